import { useState } from 'react';
import { rosterFrom, withList, withRoster } from '../../county';
import { gridsFromText } from '../../documents';
import type { County } from '../hooks/useCounty';
import { Fold, PartButton, TextBox, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { NewRosterSheets } from './NewRosterSheets';
import { RosterSheets, Untaken } from './RosterSheets';

/** 名册: who has to report, from any list that is pasted or from a sheet of the workbook. */
export function RosterPart(county: County): React.JSX.Element {
  const { book, change } = county;
  const styles = usePartStyles();
  const roster = book?.roster ?? [];
  const [text, setText] = useState<string | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const shown = text ?? roster.map(({ name }) => name).join('\n');

  return (
    <section className={styles.part} aria-label={words.rosterNames}>
      <Fold title={words.roster(roster.length)} initiallyOpen={roster.length === 0}>
        <div className={styles.part}>
          {roster.length === 0 && <p className={styles.text}>{words.noRoster}</p>}
          <TextBox
            label={words.rosterNames}
            hint={words.rosterHelp}
            value={shown}
            write={setText}
            rows={6}
          />
          <PartButton
            disabled={text === null}
            onClick={() => {
              const { roster: next, told: untaken } = rosterFrom(gridsFromText(shown));
              change(
                words.saveRoster,
                (now) => withRoster(now, withList(now.roster, next)),
                words.rosterSaved(next.length),
              );
              setText(null);
              setTold(untaken);
            }}
          >
            {words.saveRoster}
          </PartButton>
          <NewRosterSheets {...county} />
        </div>
      </Fold>
      <Untaken told={told} />
      <RosterSheets {...county} />
    </section>
  );
}
