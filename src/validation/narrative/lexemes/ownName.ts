/** An organ's name as prose shortens it: 某县人民政府办公室 is the 县政府办公室. */
const shortened = (name: string) => name.replaceAll('人民政府', '政府');

/** What may be left off a name's end: 青石镇 is 青石镇人民政府. */
const ends = ['', '政府', '办事处', '管委会', '管理委员会'];
/** A bureau's name is shortened inside as well: 住建局 for 住房和城乡建设局. */
const bureaus = new Set('局厅委社馆处会');

/** Whether a name, or a piece of prose, ends as a bureau's name does. */
export const isBureau = (text: string) => bureaus.has(text.slice(-1));
/** Levels, of which the last in a name is its own: 市局, 全区. */
const levels = /[省市州县区旗镇乡]/gu;
/** Characters of what prose may call an organ by; longer than the longest there is, a text is no name. */
const lengths = { shortest: 2, longest: 80 };

/** Whether an organ is the government of a place, which it may be called by alone: 某某县. */
export function isGovernment(organ: string): boolean {
  return /(?:政府|管委会|管理委员会|[省市州县区旗镇乡])$/u.test(organ);
}

/** Whether an organ belongs to a government: 县政府办公室. Of one that is not known nobody can tell. */
export function isPartOf(organ: string | null, government: string): boolean {
  return organ === null || shortened(organ).includes(government);
}

/** Of what level an organ is, by the last character of its name that tells one. */
export function levelOf(organ: string): string | undefined {
  return organ.match(levels)?.at(-1);
}

/** What bureaus are in charge of, as their names end, and how prose calls all of it: 交通行政处罚. */
const fields: Readonly<Record<string, string>> = {
  交通运输: '交通 交通运输',
  生态环境: '环境 生态环境 环保 环境保护',
  市场监督管理: '市场监管 市场监督管理',
  卫生健康: '卫生 卫生健康',
  农业农村: '农业 农业农村',
  城市管理: '城管 城市管理',
  应急管理: '应急 应急管理',
  医疗保障: '医保 医疗保障',
  水利: '水 水利',
  水务: '水 水务',
  ...Object.fromEntries(
    Array.from(
      '税务 统计 公安 审计 民政 财政 林业 气象 海事 消防 烟草 商务 司法'.split(' '),
      (name) => [name, name],
    ),
  ),
};

/** For each of these words the fields that it calls. */
const fieldsOf = new Map<string, string[]>();
for (const [field, words] of Object.entries(fields))
  for (const word of words.split(' ')) fieldsOf.set(word, [...(fieldsOf.get(word) ?? []), field]);

/** Whether a word is the whole field of a bureau: 税务 of a 税务局, 旅游 of no 文化和旅游局. */
export function isFieldOf(word: string, organ: string): boolean {
  const called = fieldsOf.get(word.replace(/执法$/u, ''));
  if (called === undefined || !isBureau(organ)) return false;
  const name = organ.slice(0, -1);
  return called.some((field) => name.endsWith(field));
}

/** Some of its characters, in their order, to the last; a 分局 is none but a 分局. */
function abbreviates(piece: string, name: string): boolean {
  if (piece.length < 3 || piece.at(-1) !== name.at(-1)) return false;
  if (name.endsWith('分局') !== piece.endsWith('分局')) return false;
  let from = -1;
  return Array.from(piece).every((character) => (from = name.indexOf(character, from + 1)) >= 0);
}

/** Zones by the names that everybody uses. */
const zones: readonly (readonly [string, string])[] = [
  ['高新技术产业开发区', '高新区'],
  ['经济技术开发区', '经开区'],
  ['经济开发区', '经开区'],
];

/** The ways in which prose may name an organ, as far as they can be told beforehand. */
export function namesOf(organ: string): ReadonlySet<string> {
  const names = new Set<string>();
  const name = shortened(organ);
  for (const [long, short] of zones) {
    if (name.includes(long)) for (const one of namesOf(name.replace(long, short))) names.add(one);
  }
  for (const end of ends) {
    if (!name.endsWith(end)) continue;
    const whole = name.slice(0, name.length - end.length);
    const first = Math.max(0, whole.length - lengths.longest);
    for (let from = first; from <= whole.length - lengths.shortest; from += 1) {
      const piece = whole.slice(from);
      names.add(piece);
      names.add(piece.replaceAll('政府', '人民政府'));
      if (/.街道$/u.test(piece)) names.add(piece.slice(0, -1));
      if (end !== '') names.add(`${piece}人民${end}`);
    }
  }
  const level = levelOf(name);
  // A place is its government: 某某县.
  if (level && name.endsWith(level)) names.add(`${level}政府`).add(`${level}人民政府`);
  if (/[小中大]学$/u.test(name)) names.add('学校');
  if (level && isBureau(name)) names.add(`${level}${name.slice(-1)}`);
  return names;
}

/** Whether a piece of prose that ends in 局, 厅 or 委 is that organ, shortened inside. */
export function isShortFor(piece: string, organ: string): boolean {
  return isBureau(piece) && isBureau(organ) && abbreviates(piece, organ);
}
