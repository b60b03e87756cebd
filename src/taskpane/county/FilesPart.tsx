import { useState } from 'react';
import type { Arrival, Received } from '../../county';
import { useArrivals } from '../hooks/useArrivals';
import { FileDrop } from '../paste/FileDrop';
import { FoldedList, Progress, Warning } from '../shell';
import { countyWords as words } from '../words';

/** What is said of files that came: of those that were not taken, and of those to be looked at. */
type Said = Pick<Received, 'told' | 'noted'>;

interface FilesProps {
  readonly label: string;
  readonly hint?: React.ReactNode;
  /** Takes what was read. */
  readonly arrived: (arrivals: readonly Arrival[]) => Said;
}

/** Many files at once, with progress; what was not taken is told by name. */
export function FilesPart({ label, hint, arrived }: FilesProps): React.JSX.Element {
  const [{ told, noted }, setSaid] = useState<Said>({ told: [], noted: [] });
  const { progress, open, cancel } = useArrivals((arrivals) => setSaid(arrived(arrivals)));

  return (
    <>
      <FileDrop label={label} multiple open={open} />
      {hint}
      {progress && (
        <Progress
          text={words.reading(Math.min(progress.done, progress.all - 1), progress.all)}
          value={progress.done / progress.all}
          onCancel={cancel}
        />
      )}
      <FoldedList title={words.noted} items={noted} line={(why) => why} initiallyOpen />
      {told.length > 0 && (
        <Warning>
          <FoldedList title={words.told} items={told} line={(why) => why} initiallyOpen />
        </Warning>
      )}
    </>
  );
}
