import { useState } from 'react';
import {
  differingDays,
  enteredNotice,
  parseNotice,
  sayDay,
  weekdayText,
  withNotice,
  type NoticeRead,
} from '../../ledger';
import { placeText } from '../../report';
import { usePane } from '../hooks/usePane';
import { Fold, LongList, PartButton, PlaceLink, TextBox, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';
import { useKeptLedger } from './useKeptLedger';

/** 节假日安排: the State Council's notice as it is pasted, what is understood of it, and its taking. */
export function NoticePart(): React.JSX.Element {
  const styles = usePartStyles();
  const { kept } = useKeptLedger();
  const [text, setText] = useState('');
  const read = text.trim() === '' ? null : parseNotice(text);
  return (
    <Fold title={words.notices} count={kept.notices.length}>
      <div className={styles.part}>
        {kept.notices.map(({ year, source, days }) => (
          <section key={year} className={styles.part}>
            <p className={styles.text}>{words.entered(year, source, days.length)}</p>
            <SheetDiffers days={days} />
          </section>
        ))}
        <TextBox
          label={words.noticeText}
          hint={words.noticeHelp}
          value={text}
          write={setText}
          rows={5}
        />
        {read && <Understood read={read} taken={() => setText('')} />}
      </div>
    </Fold>
  );
}

interface UnderstoodProps {
  readonly read: NoticeRead;
  readonly taken: () => void;
}

/** Every day that was understood and every sentence that was not, before it counts. */
function Understood({ read, taken }: UnderstoodProps): React.JSX.Element {
  const { change } = useKeptLedger();
  const styles = usePartStyles();
  const notice = enteredNotice(read);
  return (
    <section className={styles.part} aria-label={words.understood}>
      {read.doubts.map(({ text, why }) => (
        <p key={text} className={styles.text}>
          {words.doubt(text, why)}
        </p>
      ))}
      {notice && notice.days.length > 0 && (
        <>
          <p className={styles.text}>{words.reads(notice.year, notice.source)}</p>
          <LongList
            items={notice.days}
            line={({ day, works, why }) =>
              words.dayRead(`${sayDay(day)}（${weekdayText(day)}）`, works, why)
            }
          />
          <PartButton
            onClick={() => {
              change(
                words.takeNotice,
                (now) => withNotice(now, notice),
                words.noticeTaken(notice.year),
              );
              taken();
            }}
          >
            {words.takeNotice}
          </PartButton>
        </>
      )}
    </section>
  );
}

/** Days of the sheet 工作日历 that say otherwise: its formulas go by the sheet alone. */
function SheetDiffers({ days }: Pick<NoticeRead, 'days'>): React.JSX.Element | null {
  const { live } = usePane();
  const styles = usePartStyles();
  const places = (live.grids ?? []).flatMap((grid) => differingDays(grid, days));
  if (places.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{words.sheetDiffers(places.length)}</p>
      <LongList
        items={places}
        line={(place) => <PlaceLink place={place}>{placeText(place)}</PlaceLink>}
      />
    </>
  );
}
