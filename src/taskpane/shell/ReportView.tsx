import type { Dossier } from '../../validation';
import { usePane } from '../hooks/usePane';
import { ReportChoice } from './ReportChoice';
import { usePartStyles } from './partStyles';

/**
 * A view about the report that is looked at: which that is, and one part about it, which begins anew
 * with another report.
 * @param nothing what is said where the workbook has no report
 */
export const reportView = (
  nothing: string,
  Part: React.ComponentType<{ readonly dossier: Dossier }>,
): React.ComponentType =>
  function ReportView() {
    const { chosen } = usePane();
    const styles = usePartStyles();
    if (!chosen) return <p className={styles.text}>{nothing}</p>;
    return (
      <div className={styles.part}>
        <ReportChoice />
        <Part key={chosen.key} dossier={chosen} />
      </div>
    );
  };
