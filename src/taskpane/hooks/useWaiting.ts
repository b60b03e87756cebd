import { useEffect, useState } from 'react';
import { watchWaiting } from '../../excel/waiting';

/** Whether Excel keeps a call waiting, as it does while a cell is being edited. */
export function useWaiting(): boolean {
  const [waits, setWaits] = useState(false);
  useEffect(() => watchWaiting(setWaits), []);
  return waits;
}
