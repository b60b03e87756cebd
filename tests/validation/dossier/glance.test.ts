import type { TableId } from '../../../src/form';
import {
  auditReportOf,
  auditReportText,
  glanceOf,
  isAboutMissing,
  worstOf,
} from '../../../src/validation';
import { dossierOn } from '../../support/dossierOn';
import { oneGranted, zeros } from '../../support/zeros';

test('a consistent report is clean, and the gate is open', () => {
  const dossier = dossierOn(zeros(oneGranted));
  const glance = glanceOf(dossier);
  expect(glance).toMatchObject({ error: 0, missing: 0 });
  expect(glance.holds).toBeGreaterThan(0);
  expect(worstOf(glance)).toBe('clean');
  expect(dossier.gate.open).toBe(true);
});

test('a broken sum is an error and closes the gate', () => {
  const dossier = dossierOn(zeros({ ...oneGranted, '3.granted.person': 2 }));
  expect(glanceOf(dossier).error).toBe(2);
  expect(worstOf(glanceOf(dossier))).toBe('error');
  expect(dossier.gate.errors).toHaveLength(2);
});

test('what is not filled in is counted apart from slips, and closes the gate too', () => {
  const dossier = dossierOn(zeros({ ...oneGranted, '2.fees.amount': null }));
  expect(glanceOf(dossier)).toMatchObject({ error: 0, missing: 1 });
  expect(worstOf(glanceOf(dossier))).toBe('missing');
  expect(dossier.gate.open).toBe(false);
});

test('of a table that is not there at all every figure is missing', () => {
  const report = { ...zeros(oneGranted), present: new Set<TableId>(['3']) };
  const others = report.form.figures.filter(({ table }) => table.id !== '3');
  const glance = glanceOf(dossierOn(report));
  expect(glance).toMatchObject({ error: 0, missing: others.length });
  expect(worstOf(glance)).toBe('missing');
});

test('the 核查报告 counts as the board does', () => {
  const dossier = dossierOn(zeros({ '4.directSuit.total': 3, '2.fees.amount': null }));
  const { error, verify, hint, missing, holds } = glanceOf(dossier);
  expect(auditReportText(auditReportOf(dossier, '2025-01-20T09:30:00.000Z'))).toContain(
    `错误 ${String(error)} 处，核实 ${String(verify)} 处，提示 ${String(hint)} 处，未填 ${String(missing)} 项；相符 ${String(holds)} 项`,
  );
});

test('every line of the 核查报告 carries the word by which it is counted', () => {
  const dossier = dossierOn(
    zeros({ '4.directSuit.total': 3, '2.fees.amount': null, '3.granted.other': null }),
  );
  const { error, verify, hint } = glanceOf(dossier);
  const text = auditReportText(auditReportOf(dossier, '2025-01-20T09:30:00.000Z'));
  const linesOf = (word: string) => text.split(`\n  [${word}] `).length - 1;
  expect([linesOf('错误'), linesOf('核实'), linesOf('提示')]).toEqual([error, verify, hint]);
  expect(linesOf('未填')).toBe(dossier.audit.findings.filter(isAboutMissing).length);
});
