import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { CellId } from '../../form';
import type { Report } from '../../report';
import { cellName, figureOf } from '../../validation';
import { balanceOf, typedNumber, type Typed, type UnsureFigure } from '../model/typedFigures';
import { SignIcon } from '../check/levels';
import { usePartStyles } from '../shell';
import { pasteWords as words } from '../words';
import { PictureOf } from './PictureOf';

const useStyles = makeStyles({
  /** However wide the piece of the picture is, the box keeps its room. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  figure: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  box: { width: '96px', flexShrink: 0 },
});

interface UnsureFiguresProps {
  /** With what was typed so far. */
  readonly report: Report;
  readonly unsure: readonly UnsureFigure[];
  readonly typed: Typed;
  readonly type: (id: CellId, text: string) => void;
}

/**
 * The figures that a picture left open: each piece of the picture beside an empty box, one after the
 * other as Tab goes, and below whether the sums come out with what was typed.
 */
export function UnsureFigures({
  report,
  unsure,
  typed,
  type,
}: UnsureFiguresProps): React.JSX.Element {
  const styles = useStyles();
  const { part, text, heading, line } = usePartStyles();
  const { broken, waiting } = balanceOf(report);
  return (
    <section className={part} aria-label={words.unsure(unsure.length)}>
      <h3 className={heading}>{words.unsure(unsure.length)}</h3>
      <p className={text}>{words.unsureHelp}</p>
      {unsure.map(({ id, sighting }) => {
        const name = `${figureOf(report.form, id).table.name} ${cellName(report.form, id)}`;
        const entered = typed.get(id) ?? '';
        const isNumber = entered === '' || typedNumber(entered) !== null;
        return (
          <Field
            key={id}
            className={styles.field}
            label={name}
            hint={sighting.guess === '' ? null : words.looksLike(sighting.guess)}
            validationState={isNumber ? 'none' : 'error'}
            validationMessage={isNumber ? null : words.noNumber}
          >
            {(props) => (
              <div className={styles.figure}>
                {sighting.piece && <PictureOf piece={sighting.piece} label={words.pieceOf(name)} />}
                <Input
                  {...props}
                  className={styles.box}
                  inputMode="decimal"
                  value={entered}
                  onChange={(_event, { value }) => type(id, value)}
                />
              </div>
            )}
          </Field>
        );
      })}
      <p className={line} role="status">
        <SignIcon sign={broken > 0 ? 'error' : waiting > 0 ? 'missing' : 'holds'} />
        {words.balance(broken, waiting)}
      </p>
    </section>
  );
}
