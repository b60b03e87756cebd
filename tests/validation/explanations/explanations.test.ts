import fc from 'fast-check';
import { form2021 } from '../../../src/form';
import type { Report } from '../../../src/report';
import {
  applyExplanations,
  check,
  defaultSettings,
  explain,
  gateOf as gateWith,
  ownKept,
  openings,
  openingsFor,
  rules,
  withExplanation,
  type Audit,
  type Explanation,
} from '../../../src/validation';
import { slip, slipped } from '../../support/arbitraryReport';
import { quietYears } from '../../support/arbitraryYears';
import { consistentReport, withFigures } from '../../support/consistentReport';

const gateOf = (audit: Audit, explanations: readonly Explanation[]) =>
  gateWith(audit, applyExplanations(audit, explanations));
const explanationsFrom = (kept: unknown) =>
  ownKept('explanations', { '2024': kept }, { year: 2024, organ: null }, 'alone');

const when = '2025-01-20T09:30:00.000Z';
const { report, previous } = quietYears(
  { '3.carriedIn.person': 2, '3.carriedIn.total': 2, '3.concluded.person': 2 },
  { '3.carriedOut.person': 3, '3.carriedOut.total': 2 },
);
const odd = (one: Report = report) => check(one, { previous });
const [carried] = odd().findings.filter(({ rule }) => rule === 'year.carried');

function explanation(text = '上年年报已更正。'): Explanation {
  if (!carried) throw new Error('nothing to explain');
  return explain(carried, report, text, when);
}

describe('an explanation', () => {
  it('is bound to rule, cells, values and difference', () => {
    expect(explanation('  上年年报已更正。 ')).toEqual({
      rule: 'year.carried',
      cells: ['3.carriedIn.person'],
      values: [2],
      difference: -1,
      sentence: null,
      text: '上年年报已更正。',
      written: when,
    });
  });

  it('cannot be blank', () => {
    expect(() => explanation(' \n')).toThrow('说明不能为空');
  });

  it('lets its finding pass as long as nothing changes', () => {
    const state = applyExplanations(odd(), [explanation()]);
    expect(state.explained).toMatchObject([{ finding: carried, explanation: explanation() }]);
    expect(state).toMatchObject({ open: [], lapsed: [], idle: [] });
  });

  it('lapses when a value changes, keeping its words to be offered, and serves again when it changes back', () => {
    fc.assert(
      fc.property(
        slip.filter((by) => by !== 1),
        (by) => {
          const state = applyExplanations(odd(slipped(report, '3.carriedIn.person', by)), [
            explanation(),
          ]);
          expect(state.explained).toEqual([]);
          expect(state.lapsed.map((one) => one.explanation)).toEqual([explanation()]);
          expect(state.open).toContain(state.lapsed[0]?.finding);
        },
      ),
    );
    expect(applyExplanations(odd(), [explanation()]).lapsed).toEqual([]);
  });

  it('lapses when last year’s figure changes', () => {
    const audit = check(report, { previous: slipped(previous, '3.carriedOut.person', 4) });
    expect(applyExplanations(audit, [explanation()]).lapsed).toHaveLength(1);
  });

  it('rests when its finding is mended', () => {
    const state = applyExplanations(odd(withFigures(report, { '3.carriedIn.person': 3 })), [
      explanation(),
    ]);
    expect(state).toMatchObject({ explained: [], open: [], lapsed: [], idle: [explanation()] });
  });

  it('takes the place of an earlier one of the same finding', () => {
    const first = explanation('先写的');
    const second = explanation('后写的');
    expect(withExplanation([first], second)).toEqual([second]);
    const other = { ...first, cells: ['3.carriedIn.total'] };
    expect(withExplanation([first, other], second)).toEqual([other, second]);
  });
});

describe('explanations of sentences', () => {
  const narrative = ['全年收到申请5件。', '共收到申请7件。'];
  const told = narrative.map((text) => ({
    rule: 'text.applications' as const,
    level: 'verify' as const,
    basis: '',
    subject: '3.received.total',
    cells: ['3.received.total'],
    places: [],
    message: '',
    advice: '',
    difference: 1,
    quote: { text, start: 0, end: 1 },
  }));
  const [first, second] = told;
  const audit = { ...odd(), findings: told };
  if (!first || !second) throw new Error('two findings');

  it('go each with its own sentence, though the figures are the same', () => {
    const state = applyExplanations(audit, [explain(first, report, '含结转。', when)]);
    expect(state.explained.map(({ finding }) => finding)).toEqual([first]);
    expect(state.open).toEqual([second]);
    expect(state.lapsed).toEqual([]);
  });

  it('lapse when the sentence changes, and are renewed in place', () => {
    const old = explain(first, report, '含结转。', when);
    const changed = { ...first, quote: { text: '全年共收到申请5件。', start: 0, end: 1 } };
    const state = applyExplanations({ ...audit, findings: [changed] }, [old]);
    expect(state.lapsed).toEqual([{ finding: changed, explanation: old }]);
    const renewed = explain(changed, report, old.text, when);
    expect(withExplanation([old], renewed, old)).toEqual([renewed]);
  });
});

