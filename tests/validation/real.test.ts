import { check, type Finding } from '../../src/validation';
import { realReports } from '../support/realReports';

function findingsOf(organ: string, year: number): readonly Finding[] {
  const found = realReports.find((one) => one.organ?.startsWith(organ) && one.year === year);
  if (!found) throw new Error(`No such report: ${organ} ${String(year)}`);
  return check(found).findings;
}

/** What does not hold in a published report: rule, subject and by how much. */
function breaks(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ rule }) => !rule.startsWith('value.') && rule !== 'form.label')
    .map(({ rule, cells, difference }) => `${rule} ${cells[0] ?? ''} ${String(difference)}`);
}

function missingIn(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ rule }) => rule === 'value.missing').flatMap(({ cells }) => cells);
}

describe('published reports: what does not hold in them is found, and nothing else', () => {
  it('洪泽 2023 prints totals of 0 in two groups of 表四', () => {
    const findings = findingsOf('淮安市洪泽区', 2023);
    expect(breaks(findings)).toEqual([
      'T4.total 4.reconsideration.total -11',
      'T4.total 4.suitAfterReconsideration.total -5',
    ]);
    expect(missingIn(findings)).toEqual([]);
  });

  it('洪泽 2024 holds; that （六） is one row is said', () => {
    const findings = findingsOf('淮安市洪泽区', 2024);
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['form.label hint']);
  });

  it('the city of 2025 is clean', () => {
    expect(findingsOf('某市人民政府', 2025)).toEqual([]);
  });

  it('平潭 2020: the results do not add up, though the balance holds', () => {
    const findings = findingsOf('平潭', 2020);
    expect(breaks(findings)).toEqual([
      'T3.concluded 3.concluded.person -6',
      'T3.concluded 3.concluded.total -6',
    ]);
    expect(missingIn(findings).every((id) => id.startsWith('2.'))).toBe(true);
  });

  it('上海 2019 leaves 总计 blank in every detail row and breaks no equation', () => {
    const findings = findingsOf('上海', 2019);
    const blank = missingIn(findings);
    expect(breaks(findings)).toEqual([]);
    expect(blank.filter((id) => /^3\..*\.total$/.test(id))).toHaveLength(19);
    expect(blank).not.toContain('3.received.total');
  });
});
