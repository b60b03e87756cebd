import { lazy, useMemo, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { ReportWorkbook } from '../excel/types';
import { CheckView } from './check/CheckView';
import { ExportView } from './export/ExportView';
import { useActiveSheet } from './hooks/useActiveSheet';
import { useKept } from './hooks/useKept';
import { useLive } from './hooks/useLive';
import { useOfficeTheme } from './hooks/useOfficeTheme';
import { PaneContext, type PaneState } from './hooks/usePane';
import { useWay } from './hooks/useWay';
import { useWork } from './hooks/useWork';
import { chosenOf, keyOnSheet } from './model/choose';
import type { View } from './model/route';
import { SettingsView } from './settings/SettingsView';
import { PasteView } from './paste/PasteView';
import { Frame, reportView } from './shell';
import { ControlTotals } from './totals/ControlTotals';
import { totalsWords, unitWords, yearWords } from './words';

/** Views that are not what the pane is opened for come with their first use. */
const LastYear = lazy(async () => ({ default: (await import('./years/LastYear')).LastYear }));
const UnitsPart = lazy(async () => ({ default: (await import('./units/UnitsPart')).UnitsPart }));
const LedgerView = lazy(async () => ({
  default: (await import('./ledger/LedgerView')).LedgerView,
}));
const CountyView = lazy(async () => ({
  default: (await import('./county/CountyView')).CountyView,
}));

/** Each view stays where the user left it while another is looked at. */
const viewComponents: Readonly<Record<View, React.ComponentType>> = {
  check: CheckView,
  previous: reportView(yearWords.nothingYet, LastYear),
  totals: reportView(totalsWords.nothingYet, ControlTotals),
  paste: PasteView,
  ledger: LedgerView,
  units: reportView(unitWords.nothingYet, UnitsPart),
  county: CountyView,
  export: ExportView,
  settings: SettingsView,
};

interface PaneProps {
  readonly workbook: ReportWorkbook;
  readonly initialView: View;
  /** Begin with the report in the sheet in front, not with the newest. */
  readonly ofActiveSheet?: boolean;
  /** Office's background colour, where the host tells it. */
  readonly officeBackground?: string | undefined;
}

/** The whole task pane over one workbook. */
export function Pane({
  workbook,
  initialView,
  ofActiveSheet = false,
  officeBackground,
}: PaneProps): React.JSX.Element {
  const [view, show] = useState<View>(initialView);
  const [key, choose] = useState<string | null>(null);
  const kept = useKept(workbook);
  const live = useLive(workbook, kept.value);
  const work = useWork(workbook, live.refresh, kept.reload);
  const way = useWay();
  const [begun, begin] = useState(initialView !== 'check');
  if (!begun && kept.isRead && live.dossiers !== null) {
    begin(true);
    // A county's workbook without a report of its own: the work is there.
    if (live.dossiers.length === 0 && kept.value.county !== null) show('county');
  }
  const theme = useOfficeTheme(officeBackground);
  const front = useActiveSheet(workbook, ofActiveSheet);
  const chosen = useMemo(() => {
    const all = live.dossiers ?? [];
    return chosenOf(all, key ?? keyOnSheet(all, front));
  }, [live.dossiers, key, front]);
  const pane: PaneState = { workbook, live, work, way, kept, chosen, choose, view, show };

  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        <Frame views={viewComponents} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
