import { useState } from 'react';
import { unusedHeaders, type Ledger } from '../../ledger';
import { usePane } from '../hooks/usePane';
import { FillStep } from '../paste/FillStep';
import { Choice, CommandButton, Fold, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';
import { ColumnsPart } from './ColumnsPart';
import { FiguresPart } from './FiguresPart';
import { FindingsPart } from './FindingsPart';
import { MeaningSheetPart } from './MeaningSheetPart';
import { NextYearPart } from './NextYearPart';
import { NoticePart } from './NoticePart';
import { PoliciesPart } from './PoliciesPart';
import { PreviousPart, type PreviousLedger } from './PreviousPart';
import { SelectedPart } from './SelectedPart';
import { TodayPart } from './TodayPart';
import { WordsPart } from './WordsPart';
import { useKeptLedger } from './useKeptLedger';
import { useLedger, useLedgerYear, ledgerYears } from './useLedger';

/** 台账: what is due today, what is wrong, and the year's tables from the cases. */
export function LedgerView(): React.JSX.Element {
  const part = usePartStyles();
  const ledger = useLedger();
  return (
    <div className={part.view}>
      <p className={part.text}>{words.help}</p>
      {ledger ? <WithLedger ledger={ledger} /> : <WithoutLedger />}
    </div>
  );
}

/** Puts the sheets in, for this year or the one that is reported on. */
function WithoutLedger(): React.JSX.Element {
  const { workbook, work, kept, live } = usePane();
  const part = usePartStyles();
  const { policies } = useKeptLedger().kept;
  const now = new Date().getFullYear();
  const insert = (year: number) => {
    work.run(words.insert(year), async () => {
      const done = await workbook.insertLedger({ year, organ: kept.value.organ, policies });
      await workbook.focusCells();
      return done ? words.inserted(year) : words.there;
    });
  };
  return (
    <div className={part.part}>
      {live.grids && <p className={part.text}>{words.none}</p>}
      <ColumnsPart />
      {[now, now - 1].map((year) => (
        <CommandButton
          size="medium"
          key={year}
          className={part.button}
          appearance={year === now ? 'primary' : 'secondary'}
          onClick={() => insert(year)}
        >
          {words.insert(year)}
        </CommandButton>
      ))}
    </div>
  );
}

function WithLedger({ ledger }: { readonly ledger: Ledger }): React.JSX.Element {
  const { chosen } = usePane();
  const part = usePartStyles();
  const years = ledgerYears(ledger);
  const [wanted, setWanted] = useState<number | null>(null);
  const own = chosen?.report.year ?? null;
  const usual = own !== null && years.includes(own) ? own : years[0];
  const year = wanted ?? usual ?? new Date().getFullYear();
  const [previous, setPrevious] = useState<PreviousLedger | null>(null);
  const { scene, findings, agenda, counted } = useLedgerYear(
    ledger,
    year,
    previous?.ledger ?? null,
  );
  const { uncounted } = scene.count;
  return (
    <>
      <TodayPart agenda={agenda} calendar={ledger.calendar} />
      <ColumnsPart />
      <WordsPart ledger={ledger} />
      <MeaningSheetPart />
      <Choice
        label={words.year}
        value={String(year)}
        options={(years.length > 0 ? years : [year]).map((one) => ({
          value: String(one),
          name: `${String(one)} 年`,
        }))}
        onChoose={(value) => setWanted(Number(value))}
      />
      {uncounted.length > 0 && <p className={part.text}>{words.uncounted(uncounted.length)}</p>}
      <SelectedPart scene={scene} findings={findings} />
      <FindingsPart findings={findings} />
      <Fold title={words.count} initiallyOpen>
        <FillStep report={counted} />
      </Fold>
      <FiguresPart count={scene.count} />
      <PreviousPart year={year} previous={previous} take={setPrevious} />
      <NextYearPart ledger={ledger} year={year} />
      <PoliciesPart />
      <NoticePart />
      <SheetsPart ledger={ledger} />
    </>
  );
}

/** How the sheets were understood: what was recognised, and which columns were not used. */
function SheetsPart({ ledger }: { readonly ledger: Ledger }): React.JSX.Element {
  const part = usePartStyles();
  return (
    <Fold title={words.sheets} count={ledger.sheets.length}>
      <ul className={part.list}>
        {ledger.sheets.map(({ grid, header, rows }) => {
          const unused = unusedHeaders(header);
          return (
            <li key={`${grid.sheet ?? ''} ${header.form.id}`}>
              {words.sheet(`${grid.sheet ?? ''}（${header.form.name}）`, rows)}
              {unused.length > 0 && `。${words.others(unused.map(({ text }) => text))}`}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
