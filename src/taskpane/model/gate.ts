import type { Audit, Finding } from '../../validation';

/** Whether a report may leave as it is, and what stands in the way. */
export interface Gate {
  readonly open: boolean;
  readonly errors: readonly Finding[];
}

/** Errors close the gate; that includes what is not filled in, where that counts as an error. */
export function gateOf({ findings }: Audit): Gate {
  const errors = findings.filter(({ level }) => level === 'error');
  return { open: errors.length === 0, errors };
}
