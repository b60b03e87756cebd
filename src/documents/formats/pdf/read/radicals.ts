/**
 * Radicals that look like whole characters and come out of PDF in their place, where Unicode itself
 * names no character for them. The others have one, by NFKC.
 */
const supplement: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺠': '民',
  '⺫': '目',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};

const radical = /[\u2e80-\u2fdf]/g;

/** Text with the characters in place of their radicals: ⼈ is 人. Everything else stays. */
export function withoutRadicals(text: string): string {
  return text.replace(radical, (sign) => supplement[sign] ?? sign.normalize('NFKC'));
}
