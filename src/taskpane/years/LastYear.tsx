import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import type { Examined } from '../model/examine';
import { coursesOf } from '../model/years';
import { Fold } from '../shell/Fold';
import { yearWords as words } from '../words';
import { Extract } from './Extract';
import { Origin } from './Origin';
import { YearChart } from './YearChart';
import { YearTable } from './YearTable';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Last year's report: which it is, what carries over from it, and both years side by side. */
export function LastYear({ examined }: { readonly examined: Examined }): React.JSX.Element {
  const { live } = usePane();
  const styles = useStyles();
  const { report, given } = examined;
  const { previous } = examined.context;
  const atHand = (live.examined ?? []).map((one) => one.report);

  return (
    <Fold title={words.title(previous?.year ?? null)} initiallyOpen={given !== null && !previous}>
      <div className={styles.part}>
        <Origin examined={examined} />
        {previous && (
          <>
            <Extract report={report} previous={previous} inWorkbook={previous !== given?.report} />
            <YearChart courses={coursesOf(report, previous, atHand)} />
            <YearTable report={report} previous={previous} />
          </>
        )}
      </div>
    </Fold>
  );
}
