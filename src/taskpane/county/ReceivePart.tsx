import { useState } from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { newBook, receive, usualYear, type Arrival } from '../../county';
import type { County } from '../hooks/useCounty';
import { useArrivals } from '../hooks/useArrivals';
import { FileDrop } from '../paste/FileDrop';
import { Fold } from '../shell/Fold';
import { LongList } from '../shell/LongList';
import { Progress } from '../shell/Progress';
import { usePartStyles } from '../shell/partStyles';
import { countyWords as words } from '../words';

/** 收件: many files at once, with progress; what was not taken is told by name. */
export function ReceivePart({ book, change }: County): React.JSX.Element {
  const styles = usePartStyles();
  const [told, setTold] = useState<readonly string[]>([]);
  const [noted, setNoted] = useState<readonly string[]>([]);
  const arrived = (arrivals: readonly Arrival[]) => {
    const year = usualYear(arrivals);
    const begun = book ?? (year === null ? null : newBook(year));
    const came = begun && receive(begun, arrivals);
    const refused = came?.told ?? [];
    setTold(refused);
    setNoted(came?.noted ?? []);
    change(
      words.receive,
      (now) =>
        receive(begun && now.units.size === 0 ? { ...now, year: begun.year } : now, arrivals).book,
      words.received(arrivals.length, refused.length),
    );
  };
  const { progress, open, cancel } = useArrivals(arrived);

  return (
    <section className={styles.part} aria-label={words.receive}>
      <FileDrop label={words.files} multiple open={open} />
      <p className={styles.text}>{words.filesHint}</p>
      {progress && (
        <Progress
          text={words.reading(Math.min(progress.done, progress.all - 1), progress.all)}
          value={progress.done / progress.all}
          onCancel={cancel}
        />
      )}
      {noted.length > 0 && (
        <Fold title={words.noted} count={noted.length} initiallyOpen>
          <LongList items={noted} line={(why) => why} />
        </Fold>
      )}
      {told.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <Fold title={words.told} count={told.length} initiallyOpen>
              <LongList items={told} line={(why) => why} />
            </Fold>
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