describe('an explanation with a blank in it', () => {
  it.each(['上年年报更正：……', '因…调整', '有...件', '有__件', '   '])(
    'is not written: %s',
    (text) => {
      expect(() => explanation(text)).toThrow(/说明/);
    },
  );

  it('does not stand where an earlier version kept one', () => {
    const kept = [{ ...explanation(), text: '上年年报报送后，对结转件数作了更正：……' }];
    expect(applyExplanations(odd(), kept).explained).toEqual([]);
  });
});

describe('the gate', () => {
  it('is open for a clean report', () => {
    expect(gateOf(check(consistentReport(1)), [])).toEqual({
      open: true,
      errors: [],
      unexplained: [],
      lacking: expect.any(Array) as unknown,
    });
  });

  it('stays shut for an error, whatever is explained', () => {
    const audit = check(withFigures(consistentReport(1), { '3.granted.person': -1 }));
    const all = audit.findings.map((finding) => explain(finding, audit.report, '已核实', when));
    expect(gateOf(audit, all).open).toBe(false);
    expect(gateOf(audit, all).errors.length).toBeGreaterThan(0);
  });

  it('opens for 核实 with its explanation, and shuts when that lapses', () => {
    const sound = withFigures(report, { '3.concluded.total': 2 });
    const kept = [{ ...explanation() }];
    const audit = check(withFigures(sound, { '3.granted.person': 2, '3.granted.total': 2 }), {
      previous,
    });
    expect(gateOf(audit, [])).toMatchObject({ open: false, errors: [] });
    expect(gateOf(audit, kept)).toMatchObject({ open: true, errors: [], unexplained: [] });
    const lapsed = check(audit.report, { previous: slipped(previous, '3.carriedOut.person', 9) });
    expect(gateOf(lapsed, kept).open).toBe(false);
  });

  it('names what would be empty in what is published, tables alone being checked all the same', () => {
    const nameless = { ...consistentReport(1), organ: null };
    expect(gateOf(check(nameless), [])).toMatchObject({
      open: true,
      lacking: [
        '机关名称',
        '一、总体情况',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ],
    });
  });

  it('lets hints through', () => {
    const labels = [{ place: { sheet: null, row: 0, column: 0 }, text: '规 章', expected: '规章' }];
    expect(gateOf(check({ ...consistentReport(1), labels }), []).open).toBe(true);
  });

  it('is shut for what could not be read, even where missing figures may be explained', () => {
    const nothing = {
      ...consistentReport(1),
      present: new Set<never>(),
      values: new Float64Array(form2021.figures.length).fill(NaN),
    };
    const audit = check(nothing, { settings: { ...defaultSettings, missing: 'verify' } });
    const all = audit.findings.map((finding) => explain(finding, nothing, '没有', when));
    expect(gateOf(audit, all)).toMatchObject({ open: false, errors: [], unexplained: [] });
  });
});

describe('explanations kept as JSON', () => {
  it('come back as they were', () => {
    const kept = [explanation(), { ...explanation(), values: [null] }];
    expect(explanationsFrom(JSON.parse(JSON.stringify(kept)))).toEqual({
      explanations: kept,
      rest: [],
    });
    expect(explanationsFrom(undefined)).toEqual({ explanations: [], rest: [] });
  });

  it('lose nothing that cannot be read, and throw at nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (kept) => {
        const { explanations, rest } = explanationsFrom([...kept, explanation()]);
        expect(explanations).toEqual([explanation()]);
        expect(rest).toEqual(kept);
      }),
    );
    const broken = { ...explanation(), values: [] };
    expect(explanationsFrom([broken]).rest).toEqual([broken]);
    expect(explanationsFrom('text').rest).toEqual(['text']);
  });
});

describe('suggested openings', () => {
  const explainable = rules.filter(({ level, id }) => level === 'verify' || id === 'value.missing');

  it.each(explainable.map(({ id }) => id))('there is one for %s', (id) => {
    expect(openingsFor(id).length).toBeGreaterThan(0);
  });

  it('name no rule that cannot be explained', () => {
    const ids = new Set(explainable.map(({ id }) => id));
    expect(openings.flatMap((one) => one.rules).filter((id) => !ids.has(id))).toEqual([]);
  });
});
