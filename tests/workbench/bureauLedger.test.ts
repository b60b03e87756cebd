import { gridsFromXlsx, readDocument } from '../../src/documents';
import { agendaOf, checkLedger, dayOf, periodOf, readLedger, ledgerScene } from '../../src/ledger';
import { bureauLedgerXlsx } from '../../src/workbench/samples/bureauLedger';

describe('the sample of a bureau’s ledger', () => {
  it('holds sixty cases, five problems, and the tables as they are counted from it', async () => {
    const on = dayOf(2026, 1, 9) ?? 0;
    const bytes = await bureauLedgerXlsx(on);
    const grids = await gridsFromXlsx(bytes);
    const ledger = readLedger(grids);
    const [report = null, ...others] = await readDocument(bytes, 'a.xlsx');
    if (!ledger) throw new Error('no ledger');
    expect(others).toHaveLength(0);
    expect(report).toMatchObject({ year: 2025, organ: '某县自然资源局' });
    expect(ledger.applications).toHaveLength(60);
    const scene = ledgerScene(ledger, periodOf(2025), on, { report });
    const found = checkLedger(scene).map(({ rule, case: one }) => `${rule} ${one?.label ?? ''}`);
    expect(found).toEqual([
      'ledger.word 2025-012',
      'ledger.order 2025-019',
      'ledger.extension 2025-038',
      'ledger.double 2025-045',
      'ledger.late 2025-027',
    ]);
    const pressing = agendaOf(ledger, on).map((one) => one.pressing.join(' '));
    expect(new Set(pressing)).toEqual(
      new Set(['overdue', 'today', 'soon', 'correction', 'opinion', '']),
    );
  }, 60_000);
});
