import { unitKinds, type UnitKind } from '../roster';

/**
 * 汇总范围. Whether 本级 contains the departments' figures is told differently by different
 * notices (国办发〔2014〕32号 for provinces), so a county has to say which it means; it is printed.
 */
export type SumScope = 'whole' | 'own';

interface ScopeFacts {
  /** As settings and outputs write it. */
  readonly name: string;
  readonly kinds: readonly UnitKind[];
  readonly help: string;
}

export const sumScopes: Readonly<Record<SumScope, ScopeFacts>> = {
  whole: {
    name: '全县',
    kinds: ['own', 'department', 'town', 'agency'],
    help: '本级、部门、乡镇街道、派出机构全部相加。',
  },
  own: {
    name: '仅本级和部门',
    kinds: ['own', 'department'],
    help: `只加${unitKinds.own.name}和${unitKinds.department.name}，不加乡镇街道和派出机构。`,
  },
};

/** Whether a unit's figures are in the sum; one of no known kind is in the whole alone. */
export function isInScope(kind: UnitKind | null, scope: SumScope): boolean {
  return kind === null ? scope === 'whole' : sumScopes[scope].kinds.includes(kind);
}
