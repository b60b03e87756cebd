import { useMemo, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { ReportWorkbook } from '../excel/types';
import { CheckView } from './check/CheckView';
import { ExportView } from './export/ExportView';
import { useLive } from './hooks/useLive';
import { useOfficeTheme } from './hooks/useOfficeTheme';
import { PaneContext, type PaneState } from './hooks/usePane';
import { useWork } from './hooks/useWork';
import { chosenOf } from './model/examine';
import type { View } from './model/route';
import { PasteView } from './paste/PasteView';
import { Frame } from './shell/Frame';

/** Each view stays where the user left it while another is looked at. */
const viewComponents: Readonly<Record<View, () => React.JSX.Element>> = {
  check: CheckView,
  paste: PasteView,
  export: ExportView,
};

interface PaneProps {
  readonly workbook: ReportWorkbook;
  readonly initialView: View;
  /** Office's background colour, where the host tells it. */
  readonly officeBackground?: string | undefined;
}

/** The whole task pane over one workbook. */
export function Pane({ workbook, initialView, officeBackground }: PaneProps): React.JSX.Element {
  const [view, show] = useState<View>(initialView);
  const [key, choose] = useState<string | null>(null);
  const live = useLive(workbook);
  const work = useWork(workbook, live.refresh);
  const theme = useOfficeTheme(officeBackground);
  const chosen = useMemo(() => chosenOf(live.examined ?? [], key), [live.examined, key]);
  const pane: PaneState = { workbook, live, work, chosen, choose, view, show };

  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        <Frame views={viewComponents} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
