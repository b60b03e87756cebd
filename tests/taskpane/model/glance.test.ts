import type { TableId } from '../../../src/form';
import { applyExplanations, check, gateOf } from '../../../src/validation';
import { glanceOf, verdictOf } from '../../../src/taskpane/model/glance';

import { oneGranted, zeros } from '../../support/zeros';

test('a consistent report is clean, and the gate is open', () => {
  const audit = check(zeros(oneGranted));
  const glance = glanceOf(audit);
  expect(glance).toMatchObject({ error: 0, missing: 0 });
  expect(glance.holds).toBeGreaterThan(0);
  expect(verdictOf(glance)).toBe('clean');
  expect(gateOf(audit, applyExplanations(audit, [])).open).toBe(true);
});

test('a broken sum is an error and closes the gate', () => {
  const audit = check(zeros({ ...oneGranted, '3.granted.person': 2 }));
  const glance = glanceOf(audit);
  expect(glance.error).toBe(2);
  expect(verdictOf(glance)).toBe('error');
  expect(gateOf(audit, applyExplanations(audit, [])).errors).toHaveLength(2);
});

test('what is not filled in is counted apart from slips, and closes the gate too', () => {
  const audit = check(zeros({ ...oneGranted, '2.fees.amount': null }));
  expect(glanceOf(audit)).toMatchObject({ error: 0, missing: 1 });
  expect(verdictOf(glanceOf(audit))).toBe('missing');
  expect(gateOf(audit, applyExplanations(audit, [])).open).toBe(false);
});

test('a table that is not there at all is never a clean report', () => {
  const report = { ...zeros(oneGranted), present: new Set<TableId>(['3']) };
  const glance = glanceOf(check(report));
  expect(glance).toMatchObject({ error: 0, missing: 0, incomplete: true });
  expect(verdictOf(glance)).toBe('missing');
});
