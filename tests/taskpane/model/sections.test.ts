import { check } from '../../../src/validation';
import { findingKey, sectionsOf } from '../../../src/taskpane/model/sections';
import { oneGranted, zeros } from '../../support/zeros';

test('findings stand with the table of the cell they are about', () => {
  const report = zeros({
    ...oneGranted,
    '3.granted.person': 2,
    '4.reconsideration.total': 7,
  });
  const [second, third, fourth] = sectionsOf(check(report));
  expect(second?.table?.name).toBe('表二');
  expect(second?.findings).toEqual([]);
  expect(third?.findings.map(({ rule }) => rule).sort()).toEqual(['T3.concluded', 'T3.total']);
  expect(fourth?.findings.map(({ rule }) => rule)).toEqual(['T4.total']);
});

test('slips come before gaps', () => {
  const report = zeros({ ...oneGranted, '3.granted.person': 2, '3.received.legal': null });
  const third = sectionsOf(check(report)).find(({ table }) => table?.id === '3');
  expect(third?.findings.at(-1)?.rule).toBe('value.missing');
});

test('what is about no table that is there comes last, on its own', () => {
  const report = { ...zeros(oneGranted), present: new Set(['3', '4'] as const) };
  const sections = sectionsOf(check(report));
  expect(sections.map(({ table }) => table?.id ?? null)).toEqual(['3', '4', null]);
});

test('a finding keeps its key when its numbers change', () => {
  const first = check(zeros({ ...oneGranted, '3.granted.person': 2 })).findings[0];
  const second = check(zeros({ ...oneGranted, '3.granted.person': 9 })).findings[0];
  expect(first?.message).not.toBe(second?.message);
  expect(first && findingKey(first)).toBe(second && findingKey(second));
});
