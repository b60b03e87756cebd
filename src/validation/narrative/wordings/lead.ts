/** How reports speak of themselves. */
const we =
  '我|本|全|该|区|县|市|省|州|镇|乡|街道|办事处|局|委|办|厅|院|人民政府|政府|机关|单位|部门|系统|各级|及各部门|及其部门|及所属部门';

/** What may stand before a total of the whole organ and the whole year. */
export const lead = new RegExp(
  `^(?:[\\ue600-\\ue7ff]|年度|全年|本年度|本年|年|度|期间|内|里|中|在|${we}|共计|总共|一共|共|累计|合计|总计|依法|依规|已|均|按时|按期|新|实际|(?:1|一)月(?:1|一)日|12月31日|至|、|及|和|其中|—|-|是|:|"|“)*$`,
  'u',
);
