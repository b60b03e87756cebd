/** What is disclosed without being asked for: documents, decisions, fees. */
export const disclosureWords = {
  issue:
    '制发 制定 出台 印发 制定出台 制定发布 制定并发布 制定并主动公开 印发并公开 印发并主动公开 制发并公开 制定印发 制定并公开 颁布 新制定 新制发 新出台 制定公布 制定了 出台了 印发了 制发了 新增 起草印发 起草并印发 审议印发 研究制定 研究出台 制定和印发 制定、印发 新印发 发布实施',
  repeal:
    '废止 失效废止 废止失效 废止了 废止和宣布失效 宣布废止 公布废止 决定废止 予以废止 清理废止 全文废止 ' +
    '失效或废止 失效及废止 失效和废止 失效、废止 废止或失效 废止及失效 废止和失效 废止、失效 宣布失效或废止 宣布失效及废止 宣布失效和废止 宣布失效、废止 废止或宣布失效 废止及宣布失效 废止、宣布失效 宣布废止或失效 宣布废止和失效 宣布废止失效 宣布失效废止',
  /** Told beside 废止 as often as for it. */
  lapse: '宣布失效',
  effective:
    '现行有效 现行有效件数 保留现行有效 目前有效 现存有效 继续有效 仍然有效 现有有效 保留有效 目前保留有效 仍有效 尚有效',
  documents: '规范性文件 行政规范性文件 党政规范性文件 政府规范性文件',
  regulations: '规章 政府规章 地方政府规章 市政府规章 省政府规章 部门规章',
  issuedPieces: '制发数 制发件数 本年制发 本年制发件数',
  repealedPieces: '废止数 废止件数 本年废止 本年废止件数',
  licensing: '行政许可 行政许可(审批)',
  penalties: '行政处罚',
  coercion: '行政强制',
  act: '作出 做出 办理 实施 处理 审批 主动公开办理 办理了 作出了 实施了 采取 采取了 开展 作出并公示 作出并公开 下达',
  actThing: '决定 决定书 措施 执行 事项 处理决定 件',
  fees: '行政事业性收费 行政事业性费用',
  feeThing:
    '本年 收费 收入 收取 金额 总额 项目 征收 收费金额 收费总额 收费收入 总金额 总收入 入库 缴库 上缴国库',
  collect: '收取 征收',
  /** 以管委会名义制发. */
  inName: '名义',
  waive: '减免 免征 取消 停征',
  revise: '修改 修订',
  /** Documents sorted, tidied, examined or read out: other numbers than those of the tables. */
  sorted:
    '公文 发文 属性 模板 目录 文件 征求第三方 征求意见 清理 审核 审查 解读 备案 草案 评估 主动公开 主动公开率 案例 文书 规章制度',
  tidied: '清理 评估',
  publish: '公开 公示 公布 归集 公示了 发布 公开了 公布了',
} as const;
