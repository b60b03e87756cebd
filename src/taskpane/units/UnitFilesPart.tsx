import type { Report } from '../../report';
import { unitName } from '../../validation';
import { useUnitFiles } from '../hooks/useUnitFiles';
import { figuresRead } from '../model/clip';
import { FileDrop } from '../paste/FileDrop';
import { CommandButton, LongList, Progress, usePartStyles, Warning } from '../shell';
import { unitWords as words } from '../words';

interface UnitFilesProps {
  readonly year: number;
  /** Names of units whose reports are at hand already. */
  readonly reported: readonly string[];
  readonly add: (reports: readonly Report[]) => void;
}

/** Units' reports from files, several at once: what was recognised, under the button that takes it. */
export function UnitFilesPart({ year, reported, add }: UnitFilesProps): React.JSX.Element {
  const styles = usePartStyles();
  const { units, reading, open, cancel, clear } = useUnitFiles();
  const { reports = [], refused = [] } = units ?? {};

  const said = (report: Report) => {
    const all = report.form.figures.length;
    const line = words.of(unitName(report), report.source, figuresRead(report), all);
    return reported.includes(unitName(report)) ? `${line}${words.replaces}` : line;
  };

  return (
    <div className={styles.part}>
      <FileDrop label={words.files} multiple open={(files) => open(files, year)} />
      {reading && (
        <Progress
          text={words.reading(reading.name, reading.done, reading.all)}
          value={reading.done / reading.all}
          onCancel={cancel}
        />
      )}
      {reports.length > 0 && (
        <section aria-label={words.found}>
          <CommandButton
            size="medium"
            appearance="primary"
            className={styles.button}
            onClick={() => {
              add(reports);
              clear();
            }}
          >
            {words.add(reports.length)}
          </CommandButton>
          <LongList items={reports} line={said} />
        </section>
      )}
      {refused.length > 0 && (
        <Warning>
          <LongList items={refused} line={(why) => why} />
        </Warning>
      )}
    </div>
  );
}
