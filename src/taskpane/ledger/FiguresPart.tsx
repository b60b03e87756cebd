import type { CellId } from '../../form';
import type { Count, LedgerCase } from '../../ledger';
import { cellName, figureOf } from '../../validation';
import { Fold, FoldedList, LongList, PlaceLink } from '../shell';
import { ledgerWords as words } from '../words';

/** Every figure that is not 0 with the cases behind it, each with a way to its row. */
export function FiguresPart({ count }: { readonly count: Count }) {
  const figures = Array.from(count.cases).filter(([, cases]) => cases.length > 0);
  return (
    <FoldedList
      title={words.figures}
      items={figures}
      line={([id, cases]) => (
        <Fold title={words.figure(nameOfFigure(count, id), cases.length)}>
          <CasesList cases={cases} />
        </Fold>
      )}
    />
  );
}

/** Cases, each with a way to its row. */
export const CasesList = ({ cases }: { readonly cases: readonly LedgerCase[] }) => (
  <LongList
    items={cases}
    line={(one) => <PlaceLink place={firstCell(one)}>{one.label}</PlaceLink>}
  />
);

/** 表三 予以公开 · 自然人. */
export const nameOfFigure = ({ form }: Pick<Count, 'form'>, id: CellId) =>
  `${figureOf(form, id).table.name} ${cellName(form, id)}`;

const firstCell = ({ row: { sheet, row } }: LedgerCase) => ({ sheet, row, column: 0 });
