import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  adjustmentText,
  withReason,
  type AccountedAdjustment,
  type CountyAccount,
  type CountySum,
} from '../../county';
import { cellName, figureOf } from '../../validation';
import { SignIcon } from '../check/levels';
import type { County } from '../hooks/useCounty';
import { CommandButton, LongList, TextBox, usePartStyles } from '../shell';
import { countyWords as words, shellWords } from '../words';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface GroupsProps {
  readonly change: County['change'];
  readonly sum: CountySum;
  readonly account: CountyAccount;
}

/** Adjustments by what may lie behind them, so that one reason can be given for all of one cause. */
export function AdjustmentGroups({ change, sum, account }: GroupsProps): React.JSX.Element {
  const styles = useStyles();
  const part = usePartStyles();
  const groups = new Map<string, AccountedAdjustment[]>();
  for (const one of account.adjustments) {
    const cause = one.likely.join('；');
    groups.set(cause, [...(groups.get(cause) ?? []), one]);
  }
  return (
    <>
      {Array.from(groups, ([cause, all]) => {
        const open = all.filter(({ reason }) => reason === null);
        const title = cause === '' ? words.noCause : cause;
        return (
          <section key={cause} className={styles.one} aria-label={title}>
            {(cause !== '' || groups.size > 1) && <p className={part.text}>{title}</p>}
            {open.length > 1 && <Reason change={change} of={open} cause={cause} />}
            <LongList
              items={all}
              line={(one) => <Adjusted key={one.cell} {...{ change, sum, one, cause }} />}
            />
          </section>
        );
      })}
    </>
  );
}

interface AdjustedProps extends Pick<GroupsProps, 'change' | 'sum'> {
  readonly one: AccountedAdjustment;
  readonly cause: string;
}

/** One figure: what the units add up to, what stands, and why. */
function Adjusted({ change, sum: { form }, one, cause }: AdjustedProps): React.JSX.Element {
  const styles = useStyles();
  const part = usePartStyles();
  const { cell, reason, lapsed } = one;
  const figure = `${figureOf(form, cell).table.name} ${cellName(form, cell)}`;
  return (
    <div className={styles.one}>
      <p className={part.line}>
        {reason === null && <SignIcon sign="verify" />}
        <span className={part.text}>{words.adjusted(figure, adjustmentText(one))}</span>
      </p>
      {reason !== null && (
        <p className={part.text}>
          {words.reason}：{reason}
        </p>
      )}
      {lapsed && (
        <p className={part.text}>{words.reasonLapsed(adjustmentText(lapsed), lapsed.text)}</p>
      )}
      <Reason change={change} of={[one]} cause={cause} />
    </div>
  );
}

interface ReasonProps extends Pick<GroupsProps, 'change'> {
  /** One at least. */
  readonly of: readonly AccountedAdjustment[];
  /** What to begin with, where nothing was written before. */
  readonly cause: string;
}

/** Writing a reason, of one adjustment or of several at once. */
function Reason({ change, of, cause }: ReasonProps): React.JSX.Element {
  const styles = useStyles();
  const part = usePartStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const [first] = of;
  const before = of.length === 1 ? (first?.reason ?? first?.lapsed?.text ?? cause) : cause;
  const one = first?.reason == null ? words.writeReason : words.changeReason;
  const label = of.length === 1 ? one : words.writeReasons(of.length);
  if (draft === null) {
    return (
      <Button className={part.button} size="small" onClick={() => setDraft(before)}>
        {label}
      </Button>
    );
  }
  const save = () => {
    const done = draft.trim() === '' ? words.reasonTaken : words.reasonSaved;
    change(
      words.reason,
      (now) => {
        const reasons = withReason(now.words.reasons, of, draft);
        return { ...now, words: { ...now.words, reasons } };
      },
      done,
    );
    setDraft(null);
  };
  return (
    <div className={styles.one}>
      <TextBox label={words.reason} value={draft} write={setDraft} />
      <div className={part.row}>
        <CommandButton appearance="primary" onClick={save}>
          {words.saveReason}
        </CommandButton>
        <Button size="small" onClick={() => setDraft(null)}>
          {shellWords.cancel}
        </Button>
      </div>
    </div>
  );
}
