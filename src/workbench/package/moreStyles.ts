import { appending, elementsOf, replaced, retagged, type Replacement } from './elements';

/** Styles to which others were added, and how far those have moved. */
export interface MoreStyles {
  readonly xml: string;
  /** What is added to the number by which a cell, a row or a column names its style. */
  readonly cells: number;
  /** What is added to the number by which a conditional format names its own. */
  readonly rules: number;
}

/** A list of styles: its element and that of its members. In the order in which a file has them. */
const lists = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  cellStyles: 'cellStyle',
  dxfs: 'dxf',
} as const;
type List = keyof typeof lists;
const order = Object.keys(lists) as readonly List[];

/** Formats of numbers below are Excel's own, and mean the same in every file. */
const firstOfFile = 164;

/** How many members every file begins with, which mean nothing special: those of one do for all. */
const defaults: Readonly<Partial<Record<List, number>>> = { fonts: 1, fills: 2, borders: 1 };

interface Members {
  /** How many there are. */
  readonly count: number;
  readonly ids: readonly number[];
  /** All but those that every file has, as they are written. */
  readonly text: string;
}

/** What extensions of the format have under the same name is another list. */
const listIn = (xml: string, list: List) =>
  elementsOf(xml, list).find(({ prefix }) => prefix === '');

function membersOf(xml: string, list: List): Members {
  const element = listIn(xml, list);
  const text = element ? xml.slice(element.inner, element.innerEnd) : '';
  const members = elementsOf(text, lists[list]);
  const first = members[defaults[list] ?? 0];
  return {
    text: first ? text.slice(first.start) : '',
    count: members.length,
    ids: members.map(({ attributes }) => Number(attributes.numFmtId)),
  };
}

/**
 * Puts the styles of another workbook behind those that are there, which keep their numbers.
 * @returns null where they are written in a way that leaves no room for others
 */
export function moreStyles(styles: string, others: string): MoreStyles | null {
  const [root] = elementsOf(styles, 'styleSheet');
  if (root?.prefix !== '') return null;
  const there = (list: List) => membersOf(styles, list);
  const free = Math.max(firstOfFile, ...there('numFmts').ids.map((id) => id + 1));
  const own = membersOf(others, 'numFmts');
  const format = (id: number) => (id < firstOfFile ? id : free + own.ids.indexOf(id));
  const formats = renumbered(own.text, 'numFmt', { numFmtId: format });
  const after = (list: List) => (number: number) => {
    const same = defaults[list] ?? 0;
    return number < same ? number : number - same + there(list).count;
  };
  const cells = renumbered(membersOf(others, 'cellXfs').text, 'xf', {
    numFmtId: format,
    fontId: after('fonts'),
    fillId: after('fills'),
    borderId: after('borders'),
    xfId: () => 0,
  });
  const added: Readonly<Partial<Record<List, string>>> = {
    numFmts: formats,
    fonts: membersOf(others, 'fonts').text,
    fills: membersOf(others, 'fills').text,
    borders: membersOf(others, 'borders').text,
    cellXfs: cells,
    dxfs: renumbered(membersOf(others, 'dxfs').text, 'numFmt', { numFmtId: format }),
  };
  const xml = order.reduce((whole, list) => withMembers(whole, list, added[list] ?? ''), styles);
  return { xml, cells: there('cellXfs').count, rules: there('dxfs').count };
}

type Renumbering = Readonly<Record<string, (number: number) => number>>;

/** Elements with some of their numbers put anew. */
function renumbered(xml: string, name: string, how: Renumbering): string {
  const pieces = elementsOf(xml, name).map((element) => {
    const anew = Object.entries(how).flatMap(([key, to]) => {
      const was = element.attributes[key];
      return was === undefined ? [] : [[key, String(to(Number(was)))] as const];
    });
    return retagged(element, { ...element.attributes, ...Object.fromEntries(anew) });
  });
  return replaced(xml, pieces);
}

/** The styles with more members in a list, which is put in where it belongs if it was not there. */
function withMembers(xml: string, list: List, more: string): string {
  if (more === '') return xml;
  const element = listIn(xml, list);
  if (!element) return replaced(xml, [newList(xml, list, more)]);
  const put = replaced(xml, [appending(xml, element, more)]);
  const grown = listIn(put, list);
  if (!grown) return put;
  const count = String(membersOf(put, list).count);
  return replaced(put, [retagged(grown, { ...grown.attributes, count })]);
}

function newList(xml: string, list: List, more: string): Replacement {
  const before = order
    .slice(0, order.indexOf(list))
    .flatMap((name) => listIn(xml, name) ?? [])
    .at(-1);
  const [root] = elementsOf(xml, 'styleSheet');
  const at = before?.end ?? root?.inner ?? xml.length;
  const count = elementsOf(more, lists[list]).length;
  return { start: at, end: at, text: `<${list} count="${count}">${more}</${list}>` };
}
