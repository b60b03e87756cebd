import type { Audit, Finding } from '../audit';
import { lackingIn } from '../wholeness';
import type { Explained } from './apply';

/** Whether a report may leave the house, and what keeps it. */
export interface Gate {
  readonly open: boolean;
  readonly errors: readonly Finding[];
  /** Findings of level 核实 neither mended nor explained. */
  readonly unexplained: readonly Finding[];
  /** What a report that is published must not leave empty, and is so here: 六、其他需要报告的事项. */
  readonly lacking: readonly string[];
}

/** Open for a report that was read, without errors, and with every 核实 mended or explained. */
export function gateOf(audit: Audit, { open: unexplained }: Explained): Gate {
  const errors = audit.findings.filter(({ level }) => level === 'error');
  const open = audit.status !== 'unreadable' && errors.length === 0 && unexplained.length === 0;
  return { open, errors, unexplained, lacking: lackingIn(audit.report) };
}
