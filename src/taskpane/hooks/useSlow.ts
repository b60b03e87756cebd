import { useEffect, useState } from 'react';

/** True once `waiting` has lasted for a second: short work needs no sign that it goes on. */
export function useSlow(waiting: boolean, patience = 1000): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting, patience]);
  return slow;
}
