import { abbreviations } from './abbreviations';

/** What people put around the name of a unit in names of files and titles. */
const around: readonly RegExp[] = [
  /[（(](?:本级|盖章|章|公章)[）)]/g,
  /(?:政府)?信息公开(?:工作)?(?:年度)?(?:报告|年报|报表)/g,
  /(?:年度)?(?:工作)?(?:年报|报表|报送表|统计表)$/g,
  /[（(]?(?:19|20)\d{2}(?:\d{4}|年度?)?[）)]?/g,
];

/** A name as it is compared: its letters alone. */
export function coreOf(name: string): string {
  const letters = name.normalize('NFKC').replace(/[\s·,，、_-]/g, '');
  const bare = around.reduce((text, words) => text.replace(words, ''), letters);
  return bare === '' ? letters : bare;
}

/** The core with every word shortened that public documents shorten. */
export function shortOf(core: string): string {
  return abbreviations.reduce((text, [full, short]) => text.replaceAll(full, short), core);
}

const place = '省市县区旗州盟';

/** Words that end like places and are none: 城市管理局 is no 管理局 of a 城市. */
const noPlaces = [
  '城市',
  '都市',
  '超市',
  '社区',
  '园区',
  '校区',
  '辖区',
  '景区',
  '库区',
  '林区',
  '片区',
];

/**
 * Whether one name is the other behind the name of a place: 某县教育局 and 教育局, 某县政府办 and
 * 县政府办. Two names behind different places are none of each other.
 */
export function isBehindPlace(whole: string, end: string): boolean {
  if (whole.length <= end.length || end.length < 2 || !whole.endsWith(end)) return false;
  const front = whole.slice(0, whole.length - end.length);
  if (noPlaces.some((word) => front.endsWith(word))) return false;
  return place.includes(front.at(-1) ?? '') ? front.length > 1 : place.includes(end.charAt(0));
}

/** Whether the letters of one stand in the other, in their order. */
export function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
