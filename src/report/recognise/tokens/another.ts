/**
 * Words that make another figure of the one that a label names, though they are but a letter or two:
 * of another year (上年制发件数), of several (累计), or what is reckoned from it (同比, 维持率).
 */
const others = [
  /上一?年|去年|上期|同期/,
  /下一?年|明年|次年/,
  /累计|历年/,
  /同比|环比|占比|比[例重]|增\/?减|增[长幅]|率$/,
];
const thisYear = /本年|今年|当年/;
const inBrackets = /\([^()]*\)/g;
/** What stands in brackets and is longer says more: （不含上年结转）. */
const longest = 6;
/** The unit of a sum of money: 万元 of （单位：万元）. */
const unit = /(?:单位:?|\()(?:人民币)?([百千万亿]*元|美元)/;

/** A label without its notes. */
const withoutNotes = (folded: string) =>
  folded.replace(inBrackets, (note) => (note.length > longest ? '' : note.slice(1, -1)));

const kindsIn = (text: string) => others.filter((kind) => kind.test(text));

/**
 * Whether a folded text that reads like a label of the form names another figure than that, or the
 * same in another unit.
 */
export function namesAnother(folded: string, label: string): boolean {
  const text = withoutNotes(folded);
  const [own, printed] = [kindsIn(text), kindsIn(label)];
  if (own.some((kind) => !printed.includes(kind))) return true;
  const [money, asked] = [unit.exec(folded)?.[1], unit.exec(label)?.[1]];
  if (money !== undefined && money !== asked) return true;
  return thisYear.test(text) && !thisYear.test(label) && printed.length > own.length;
}

/** A folded text without the words that make another figure of what it names, and without its unit. */
export const withoutTurns = (folded: string) =>
  others.reduce((text, kind) => text.replace(kind, ''), withoutNotes(folded.replace(unit, '')));
