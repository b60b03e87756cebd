import { Field, Select } from '@fluentui/react-components';
import type { Report } from '../../report';
import { titleOf } from '../model/examine';
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
    <Field label={pasteWords.which}>
      <Select
        value={String(index)}
        onChange={(_event, { value }) => {
          choose(Number(value));
        }}
      >
        {reports.map((report, i) => (
          <option key={`${titleOf(report)} ${String(i)}`} value={String(i)}>
            {titleOf(report)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
