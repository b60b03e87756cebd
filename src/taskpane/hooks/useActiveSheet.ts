import { useEffect, useState } from 'react';
import type { ReportWorkbook } from '../../excel/types';

/**
 * Name of the sheet that was in front when the pane was opened; null where it is not wanted or
 * cannot be had, and until it is known.
 */
export function useActiveSheet(workbook: ReportWorkbook, wanted: boolean): string | null {
  const [sheet, setSheet] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    // Without an answer the pane begins with the newest report, as it does otherwise.
    workbook.activeSheet().then(setSheet, () => null);
  }, [workbook, wanted]);
  return sheet;
}
