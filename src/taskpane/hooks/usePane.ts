import { createContext, useContext } from 'react';
import type { ReportWorkbook } from '../../excel/types';
import type { KeptByReport, Settings } from '../../validation';
import type { Examined } from '../model/examine';
import type { KeptFigures } from '../model/keptFigures';
import type { View } from '../model/route';
import type { Kept } from './useKept';
import type { Live } from './useLive';
import type { Work } from './useWork';

/** What every view of the pane may need. */
export interface PaneState {
  readonly workbook: ReportWorkbook;
  readonly live: Live;
  readonly work: Work;
  /** What the workbook keeps for the pane. */
  readonly kept: {
    readonly settings: Kept<Settings>;
    /** 核对总数. */
    readonly totals: Kept<KeptByReport<KeptFigures>>;
    /** What the user has confirmed. */
    readonly certain: Kept<KeptByReport<KeptFigures>>;
    readonly explanations: Kept<KeptByReport<unknown>>;
    /** Last year's reports that were given. */
    readonly previous: Kept<KeptByReport<unknown>>;
    /** Units whose reports add up. */
    readonly units: Kept<KeptByReport<unknown>>;
  };
  /** The report being looked at; null where the workbook has none. */
  readonly chosen: Examined | null;
  readonly choose: (key: string) => void;
  readonly view: View;
  readonly show: (view: View) => void;
}

export const PaneContext = createContext<PaneState | null>(null);

/** @throws Error outside the pane, which is a programmer's mistake */
export function usePane(): PaneState {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane is for views inside the pane.');
  return pane;
}
