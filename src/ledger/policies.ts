/**
 * What no public rule settles: how this product counts, and where the organ may choose otherwise.
 * Shown in the sheet 口径 and in the 核查报告, so that who reads a figure knows how it came about.
 */
export interface Policy {
  readonly id: string;
  readonly situation: string;
  readonly practice: string;
  readonly ground: string;
}

/** Where the organ may choose: by what, and how each choice is told. The first is what is usual. */
export const policyChoices = {
  split: {
    rows: '每行一件：拆开办理的各写一行，写同一个申请书编号',
    one: '一份申请书一件：申请书编号相同的几行计为一件',
  },
  several: {
    partial: '其中有公开的，计入部分公开；否则不计，列出来由经办人选定一种',
    listed: '一律不计，列出来由经办人选定一种',
  },
  withdrawn: {
    other: '计入新收，结果计入其他处理·其他',
    left: '办理结果写“撤回”的不计，列出来',
  },
} as const;

/** What the organ chose; {@link defaultPolicies} is what is usual. */
export type LedgerPolicies = {
  readonly [K in keyof typeof policyChoices]: keyof (typeof policyChoices)[K];
};

export const defaultPolicies: LedgerPolicies = {
  split: 'rows',
  several: 'partial',
  withdrawn: 'other',
};

/** The practices in force, those that the organ chose as it chose them. */
export function practicesOf(chosen: LedgerPolicies = defaultPolicies): readonly Policy[] {
  const told: Readonly<Record<string, string>> = {
    split: policyChoices.split[chosen.split],
    several: policyChoices.several[chosen.several],
    withdrawn: policyChoices.withdrawn[chosen.withdrawn],
  };
  return policies.map((policy) => ({ ...policy, practice: told[policy.id] ?? policy.practice }));
}

const policies: readonly Policy[] = [
  {
    id: 'split',
    situation: '一份申请书要求公开几项内容',
    practice: policyChoices.split.rows,
    ground: '国办函〔2020〕109号第四条（收费计件的规定）',
  },
  {
    id: 'several',
    situation: '一行里有几种答复，没有拆开',
    practice: policyChoices.several.partial,
    ground: '表三“（二）部分公开”的注：区分处理的，只计这一情形',
  },
  {
    id: 'withdrawn',
    situation: '申请人撤回申请',
    practice: policyChoices.withdrawn.other,
    ground: '勾稽关系要求有收有结',
  },
  {
    id: 'petition',
    situation: '信访类申请、重复申请',
    practice: '计入新收，也计入办理结果',
    ground: '勾稽关系要求有收有结',
  },
  {
    id: 'wrongOrgan',
    situation: '申请的不是本机关的信息',
    practice: '计入新收和“本机关不掌握相关政府信息”；申请人另向别的机关申请的，是那个机关的一件',
    ground: '条例第三十六条第（五）项',
  },
  {
    id: 'joint',
    situation: '几个机关共同制作的信息',
    practice: '由牵头机关计一次',
    ground: '条例第三十四条',
  },
  {
    id: 'openCorrection',
    situation: '年底还在等待补正',
    practice: '计入结转下年度继续办理',
    ground: '没有办结',
  },
  {
    id: 'carried',
    situation: '上年结转的申请',
    practice: '计入本年的上年结转，结果计在答复的那一年',
    ground: '表三“二、上年结转”',
  },
  {
    id: 'answeredAgain',
    situation: '复议、诉讼后重新答复',
    practice: '不另计新收，不另计结果，记在“重新答复日期”',
    ground: '没有新的申请',
  },
  {
    id: 'pendingDispute',
    situation: '复议、诉讼跨年',
    practice: '12 月 31 日没有审结的计入当年的尚未审结，审结的那一年再计入结果',
    ground: '表四各栏',
  },
];
