import { quoted } from '../../report';
export const pasteWords = {
  heading: '粘贴已有报告',
  help: '从网页、Word、PDF 或别的表格中复制整份报告，粘贴到下面。先预览，不会马上写入。',
  text: '粘贴的内容',
  clipboard: '从剪贴板读取',
  clipboardRefused: '这里不允许直接读取剪贴板。请点一下上面的框，再按 Ctrl+V 粘贴。',
  clipboardEmpty: '剪贴板里没有文字。请先复制报告。',
  file: '选择文件',
  folder: '选择文件夹',
  drop: '也可以把文件拖到这里',
  dropMany: '也可以把文件、文件夹拖到这里',
  emptyFolder: '文件夹里没有文件。',
  lostFolder: '文件夹没有读完，一个文件都没有收；请打开它，把里面的文件选上再拖过来。',
  readable: (kinds: readonly string[]) => `能读：${kinds.join('、')}。`,
  clear: '清空',
  readingOf: (source: string) => `读取${quoted(source)}`,
  nothingIn: (source: string) =>
    `在${quoted(source)}里没有认出年报表格。表格的标题、左侧项目和上方栏目要齐全；复制时请连同它们一起复制。`,
  which: '粘贴内容里的报告',
  preview: '识别结果',
  read: (n: number, of: number) => `读出 ${n} 项，共 ${of} 项`,
  unread: (n: number) => `有 ${n} 处没有读懂，不会填入`,
  notes: (n: number) => `读取时的说明 ${n} 处`,
  unsure: (n: number) => `图片上有 ${n} 个数看不准`,
  unsureHelp: '请对着左边的图填写；不填的仍是空白，不会填入。按 Tab 到下一个。',
  looksLike: (guess: string) => `看着像 ${guess}，没有采用`,
  noNumber: '请填数字',
  pieceOf: (name: string) => `图片上的 ${name}`,
  balance: (broken: number, waiting: number) =>
    broken > 0
      ? `有 ${broken} 条勾稽关系不成立，请再看一眼`
      : waiting > 0
        ? `还有 ${waiting} 条勾稽关系等着填数`
        : '勾稽关系全部成立',
  readFrom: (place: string) => `读自 ${place}`,
  readBetween: (first: string, last: string) => `读自 ${first} 至 ${last}`,
  labels: (n: number) => `有 ${n} 处名称与法定表格不同`,
  printed: (text: string, expected: string) => `${quoted(text)}，法定表格为${quoted(expected)}`,
  choose: '选择要填入的报告',
  chooseOne: '请选择',
  fill: '填入当前年报',
  into: (title: string) => `将填入：${title}`,
  noTarget: '工作簿里没有这一年的表格。请先插入，再填入。',
  insertFirst: (year: number) => `插入 ${year} 年的表格并继续`,
  plan: '填入前请确认',
  otherOrgan: ({ from, into }: { readonly from: string; readonly into: string }) =>
    `粘贴的是${quoted(from)}的报告，表格属于${quoted(into)}。请确认没有弄错。`,
  planEmpty: (n: number) => `空白单元格 ${n} 个，将直接填入`,
  planSame: '要填的数与表中已有的数完全相同，不需要填入。',
  planOccupied: '以下单元格已有内容，勾选的才会改写',
  planRefused: (n: number) => `有 ${n} 个单元格不能填入`,
  planHomeless: (n: number) => `有 ${n} 项在当前表格里没有位置`,
  change: (label: string, from: string, to: number) => `${label}：现为 ${from}，改为 ${to}`,
  all: '全部勾选',
  prose: (n: number) => `正文共 ${n} 段，放进新的工作表“正文”`,
  proseThere: (sheet: string) =>
    `粘贴内容里的正文不会填入：工作簿里已有${quoted(sheet)}，没有改动。需要时请复制后自行粘贴。`,
  confirm: (n: number, withProse: boolean) =>
    n === 0 && withProse ? '确认放入正文' : `确认填入 ${n} 项${withProse ? '和正文' : ''}`,
  filled: (n: number, withProse: boolean) =>
    n === 0 && withProse ? '已放入正文。' : `已填入 ${n} 项${withProse ? '和正文' : ''}。`,
} as const;
