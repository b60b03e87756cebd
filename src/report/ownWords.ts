/**
 * Words that this program itself puts into sheets and documents, beside what the user writes. Each
 * kind begins with a mark of its own, so that nobody, recognition included, takes it for a part of
 * the report.
 */
export const ownWords = {
  check: '【自动核对】',
  formulas: '【校验公式】',
  help: '【填写说明】',
  table: '【见表】',
  fillIn: '（请填写：',
} as const;

/** What the template's own checks say of an equation: it comes out, or it is apart by so much. */
export const equationVerdicts = { even: '平', apart: '差 ' } as const;

/** Stands on top of what leaves though it did not pass. */
export const failedStamp = '未通过核查';

const marks: readonly string[] = Object.values(ownWords);

export function isOwnWords(text: string): boolean {
  return text.trim() === failedStamp || marks.some((mark) => text.startsWith(mark));
}

/** `平` or `差 2`, which stands beside a table and is none of its figures. */
export function isVerdict(text: string): boolean {
  const { even, apart } = equationVerdicts;
  return (
    text === even || (text.startsWith(apart) && Number.isFinite(Number(text.slice(apart.length))))
  );
}
