import { readXlsx } from 'hucre';
import { auditReportHtml, auditReportXlsx } from '../../src/documents';
import { auditPage, auditReportOf, type AuditReport } from '../../src/validation';
import { dossierOn } from '../support/dossierOn';
import { consistentReport, withFigures } from '../support/consistentReport';

const when = '2025-01-20T09:30:00.000Z';
const bad = withFigures(
  { ...consistentReport(1), organ: '<b>某局</b>' },
  { '4.directSuit.total': 99 },
);
const audit = (report = bad): AuditReport => auditReportOf(dossierOn(report), when);

describe('the 核查报告 as a page', () => {
  it('tells the findings, the rules and what could not be told, escaped', () => {
    const page = auditReportHtml([audit()]);
    expect(page).toContain('未通过核查');
    expect(page).toContain('T4.total');
    expect(page).toContain('无法判定的核查');
    expect(page).toContain('&lt;b&gt;某局&lt;/b&gt;');
    expect(page).not.toContain('<b>');
  });
});

describe('the 核查报告 as a sheet', () => {
  it('holds the same cells, a sheet for each report', async () => {
    const { sheets } = await readXlsx(await auditReportXlsx([audit(), audit(consistentReport(1))]));
    expect(sheets.map(({ name }) => name)).toEqual(['核查报告1', '核查报告2']);
    const texts = sheets.map(({ rows }) => rows.map((row) => row.filter((text) => text !== null)));
    const expected = [audit(), audit(consistentReport(1))].map((one) => {
      const { title, facts, tables } = auditPage(one);
      const below = tables.flatMap(({ heading, columns, rows }) => [[heading], columns, ...rows]);
      return [[title], ...facts, ...below].map((row) => row.filter((text) => text !== ''));
    });
    expect(texts).toEqual(expected);
    expect(texts[0]?.slice(0, 9)).toContainEqual(['结论', '未通过核查']);
    expect(texts[1]?.slice(0, 9)).toContainEqual(['结论', '通过核查']);
  });
});
