import { useGivenPrevious } from '../hooks/useGivenPrevious';
import { figuresRead } from '../model/clip';
import { reportName, type Dossier } from '../../validation';
import { Fold, PartButton, usePartStyles, Warning } from '../shell';
import { misfitText, yearWords as words } from '../words';
import { PreviousPicker } from './PreviousPicker';

/** Which report stands for last year, where it is from, and another in its place. */
export function Origin({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const styles = usePartStyles();
  const { report, given } = dossier;
  const { previous } = dossier.context;
  const { remove } = useGivenPrevious(dossier);
  const { year } = report;
  if (year === null) return <p className={styles.text}>{words.noYear}</p>;
  const misfit = given?.misfit ?? null;

  return (
    <div className={styles.part}>
      {!previous && <p className={styles.text}>{words.nothing(year - 1)}</p>}
      {previous && (
        <p className={styles.text}>
          {previous === given?.report
            ? words.given(reportName(previous), previous.source)
            : words.inWorkbook(reportName(previous))}
          {words.read(figuresRead(previous), previous.form.figures.length)}
        </p>
      )}
      {given && misfit !== null && (
        <Warning>
          {words.notUsed}
          {misfitText(misfit, { year, organ: report.organ }, given.report)}
        </Warning>
      )}
      <Fold
        // What was chosen is done with as soon as there is another one.
        key={previous ? `${reportName(previous)} ${previous.source}` : ''}
        title={previous ? words.replace : words.choose}
        initiallyOpen={!previous}
      >
        <PreviousPicker dossier={dossier} year={year} />
      </Fold>
      {/* Behind the fold, which has the focus once a report was chosen: Enter twice must not remove it. */}
      {given && <PartButton onClick={remove}>{words.remove}</PartButton>}
    </div>
  );
}
