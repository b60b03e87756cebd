/** Who acts and who asks. */
export const peopleWords = {
  /** How a report speaks of its own organ. */
  we: '我 本 该 我们 代表 本机关 本单位 我单位 本部门 我部门 我机关 我校 本校 我馆 本馆 我社 本社 我处 本处 我园 本园 我站 本站 我中心 本中心',
  /** What an organ is, said of the report's own with 我 or 本 before it, or with nothing. */
  organ:
    '省 市 县 区 州 旗 镇 乡 街道 街道办 街道办事处 街 办事处 局 委 办 厅 院 政府 人民政府 省政府 市政府 县政府 区政府 镇政府 乡政府 ' +
    '政府办 执法队 城管执法队 执法中队 综合执法队 综合行政执法队 行政执法单位 行政执法部门 行政执法机关 执法单位 执法部门 行政机关 机关 单位 部门 各级 政府机关 局机关 管委会 管理委员会 及各部门 及其部门 及部门 及所属部门 及其工作部门 及各镇 及各街道 ' +
    '各级行政机关 各级各部门 县(市、区) 县(市)区 县(市、区、旗) 市(县、区)',
  /** The whole of a place, which is the report's own where the organ is its government. */
  everywhere:
    '全省 全市 全州 全县 全区 全旗 市政府系统 县政府系统 区政府系统 全市政府系统 全县政府系统 全区政府系统 全省各部门 全市各部门 全县各部门 全区各部门 各执法单位 各执法部门 各行政执法单位 各行政执法部门 各行政执法机关 全市各单位 全县各单位 全区各单位 全市各职能部门 全县各职能部门 全区各职能部门 全省各行政机关 全市各行政机关 全州各行政机关 全县各行政机关 全区各行政机关 全旗各行政机关',
  /** An organ by its level: another than the report's own, unless that is named so. */
  ofLevel: '省政府 市政府 州政府 县政府 区政府 旗政府 镇政府 乡政府 省局 市局 州局 县局 区局 省厅',
  /** The whole organ. */
  ourWhole:
    '局本级 厅本级 委本级 办本级 市局本级 县局本级 区局本级 省厅本级 全镇 全乡 全局 全委 全厅 全办 全院 全街道 全街 全机关 镇本级 乡本级 街道本级',
  /** Of whom nothing is told: 市级下放的权限. */
  level: '省级 市级 州级 县级 区级',
  /** Others whose figures a report tells as well, or parts of the organ. */
  others:
    '各街道 各镇 各区县 各县区 各市县 各区 各乡镇 乡镇 各部门 各单位 各县 各分局 分局 县直 市直 区直 省直 县属 市属 区属 省属 直属 部门和单位 本级 下属 所属 下辖 辖区 辖内 全系统 系统 级 ' +
    '学校 医院 中小学 企事业单位 公共企事业单位 事业单位 法院 派出所 村 社区 村务 居务 校务 院务 村民 居委会 村委会 支队 大队 ' +
    '办公室 办公厅 中心 所 处 站 部 其他机关 政府部门 政府各部门 省政府部门 市政府部门 县政府部门 区政府部门 市政府各部门 县政府各部门 区政府各部门 本部 协助 受托 代办 代为',
  school: '学校 医院 中小学 企事业单位 公共企事业单位 事业单位',
  /** Who applies, as long as it is everybody. */
  anybody:
    '公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民法人和其他组织 公民、法人和社会组织 公民和法人 公民 群众 家长 学生家长 社会公众 公众 社会 法人 其他组织 其他社会组织 社会组织 组织 机构 申请人 当事人 行政相对人 相对人 利害关系人 单位和个人 个人和单位 企业和个人 个人和企业 机构和个人 组织和个人 任何 任何形式 任何方式 有关 相关 各类 各种 有效 提出 提交 关于 ' +
    '过 了 对 向',
  /** Kinds of applicants, as 表三 has them. */
  person: '自然人 公民个人 村民个人 居民个人 个人',
  business: '商业企业',
  /** Of the business kind, or of any: people say it for both. */
  enterprise: '企业 公司',
  research: '科研机构',
  welfare: '社会公益组织 社会公益机构',
  legal: '法律服务机构 律师事务所 律师事务所等法律服务机构',
  organisations:
    '法人或其他组织 法人或者其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人与其他组织 法人或其他社会组织',
  otherApplicants: '其他 其它 其他组织 其它组织',
  /** Of all columns, the number that follows is of a kind of applicant or a way of applying. */
  someApplicants: '法人单位 律师',
  byApplicant:
    '申请人中 申请人构成 申请人结构 申请主体构成 申请主体为 提出申请的主体 申请人类型 申请人类别 申请人身份 申请人性质 申请主体 按申请人分 按申请人划分',
  /** The same, of whatever was applied for. */
  seenByApplicant: '从申请人看 从申请人来看',
  /** Whatever was applied for. */
  applicantIs: '申请人为 申请人是',
} as const;
