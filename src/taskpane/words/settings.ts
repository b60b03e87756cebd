export const settingsWords = {
  heading: '设置',
  help: '随工作簿保存，不设置也能用。',
  save: '保存设置',
  missing: '没有填写的数据项',
  whole: '正文没有写全，或者没有写明机关',
  asError: '算错误，必须填写',
  asVerify: '算核实，可以写说明',
  wrongNumber: (least: number) => `请填不小于 ${least} 的数，没有保存。`,
  organKind: '机关类型',
  organKindHelp: '用来判断能否制定规章。',
  guessed: (kind: string) => `按名称判断（${kind}）`,
  notGuessed: '按名称判断（看不出来）',
  jump: '与上年相差多少时提示',
  factor: '相差倍数不少于',
  least: '并且相差件数不少于',
  formulas: '插入校验公式',
  formulasHelp:
    '在表格旁边、打印范围之外放入 NB.CHECK 和 NB.PROBLEMS。没有安装本助手的同事会看到 #NAME?。',
  formulasIn: (places: readonly string[]) =>
    `校验公式已放在表格旁边，从这些单元格起往下：${places.join('、')}。`,
  formulasThere: '校验公式已经在表格旁边，没有改动。',
} as const;
