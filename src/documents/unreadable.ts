/** A file that cannot be read. Its message is one sentence for the user: what, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Said of files that ask for a password. */
export const locked = '文件设有打开密码，读不了；请在原来的软件中取消密码后再读。';

/** Said of files that are not as the program that wrote them left them. */
export const damaged = '文件已损坏，打不开；请在原来的软件中重新保存一次再试。';

/** Seconds without a sign that reading a file goes on, after which it is given up. */
export const patience = 60;

/** Said of files that were given up. */
export const gaveUp = `等了 ${patience} 秒没有再读出内容，没有再读；请只保留年报表格后再读。`;

/** A fault of ours, as one line: what happened, and what to do. */
export function faultReason(error: unknown): string {
  const [first = ''] = String(error).split('\n', 1);
  return `程序出错，没有读完这个文件；请把这个文件和下面的内容告诉维护人员：${first}`;
}

/** Said of files at which a worker ended by itself. */
export const brokenWorker = faultReason(new Error('a worker ended by itself'));
