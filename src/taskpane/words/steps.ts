import type { Step, StepState } from '../model/steps';

/** The steps by two signs each, so that all of them stand in one row of a narrow pane. */
export const stepNames: Readonly<Record<Step, string>> = {
  previous: '上年',
  extract: '提取',
  fill: '填表',
  narrative: '正文',
  check: '核查',
  export: '导出',
};

export const stepStateNames: Readonly<Record<StepState, string>> = {
  done: '已完成',
  next: '下一步',
  optional: '可选',
  waiting: '待办',
};

export const stepWords = {
  title: '填报步骤',
  head: (step: Step, state: StepState) => `${stepStateNames[state]}：${stepNames[step]}。`,
  all: '全部完成。',
  allDone: '已经核查，已经导出。再有改动时，请重新导出。',
  without: { previous: '没有上年年报', narrative: '正文写在别处' } as Partial<Record<Step, string>>,
  toBlank: '到第一处空白',
  toUnread: '看没有读懂的内容',
  toFindings: '看核查结果',
  toPrevious: '看上年年报',
  choosePrevious: '选择上年年报',
  insertNarrative: '插入正文',
  narrativeInserted: '已插入正文，请在各部分右边的格里写。',
  narrativeThere: '正文已经在工作簿里，没有再插入。',
  toNarrative: '到要写的地方',
  toExport: '去导出',
  afterwards: (names: string) => `插入之后依次：${names}。`,
  says: {
    previous: {
      done: (title: string) => `上年年报是 ${title}。`,
      open: (last: number) => `有了 ${last} 年的年报，可以提取上年结转，也能与本年核对。`,
      noYear: '先在标题里写明年度，才知道哪一份是上年的。',
    },
    extract: {
      done: '上年结转已经填上。',
      open: '填表之前先提取：上年的“四”就是本年的“二”，只填空白的格。',
      waiting: '有了上年年报才能提取。',
    },
    fill: {
      done: '没有要填的空格。',
      open: '填到哪里，核到哪里。',
      unread: '有没有读懂的内容，请核对。',
    },
    narrative: {
      done: '正文的各部分都写了。',
      open: (names: readonly string[]) => `还空着：${names.join('、')}。`,
      none: '工作簿里还没有正文。',
    },
    check: {
      done: '没有错误，核实都有说明。',
      open: '错误都改正，核实都写了说明，就可以导出。',
      waiting: '边填边核，结果就在下面。',
    },
    export: {
      done: '已经导出，之后没有改动。',
      open: '核查通过，可以导出。',
      waiting: '核查通过以后导出。',
    },
  },
} as const;
