import { usePane } from '../hooks/usePane';
import type { Dossier } from '../../validation';
import { coursesOf } from '../model/years';
import { yearWords as words } from '../words';
import { usePartStyles } from '../shell';
import { Extract } from './Extract';
import { Origin } from './Origin';
import { YearChart } from './YearChart';
import { YearTable } from './YearTable';

/** Last year's report: which it is, what carries over from it, and both years side by side. */
export function LastYear({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { live } = usePane();
  const styles = usePartStyles();
  const { report, given } = dossier;
  const { previous } = dossier.context;
  const atHand = (live.dossiers ?? []).map((one) => one.report);

  return (
    <div className={styles.view}>
      <h3 className={styles.heading}>{words.title(previous?.year ?? null)}</h3>
      <Origin dossier={dossier} />
      {previous && (
        <>
          <Extract report={report} previous={previous} inWorkbook={previous !== given?.report} />
          <YearChart courses={coursesOf(report, previous, atHand)} />
          <YearTable report={report} previous={previous} />
        </>
      )}
    </div>
  );
}
