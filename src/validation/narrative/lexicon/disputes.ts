/** Disputes about disclosure. */
export const disputeWords = {
  reconsideration: '行政复议',
  suit: '行政诉讼',
  shortReconsideration: '复议 被复议',
  shortSuit: '诉讼 被诉讼',
  sued: '被诉 被起诉 涉诉',
  challenged: '被复议',
  disputeCase: '案件 申请 案 申请案件 事项 案件数 类案件 程序',
  disputed:
    '向人民法院提起 向法院提起 被 引发 引起 提起 提出 提请 进入 因此 申请 导致 引致 不服 针对 被申请 被提起 工作 答复 公开 收到 受理 办理 处理 发生 产生 涉及 涉 关于 因 由 就 就此 对 因答复 因工作 系因 方面 情况 类 而 不当 不满 不满意',
  upheld: '维持 结果维持 予以维持 被维持 获维持 获得维持 得到维持',
  corrected:
    '纠正 结果纠正 被纠正 予以纠正 被纠错 责令重新答复 被责令重新答复 责令重新作出答复 被责令重新作出答复 撤销并责令重新答复 被撤销并责令重新答复 责令重新处理 被责令重新处理',
  otherResult: '其他结果',
  /** A suit that is lost was corrected; 纠错 is said of other matters as well. */
  lost: '败诉 被判败诉',
  amended: '纠正 被纠正 纠错 被纠错 予以纠正',
  decided: '审结 已审结',
  /** What is upheld or corrected. */
  original: '原行政行为 原答复 原决定',
  pending: '尚未审结 未审结 尚未结案 正在审理 正在审理中 尚在审理 尚在审理中 审理中',
  directSuit:
    '未经复议直接起诉 直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼 直接向法院起诉 直接向人民法院起诉',
  suitAfterReconsideration:
    '复议后起诉 复议后再起诉 经复议后起诉 复议后又起诉 复议后又向法院起诉 复议后又向人民法院起诉 复议后向法院起诉 复议后向人民法院起诉 经复议后提起诉讼 复议后提起诉讼 复议后又提起诉讼 复议后提起行政诉讼 经复议后提起行政诉讼 复议后又提起行政诉讼',
  /** Outcomes in the words of the form. */
  formOutcome: '结果维持 结果纠正 其他结果 尚未审结',
  each: '各 均为 各为 各有',
  /** What is said in other words is one of the form's outcomes, none can tell which: */
  otherWords: '驳回 撤诉 撤回 撤销 终止 终结 调解 和解 确认违法 责令 败诉 胜诉 一审 二审 抽查 通报',
  /** 维持 or another, */
  likeUpheld: '驳回 胜诉',
  /** 纠正 or another, */
  likeCorrected: '撤销 确认违法 责令 败诉',
  /** 其他结果 or another, */
  likeOther: '撤诉 撤回 终止 终结 调解 和解',
  /** or any; of one case several may be told. */
  likeAny: '一审 二审 抽查 通报',
  /** Who stands trial tells of all disputes, unless they are said to be about disclosure. */
  onTrial: '作为被告 应诉 出庭 行政案件 被申请人 复议被申请人',
  /** Who decides disputes tells of more than those about disclosure. */
  deciding:
    '复议机构 复议局 复议委员会 作为行政复议机关 作为复议机关 作为行政复议机构 行政复议机关 行政复议机构 复议机关受理 复议机关收到 复议机关办理',
  court: '法院',
} as const;
