import type { LedgerFinding } from '../../ledger';
import { placeText } from '../../report';
import { levelNames } from '../../validation';
import { Fold } from '../shell/Fold';
import { LongList } from '../shell/LongList';
import { ledgerWords as words } from '../words';
import { PlaceLink } from '../shell/PlaceLink';

/** What the rules found in the ledger, each with a way to its cell. */
export function FindingsPart({ findings }: { readonly findings: readonly LedgerFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <Fold title={words.problems} count={findings.length} initiallyOpen>
      <LongList
        items={findings}
        line={({ level, place, message }) => (
          <>
            {levelNames[level]} <PlaceLink place={place}>{placeText(place)}</PlaceLink> {message}
          </>
        )}
      />
    </Fold>
  );
}
