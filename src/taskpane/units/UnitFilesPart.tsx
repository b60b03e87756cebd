import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Report } from '../../report';
import { unitName } from '../../validation';
import { usePane } from '../hooks/usePane';
import { useUnitFiles } from '../hooks/useUnitFiles';
import { figuresRead } from '../model/clip';
import { FileDrop } from '../paste/FileDrop';
import { usePartStyles } from '../shell/partStyles';
import { Working } from '../shell/Working';
import { pasteWords, unitWords as words } from '../words';

interface UnitFilesProps {
  readonly year: number;
  /** Names of units whose reports are at hand already. */
  readonly reported: readonly string[];
  readonly add: (reports: readonly Report[]) => void;
}

/** Units' reports from files, several at once: what was recognised, and then taking them. */
export function UnitFilesPart({ year, reported, add }: UnitFilesProps): React.JSX.Element {
  const { work } = usePane();
  const styles = usePartStyles();
  const { read, reading, open, cancel, clear } = useUnitFiles();
  const { reports = [], refused = [] } = read ?? {};

  return (
    <div className={styles.part}>
      <FileDrop
        label={words.files}
        multiple
        open={(files) => {
          open(files, year);
        }}
      />
      {reading !== null && <Working what={pasteWords.readingOf(reading)} onCancel={cancel} />}
      {refused.map((why) => (
        <MessageBar key={why} intent="warning" layout="multiline">
          <MessageBarBody>{why}</MessageBarBody>
        </MessageBar>
      ))}
      {reports.length > 0 && (
        <section aria-label={words.found}>
          <ul className={styles.list}>
            {reports.map((report, i) => (
              <li key={i}>
                {words.of(
                  unitName(report),
                  report.source,
                  figuresRead(report),
                  report.form.figures.length,
                )}
                {reported.includes(unitName(report)) && words.replaces}
              </li>
            ))}
          </ul>
          <Button
            appearance="primary"
            disabled={work.busy !== null}
            onClick={() => {
              add(reports);
              clear();
            }}
          >
            {words.add(reports.length)}
          </Button>
        </section>
      )}
    </div>
  );
}
