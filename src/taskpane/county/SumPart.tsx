import { useMemo } from 'react';
import {
  accountOf,
  collectionOf,
  countyOf,
  countySum,
  heldBack,
  notesAcross,
  returnSheetOf,
  reviewsOf,
  standingIn,
  sumReport,
  sumScopes,
  type CountyBook,
  type JudgedUnit,
  type SumScope,
} from '../../county';
import { isoOf, today } from '../../ledger';
import type { County } from '../hooks/useCounty';
import { usePane } from '../hooks/usePane';
import { FillStep } from '../paste/FillStep';
import { Choice, CommandButton, FoldedList, PartButton, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { AccountPart } from './AccountPart';
import { saveCounty, saveReturns } from './deliver';
import { insertUnits } from './insertSheet';
import { SumFigures } from './SumFigures';

const withWhy = ({ name, why }: { readonly name: string; readonly why: string }) =>
  `${name}：${why}`;
const scopes = Object.keys(sumScopes) as readonly SumScope[];

interface SumProps {
  readonly county: County;
  readonly book: CountyBook;
  readonly judged: readonly JudgedUnit[];
  /** Opens a unit. */
  readonly showUnit: (name: string) => void;
}

/** 汇总: scope, who is left out, what to look at across units, and then filling in and handing up. */
export function SumPart({
  county: { change, note },
  book,
  judged,
  showUnit,
}: SumProps): React.JSX.Element {
  const { workbook, work, chosen, live } = usePane();
  const part = usePartStyles();
  const organ = chosen?.report.organ ?? null;
  const { collection, sum } = useMemo(() => {
    const units = collectionOf(book);
    return { collection: units, sum: countySum(units, book.scope, heldBack(book)) };
  }, [book]);
  const name = organ ?? countyOf(collection.units);
  // One object for one sum: what is proposed to be filled in is known by it.
  const whole = useMemo(() => sumReport(sum, organ), [sum, organ]);
  const notes = useMemo(() => notesAcross(collection, sum), [collection, sum]);
  const candidates = (live.dossiers ?? []).filter(({ report }) => report.year === book.year);
  const own = candidates.find(({ key }) => key === book.tables)?.report;
  const account = useMemo(() => {
    const standing = own ? standingIn(sum, own) : new Map<string, number>();
    return accountOf(collection, sum, standing, book.words, isoOf(today()));
  }, [collection, sum, own, book.words]);
  const sheets = useMemo(() => {
    const reviews = reviewsOf(book);
    return judged.flatMap((one) => {
      const { state, remark } = reviews.get(one.unit.name) ?? {};
      return returnSheetOf(one, book.year, state === 'returned' ? remark : '') ?? [];
    });
  }, [judged, book]);

  return (
    <section className={part.part} aria-label={words.sum}>
      <Choice
        label={words.scope}
        hint={sumScopes[book.scope].help}
        value={book.scope}
        options={scopes.map((value) => ({ value, name: sumScopes[value].name }))}
        onChoose={(value) => {
          const scope = scopes.find((one) => one === value);
          if (scope) change(words.scope, (now) => ({ ...now, scope }), null);
        }}
      />
      <p className={part.text}>{words.counted(sum.units.length, book.roster.length)}</p>
      <FoldedList title={words.left} items={sum.left} line={withWhy} initiallyOpen />
      <FoldedList title={words.gaps} items={sum.gaps} line={withWhy} />
      <FoldedList title={words.alike} items={notes} line={(note) => note} />
      {sum.units.length > 0 && (
        <FillStep
          report={whole}
          filled={(tables) => note((now) => ({ ...now, tables }))}
          next="county"
        />
      )}
      {sum.units.length > 0 && (
        <>
          <SumFigures sum={sum} whole={whole} showUnit={showUnit} />
          <p className={part.text}>{words.insertUnitsHelp}</p>
          <PartButton
            onClick={() => work.run(words.insertUnits, () => insertUnits(workbook, sum, name))}
          >
            {words.insertUnits}
          </PartButton>
        </>
      )}
      {sum.units.length > 0 && <AccountPart {...{ change, book, sum, account, candidates }} />}
      <div className={part.row}>
        {(['xlsx', 'docx'] as const).map((as) => (
          <CommandButton
            key={as}
            disabled={book.roster.length === 0}
            onClick={() => {
              const { strangers } = collection;
              const reviews = reviewsOf(book);
              const of = { county: name, sum, judged, account };
              const result = { ...of, strangers, reviews, across: notes };
              work.ask(words.exportAll[as], () => saveCounty(result, as));
            }}
          >
            {words.exportAll[as]}
          </CommandButton>
        ))}
        <CommandButton
          disabled={sheets.length === 0}
          onClick={() => work.ask(words.returnAll, () => saveReturns(sheets))}
        >
          {words.returnAll}
        </CommandButton>
      </div>
    </section>
  );
}
