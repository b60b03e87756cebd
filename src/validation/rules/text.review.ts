import { confrontStated } from '../narrative';
import type { FunctionRule } from '../types';

export const review: FunctionRule<'text.review'> = {
  id: 'text.review',
  tables: ['4'],
  level: 'verify',
  ofProse: true,
  title: '正文的复议、诉讼件数',
  help: '正文所写的政府信息公开行政复议、行政诉讼的件数和结果与表四一致；行政诉讼为“未经复议直接起诉”与“复议后起诉”之和。',
  basis: '条例第五十条第（三）项',
  confront: (report) => confrontStated(report, 'text.review'),
};
