export const causeWords = {
  title: '最可能的原因',
  several: (n: number, what: string) => `${String(n)} 处${what}，最可能的原因`,
  explained: (n: number, what: string) => `由此引起的 ${String(n)} 处${what}`,
  findings: '问题',
  adopt: '采用',
  adoptNamed: (what: string) => `采用：${what}`,
  locateNamed: (what: string) => `定位：${what}`,
  changed: (name: string, from: string, to: string) => `${name} 由 ${from} 改为 ${to}`,
  adopted: (changes: readonly string[]) => `已改：${changes.join('；')}。`,
  formula: (columns: string) => `总计由公式得出，只能确定“${columns}”列有误，不能确定是哪一格。`,
  decisive: (names: string) => `如果知道以下总数中的一个，就能判断：${names}。请填在“核对总数”里。`,
  derivable: '可以推算的未填项',
  derivableHelp: '按表内的平衡关系，这些空格只有一个可能的数。',
  derived: (name: string, value: string) => `${name} 应为 ${value}`,
  adoptAll: '全部采用',
  adoptedAll: (n: number) => `已填入推算的 ${String(n)} 项。`,
} as const;

export const certainWords = {
  confirm: '确认无误',
  confirmNamed: (name: string) => `确认无误：${name}`,
  title: '已确认无误的数',
  help: '这些数不再列为可疑；数值一改，确认即失效。随工作簿保存，不写进表格。',
  withdraw: (name: string) => `撤回确认：${name}`,
  save: '保存确认',
} as const;

export const totalsWords = {
  title: '核对总数',
  help: '手里有台账、系统里的数时填在这里，用来核对和判断哪一格填错。随工作簿保存，不写进表格。',
  item: '项目',
  column: '栏目',
  value: '核对总数的值',
  add: '添加',
  remove: (name: string) => `删除核对总数：${name}`,
  agrees: '与表中相同',
  differs: (value: string) => `表中为 ${value}`,
  missing: '表中未填',
  save: '保存核对总数',
} as const;

export const explainWords = {
  write: '写说明',
  edit: '修改说明',
  text: '说明',
  help: '情况属实的，写明原因即可通过。数值变了，说明自动失效。',
  openings: '常用开头',
  save: '保存说明',
  saved: '说明已随工作簿保存。',
  withdraw: '撤回说明',
  withdrawn: '说明已撤回。',
  explained: '已说明',
  list: '已写的说明',
  states: { stands: '有效', lapsed: '数值已变，已失效', idle: '对应的问题已不存在' },
  withdrawNamed: (what: string) => `撤回说明：${what}`,
  lapsed: '数值已变，原来的说明失效：',
} as const;
