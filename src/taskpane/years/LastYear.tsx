import { useState } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../report';
import { cellName, numberText } from '../../validation';
import { useJump } from '../hooks/useJump';
import { usePane } from '../hooks/usePane';
import { byChange, carriedOver, compare } from '../model/lastYear';
import { Fold } from '../shell/Fold';
import { coursesOf } from '../model/years';
import { yearWords as words } from '../words';
import { YearChart } from './YearChart';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
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

interface LastYearProps {
  readonly report: Report;
  readonly previous: Report;
}

/** Last year's report beside this year's, and the figures that carry over. */
export function LastYear({ report, previous }: LastYearProps): React.JSX.Element {
  const { workbook, work, live } = usePane();
  const styles = useStyles();
  const jump = useJump();
  const [sorted, setSorted] = useState(false);
  const rows = compare(report, previous);
  const shown = sorted ? [...rows].sort(byChange) : rows;
  const atHand = (live.examined ?? []).map((one) => one.report);
  const courses = coursesOf(report, [previous, ...atHand]);
  const text = (value: number | null) => (value === null ? words.none : numberText(value));

  const extract = () => {
    work.run(words.extract, async () => {
      const plan = await workbook.planFill(carriedOver(report, previous));
      if (plan.empty.length === 0) return words.nothingEmpty;
      await workbook.fill(plan, []);
      return words.extracted(plan.empty.length, plan.occupied.length + plan.refused.length);
    });
  };

  return (
    <Fold title={words.title(previous.year)}>
      <p className={styles.text}>{words.help}</p>
      <Button size="small" disabled={work.busy !== null} onClick={extract}>
        {words.extract}
      </Button>
      <YearChart courses={courses} />
      <table className={styles.table} aria-label={words.title(previous.year)}>
        <thead>
          <tr>
            <th scope="col" className={styles.item}>
              {words.item}
            </th>
            <th scope="col" className={styles.number}>
              {words.last}
            </th>
            <th scope="col" className={styles.number}>
              {words.now}
            </th>
            <th scope="col" className={styles.number} aria-sort={sorted ? 'descending' : 'none'}>
              <Link
                as="button"
                title={words.sort}
                onClick={() => {
                  setSorted(!sorted);
                }}
              >
                {words.change}
              </Link>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ figure, last, now, change, place }) => {
            const name = cellName(report.form, figure.id);
            return (
              <tr key={figure.id}>
                <th scope="row" className={styles.item}>
                  {place ? (
                    <Link
                      as="button"
                      appearance="subtle"
                      onClick={() => {
                        jump(place);
                      }}
                    >
                      {name}
                    </Link>
                  ) : (
                    name
                  )}
                </th>
                <td className={styles.number}>{text(last)}</td>
                <td className={styles.number}>{text(now)}</td>
                <td className={styles.number}>
                  {change !== null && change > 0 ? `+${numberText(change)}` : text(change)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Fold>
  );
}
