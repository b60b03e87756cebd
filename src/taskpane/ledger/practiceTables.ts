import { helpOf, practicesOf, readLedger, type KeptLedger } from '../../ledger';
import type { Grid } from '../../report';
import type { AuditReport } from '../../validation/auditReport';
import { ledgerWords as words } from '../words';

/** How the ledger was counted, for the 核查报告 of a workbook that has one; nothing of any case. */
export function practiceTables(
  grids: readonly Grid[] | null,
  kept: KeptLedger,
): AuditReport['more'] {
  if (!grids || !readLedger(grids, helpOf(kept))) return [];
  const rows = practicesOf(kept.policies).map(({ situation, practice, ground }) => [
    situation,
    practice,
    ground,
  ]);
  return [{ heading: words.practiceHeading, columns: words.practiceTable, rows }];
}
