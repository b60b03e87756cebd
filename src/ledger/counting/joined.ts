import type { Application } from '../cases';
import { grouped } from '../../report';

/**
 * Applications with the rows of one 申请书 as one case: received with the first, closed with the last
 * once all are closed, with the answers of all. Rows without a 申请书编号 are cases of their own.
 */
export function joined(applications: readonly Application[]): readonly Application[] {
  const sheets = grouped(
    applications.map((one, i) => {
      const sheet = one.row.text('application');
      return [sheet === '' ? `row ${i}` : `sheet ${sheet}`, one];
    }),
  );
  return Array.from(sheets.values(), (parts) => parts.reduce(both));
}

function both(one: Application, other: Application): Application {
  const days = [one.received, other.received].filter((day) => day !== null);
  const isClosed = one.closed !== null && other.closed !== null;
  const kinds = { kind: 'word', place: other.row.place('kind') } as const;
  const differ = one.kind?.id !== other.kind?.id;
  const why = `申请书编号与“${one.label}”相同，申请人类型不同`;
  return {
    ...one,
    received: days.length === 0 ? null : Math.min(...days),
    closed: isClosed ? Math.max(one.closed, other.closed) : null,
    results: [...new Set([...one.results, ...other.results])],
    withdrawn: one.withdrawn && other.withdrawn,
    faults: [...one.faults, ...other.faults, ...(differ ? [{ ...kinds, why }] : [])],
  };
}
