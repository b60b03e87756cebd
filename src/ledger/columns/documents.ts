import { documentKinds } from '../vocabulary';
import { ledgerColumns, noteColumn, type ColumnsData } from './ledgerColumns';
import type { LedgerForm } from './types';

/** 规范性文件台账: one row a 规章 or 行政规范性文件. */
const columns = {
  kind: {
    header: '类别',
    also: ['文件类别'],
    kind: 'word',
    words: documentKinds.map(({ word }) => word),
    help: '规章，或者行政规范性文件。',
    width: 16,
  },
  title: {
    header: '名称',
    also: ['文件名称', '标题', '文件标题', '规范性文件名称'],
    kind: 'text',
    help: '文件的全称。',
    width: 50,
  },
  number: {
    header: '文号',
    also: ['发文字号', '文件编号', '文件文号'],
    kind: 'text',
    help: '发文字号。',
    width: 20,
  },
  issued: {
    header: '制发日期',
    also: ['发布日期', '印发日期', '发文日期', '制定日期', '公布日期', '成文日期'],
    kind: 'date',
    help: '计入这一年的“本年制发件数”。',
    width: 13,
  },
  repealed: {
    header: '废止失效日期',
    also: ['废止日期', '失效日期', '废止/失效日期'],
    kind: 'date',
    help: '废止或者有效期届满失效的日期，计入这一年的“本年废止件数”；现行有效的空着。',
    width: 13,
  },
  filed: {
    header: '备案日期',
    kind: 'date',
    help: '报送备案的日期。',
    width: 13,
  },
  note: noteColumn(20),
} satisfies ColumnsData;

export type DocumentColumn = keyof typeof columns;

export const documentsForm: LedgerForm<DocumentColumn> = {
  id: 'documents',
  name: '规范性文件台账',
  title: '规章和行政规范性文件台账',
  marks: [['issued'], ['title', 'number']],
  columns: ledgerColumns(columns),
};
