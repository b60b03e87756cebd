import { form2019 } from '../../src/form';
import { valueOf, type Report } from '../../src/report';
import { equationsOf, type Context, type RuleId } from '../../src/validation';
import { slipped, withReadings } from './arbitraryReport';
import { below, withFigures, type Random } from './consistentReport';
import { tellings, told } from './prose';
import { wholeProse } from './wholeProse';

/** Two successive sound reports of edition 2021, of which one is to be broken. */
export interface Pair {
  readonly previous: Report;
  readonly report: Report;
}

/** Prose line by line: headings of sections, and what stands under them. */
const headed = (...lines: readonly string[]) => lines.map((text) => ({ place: null, text }));

type Planted = { readonly report: Report } & Partial<Context>;
type Plant = (pair: Pair, random: Random) => Planted;

function figure(report: Report, id: string): number {
  return valueOf(report, id) ?? 0;
}

/** One figure of one of the rule's equations, off by something. */
function off(rule: string): Plant {
  return ({ previous, report }, random) => {
    const own = equationsOf(report.form).filter((equation) => equation.rule.id === rule);
    const equation = own[below(own.length, random)];
    const terms = [...(equation?.plus ?? []), ...(equation?.minus ?? [])];
    const cell = terms[below(terms.length, random)] ?? '';
    return { previous, report: slipped(report, cell, 1 + below(99, random)) };
  };
}

function anyCount(report: Report, random: Random): string {
  const counts = report.form.figures.filter(({ column }) => column.kind === 'count');
  return counts[below(counts.length, random)]?.id ?? '';
}

function set(id: string, value: (pair: Pair) => number): Plant {
  return ({ previous, report }) => ({
    previous,
    report: withFigures(report, { [id]: value({ previous, report }) }),
  });
}

/** A sentence among others that hold; it comes last, as what an earlier one says may not excuse it. */
function written(say: (report: Report, random: Random) => string): Plant {
  return ({ previous, report }, random) => {
    const whole = wholeProse(report, random);
    const passage = { place: null, text: say(report, random) };
    return { previous, report: { ...whole, narrative: [...whole.narrative, passage] } };
  };
}

/** A figure in prose that is off by more than any other reading of the words would make up for. */
function misstated(rule: string): Plant {
  const ways = tellings[rule] ?? [];
  return written((report, random) => {
    const way = ways[below(ways.length, random)];
    return way ? told(report, way, random, 100_000 + below(900_000, random)) : '';
  });
}

/** For every rule a break of it, in words of what a clerk gets wrong. */
export const plants: Readonly<Record<RuleId, Plant>> = {
  'T3.balance': off('T3.balance'),
  'T3.concluded': off('T3.concluded'),
  'T3.total': off('T3.total'),
  'T4.total': off('T4.total'),
  'value.count': ({ report }, random) => ({
    report: slipped(report, anyCount(report, random), random() < 0.5 ? 0.5 : -1e6),
  }),
  'value.amount': set('2.fees.amount', () => -1),
  'value.notNumber': ({ report }, random) => ({
    report: withReadings(report, {
      [anyCount(report, random)]: { state: 'text', raw: '5件', held: 5 },
    }),
  }),
  'value.missing': ({ report }, random) => ({
    report: withFigures(report, { [anyCount(report, random)]: null }),
  }),
  'form.edition': ({ report }) => ({
    report: { ...report, form: form2019, values: new Float64Array(form2019.figures.length) },
  }),
  'year.carried': set('3.carriedIn.legal', ({ report }) => figure(report, '3.carriedIn.legal') + 1),
  'year.effective': set(
    '2.normative.effective',
    ({ report }) => figure(report, '2.normative.effective') + 1,
  ),
  'effective.atLeast': set('2.normative.issued', () => 1e7),
  'effective.repealed': set('2.normative.repealed', () => 1e7),
  'regulations.authority': set('2.regulations.issued', () => 2),
  'fee.unit': ({ previous, report }) => ({
    previous: withFigures(previous, { '2.fees.amount': 17.5 }),
    report: withFigures(report, { '2.fees.amount': 190_000 }),
  }),
  'units.sum': ({ previous, report }, random) => ({
    report: slipped(report, anyCount(report, random), 1),
    units: [{ name: '本级', report }],
    previous,
  }),
  'review.pending': ({ previous, report }) => ({
    previous: withFigures(previous, { '4.directSuit.pending': 1e6 }),
    report,
  }),
  'review.origin': ({ previous, report }) => ({
    previous: withFigures(previous, { '4.reconsideration.total': 0 }),
    report: withFigures(report, {
      '4.reconsideration.total': 0,
      '4.suitAfterReconsideration.total': 3,
    }),
  }),
  'year.same': ({ report }) => {
    const busy = slipped(report, '2.licensing.decisions', 1);
    return {
      report: busy,
      previous: { ...busy, year: busy.year === null ? null : busy.year - 1 },
    };
  },
  'year.jump': ({ previous, report }) => ({
    previous: withFigures(previous, { '2.penalties.decisions': 12 }),
    report: withFigures(report, { '2.penalties.decisions': 1200 }),
  }),
  'text.applications': misstated('text.applications'),
  'text.results': misstated('text.results'),
  'text.disclosure': misstated('text.disclosure'),
  'text.review': misstated('text.review'),
  'text.parts': written(
    (_, random) => `收到申请8件，其中网络申请3件、信函申请${6 + below(9, random)}件。`,
  ),
  'text.year': written(
    ({ year }, random) =>
      `某局${String((year ?? 0) - 1 - below(3, random))}年政府信息公开工作年度报告`,
  ),
  'text.outdated': written((_, random) =>
    random() < 0.5 ? '依据国办公开办函〔2019〕60号编制。' : '该部分以表格形式报告。',
  ),
  'report.organ': ({ report }) => ({
    report: { ...report, organ: null, narrative: headed('一、总体情况', '开展了工作。') },
  }),
  'report.sections': ({ report }) => ({
    report: { ...report, narrative: headed('一、总体情况', '五、存在的主要问题及改进情况') },
  }),
  'form.label': ({ report }) => ({
    report: {
      ...report,
      labels: [{ place: { sheet: null, row: 3, column: 0 }, text: '规 章', expected: '规章' }],
    },
  }),
};
