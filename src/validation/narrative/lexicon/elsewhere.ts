/** Other matters: what is told of them is none of the tables', however it is said. */
export const elsewhereWords = {
  otherMatter:
    '建议 提案 人大建议 政协提案 建议提案 热线 留言 网民留言 工单 来信 来信来访 来访 信访件 信访 信访事项 信访积案 网民 咨询 投诉 投诉件 举报 投诉举报 诉求 信箱 区长信箱 县长信箱 市长信箱 群众来信 政务服务事项 政务服务 大厅 舆情 征集 会议 ' +
    '村务公开 居务公开 校务公开 院务公开 厂务公开 党务公开 司务公开',
  /** Whatever it may be. */
  matter: '业务 事务 办件',
  /** What is applied for elsewhere, and what is then done. */
  otherCases:
    '发放 颁发 核发 核准 准予 审批 办证 发证 资助 录用 立案 结案 仲裁 援助 登记 过户 评定 评审 认定',
  /** What was examined or told of all: nothing in the sentence is the report's. */
  inspected: '抽查 抽取 评查 通报 第三方评估 检查 考核 测评',
} as const;
