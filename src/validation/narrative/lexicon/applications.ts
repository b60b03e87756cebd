/** Applications for information, and what is done with them. */
export const applicationWords = {
  receive:
    '收到 受理 收受 接收 接收到 接到 收到并受理 收到和受理 受理收到 核收 接受 接获 收取到 收 签收 收到了 受理了',
  /** Those received and those handled at once: which is meant cannot be told. */
  receiveAndHandle: '收到和处理 收到并处理 收到及处理 受理并办理 受理和办理 收到并办理 收到和办理',
  /** Received and answered in one word: neither is told. */
  receiveAndAnswer: '受理并答复 收到并答复 受理答复',
  news: '新收 新收到 新增 新受理 新接收 新接到',
  info: '政府信息公开 信息公开 依申请公开政府信息 依申请公开 依申请 政府信息依申请公开 信息依申请公开 依申请公开信息公开 依申请信息公开 申请公开政府信息 申请公开 依申请公开类 政府信息公开类 信息公开类 要求公开政府信息 要求公开信息 要求获取政府信息',
  /** Of these so many are published as well: of applications only where that is said. */
  plainInfo: '政府信息 公开政府信息 政务公开 政务信息公开',
  onRequest: '依申请公开 依申请 政府信息依申请公开 信息依申请公开 依申请公开政府信息',
  application: '申请 公开申请 申请书 申请件 申请事项 申请案 申请办件 申请事宜',
  writtenApplication: '书面申请',
  inbox: '收件 收件数 收件总数 收件量',
  thing: '事项 事件 件 内容 信息 案 事宜 业务 事务',
  more: '继续 办理 继续办理',
  conclude: '办结 办理完毕 办理完结 办复 办结了 完成办理 办理办结 已办结 结案',
  answer: '答复 答复了 答复申请人 回复 书面答复了',
  handle: '办理 处理 办理回复 办理答复 处理答复 办理了 处理了 已完成 完成',
  carry: '结转 转结 接转',
  carryOver: '转入 转至 转 转到 顺延到 顺延至 结转至 结转到 结转入 结转为 移转至',
  untilDone:
    '将 已 需 按规定 依法 按程序 尚未办结 未办结 正在办理 办理中 按照《条例》 继续 办理 尚在办理 尚在办理期限内 未到期 未到办理期限 未到答复期限 尚未到期',
  left: '剩余 另有 尚有 仍有 还有 余 有 余下 剩下',
  including: '含 包含 包括 其中包括 含有',
  plus: '加上 加 连同 另 另加 外加',
  granted: '予以公开 同意公开 准予公开 全部公开 予以全部公开 全部予以公开',
  partial: '部分公开 予以部分公开 同意部分公开 部分予以公开',
  denied: '不予公开 不同意公开 不予以公开',
  unable: '无法提供 无法予以提供',
  unprocessed: '不予处理 不予以处理 不作处理',
  otherwise: '其他处理 其它处理 作其他处理 其他方式处理 其他处理结果',
  studied: '经审查 经审核 经研究 经核实 经检索 经查 经审理',
  decision: '决定 结论 处理 答复意见',
  scope: '公开范围 属于公开范围',
  stateSecret: '国家秘密 涉及国家秘密',
  lawForbids:
    '其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开 其他法律、行政法规禁止公开',
  thirdParty: '保护第三方合法权益 损害第三方合法权益 侵害第三方合法权益',
  internal: '内部事务 内部事务信息 内部事务性信息 三类内部事务信息 内部事务类信息',
  process: '过程性信息 四类过程性信息',
  caseFile: '行政执法案卷 行政执法案卷信息',
  inquiry: '行政查询事项',
  security: '危及三安全一稳定 三安全一稳定',
  notHeld:
    '不掌握 不掌握信息 不掌握相关信息 不掌握相关政府信息 不掌握政府信息 不掌握该信息 不掌握所申请信息',
  notExisting:
    '没有现成信息 没有现成信息需要另行制作 没有现成信息需另行制作 没有现成信息、需要另行制作',
  unclear:
    '补正后申请内容仍不明确 补正后仍不明确 补正后内容仍不明确 补正后申请内容不明确 补正后不明确',
  petition: '信访举报投诉类 信访、举报、投诉类 信访举报投诉 信访、举报投诉类 信访投诉举报类 信访类',
  repeated: '重复申请',
  publication: '要求提供公开出版物',
  excessive: '大量反复申请 无正当理由大量反复申请',
  confirmation: '要求行政机关确认或重新出具已获取信息',
  notCorrected:
    '逾期不补正 逾期未补正 逾期不补正不再处理 逾期不补正、不再处理 逾期未补正不再处理 逾期不补正、行政机关不再处理',
  feeUnpaid: '逾期未缴费 逾期未按收费通知要求缴纳费用',
  reasonLead: '因 由于 属于 属 申请人 无正当理由 本机关 我 三类 四类 1 2 3 4 5 6 7 8',
  notAnswered:
    '不再处理 而 逾期不补正不再处理 逾期不补正、不再处理 逾期未补正不再处理 逾期不补正、行政机关不再处理 视为放弃 视为放弃申请 视为撤回 视为撤回申请',
  /** Of those, some are told apart: what is told as 办结 or 答复 is not all. */
  apart: '延期 延长 超期 逾期办 当场 不予受理 补正后受理 补正后受理申请',
  onTime: '无超期 无一超期 没有超期 未超期 未发生超期 无一件超期 零超期 无逾期 未延期 无延期',
  /** Ways of applying. */
  way: '网络 网上 网站 平台 信函 邮寄 邮件 邮箱 当面 现场 窗口 传真 书面 电话 在线 线上 线下 来函 口头',
  through: '通过 经由',
  manyWays:
    '等渠道 等方式 等途径 等多种渠道 等多种方式 等多种途径 各种渠道 各渠道 多种渠道 多渠道 各种方式 各种途径 多种方式 多种途径 各类渠道 多种形式 各种形式 等形式',
  someOf:
    '涉及 关于 有关 主要涉及 个别 集中 批量 集中答复 集中办理 集中处理 申请内容 同一申请人 内容涉及 涉',
  respectively: '分别 分别为 分别是 分别有',
} as const;
