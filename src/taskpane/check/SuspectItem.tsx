import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellId } from '../../form';
import { placeOf, type Report } from '../../report';
import { cellName, numberText } from '../../validation';
import { sayChange, sayEffect, saySlip, type Change, type Suspect } from '../../validation/locate';
import { useJump } from '../hooks/useJump';
import { usePane } from '../hooks/usePane';
import { overwrite } from '../model/overwrite';
import { CommandButton } from '../shell';
import { causeWords as words, certainWords, checkWords } from '../words';

const useStyles = makeStyles({
  item: { margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { margin: 0, overflowWrap: 'anywhere' },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  effect: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface SuspectProps {
  readonly suspect: Suspect;
  readonly report: Report;
  /** Whether nothing certain tells it from others: then it cannot be adopted, only looked up. */
  readonly isGuess: boolean;
  /** Whether one of its figures was typed last. */
  readonly isTypedLast: boolean;
  /** Keeps that a figure is certain. */
  readonly confirm: (cell: CellId, value: number) => void;
}

/** One explanation: which figures, what they should be, and the way there. */
export function SuspectItem({
  suspect,
  report,
  isGuess,
  isTypedLast,
  confirm,
}: SuspectProps): React.JSX.Element {
  const { workbook, work } = usePane();
  const styles = useStyles();
  const jump = useJump();
  const { form } = report;
  const { changes } = suspect;
  const [first] = changes;
  const slip = saySlip(suspect);
  const effect = sayEffect(suspect);
  const what = changes.map((change) => sayChange(change, form)).join('；');
  const place = first ? placeOf(report, first.cell) : null;

  const adopt = () => {
    work.run(words.adopt, async () => {
      const wanted = changes.map(({ cell, to }) => ({ cell, value: to }));
      await overwrite(workbook, report, wanted);
      return words.adopted(
        changes.map(({ cell, from, to }) =>
          words.changed(cellName(form, cell), numberText(from), numberText(to)),
        ),
      );
    });
  };

  const confirmButton = ({ cell, from }: Change) => (
    <CommandButton
      key={cell}
      appearance="subtle"
      aria-label={certainWords.confirmNamed(cellName(form, cell))}
      onClick={() => confirm(cell, from)}
    >
      {changes.length === 1
        ? certainWords.confirm
        : certainWords.confirmNamed(cellName(form, cell))}
    </CommandButton>
  );

  return (
    <li className={styles.item}>
      {slip !== null && <p className={styles.text}>{slip}：</p>}
      {changes.length === 1 ? (
        <p className={styles.text}>{what}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change.cell}>{sayChange(change, form)}</li>
          ))}
        </ul>
      )}
      {isTypedLast && <p className={styles.effect}>{words.typedLast}</p>}
      {effect !== null && <span className={styles.effect}>{effect}</span>}
      {first && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabled={!place}
            aria-label={words.locateNamed(cellName(form, first.cell))}
            onClick={() => {
              if (place) jump(place);
            }}
          >
            {checkWords.jumpTo}
          </Button>
          {!isGuess && (
            <CommandButton disabled={!place} aria-label={words.adoptNamed(what)} onClick={adopt}>
              {words.adopt}
            </CommandButton>
          )}
          {changes.map(confirmButton)}
        </div>
      )}
    </li>
  );
}
