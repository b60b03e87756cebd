import { useMemo } from 'react';
import { isRosterSheet } from '../../county';
import type { Grid } from '../../report';
import { usePane } from '../hooks/usePane';

/** The sheets of the workbook that are rosters, in the order of their tabs. */
export function useRosterSheets(): readonly Grid[] {
  const { grids } = usePane().live;
  return useMemo(() => (grids ?? []).filter(isRosterSheet), [grids]);
}
