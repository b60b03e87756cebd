import type { Fault } from '../cases';
import type { LedgerBreach, LedgerScene } from './types';

/** Every row of the three ledgers that takes part in the period. */
export const casesIn = ({ applications, disputes, documents }: LedgerScene) => [
  ...applications,
  ...disputes,
  ...documents,
];

/** What keeps rows from being counted, of one kind. */
export function faultsOf(kind: Fault['kind'], advice: string) {
  return (scene: LedgerScene): readonly LedgerBreach[] =>
    casesIn(scene).flatMap((one) =>
      one.faults
        .filter((fault) => fault.kind === kind)
        .map(({ place, why }) => ({ place, case: one, message: `${why}${advice}` })),
    );
}
