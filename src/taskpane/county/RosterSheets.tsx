import { useMemo } from 'react';
import { rosterChanges, rosterFrom, unitIn, withRoster, type RosterChange } from '../../county';
import type { Grid } from '../../report';
import type { County } from '../hooks/useCounty';
import { FoldedList, PartButton, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { useRosterSheets } from './useRosterSheets';

/** The sheets 名册 of the workbook, each to be taken as the roster when the user says so. */
export function RosterSheets(county: County): React.JSX.Element {
  return (
    <>
      {useRosterSheets().map((grid) => (
        <SheetRead key={grid.sheet} {...county} grid={grid} />
      ))}
    </>
  );
}

/** What a list of units says that was not taken. */
export const Untaken = ({ told }: { readonly told: readonly string[] }) => (
  <FoldedList title={words.rosterTold} items={told} line={(why) => why} initiallyOpen />
);

/** What the sheet says otherwise than the roster that is in use, and the way to take it. */
function SheetRead({ book, change, grid }: County & { readonly grid: Grid }): React.JSX.Element {
  const styles = usePartStyles();
  const sheet = grid.sheet ?? '';
  const { roster, told } = useMemo(() => rosterFrom([grid]), [grid]);
  const changes = rosterChanges(book?.roster ?? [], roster);
  const line = (one: RosterChange) => {
    if (one.kind === 'added') return words.added(one.name);
    if (one.kind === 'changed') return words.altered(one.name, one.heads);
    return words.dropped(one.name, book ? unitIn(book, one.name).drafts.length : 0);
  };

  if (roster.length === 0) return <p className={styles.text}>{words.emptySheet(sheet)}</p>;
  return (
    <>
      <Untaken told={told} />
      {changes.length === 0 ? (
        <p className={styles.text}>{words.sameSheet(sheet)}</p>
      ) : (
        <>
          <FoldedList title={words.sheetDiffers(sheet)} items={changes} line={line} initiallyOpen />
          <PartButton
            appearance="primary"
            onClick={() => {
              change(
                words.adoptSheet(sheet),
                (now) => withRoster(now, roster),
                words.rosterSaved(roster.length),
              );
            }}
          >
            {words.adoptSheet(sheet)}
          </PartButton>
        </>
      )}
    </>
  );
}
