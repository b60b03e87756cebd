import { useState } from 'react';
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import type { CellId, Form } from '../../form';
import { paragraphsOf } from '../../report';
import { cellName, figureOf } from '../../validation';
import { usePane } from '../hooks/usePane';
import type { FillProposal } from '../model/proposal';
import type { View } from '../model/route';
import { pasteWords as words, shellWords } from '../words';
import { CommandButton, Fold, usePartStyles, Warning } from '../shell';

const useStyles = makeStyles({
  text: { margin: 0 },
  changes: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    border: 'none',
    maxHeight: '40vh',
    overflowY: 'auto',
  },
});

interface FillReviewProps {
  readonly proposal: FillProposal;
  /** The pasted report's form, which knows the names of its figures. */
  readonly form: Form;
  /** A part of filling: what else is to be kept of it, by the key of the report. */
  readonly filled: (key: string) => Promise<void>;
  /** The view in which the user goes on. */
  readonly next: View;
  readonly done: () => void;
}

/** Says what filling would change, and asks about every cell that holds something. */
export function FillReview({
  proposal,
  form,
  filled,
  next,
  done,
}: FillReviewProps): React.JSX.Element {
  const { workbook, work, choose, show } = usePane();
  const styles = useStyles();
  const { part, heading, row } = usePartStyles();
  const [agreed, setAgreed] = useState<ReadonlySet<CellId>>(new Set());
  const { plan, homeless } = proposal;
  const { occupied: changes, refused } = plan;
  const empty = plan.empty.length;
  const total = empty + agreed.size;
  const prose = proposal.proseSheet === null ? proposal.prose : null;
  const [wantsProse, setWantsProse] = useState(true);
  const withProse = prose !== null && wantsProse;

  const nameOf = (id: CellId) => `${figureOf(form, id).table.name} ${cellName(form, id)}`;
  const agree = (ids: readonly CellId[], yes: boolean) => {
    const next = new Set(agreed);
    for (const id of ids) {
      if (yes) next.add(id);
      else next.delete(id);
    }
    setAgreed(next);
  };
  const fill = () => {
    work.run(words.fill, async () => {
      await workbook.fill(plan, [...agreed], withProse ? prose : null);
      await filled(proposal.into.key);
      done();
      choose(proposal.into.key);
      show(next);
      return words.filled(total, withProse);
    });
  };

  return (
    <section className={part} aria-label={words.plan}>
      <h3 className={heading}>{words.plan}</h3>
      <p className={styles.text}>{words.into(proposal.into.title)}</p>
      {proposal.organs && <Warning>{words.otherOrgan(proposal.organs)}</Warning>}
      {empty > 0 && <p className={styles.text}>{words.planEmpty(empty)}</p>}
      {empty + changes.length === 0 && <p className={styles.text}>{words.planSame}</p>}
      {changes.length > 0 && (
        <fieldset className={styles.changes}>
          <legend>{words.planOccupied}</legend>
          {changes.length > 1 && (
            <Checkbox
              label={words.all}
              checked={agreed.size === changes.length ? true : agreed.size > 0 ? 'mixed' : false}
              onChange={(_event, { checked }) => {
                agree(
                  changes.map(({ cell }) => cell),
                  checked === true,
                );
              }}
            />
          )}
          {changes.map(({ cell, present, value }) => (
            <Checkbox
              key={cell}
              label={words.change(nameOf(cell), present, value)}
              checked={agreed.has(cell)}
              onChange={(_event, { checked }) => agree([cell], checked === true)}
            />
          ))}
        </fieldset>
      )}
      {prose && (
        <Checkbox
          label={words.prose(paragraphsOf(prose.prose).length)}
          checked={wantsProse}
          onChange={(_event, { checked }) => setWantsProse(checked === true)}
        />
      )}
      {proposal.prose && proposal.proseSheet !== null && (
        <p className={styles.text}>{words.proseThere(proposal.proseSheet)}</p>
      )}
      {refused.length > 0 && (
        <Fold title={words.planRefused(refused.length)}>
          <ul>
            {refused.map(({ cell, why }) => (
              <li key={cell}>
                {nameOf(cell)}：{why}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {homeless.length > 0 && (
        <Fold title={words.planHomeless(homeless.length)}>
          <ul>
            {homeless.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </Fold>
      )}
      <div className={row}>
        <CommandButton
          size="medium"
          appearance="primary"
          disabled={total === 0 && !withProse}
          onClick={fill}
        >
          {words.confirm(total, withProse)}
        </CommandButton>
        <Button onClick={done}>{shellWords.cancel}</Button>
      </div>
    </section>
  );
}
