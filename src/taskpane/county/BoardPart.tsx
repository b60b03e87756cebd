import { useState } from 'react';
import { Link, mergeClasses } from '@fluentui/react-components';
import {
  boardOf,
  filteredBoard,
  kindOrder,
  reviewStates,
  unitKinds,
  unitState,
  type CountyBook,
  type JudgedUnit,
  type ReviewState,
  type UnitKind,
} from '../../county';
import { isAboutMissing, levelNames, missingName, problemCount } from '../../validation';
import { Choice, usePartStyles } from '../shell';
import { countyWords as words, levelSigns } from '../words';
import { useBoardStyles } from './boardStyles';

interface BoardProps {
  readonly book: CountyBook;
  readonly judged: readonly JudgedUnit[];
  /** The unit that is open. */
  readonly open: string | null;
  readonly show: (unit: string) => void;
}

const states = Object.keys(reviewStates) as readonly ReviewState[];

/** Units × rules: where it is wrong, and how badly, at a glance. */
export function BoardPart({ book, judged, open, show }: BoardProps): React.JSX.Element {
  const styles = useBoardStyles();
  const part = usePartStyles();
  const [kind, setKind] = useState<UnitKind | ''>('');
  const [state, setState] = useState<ReviewState | ''>('');
  const [rule, setRule] = useState('');
  const whole = boardOf(judged);
  const board = filteredBoard(whole, {
    ...(kind !== '' && { kind }),
    ...(rule !== '' && { rule }),
  });
  const rows = board.rows
    .map((row) => ({ ...row, state: unitState(book, row.judged.unit.unit) }))
    .filter((row) => state === '' || row.state === state);

  return (
    <section className={part.part} aria-label={words.board}>
      <p className={part.text}>{words.boardHelp}</p>
      <div className={styles.filters}>
        <Choice
          label={words.kind}
          value={kind}
          options={[
            { value: '', name: words.allKinds },
            ...kindOrder.map((one) => ({ value: one, name: unitKinds[one].name })),
          ]}
          onChoose={(value) => setKind(kindOrder.find((one) => one === value) ?? '')}
        />
        <Choice
          label={words.state}
          value={state}
          options={[
            { value: '', name: words.allStates },
            ...states.map((one) => ({ value: one, name: reviewStates[one].name })),
          ]}
          onChoose={(value) => setState(states.find((one) => one === value) ?? '')}
        />
        <Choice
          label={words.rule}
          value={rule}
          options={[
            { value: '', name: words.allRules },
            ...whole.rules.map(({ id, title }) => ({ value: id, name: title })),
          ]}
          onChoose={setRule}
        />
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.board}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.unit, styles.corner)}>
                {words.unit}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.state)}>
                {words.state}
              </th>
              {board.rules.map(({ id, title }) => (
                <th key={id} scope="col" className={mergeClasses(styles.head, styles.rule)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ judged: { unit }, cells, state: stands }) => {
              const { sign, name } = reviewStates[stands];
              return (
                <tr key={unit.name} className={unit.name === open ? styles.chosen : undefined}>
                  <th scope="row" className={styles.unit} title={unit.name}>
                    <Link
                      as="button"
                      aria-expanded={unit.name === open}
                      onClick={() => show(unit.name)}
                    >
                      {unit.name}
                    </Link>
                  </th>
                  <td className={styles.state}>
                    {sign} {name}
                  </td>
                  {board.rules.map(({ id, title }) => {
                    const cell = cells.get(id);
                    if (!cell) return <td key={id} className={styles.cell} />;
                    const { level, findings } = cell;
                    const word = findings.some(isAboutMissing) ? missingName : levelNames[level];
                    const count = problemCount(findings);
                    const told = words.cell(title, word, count);
                    return (
                      <td
                        key={id}
                        className={mergeClasses(styles.cell, styles[level])}
                        title={told}
                        aria-label={told}
                      >
                        {levelSigns[level]}
                        {count}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
