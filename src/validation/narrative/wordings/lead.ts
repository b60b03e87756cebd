/** How reports speak of themselves. */
const we =
  '我|本|代表|全|该|区|县|市|省|州|镇|乡|街道|办事处|局|委|办|厅|院|人民政府|政府|行政机关|机关|单位|部门|系统|各级|及各部门|及其部门|及所属部门';

/**
 * What may stand before a total of the whole organ and the whole year. 其中 is not among them: what
 * follows it is a part. No word is another's beginning and a third's end: of a long run of such words
 * there are not many readings to be tried.
 */
export const lead = new RegExp(
  `^(?:[\\ue600-\\ue7ff]|今年以来|本年度以来|今年|年|度|期间|内|里|中|在|${we}|对|通过[^,]{0,20}(?:各种|各类|多种|等)(?:多种|各种|各类)?(?:渠道|途径|方式|形式)|共计|总计|总共|一共|共|累计|合计|收取|依法|依规|已|均|按时|按期|新|实际|(?:1|一)月(?:1|一)日|12月31日|至|、|及|和|—|-|是|:|"|“)*$`,
  'u',
);

/** Others whose figures a report tells as well: its schools and villages, its letters, its inspections. */
export const othersOf =
  /企事业单位|事业单位|医院|学校|中小学|村务|居务|校务|院务|村民|通报|抽查|抽取|评查|第三方评估|建议|提案|热线|留言|工单|信箱|来信|来访|网民|咨询/u;
