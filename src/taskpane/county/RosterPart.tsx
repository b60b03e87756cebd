import { useState } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import { rosterFrom, withList } from '../../county';
import { gridsFromText } from '../../documents';
import type { County } from '../hooks/useCounty';
import { usePane } from '../hooks/usePane';
import { Fold } from '../shell/Fold';
import { usePartStyles } from '../shell/partStyles';
import { countyWords as words } from '../words';

/** 名册: who has to report, from any list that is pasted. */
export function RosterPart({ book, change }: County): React.JSX.Element {
  const { work } = usePane();
  const styles = usePartStyles();
  const roster = book?.roster ?? [];
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? roster.map(({ name }) => name).join('\n');

  return (
    <Fold title={words.roster(roster.length)} initiallyOpen={roster.length === 0}>
      <div className={styles.part}>
        {roster.length === 0 && <p className={styles.text}>{words.noRoster}</p>}
        <Field label={words.rosterNames} hint={words.rosterHelp}>
          <Textarea
            value={shown}
            resize="vertical"
            rows={6}
            onChange={(_event, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Button
          className={styles.button}
          size="small"
          disabled={text === null || work.busy !== null}
          onClick={() => {
            const next = rosterFrom(gridsFromText(shown)).roster;
            change(
              words.saveRoster,
              (now) => ({ ...now, roster: withList(now.roster, next) }),
              words.rosterSaved(next.length),
            );
            setText(null);
          }}
        >
          {words.saveRoster}
        </Button>
      </div>
    </Fold>
  );
}
