import {
  check,
  keepPrevious,
  nothingKept,
  surroundingsOf,
  withNames,
  withOwn,
  withUnit,
  type Kept,
} from '../../../src/validation';
import { keepReport, type Report } from '../../../src/report';
import { consistentReport, withFigures } from '../../support/consistentReport';

const report = consistentReport(3);
const last = { ...report, year: 2023, source: '上年.docx' };
const through = (kept: unknown): unknown => JSON.parse(JSON.stringify(kept));
const givenFor = (previous: Report): Kept => ({
  ...nothingKept,
  previous: withOwn({}, report, through(keepPrevious(previous, report))),
});

describe('last year’s report that the user gave', () => {
  it('is what the report is held against, before one that stands in the workbook', () => {
    const other = { ...last, source: '当前工作簿' };
    const { context } = surroundingsOf(report, [report, other], givenFor(last));
    expect(context.previous?.source).toBe('上年.docx');
  });

  it('is asked for wherever a rule needs last year', () => {
    const changed = withFigures(last, { '3.carriedOut.person': 77 });
    const { context } = surroundingsOf(report, [], givenFor(changed));
    const { findings } = check(report, context);
    expect(findings.map(({ rule }) => rule)).toContain('year.carried');
  });

  it.each([
    ['of another organ', { organ: '另一机关' }, 'organ'],
    ['of another year', { year: 2022 }, 'year'],
    ['that does not tell its year', { year: null }, 'noYear'],
  ] as const)('is not used where it is one %s', (_, changes, misfit) => {
    const kept = { agreed: null, report: keepReport({ ...last, ...changes }, true) };
    const own = { ...nothingKept, previous: withOwn({}, report, through(kept)) };
    const { context, given } = surroundingsOf(report, [], own);
    expect(context.previous).toBeUndefined();
    expect(given?.misfit).toBe(misfit);
  });

  it('is used where the user said that it is the organ’s all the same', () => {
    const renamed = { ...last, organ: '改名前的机关' };
    expect(surroundingsOf(report, [], givenFor(renamed)).context.previous?.organ).toBe(
      '改名前的机关',
    );
  });

  it('is never used for another year, whatever the user said', () => {
    const { context, given } = surroundingsOf(report, [], givenFor({ ...last, year: 2021 }));
    expect(context.previous).toBeUndefined();
    expect(given?.misfit).toBe('year');
  });

  it('does not slip to another organ’s report that was nameless when it was given', () => {
    const nameless = { ...report, organ: null };
    const kept = withOwn({}, nameless, through(keepPrevious(last, nameless)));
    const named = { ...report, organ: '另一机关' };
    const { context, given } = surroundingsOf(named, [], { ...nothingKept, previous: kept });
    expect(context.previous).toBeUndefined();
    expect(given?.misfit).toBe('organ');
  });
});

describe('the units that a report adds up', () => {
  const unit = (organ: string): Report => ({ ...report, organ, source: `${organ}.xlsx` });
  const besideWith = (units: unknown): Kept => ({
    ...nothingKept,
    units: withOwn({}, report, through(units)),
  });

  it('are those from files, those in the workbook, and those that have not reported', () => {
    const units = withNames(withUnit([], unit('甲镇')), ['乙镇', '丙街道']);
    const { context } = surroundingsOf(report, [report, unit('乙镇')], besideWith(units));
    expect(context.units?.map(({ name, report: own }) => [name, own?.source])).toEqual([
      ['甲镇', '甲镇.xlsx'],
      ['乙镇', '乙镇.xlsx'],
      ['丙街道', undefined],
    ]);
  });

  it('take no report of another year, nor the one that adds them up', () => {
    const units = withNames([], ['乙镇', report.organ ?? '']);
    const others = [report, { ...unit('乙镇'), year: 2023 }];
    const { context } = surroundingsOf(report, others, besideWith(units));
    expect(context.units?.map((one) => one.report)).toEqual([null, null]);
  });

  it('take neither of two reports of one organ in the workbook', () => {
    const others = [report, unit('乙镇'), { ...unit('乙镇'), source: '另一份' }];
    const { context } = surroundingsOf(report, others, besideWith(withNames([], ['乙镇'])));
    expect(context.units?.map((one) => one.report)).toEqual([null]);
  });

  it('replace an earlier report of theirs', () => {
    const later = { ...unit('甲镇'), source: '甲镇（更正）.xlsx' };
    const units = withUnit(withUnit(withNames([], ['甲镇']), unit('甲镇')), later);
    expect(units.map(({ report: kept }) => kept)).toMatchObject([{ source: '甲镇（更正）.xlsx' }]);
  });

  it('are none where none were named', () => {
    expect(surroundingsOf(report, [unit('乙镇')], nothingKept).context.units).toBeUndefined();
  });
});
