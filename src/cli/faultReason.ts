/** A fault of ours, as one line: what happened, and what to do. */
export function faultReason(error: unknown): string {
  const [first = ''] = (error instanceof Error ? (error.stack ?? error.message) : String(error))
    .split('\n')
    .slice(0, 1);
  return `程序出错，没有读完这个文件；请把这个文件和下面的内容告诉维护人员：${first}`;
}
