import type { LedgerFinding } from '../../ledger';
import { placeText } from '../../report';
import { levelNames } from '../../validation';
import { ledgerWords as words } from '../words';
import { FoldedList, PlaceLink } from '../shell';

/** What the rules found in the ledger, each with a way to its cell. */
export function FindingsPart({ findings }: { readonly findings: readonly LedgerFinding[] }) {
  return (
    <FoldedList
      title={words.problems}
      items={findings}
      initiallyOpen
      line={({ level, place, message }) => (
        <>
          {levelNames[level]} <PlaceLink place={place}>{placeText(place)}</PlaceLink> {message}
        </>
      )}
    />
  );
}
