import { form2021, type CellId } from '../../../../src/form';
import { reportFromFigures, valueOf, type Report } from '../../../../src/report';
import { withFigures } from '../../../support/consistentReport';

/** A figure that a passage states: where, and the cells whose sum the tables tell for it. */
export interface Stated {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly CellId[];
}

export interface PassageOfSet {
  readonly organ: string;
  readonly text: string;
  readonly stated: readonly Stated[];
  /** Its tables: what it states, and figures that nobody would tell for all else. */
  readonly report: Report;
}

const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
const groups = {
  denied: 'stateSecret lawForbids security thirdParty internal process caseFile inquiry',
  unable: 'notHeld notExisting unclear',
  unprocessed: 'petition repeated publication excessive confirmation',
  otherwise: 'notCorrected feeUnpaid other',
};
const applicants = 'person business research welfare legal other'.split(' ');

/** The names that passages use, and the cells behind each. */
const cellsOf = new Map<string, readonly CellId[]>([
  ...['received', 'carriedIn', 'carriedOut', 'concluded', 'granted', 'partial'].map(
    (name) => [name, [`3.${name}.total`]] as const,
  ),
  ...applicants.map((name) => [name, [`3.received.${name}`]] as const),
  ['organisations', applicants.slice(1).map((name) => `3.received.${name}`)],
  ...Object.entries(groups).flatMap(([group, items]) => [
    [group, items.split(' ').map((item) => `3.${group}.${item}.total`)] as const,
    ...items.split(' ').map((item) => [`${group}.${item}`, [`3.${group}.${item}.total`]] as const),
  ]),
  ...['issued', 'repealed', 'effective'].flatMap((name) => [
    [name, [`2.normative.${name}`]] as const,
    [`r${name}`, [`2.regulations.${name}`]] as const,
  ]),
  ...['licensing', 'penalties', 'coercion'].map((name) => [name, [`2.${name}.decisions`]] as const),
  ['fees', ['2.fees.amount']],
  ...outcomes.flatMap((outcome) => {
    const of = (name: string) => (outcome === 'total' ? name : `${name}.${outcome}`);
    return [
      [of('recon'), [`4.reconsideration.${outcome}`]] as const,
      [of('direct'), [`4.directSuit.${outcome}`]] as const,
      [of('after'), [`4.suitAfterReconsideration.${outcome}`]] as const,
      [of('suits'), [`4.directSuit.${outcome}`, `4.suitAfterReconsideration.${outcome}`]] as const,
    ];
  }),
]);

function cellsNamed(expression: string): readonly CellId[] {
  return expression.split('+').flatMap((name) => {
    const cells = cellsOf.get(name);
    if (!cells) throw new Error(`No cells are called ${name}.`);
    return cells;
  });
}

/** Sums after single figures: what a sum leaves over goes to those of its cells that nothing tells. */
function tablesOf(organ: string, told: readonly { cells: readonly CellId[]; value: number }[]) {
  const values: Record<CellId, number> = {};
  for (const { cells, value } of [...told].sort((a, b) => a.cells.length - b.cells.length)) {
    const open = cells.filter((cell) => values[cell] === undefined);
    const left = cells.reduce((rest, cell) => rest - (values[cell] ?? 0), value);
    open.forEach((cell, index) => (values[cell] = index === 0 ? left : 0));
    if (open.length === 0 && left !== 0) throw new Error(`${cells.join('+')} is told twice.`);
  }
  // Of a result of which some rows are told there are no others.
  for (const [group, items] of Object.entries(groups)) {
    const cells = items.split(' ').map((item) => `3.${group}.${item}.total`);
    if (cells.some((cell) => cell in values)) for (const cell of cells) values[cell] ??= 0;
  }
  form2021.figures.forEach(({ id }, index) => (values[id] ??= 9001 + 7 * index));
  return reportFromFigures({ organ, year: 2024, edition: '2021', values });
}

/** The passages of a set; see `tuning` for the notation. */
export function passagesOf(set: string): readonly PassageOfSet[] {
  const passages: PassageOfSet[] = [];
  let organ = '';
  for (const line of set.trim().split('\n')) {
    if (line.startsWith('# ')) {
      organ = line.slice(2);
      continue;
    }
    const [marked = '', rest = ''] = line.split(' // ');
    const told = rest
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => one.split('='))
      .map(([name = '', value]) => ({ cells: cellsNamed(name), value: Number(value) }));
    const stated: Stated[] = [];
    let text = '';
    for (const piece of marked.split(/(?=\{)|(?<=\})/u)) {
      const [, words = piece, name, given] =
        /^\{(\S+) ([\w.+]+)(?:=([\d.]+))?\}$/u.exec(piece) ?? [];
      text += words.replaceAll('⏎', '\n');
      if (name === undefined) continue;
      const cells = cellsNamed(name);
      const small = '零一二三四五六七八九十'.indexOf(words.replace('两', '二').charAt(0));
      const number = small >= 0 ? small : Number.parseFloat(words.replaceAll(',', ''));
      told.push({ cells, value: given === undefined ? number : Number(given) });
      stated.push({ start: text.length - words.length, end: text.length, cells });
    }
    const report = tablesOf(organ, told);
    passages.push({ organ, text, stated, report });
  }
  return passages;
}

/** The passage's tables with one stated figure off. */
export function contradicted({ report, stated }: PassageOfSet, at: number, by: number): Report {
  const { cells } = stated[at] ?? { cells: [] };
  const others = new Set(stated.filter((_, index) => index !== at).flatMap((one) => one.cells));
  const cell = cells.find((one) => !others.has(one)) ?? cells[0] ?? '';
  return withFigures(report, { [cell]: (valueOf(report, cell) ?? 0) + by });
}
