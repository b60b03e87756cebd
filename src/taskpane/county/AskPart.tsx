import { makeStyles, tokens } from '@fluentui/react-components';
import {
  changesBetween,
  dropWaiting,
  enrol,
  settleStranger,
  takeDraft,
  type CountyBook,
} from '../../county';
import { cellName } from '../../validation';
import type { County } from '../hooks/useCounty';
import { Choice, CommandButton, Fold, LongList, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { figureShown } from './Changes';

const useStyles = makeStyles({
  one: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface AskProps {
  readonly county: County;
  readonly book: CountyBook;
}

/** Whose a report is, where its name is only like a unit's: asked, never guessed. */
export function Strangers({ county: { change }, book }: AskProps): React.JSX.Element | null {
  const styles = useStyles();
  const part = usePartStyles();
  if (book.strangers.length === 0) return null;
  const names = book.roster.map(({ name }) => name);
  return (
    <section className={part.part} aria-label={words.strangers}>
      {book.strangers.map(({ name, source, candidates }) => (
        <div key={source} className={styles.one}>
          <Choice
            label={words.whose(name, source)}
            value=""
            options={[
              { value: '', name: words.askWhose },
              ...[...candidates, ...names.filter((one) => !candidates.includes(one))].map(
                (one) => ({
                  value: one,
                  name: one,
                }),
              ),
            ]}
            onChoose={(unit) => {
              if (unit === '') return;
              change(words.strangers, (now) => settleStranger(now, source, unit), words.settled);
            }}
          />
          <div className={part.row}>
            <CommandButton
              onClick={() => change(words.enrol, (now) => enrol(now, source), words.settled)}
            >
              {words.enrol}
            </CommandButton>
            <CommandButton
              onClick={() => {
                change(words.aside, (now) => settleStranger(now, source, null), words.putAside);
              }}
            >
              {words.aside}
            </CommandButton>
          </div>
        </div>
      ))}
    </section>
  );
}

/** Later drafts, and first reports that differ: which counts is the user's word, cell by cell. */
export function WaitingDrafts({ county: { change }, book }: AskProps): React.JSX.Element | null {
  const styles = useStyles();
  const part = usePartStyles();
  const waiting = Array.from(book.units, ([name, { drafts, waiting: own }]) => {
    const last = drafts[drafts.length - 1] ?? null;
    // First reports have no draft before them: each is held against the one that came first.
    return own.map((one, i) => ({ name, last, beside: last ?? (i > 0 ? own[0] : null), ...one }));
  }).flat();
  if (waiting.length === 0) return null;
  return (
    <section className={part.part} aria-label={words.waiting}>
      {waiting.map(({ name, last, beside, source, dossier: { report } }) => {
        const changes = beside ? changesBetween(beside.dossier.report, report) : [];
        return (
          <div key={`${name} ${source}`} className={styles.one}>
            <p className={part.text}>
              {last ? words.laterDraft(name, source) : words.firstDrafts(name, source)}
            </p>
            {beside && (
              <Fold
                title={
                  last
                    ? words.changed(changes.length)
                    : words.differs(beside.source, changes.length)
                }
              >
                <LongList
                  items={changes}
                  line={({ cell, before, after }) =>
                    words.change(
                      cellName(report.form, cell),
                      figureShown(before),
                      figureShown(after),
                    )
                  }
                />
              </Fold>
            )}
            <div className={part.row}>
              <CommandButton
                appearance="primary"
                onClick={() => {
                  change(words.take, (now) => takeDraft(now, name, source), words.taken(name));
                }}
              >
                {words.take}
              </CommandButton>
              <CommandButton
                onClick={() => {
                  change(words.aside, (now) => dropWaiting(now, name, source), words.putAside);
                }}
              >
                {words.aside}
              </CommandButton>
            </div>
          </div>
        );
      })}
    </section>
  );
}
