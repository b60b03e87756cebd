import { confrontStated } from '../narrative';
import type { FunctionRule } from '../types';

export const results: FunctionRule<'text.results'> = {
  id: 'text.results',
  tables: ['3'],
  level: 'verify',
  ofProse: true,
  title: '正文的办理结果',
  help: '正文所写的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数和比例，以及其下各种情形的件数与表三一致。',
  basis: '条例第五十条第（二）项；国办公开办函〔2021〕30号',
  confront: (report) => confrontStated(report, 'text.results'),
};
