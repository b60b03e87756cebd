/** How long Office.js may take to say who its host is, in milliseconds. */
const patience = 10_000;

/**
 * Waits for Office.js. When Excel restores a pane at start-up, `Office.onReady` may never answer
 * although everything is there: so after a while this looks whether Excel's part has come, and
 * goes on if it has.
 * @throws Error with a sentence for the user where the page does not stand in Excel at all.
 */
export async function excelReady(wait: number = patience): Promise<void> {
  if (typeof Office === 'undefined') {
    throw new Error('没有载入 Office.js，无法与 Excel 通信。请检查网络后重新打开本窗格。');
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), wait);
  });
  const info = await Promise.race([Office.onReady(), waited]);
  clearTimeout(timer);
  if (typeof Excel === 'undefined') throw new Error(info === null ? late : elsewhere);
}

const late = 'Excel 迟迟没有应答。请关闭本窗格再打开；仍不行时请重新启动 Excel。';
const elsewhere = '本助手要在 Excel 里使用：请在 Excel 的“年报”选项卡中打开。';
