import { useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { unitsBehind, type CountySum } from '../../county';
import type { CellId } from '../../form';
import type { Report } from '../../report';
import { cellName, figureOf, numberText } from '../../validation';
import { TablePicture } from '../check/TablePicture';
import { markedBy, pictureOf } from '../model/picture';
import { Fold, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { figureShown } from './Changes';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: {
    textAlign: 'right',
    paddingLeft: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface SumFiguresProps {
  readonly sum: CountySum;
  /** The sum as a report. */
  readonly whole: Report;
  readonly showUnit: (name: string) => void;
}

/** The sum's tables at a glance; each figure opens to the units behind it. */
export function SumFigures({ sum, whole, showUnit }: SumFiguresProps): React.JSX.Element {
  const part = usePartStyles();
  const [opened, setOpened] = useState<CellId | null>(null);
  return (
    <Fold title={words.figures}>
      <p className={part.text}>{words.figuresHelp}</p>
      {whole.form.tables.map((table) => (
        <Fold key={table.id} title={table.name}>
          <TablePicture picture={pictureOf(whole, table, markedBy([]))} onOpen={setOpened} />
          {opened !== null && figureOf(whole.form, opened).table === table && (
            <UnitsBehind sum={sum} id={opened} showUnit={showUnit} />
          )}
        </Fold>
      ))}
    </Fold>
  );
}

function grown({ value, last }: { value: number | null; last: number | null }): string {
  if (value === null || last === null) return '';
  const by = value - last;
  return by > 0 ? `+${numberText(by)}` : numberText(by);
}

/** One figure, unit by unit, this year's beside last year's; a unit opens to its own findings. */
function UnitsBehind({
  sum,
  id,
  showUnit,
}: Pick<SumFiguresProps, 'sum' | 'showUnit'> & { readonly id: CellId }): React.JSX.Element {
  const styles = useStyles();
  const part = usePartStyles();
  const behind = unitsBehind(sum, id);
  const title = words.behind(cellName(sum.form, id), figureShown(sum.sums.get(id) ?? null));
  const unknown = sum.units.filter(({ previous }) => previous === null).length;
  return (
    <section className={part.part} aria-label={title}>
      <p className={part.text} role="status">
        {title}
      </p>
      {behind.length === 0 ? (
        <p className={part.text}>{words.nobodyBehind}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {words.unit}
              </th>
              {[words.thisYear, words.lastYear, words.growth].map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {behind.map((one) => (
              <tr key={one.name}>
                <th scope="row" className={styles.name}>
                  <Link as="button" onClick={() => showUnit(one.name)}>
                    {one.name}
                  </Link>
                </th>
                <td className={styles.number}>{figureShown(one.value)}</td>
                <td className={styles.number}>{figureShown(one.last)}</td>
                <td className={styles.number}>{grown(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknown > 0 && <p className={part.text}>{words.withoutLastYear(unknown)}</p>}
    </section>
  );
}
