import type { Report } from '../../report';
import { Choice } from '../shell';
import { reportName } from '../../validation';
import { pasteWords } from '../words';

interface WhichReportProps {
  readonly reports: readonly Report[];
  readonly index: number;
  readonly choose: (index: number) => void;
}

/** Which of several pasted reports is looked at. */
export function WhichReport({ reports, index, choose }: WhichReportProps) {
  if (reports.length < 2) return null;
  return (
    <Choice
      label={pasteWords.which}
      value={String(index)}
      options={reports.map((report, i) => ({ value: String(i), name: reportName(report) }))}
      onChoose={(value) => choose(Number(value))}
    />
  );
}
