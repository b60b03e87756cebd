import type { Report } from '../../report';
import { cellName, rules, type Explanation } from '../../validation';
import type { Explanations } from '../hooks/useExplanations';
import { CommandButton, Fold, usePartStyles } from '../shell';
import { explainWords as words } from '../words';

interface ExplanationListProps {
  readonly report: Report;
  readonly explanations: Explanations;
}

/** Every 说明 of a report, those too that lapsed or whose finding is gone. */
export function ExplanationList({ report, explanations }: ExplanationListProps) {
  const styles = usePartStyles();
  const { list, standing, withdraw } = explanations;
  if (list.length === 0) return null;
  const isAmong = (one: Explanation, pairs: typeof standing.explained) =>
    pairs.some(({ explanation }) => explanation === one);
  const stateOf = (one: Explanation) => {
    if (isAmong(one, standing.explained)) return words.states.stands;
    return isAmong(one, standing.lapsed) ? words.states.lapsed : words.states.idle;
  };
  const subjectOf = ({ rule, cells: [cell = ''] }: Explanation) => {
    const title = rules.find(({ id }) => id === rule)?.title ?? rule;
    return report.form.indexOf.has(cell) ? `${title}，${cellName(report.form, cell)}` : title;
  };

  return (
    <Fold title={words.list} count={list.length}>
      <ul className={styles.list}>
        {list.map((one) => (
          <li key={`${one.rule} ${one.cells.join(' ')} ${one.written}`}>
            <p className={styles.text}>
              <strong>{subjectOf(one)}</strong>（{stateOf(one)}）：{one.text}
            </p>
            <CommandButton
              aria-label={words.withdrawNamed(subjectOf(one))}
              onClick={() => withdraw(one)}
            >
              {words.withdraw}
            </CommandButton>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
