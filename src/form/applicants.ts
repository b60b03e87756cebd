import { column, label } from './build';
import type { Column, FormCell } from './types';

/** The sum of a row of 表三. */
export const totalColumn = column('total', '总计');

/** The seven columns of 表三, the same in both editions. */
export const applicants: readonly Column[] = [
  column('person', '自然人'),
  column('business', '商业企业'),
  column('research', '科研机构'),
  column('welfare', '社会公益组织'),
  column('legal', '法律服务机构'),
  column('other', '其他'),
  totalColumn,
];

/** The three header rows of 表三, the same in both editions. */
export const applicantsHeader: readonly (readonly FormCell[])[] = [
  [
    label('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
    label('申请人情况', 7),
  ],
  [label('自然人', 1, 2), label('法人或其他组织', 5), label('总计', 1, 2)],
  [
    label('商业企业'),
    label('科研机构'),
    label('社会公益组织'),
    label('法律服务机构'),
    label('其他'),
  ],
];
