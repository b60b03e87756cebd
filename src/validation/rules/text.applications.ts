import { confrontStated } from '../narrative';
import type { FunctionRule } from '../types';

export const applications: FunctionRule<'text.applications'> = {
  id: 'text.applications',
  tables: ['3'],
  level: 'verify',
  ofProse: true,
  title: '正文的申请件数',
  help: '正文所写的收到、上年结转、办结、结转下年件数与表三一致。“收到”可以含上年结转，两种写法都认可。',
  basis: '条例第五十条第（二）项；国办公开办函〔2021〕30号',
  confront: (report) => confrontStated(report, 'text.applications'),
};
