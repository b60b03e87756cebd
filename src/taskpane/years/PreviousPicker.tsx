import { useState } from 'react';
import type { Report } from '../../report';
import { misfitOf, type Dossier } from '../../validation';
import { useGivenPrevious } from '../hooks/useGivenPrevious';
import { usePaste } from '../hooks/usePaste';
import { FileDrop } from '../paste/FileDrop';
import { PasteBox } from '../paste/PasteBox';
import { Preview } from '../paste/Preview';
import { WhichReport } from '../paste/WhichReport';
import { CommandButton, InSight, usePartStyles, Warning, Working } from '../shell';
import { misfitText, pasteWords, yearWords as words } from '../words';

interface PickerProps {
  readonly dossier: Dossier;
  readonly year: number;
}

/** Last year's report from a file or the clipboard: what was recognised, and then taking it. */
export function PreviousPicker({ dossier, year }: PickerProps): React.JSX.Element {
  const { report } = dossier;
  const styles = usePartStyles();
  const { use } = useGivenPrevious(dossier);
  const { clip, put, open, cancel, reading, done, source, reports, problem } = usePaste();
  const [chosen, choose] = useState<Report | null>(null);
  const fitting = reports.find((one) => misfitOf(report, one) === null);
  const found = reports.find((one) => one === chosen) ?? fitting ?? reports[0];
  const misfit = found ? misfitOf(report, found) : null;

  return (
    <div className={styles.part}>
      <FileDrop
        label={words.file}
        open={([file]) => {
          if (file) open(file);
        }}
      />
      <PasteBox label={words.paste} clip={clip} put={put} />
      {reading !== null && (
        <Working what={pasteWords.readingOf(reading)} done={done} onCancel={cancel} />
      )}
      {source !== null && !found && (
        <InSight key={source}>
          <Warning>{problem ?? pasteWords.nothingIn(source)}</Warning>
        </InSight>
      )}
      {found && (
        <InSight key={`${source ?? ''} ${found.year ?? ''}`} className={styles.part}>
          <WhichReport
            reports={reports}
            index={reports.indexOf(found)}
            choose={(index) => choose(reports[index] ?? null)}
          />
          {misfit !== null && (
            <Warning>{misfitText(misfit, { year, organ: report.organ }, found)}</Warning>
          )}
          <CommandButton
            size="medium"
            appearance="primary"
            disabled={misfit === 'year' || reading !== null}
            onClick={() => use(found)}
          >
            {misfit === null || misfit === 'year' ? words.use : words.useAnyway}
          </CommandButton>
          <Preview report={found} />
        </InSight>
      )}
    </div>
  );
}
