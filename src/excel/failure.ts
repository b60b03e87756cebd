/** Something the workbook would not do; the message is a sentence for the user. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** What Excel's error codes mean to somebody who has never seen one. */
const sentences: Readonly<Record<string, string>> = {
  AccessDenied: '工作簿或工作表受保护，不能这样修改。请先在“审阅”选项卡中撤销保护，再试一次。',
  ItemNotFound: '要找的工作表已不在工作簿里，可能被删除或改名。请等窗格刷新后再试。',
  InvalidOperationInCellEditMode: '有单元格正在编辑。请按回车完成输入，再试一次。',
  InvalidReference: '要找的单元格已不在原处。请等窗格刷新后再试。',
  RequestPayloadSizeLimitExceeded: '一次要传送的内容太多，Excel 没有接受。',
  ResponsePayloadSizeLimitExceeded:
    '工作簿内容太多，Excel 没有一次给出。请把年报表格移到单独的工作簿。',
  ApiNotFound: '这个版本的 Excel 没有所需的功能，请更新 Excel。',
  Timeout: 'Excel 没有及时应答，请稍后再试。',
};

/** The code of an error of Office.js; null for any other thing that was thrown. */
function codeOf(trouble: unknown): string | null {
  if (typeof trouble !== 'object' || trouble === null || !('code' in trouble)) return null;
  return typeof trouble.code === 'string' ? trouble.code : null;
}

/** The same trouble with a sentence for the user; the original stays as its cause. */
export function failureOf(trouble: unknown): Error {
  const code = codeOf(trouble);
  if (code === null && trouble instanceof Error) return trouble;
  const known = code === null ? undefined : sentences[code];
  const sentence = known ?? `Excel 没有完成这一步（${code ?? '原因不明'}）。请稍后再试。`;
  return new Refused(sentence, { cause: trouble });
}
