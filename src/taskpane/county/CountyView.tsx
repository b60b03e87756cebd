import { useMemo, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { collectionOf, judgeUnits, reviewStates, stateCounts } from '../../county';
import { useCounty } from '../hooks/useCounty';
import { usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { Strangers, WaitingDrafts } from './AskPart';
import { BoardPart } from './BoardPart';
import { LastYearPart } from './LastYearPart';
import { ReceivePart } from './ReceivePart';
import { RosterPart } from './RosterPart';
import { SumPart } from './SumPart';
import { UnitPart } from './UnitPart';

const useStyles = makeStyles({
  states: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** A county in one sitting: who has to report, what came, what is wrong in whose, and the sum. */
export function CountyView(): React.JSX.Element {
  const styles = useStyles();
  const part = usePartStyles();
  const county = useCounty();
  const { book } = county;
  const [open, setOpen] = useState<string | null>(null);
  // What is begun is not lost by looking at another unit.
  // By unit and draft.
  const [remarks, setRemarks] = useState<ReadonlyMap<string, string>>(new Map());
  const judged = useMemo(() => (book ? judgeUnits(collectionOf(book)) : []), [book]);
  const shown = judged.find(({ unit }) => unit.name === open);
  const draft = `${open ?? ''} ${shown?.unit.counted?.number ?? ''}`;

  return (
    <div className={part.view}>
      <p className={part.text}>{words.help}</p>
      <RosterPart {...county} />
      <ReceivePart {...county} />
      {book && (
        <>
          <ul className={styles.states} aria-label={words.state}>
            {Array.from(stateCounts(book))
              .filter(([state, many]) => state !== 'exempt' || many > 0)
              .map(([state, many]) => (
                <li key={state}>
                  {reviewStates[state].sign} {reviewStates[state].name} {many}
                </li>
              ))}
          </ul>
          <LastYearPart change={county.change} book={book} />
          <Strangers county={county} book={book} />
          <WaitingDrafts county={county} book={book} />
          <BoardPart
            book={book}
            judged={judged}
            open={open}
            show={(unit) => setOpen(unit === open ? null : unit)}
          />
          {shown && (
            <UnitPart
              key={shown.unit.name}
              county={county}
              book={book}
              judged={shown}
              begun={remarks.get(draft) ?? null}
              write={(remark) => setRemarks(new Map([...remarks, [draft, remark]]))}
            />
          )}
          <SumPart county={county} book={book} judged={judged} showUnit={setOpen} />
        </>
      )}
    </div>
  );
}
