import type { Dossier } from '../../validation';
import { usePane } from '../hooks/usePane';
import { ReportChoice } from './ReportChoice';
import { usePartStyles } from './partStyles';

interface ReportViewProps {
  /** What is said where the workbook has no report. */
  readonly nothing: string;
  /** Begins anew with another report. */
  readonly part: React.ComponentType<{ readonly dossier: Dossier }>;
}

/** A view about the report that is looked at: which that is, and one part about it. */
export function ReportView({ nothing, part: Part }: ReportViewProps): React.JSX.Element {
  const { chosen } = usePane();
  const styles = usePartStyles();
  if (!chosen) return <p className={styles.text}>{nothing}</p>;
  return (
    <div className={styles.part}>
      <ReportChoice />
      <Part key={chosen.key} dossier={chosen} />
    </div>
  );
}
