import type { County } from '../hooks/useCounty';
import { usePane } from '../hooks/usePane';
import { PartButton, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { openNextRoster } from './deliver';
import { insertRoster } from './insertSheet';
import { useRosterSheets } from './useRosterSheets';

/** 名册 as a sheet: put into this workbook at one click, and into one for the next year. */
export function NewRosterSheets({ book }: County): React.JSX.Element {
  const { workbook, work } = usePane();
  const styles = usePartStyles();
  const there = useRosterSheets();
  const roster = book?.roster ?? [];
  return (
    <>
      {there.length === 0 && (
        <PartButton
          onClick={() => work.run(words.insertRoster, () => insertRoster(workbook, roster))}
        >
          {words.insertRoster}
        </PartButton>
      )}
      {book && roster.length > 0 && (
        <>
          <p className={styles.text}>{words.nextRosterHelp}</p>
          <PartButton
            onClick={() => {
              const next = book.year + 1;
              work.ask(words.nextRoster(next), () => openNextRoster(workbook, roster, next));
            }}
          >
            {words.nextRoster(book.year + 1)}
          </PartButton>
        </>
      )}
    </>
  );
}
