import { quoted } from '../../report';
import type { Pressing, WordMeanings } from '../../ledger';

const cases = (n: number) => `${String(n)} 件`;

const columnNames: Readonly<Record<keyof WordMeanings, string>> = {
  result: '办理结果',
  kind: '申请人类型',
};

export const ledgerWords = {
  help: '收到一件登记一行：期限自己算，年底的表自己数。任何带表头的台账都认。',
  none: '工作簿里还没有台账。',
  insert: (year: number) => `插入 ${String(year)} 年台账`,
  inserted: (year: number) =>
    `已插入 ${String(year)} 年的台账：申请、复议诉讼、规范性文件，以及口径和工作日历。`,
  there: '工作簿里已有同名的工作表，没有插入。',
  sheets: '认出的台账',
  sheet: (name: string, rows: number) => `${name}：${String(rows)} 行`,
  others: (names: readonly string[]) => `没有用到的栏：${names.join('、')}`,
  today: '今日',
  nothingToday: '今天没有要催办的申请。',
  open: (n: number) => `没有办结的申请 ${cases(n)}。`,
  why: '期限怎么算的',
  due: (date: string, isProvisional: boolean) => `${date}到期${isProvisional ? '（暂算）' : ''}`,
  stopped: '期限停止计算',
  left: (days: number) =>
    days < 0 ? `逾期 ${String(-days)} 个工作日` : `还有 ${String(days)} 个工作日`,
  pressing: {
    overdue: '已逾期',
    today: '今天到期',
    soon: '三个工作日内到期',
    correction: '告知补正将满七个工作日',
    opinion: '征求意见将满十五个工作日',
    doubt: '期限算不出来',
  } satisfies Record<Pressing, string>,
  problems: '台账的问题',
  uncounted: (n: number) => `有 ${String(n)} 行不能计入，补正以后才会算进去。`,
  year: '统计哪一年',
  count: '统计到年报',
  counted: '台账统计',
  figures: '各数由哪些件得出',
  figure: (name: string, n: number) => `${name}：${String(n)}`,
  dayByDay: '逐日看',
  explained: (day: string, count: number | null, why: string) =>
    count === null
      ? `${day}：${why}`
      : `${day}：第 ${String(count)} 个工作日${why === '工作日' ? '' : `（${why}）`}`,
  selected: '选中的格',
  selectedHelp: (year: number) =>
    `在 ${String(year)} 年年报的表里点一个数，这里列出由哪些件得出；在台账里点这一年的一件，这里列出计入哪几格。`,
  casesOf: (name: string, n: number) => `${name}，台账里有 ${cases(n)}`,
  untold: (name: string) => `${name}，台账里统计不出。`,
  countsIn: (name: string, n: number) => `${name} 计入 ${String(n)} 格`,
  aside: (name: string, why: string) => `${name} 没有计入：${why}`,
  oldWords: '不认识的词',
  oldWordsHelp:
    '列表里没有的词，逐个说明是哪一种，记在工作簿里，以后照此统计；原来的表不改。不清楚的不选，那几行不计入。',
  unknownWord: (column: keyof WordMeanings, word: string, rows: number) =>
    `${columnNames[column]}“${word}”（${String(rows)} 行）`,
  knownWord: (column: keyof WordMeanings, word: string) =>
    `${columnNames[column]}“${word}”（已说明）`,
  nearest: (word: string) => `最接近的是“${word}”，请核对。`,
  noMeaning: '没有选定，不计入',
  keepMeanings: '记住这些词',
  meaningsKept: '已记住，统计照此重新算过。',
  meaningSheet: (name: string) => `写成工作表${quoted(name)}`,
  meaningSheetHelp:
    '公式看不到窗格里记住的词和栏：写成一张工作表，NB.LEDGER 的“对照”引用它。原来的台账不改。',
  meaningSheetIn: (name: string) => `插入的${quoted(name)}`,
  meaningSheetDone: (name: string) => `已写成。公式写作：=NB.LEDGER(台账的区域,年份,,${name}!A:B)`,
  meaningSheetThere: (name: string) => `工作簿里已有${quoted(name)}，没有另写；要更新，先删去它。`,
  columns: '没有认出的栏',
  columnsHelp:
    '这些栏不知道是什么，没有用到。是台账要用的，指明是哪一栏，记在工作簿里，以后照此读；原来的表不改。',
  openColumn: (text: string, sample: string) =>
    sample === '' ? `${quoted(text)}栏` : `${quoted(text)}栏，如“${sample.slice(0, 20)}”`,
  knownColumn: (text: string) => `${quoted(text)}栏（已指明）`,
  noColumn: '不用这一栏',
  keepColumns: '记住这些栏',
  columnsKept: '已记住，台账照此重新读过。',
  policies: '口径',
  policiesHelp: '没有明文规定的，按本机关的做法；随工作簿保存，印在核查报告里。',
  keepPolicy: '口径的设置',
  policyKept: '口径已保存，统计照此重新算过。',
  practiceTable: ['情形', '做法', '理由'],
  practiceHeading: '台账统计的口径',
  casesTable: ['编号', '收到日期', '申请人类型', '答复期限', '办结日期', '办理结果', '状态'],
  casesHeading: (year: number) => `${String(year)} 年的申请清单（没有申请人姓名和申请内容）`,
  notices: '节假日安排',
  entered: (year: number, source: string, days: number) =>
    `${String(year)} 年按 ${source}，共 ${String(days)} 天。`,
  noticeText: '国务院办公厅的通知',
  noticeHelp: '新一年的通知公布以后，从标题起整篇粘贴到这里；读懂了哪些日子列出来，确认以后才用。',
  understood: '通知里读懂的',
  reads: (year: number, source: string) => `${String(year)} 年（${source}）：`,
  dayRead: (day: string, works: boolean, why: string) => `${day}${works ? '上班' : '休息'}：${why}`,
  doubt: (text: string, why: string) => `没有读懂${quoted(text)}：${why}`,
  takeNotice: '采用这份通知',
  noticeTaken: (year: number) => `${String(year)} 年的期限已照通知重新算过。`,
  sheetDiffers: (n: number) =>
    `工作表“工作日历”里有 ${String(n)} 天与通知不同；表里的公式只看工作日历，请改过来：`,
  previous: '与上年台账核对',
  previousHelp: (year: number) =>
    `选 ${String(year)} 年的台账文件：上年年底没有办结的，应当都在这本台账里，收到日期不变。文件只在核对时读，不保存。`,
  previousFile: '选择上年台账',
  noLedgerIn: (name: string) =>
    `${quoted(name)}里没有认出申请台账：要有一行表头，写着收到日期、申请人类型、办结日期、办理结果等。`,
  heldAgainst: (name: string) => `已与${quoted(name)}核对，不一致的列在“台账的问题”里。`,
  previousLeft: '不再核对',
  next: (year: number) => `建立 ${String(year)} 年台账`,
  nextHelp: (n: number) => `没有办结的 ${cases(n)}带着原来的收到日期转入新的台账；这本台账不变。`,
  nextMade: (name: string) => `已另存为${quoted(name)}。`,
  nextOpened: '已在新的工作簿里打开，请保存。',
};
