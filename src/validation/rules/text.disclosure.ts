import { confrontStated } from '../narrative';
import type { FunctionRule } from '../types';

export const disclosure: FunctionRule<'text.disclosure'> = {
  id: 'text.disclosure',
  tables: ['2'],
  level: 'verify',
  ofProse: true,
  title: '正文的主动公开数字',
  help: '正文所写的规章和规范性文件制发、废止、现行有效件数，行政许可、处罚、强制件数和收费金额与表二一致。',
  basis: '条例第二十条、第五十条第（一）项',
  confront: (report) => confrontStated(report, 'text.disclosure'),
};
