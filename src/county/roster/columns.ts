import type { RosterUnit } from './roster';

/** Which field of the roster a column fills. */
export type RosterField = Exclude<keyof RosterUnit, 'alias'>;

/** The columns of the sheet 名册, in its order, with the words that lists of others use. */
export const rosterColumns: readonly {
  readonly field: RosterField;
  /** As our own sheet heads it. */
  readonly head: string;
  readonly alias: readonly string[];
  /** What is to be written, for the sheet's help. */
  readonly help: string;
}[] = [
  {
    field: 'name',
    head: '单位名称',
    alias: ['单位', '名称', '机关名称', '机关', '报送单位', '填报单位', '部门名称', '单位全称'],
    help: '单位的全称；曾用名可以写在后面的括号里，如（原国土资源局）。',
  },
  {
    field: 'kind',
    head: '类别',
    alias: ['单位类别', '类型', '单位类型', '性质', '单位性质'],
    help: '本级、部门、乡镇街道、派出机构。',
  },
  {
    field: 'includes',
    head: '含下属单位',
    alias: ['下属单位', '包含单位', '含下属', '所属单位'],
    help: '年报已包含哪些下属单位的数，写它们的名称，用顿号隔开；这些单位另报的年报不再计入。',
  },
  {
    field: 'expected',
    head: '应报',
    alias: ['是否应报', '是否报送', '应报送'],
    help: '是 或 否；空着按 是。',
  },
  {
    field: 'contact',
    head: '联系人',
    alias: ['联系方式', '经办人', '联络员'],
    help: '经办人姓名。',
  },
  {
    field: 'due',
    head: '截止日期',
    alias: ['报送截止日期', '报送时限', '截止时间'],
    help: '日期。',
  },
  { field: 'note', head: '备注', alias: ['说明'], help: '' },
];
