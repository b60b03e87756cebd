import { readableEndings } from '../documents';

/** What `nianbao --help` says. */
export const help = `政府信息公开年报助手：核查年报的法定表格，生成填报用的工作簿。

用法：
  nianbao check 文件或文件夹… [--previous 上年文件] [--units 各单位文件…] [--json | --ndjson | --report]
                [--jobs 数目] [--ignore-kept]
  nianbao template --year 年份 [--organ 机关名称] 输出.xlsx [--totals formula|typed]
  nianbao template --ledger --year 年份 [--organ 机关名称] 输出.xlsx
  nianbao template --roster 名册 --year 年份 --out 文件夹 [--previous 上年各单位文件…]
  nianbao consolidate 文件或文件夹… [--year 年份] [--roster 名册] [--out 汇总.xlsx] [--returns 文件夹] [--json]
  nianbao ledger 文件… --year 年份 [--until 截至日] [--previous 上年台账] [--json]
  nianbao due 文件 [--within 工作日数] [--ics 日历.ics] [--json]

check：读 ${readableEndings.map((ending) => `.${ending}`).join('、')} 和任何能粘贴的文字，逐条核查。
  --previous   上年的年报，用来核对结转等跨年数据；同一工作簿或文档里有上年的，不必另给
  --units      各单位的年报，其后的文件都是；所查的年报应等于它们逐项之和
  --report     写出整份核查报告：每条规则的结果，不只是有问题的
  --json       结果以一个 JSON 文档写到标准输出
  --ndjson     结果一份年报一行（NDJSON），核完一份写一份；份数多时用这个
  --jobs       同时核查几个文件，默认与处理器的核数相同
  --ignore-kept 不采用文件中保存的说明、设置、上年年报和汇总单位（不写时一并采用，并在结果中说明）
  文件名里可以用 *，按自然顺序展开；- 是标准输入
  .json 文件是一份年报或一个数组：{"organ","year","edition","values":{数据项编号: 数字或 null}}；
  一行一份的（NDJSON）边读边核，多少份都行

consolidate：收齐各单位的年报，逐份核查，按名册查未报，加总成全县的表。
  --roster     名册：一行一个单位名称，或带表头的 .csv、.xlsx
  --out        汇总表、各单位数据、审核情况一览、未报清单和汇总说明，写成一个工作簿
  --returns    给每个有问题的单位写一份退回修改单（.docx），放进这个文件夹

ledger：由申请台账、复议诉讼台账、规范性文件台账统计年报的数，并核对台账。任何带表头的表都可以。
  --until      截至哪一天，如 2025-06-30；不写为年底
  --previous   上年的台账，用来核对上年结转的件

due：列出没有办结的申请和答复期限，已逾期的在前。
  --within     几个工作日内到期的算“即将到期”，默认 3
  --ics        把期限写成日历文件，只有编号和日期

template：生成三张法定表格（A4，带公式、填写提示和自动核对）。
  --totals     formula：总计由公式得出（默认）；typed：总计手工填报，由表格核对
  --roster     给名册上每个应报的单位生成一个工作簿，写好单位和年份，放进 --out 的文件夹
  --previous   上年各单位的年报（文件或文件夹）：上年结转、现行有效件数按它填好
  --ledger     不写三张表，写登记用的台账：申请、复议诉讼、规范性文件，附口径和工作日历

退出码：0 没有错误，也没有漏填；1 有错误或漏填（due：有已逾期的）；2 有文件读不了，或者用法不对。
`;
