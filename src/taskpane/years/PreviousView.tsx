import { usePane } from '../hooks/usePane';
import { ReportChoice } from '../shell/ReportChoice';
import { usePartStyles } from '../shell/partStyles';
import { yearWords as words } from '../words';
import { LastYear } from './LastYear';

/** 上年: last year's report of the one that is looked at. */
export function PreviousView(): React.JSX.Element {
  const { chosen } = usePane();
  const styles = usePartStyles();
  if (!chosen) return <p className={styles.text}>{words.nothingYet}</p>;
  return (
    <div className={styles.part}>
      <ReportChoice />
      <LastYear key={chosen.key} dossier={chosen} />
    </div>
  );
}
