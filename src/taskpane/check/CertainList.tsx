import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { cellName, numberText } from '../../validation';
import { Fold } from '../shell';
import { certainWords as words } from '../words';
import { RemovableLine, removableList } from './RemovableLine';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  list: removableList,
});

interface CertainListProps {
  readonly report: Report;
  readonly locked: ReadonlySet<CellId>;
  readonly unlock: (cell: CellId) => void;
}

/** The figures the user has confirmed, to be taken back one by one. */
export function CertainList({ report, locked, unlock }: CertainListProps) {
  const styles = useStyles();
  if (locked.size === 0) return null;
  return (
    <Fold title={words.title} count={locked.size} initiallyOpen>
      <p className={styles.text}>{words.help}</p>
      <ul className={styles.list}>
        {[...locked].map((cell) => {
          const name = cellName(report.form, cell);
          return (
            <RemovableLine
              key={cell}
              sign="holds"
              text={`${name}：${numberText(valueOf(report, cell) ?? NaN)}`}
              removal={words.withdraw(name)}
              remove={() => unlock(cell)}
            />
          );
        })}
      </ul>
    </Fold>
  );
}
