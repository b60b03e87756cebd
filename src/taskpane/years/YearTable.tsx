import { useState } from 'react';
import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../report';
import { cellName, numberText } from '../../validation';
import {
  compareReports,
  rowsInOrder,
  nextOrder,
  type Measure,
  type Order,
} from '../model/lastYear';
import { yearWords as words } from '../words';
import { PlaceLink } from '../shell';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  item: { padding: '2px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: {
    padding: '2px 0 2px 8px',
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
});

interface YearTableProps {
  readonly report: Report;
  readonly previous: Report;
}

const measures: readonly Measure[] = ['last', 'now', 'change'];
const text = (value: number | null) => (value === null ? words.none : numberText(value));
const changeText = (value: number | null) =>
  value !== null && value > 0 ? `+${numberText(value)}` : text(value);

/** Both years side by side with the change; sorted as wanted, each row leads to its cell. */
export function YearTable({ report, previous }: YearTableProps): React.JSX.Element {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const [order, setOrder] = useState<Order | null>(null);
  const rows = rowsInOrder(compareReports(report, previous, all), order);
  const sortOf = (by: Measure) => {
    if (order?.by !== by) return 'none';
    return order.largestFirst ? 'descending' : 'ascending';
  };

  return (
    <>
      <Checkbox
        label={words.all}
        checked={all}
        onChange={(_event, { checked }) => setAll(checked === true)}
      />
      <table className={styles.table} aria-label={words.title(previous.year)}>
        <thead>
          <tr>
            <th scope="col" className={styles.item}>
              {words.item}
            </th>
            {measures.map((by) => (
              <th key={by} scope="col" className={styles.number} aria-sort={sortOf(by)}>
                <Link
                  as="button"
                  title={by === 'change' ? words.sortByChange : words.sort(words[by])}
                  onClick={() => setOrder(nextOrder(order, by))}
                >
                  {words[by]}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, last, now, change, place }) => (
            <tr key={figure.id}>
              <th scope="row" className={styles.item}>
                <PlaceLink place={place} appearance="subtle">
                  {cellName(report.form, figure.id)}
                </PlaceLink>
              </th>
              <td className={styles.number}>{text(last)}</td>
              <td className={styles.number}>{text(now)}</td>
              <td className={styles.number}>{changeText(change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
