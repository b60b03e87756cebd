import { useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { LiveLook } from '../hooks/useLive';
import { usePane } from '../hooks/usePane';
import { proposeFill, stillFills, type FillProposal } from '../model/proposal';
import type { View } from '../model/route';
import { targetReport } from '../model/transfer';
import { isInsertableYear } from '../../form';
import type { Report } from '../../report';
import { pasteWords as words } from '../words';
import { Choice, CommandButton, usePartStyles } from '../shell';
import { FillReview } from './FillReview';

const useStyles = makeStyles({
  text: { margin: 0 },
});

interface FillStepProps {
  readonly report: Report;
  /** Told by its key which report was filled, as a part of filling it. */
  readonly filled?: (key: string) => Promise<void>;
  /** Where the user goes on. */
  readonly next?: View;
}

const nothingMore = () => Promise.resolve();

/** From a recognised report into the workbook: which tables, what would change, and then doing it. */
export function FillStep({
  report,
  filled = nothingMore,
  next = 'check',
}: FillStepProps): React.JSX.Element {
  const { workbook, work, live } = usePane();
  const styles = useStyles();
  const { part } = usePartStyles();
  const [key, setKey] = useState<string | null>(null);
  const [proposal, setProposal] = useState<FillProposal | null>(null);
  const dossiers = live.dossiers ?? [];
  const target = dossiers.find((one) => one.key === key) ?? targetReport(report, dossiers);
  const { year } = report;

  const propose = async (seen: Promise<LiveLook>) => {
    const found = await proposeFill(workbook, await seen, report, target?.key ?? null);
    setProposal(found);
    return found ? null : words.noTarget;
  };
  const insertAndPropose = async (organ: string | null, insertYear: number) => {
    // Pasted reports bring their totals along; typed totals keep them, to be checked.
    await workbook.insert({ year: insertYear, organ, totals: 'typed' });
    return propose(live.look());
  };

  // One that was made for what was pasted before would fill in its figures.
  if (proposal && stillFills(proposal, report)) {
    const own = { proposal, filled, next, form: report.form };
    return <FillReview {...own} done={() => setProposal(null)} />;
  }
  return (
    <div className={part}>
      {dossiers.length > 1 && (
        <Choice
          label={words.choose}
          value={target?.key ?? ''}
          options={[
            ...(target ? [] : [{ value: '', name: words.chooseOne }]),
            ...dossiers.map((one) => ({ value: one.key, name: one.title })),
          ]}
          onChoose={setKey}
        />
      )}
      {target && (
        <>
          <p className={styles.text}>{words.into(target.title)}</p>
          <CommandButton
            size="medium"
            appearance="primary"
            onClick={() => work.ask(words.fill, () => propose(live.latest()))}
          >
            {words.fill}
          </CommandButton>
        </>
      )}
      {!target && <p className={styles.text}>{words.noTarget}</p>}
      {!target && year !== null && isInsertableYear(year) && (
        <CommandButton
          size="medium"
          appearance="primary"
          onClick={() => work.ask(words.fill, () => insertAndPropose(report.organ, year))}
        >
          {words.insertFirst(year)}
        </CommandButton>
      )}
    </div>
  );
}
