import { useEffect, useRef, useState } from 'react';
import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import {
  decide,
  findingsOf,
  levelCount,
  remarkOn,
  returnSheetOf,
  returnText,
  reviewStates,
  secondLook,
  unitIn,
  unitState,
  type CountyBook,
  type JudgedUnit,
  type ReviewDecision,
} from '../../county';
import { findingWord, type Finding } from '../../validation';
import { TablePicture } from '../check/TablePicture';
import { SignIcon, signOf } from '../check/levels';
import { copyFlavours } from '../export/ways';
import type { County } from '../hooks/useCounty';
import { usePane } from '../hooks/usePane';
import { markedBy, pictureOf } from '../model/picture';
import { CommandButton, Fold, FoldedList, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { Changes } from './Changes';
import { saveReturns } from './deliver';

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  finding: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface FindingsProps {
  readonly title: string;
  readonly items: readonly Finding[];
  /** Whether they are of the draft before and mended since. */
  readonly areMended?: boolean;
}

function Findings({ areMended = false, ...list }: FindingsProps): React.JSX.Element {
  const styles = useStyles();
  const line = (finding: Finding) => (
    <span className={styles.finding}>
      <SignIcon sign={areMended ? 'holds' : signOf(finding)} />
      <span>
        【{areMended ? words.isMended : findingWord(finding)}】{finding.message}。
        {!areMended && finding.advice}
      </span>
    </span>
  );
  return <FoldedList {...list} line={line} initiallyOpen />;
}

interface UnitProps {
  readonly county: County;
  readonly book: CountyBook;
  readonly judged: JudgedUnit;
  /** What the reviewer began to write; null for nothing. */
  readonly begun: string | null;
  readonly write: (remark: string) => void;
}

/** One unit opened: its draft, what is wrong in it, its tables as pictures, and the decision. */
export function UnitPart({
  county: { change },
  book,
  judged,
  begun,
  write,
}: UnitProps): React.JSX.Element {
  const { work } = usePane();
  const styles = useStyles();
  const part = usePartStyles();
  const { unit, dossier } = judged;
  const { name, counted } = unit;
  const findings = findingsOf(judged);
  const own = unitIn(book, name);
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands below a board of many units.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const remark = begun ?? remarkOn(own);
  const state = reviewStates[unitState(book, unit.unit)];
  const look = secondLook(unit);
  const before = counted ? unit.drafts[unit.drafts.indexOf(counted) - 1] : undefined;
  const sheet = returnSheetOf(judged, book.year, remark);
  const settle = (decision: ReviewDecision['decision'] | null, what: string) => () => {
    change(what, (now) => decide(now, name, decision, remark), words.decided(name, what));
  };
  // What passes with errors stands as it is in the sum: somebody has to say why.
  const remarkBox = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState(false);
  const errors = levelCount(judged, 'error');
  const lacksRemark = errors > 0 && remark.trim() === '';
  const isAsked = asked && lacksRemark;
  const pass = () => {
    setAsked(lacksRemark);
    if (lacksRemark) remarkBox.current?.focus();
    else settle('passed', words.pass)();
  };

  return (
    <section className={part.part} aria-label={name}>
      <h3 ref={heading} tabIndex={-1} className={styles.head}>
        {name}
      </h3>
      <p className={part.text}>
        {state.sign} {state.name}
        {counted && `，${words.draft(counted.number, counted.source)}`}
      </p>
      <p className={part.text}>
        {words.nextStep}：{unit.standing === 'double' ? words.chooseDraft : state.next}
      </p>
      {unit.why !== null && <p className={part.text}>{unit.why}</p>}
      {counted && (
        <>
          <Field
            label={words.remark}
            {...(isAsked && {
              validationState: 'warning',
              validationMessage: words.passAsks(errors),
            })}
          >
            <Textarea
              textarea={{ ref: remarkBox }}
              value={remark}
              onChange={(_event, { value }) => write(value)}
            />
          </Field>
          {own.decision && own.decision.remark !== remarkOn(own) && (
            <p className={part.text}>
              {words.remarkBefore(own.decision.draft, own.decision.remark)}
            </p>
          )}
          <div className={part.row}>
            <CommandButton onClick={settle('returned', words.return)}>{words.return}</CommandButton>
            <CommandButton onClick={pass}>{words.pass}</CommandButton>
            {own.decision && (
              <CommandButton onClick={settle(null, words.takeBack)}>{words.takeBack}</CommandButton>
            )}
          </div>
        </>
      )}
      {sheet && (
        <div className={part.row}>
          <CommandButton onClick={() => work.ask(words.returnSheet, () => saveReturns([sheet]))}>
            {words.returnSheet}
          </CommandButton>
          <CommandButton
            onClick={() => {
              const copying = copyFlavours({ html: '', text: returnText(sheet) });
              work.ask(words.returnText, async () =>
                (await copying) ? words.copied : words.notCopied,
              );
            }}
          >
            {words.returnText}
          </CommandButton>
        </div>
      )}
      <Changes title={words.changes} from={before?.dossier.report} to={counted?.dossier.report} />
      <Changes title={words.sinceLast} from={dossier?.context.previous} to={dossier?.report} />
      {look ? (
        <>
          <Findings title={words.persistent} items={look.persistent} />
          <Findings title={words.fresh} items={look.fresh} />
          <Findings title={words.mended} items={look.mended} areMended />
        </>
      ) : (
        <Findings title={words.allFindings} items={findings} />
      )}
      {counted && findings.length === 0 && <p className={part.text}>{words.noFindings}</p>}
      {dossier?.report.form.tables.map((table) => (
        <Fold key={table.id} title={table.name}>
          <TablePicture picture={pictureOf(dossier.report, table, markedBy(findings))} />
        </Fold>
      ))}
    </section>
  );
}
