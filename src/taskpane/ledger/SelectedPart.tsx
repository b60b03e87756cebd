import { useState } from 'react';
import type { CellId } from '../../form';
import type { LedgerCase, LedgerFinding, LedgerScene } from '../../ledger';
import { placeOf, type Place } from '../../report';
import { useSelectedCell } from '../hooks/useSelectedCell';
import { usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';
import { CasesList, nameOfFigure } from './FiguresPart';
import { RowPart } from './RowPart';

interface SelectedProps {
  readonly scene: LedgerScene;
  readonly findings: readonly LedgerFinding[];
}

/**
 * 选中的格, live: a figure of the tables tells the cases behind it, a row of the ledger the figures in
 * which it counts. A figure stays while its own cases are looked at one after another.
 */
export function SelectedPart({ scene, findings }: SelectedProps): React.JSX.Element {
  const styles = usePartStyles();
  const place = useSelectedCell();
  const [last, setLast] = useState<CellId | null>(null);
  const { count } = scene;
  const one = place && caseAt(scene, place);
  const isBehind = (id: CellId) => one !== null && count.cases.get(id)?.includes(one) === true;
  const own = place && figureAt(scene, place);
  const figure = own ?? (last !== null && isBehind(last) ? last : null);
  if (figure !== last) setLast(figure);
  return (
    <section className={styles.part} aria-label={words.selected}>
      {figure === null && one === null && (
        <p className={styles.text}>{words.selectedHelp(scene.period.year)}</p>
      )}
      {figure !== null && <FigureCases scene={scene} figure={figure} />}
      {one && <RowPart one={one} scene={scene} findings={findings} />}
    </section>
  );
}

/** The case whose row a place is in. */
function caseAt({ applications, disputes, documents }: LedgerScene, at: Place): LedgerCase | null {
  const all: readonly LedgerCase[] = [...applications, ...disputes, ...documents];
  return all.find(({ row }) => row.sheet === at.sheet && row.row === at.row) ?? null;
}

/** The figure of the year's tables that stands at a place. */
function figureAt({ report }: LedgerScene, at: Place): CellId | null {
  const found = report?.form.figures.find(({ id }) => {
    const place = placeOf(report, id);
    return place?.sheet === at.sheet && place.row === at.row && place.column === at.column;
  });
  return found?.id ?? null;
}

interface FigureProps {
  readonly scene: LedgerScene;
  readonly figure: CellId;
}

/** How many cases a figure is made of, and which; a figure of which no ledger tells says so. */
function FigureCases({ scene: { count, report }, figure }: FigureProps): React.JSX.Element {
  const styles = usePartStyles();
  // The tables may be of another edition than the one that is counted into.
  const name = nameOfFigure(report ?? count, figure);
  const cases = count.cases.get(figure);
  return (
    <section className={styles.part} aria-label={name}>
      <p className={styles.text}>
        {cases ? words.casesOf(name, cases.length) : words.untold(name)}
      </p>
      {cases && <CasesList cases={cases} />}
    </section>
  );
}
