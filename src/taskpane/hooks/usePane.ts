import { createContext, useContext } from 'react';
import type { ReportWorkbook } from '../../excel/types';
import type { Dossier } from '../../validation';
import type { View } from '../model/route';
import type { KeptInWorkbook } from './useKept';
import type { Live } from './useLive';
import type { Way } from './useWay';
import type { Work } from './useWork';

/** What every view of the pane may need. */
export interface PaneState {
  readonly workbook: ReportWorkbook;
  readonly live: Live;
  readonly work: Work;
  readonly way: Way;
  readonly kept: KeptInWorkbook;
  /** The report being looked at; null where the workbook has none. */
  readonly chosen: Dossier | null;
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
