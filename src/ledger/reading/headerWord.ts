import { remembering } from '../../report';
/**
 * Words of which headers are made, those that say the same in one line; the first is its name.
 * Longer words come before shorter ones that they contain.
 */
const lexicon: readonly (readonly string[])[] = [
  ['申请人'],
  ['申请书', '申请表', '申请单'],
  ['工作日'],
  ['天数', '工作日数', '日数'],
  ['日期', '时间', '年月日', '日'],
  ['收到', '收件', '接收', '受理', '收文', '收悉', '接件', '来件'],
  ['告知', '告知书', '通知书', '通知', '发出'],
  ['办结', '答复书', '答复', '回复', '办毕'],
  ['征求', '征询'],
  ['意见'],
  ['第三方'],
  ['补正材料', '补正'],
  ['延期', '延长'],
  ['重新', '再次'],
  ['类型', '类别', '性质', '分类'],
  ['姓名', '名称'],
  ['编号', '号码', '号'],
  ['文号'],
  ['内容', '事项'],
  ['科室', '部门', '单位', '处室'],
];

/** Words that change nothing. */
const idle = /[的之栏]|实际/g;

/** `受理日期（年/月/日）`, `答复(办结)时间`: what stands in brackets says how, not what. */
const bracketed = /\([^()]*\)/g;

const nameOf = new Map(
  lexicon.flatMap((words) => words.map((word): [string, string] => [word, words[0] ?? word])),
);
const longestFirst = [...nameOf.keys()].sort((a, b) => b.length - a.length);
const lexeme = new RegExp(longestFirst.join('|'), 'g');

/**
 * A header as it compares: its words, whichever of those that say the same was chosen and in
 * whichever order they stand. `意见收到时间` and `收到意见日期` are one; a header with a word more
 * or less is another.
 */
export const headerWord: (text: string) => string = /* @__PURE__ */ remembering((text) => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s*:]/g, '')
    .toLowerCase();
  const open = plain.replace(bracketed, '').replace(idle, '') || plain;
  const words = new Set<string>();
  const rest = open.replace(lexeme, (word) => {
    words.add(nameOf.get(word) ?? word);
    return ' ';
  });
  for (const other of rest.split(' ')) if (other !== '') words.add(other);
  return [...words].sort().join(' ');
});
