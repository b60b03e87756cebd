/**
 * 类别: what kind of body a unit is. The public form knows none; these are the groups in which
 * counties add up (本级, 部门小计, 乡镇小计).
 */
export type UnitKind = 'own' | 'department' | 'town' | 'agency';

interface KindFacts {
  /** As the roster, the sums and the command line write it. */
  readonly name: string;
  /** How the sum of the kind is headed. */
  readonly subtotal: string;
  /** How names of such bodies end; longest first where one ends another. */
  readonly endings: readonly string[];
  /** What else a roster may call it. */
  readonly alias: readonly string[];
}

/** In the order in which sums are printed. */
export const unitKinds: Readonly<Record<UnitKind, KindFacts>> = {
  own: {
    name: '本级',
    subtotal: '本级',
    endings: ['县人民政府', '区人民政府', '市人民政府', '旗人民政府', '州人民政府', '省人民政府'],
    alias: ['县本级', '区本级', '市本级', '政府本级', '县级', '区级'],
  },
  department: {
    name: '部门',
    subtotal: '部门小计',
    endings: ['局', '委员会', '委', '办公室', '办', '部', '厅', '中心', '院', '队', '社', '会'],
    alias: ['县直部门', '区直部门', '市直部门', '直属部门', '县直单位', '直属单位', '工作部门'],
  },
  town: {
    name: '乡镇街道',
    subtotal: '乡镇街道小计',
    endings: [
      '街道办事处',
      '镇人民政府',
      '乡人民政府',
      '苏木人民政府',
      '街道',
      '镇政府',
      '乡政府',
      '镇',
      '乡',
      '苏木',
    ],
    alias: ['乡镇', '街道', '镇街', '乡镇（街道）', '乡镇（街道、园区）', '镇', '乡'],
  },
  agency: {
    name: '派出机构',
    subtotal: '派出机构小计',
    endings: ['管理委员会', '管委会', '开发区', '园区', '派出所', '行政公署', '分局', '所', '站'],
    alias: ['派出机关', '垂管单位', '垂直管理部门', '开发区', '园区', '功能区'],
  },
};

export const kindOrder: readonly UnitKind[] = ['own', 'department', 'town', 'agency'];

const letters = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** The kind that a roster writes; null for words that are none of them. */
export function kindNamed(text: string): UnitKind | null {
  const wanted = letters(text);
  const isIt = (kind: UnitKind) =>
    [unitKinds[kind].name, ...unitKinds[kind].alias].some((name) => letters(name) === wanted);
  return kindOrder.find(isIt) ?? null;
}

/** The one kind whose name or alias stands in a heading; null where there is none, or several. */
export function kindWithin(text: string): UnitKind | null {
  const wanted = letters(text);
  const told = kindOrder.filter((kind) =>
    [unitKinds[kind].name, ...unitKinds[kind].alias].some(
      (name) => name.length > 1 && wanted.includes(letters(name)),
    ),
  );
  const [kind = null, ...others] = told;
  return others.length === 0 ? kind : null;
}

/** The kind that a name tells by its longest known ending; null where it tells none. */
export function kindOfName(name: string): UnitKind | null {
  const endings = kindOrder.flatMap((kind) =>
    unitKinds[kind].endings.map((ending) => ({ kind, ending })),
  );
  const fitting = endings.filter(({ ending }) => letters(name).endsWith(ending));
  fitting.sort((a, b) => b.ending.length - a.ending.length);
  return fitting[0]?.kind ?? null;
}
