import { makeStyles, tokens } from '@fluentui/react-components';
import { numberText } from '../../validation';
import type { Course } from '../model/years';
import { hiddenText } from '../shell';
import { yearWords as words } from '../words';

const useStyles = makeStyles({
  chart: { margin: `${tokens.spacingVerticalS} 0 0`, position: 'relative' },
  name: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
  svg: { display: 'block', width: '100%', fontSize: tokens.fontSizeBase200 },
  text: { fill: tokens.colorNeutralForeground1 },
  before: { fill: tokens.colorNeutralStroke1 },
  latest: { fill: tokens.colorBrandBackground },
});

/** Pixels of one bar with its space, and of the bar alone. */
const [line, bar] = [18, 12] as const;
/** Where bars begin, in pixels, and how long the longest is: room is left for its value. */
const [start, longest] = [40, 60] as const;

/** Main figures over the years as bars, each figure in a scale of its own. */
export function YearChart({ courses }: { readonly courses: readonly Course[] }) {
  const styles = useStyles();
  const text = (value: number | null) => (value === null ? words.none : numberText(value));
  const years = courses[0]?.years ?? [];

  return (
    <figure className={styles.chart}>
      <div aria-hidden>
        {courses.map(({ name, years: points }) => {
          const most = Math.max(1, ...points.map(({ value }) => value ?? 0));
          return (
            <div key={name}>
              <p className={styles.name}>{name}</p>
              <svg className={styles.svg} height={points.length * line} focusable={false}>
                {points.map(({ year, value }, i) => {
                  const length = `${(longest * Math.max(0, value ?? 0)) / most}%`;
                  const base = i * line + bar;
                  return (
                    <g key={year}>
                      <text className={styles.text} x={0} y={base}>
                        {year}
                      </text>
                      <rect
                        className={i === points.length - 1 ? styles.latest : styles.before}
                        x={start}
                        y={i * line + 2}
                        width={length}
                        height={bar}
                      />
                      <text className={styles.text} x={length} dx={start + 4} y={base}>
                        {text(value)}
                      </text>
                    </g>
                  );
                })}
              </svg>
            </div>
          );
        })}
      </div>
      <div style={hiddenText}>
        <table>
          <caption>{words.chart}</caption>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              {years.map(({ year }) => (
                <th key={year} scope="col">
                  {words.year(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {courses.map(({ name, years: points }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {points.map(({ year, value }) => (
                  <td key={year}>{text(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
