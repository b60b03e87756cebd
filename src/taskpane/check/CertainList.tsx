import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { cellName, numberText } from '../../validation';
import { Fold } from '../shell/Fold';
import { certainWords as words } from '../words';
import { SignIcon } from './levels';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
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
            <li key={cell} className={styles.line}>
              <SignIcon sign="holds" />
              <span className={styles.name}>
                {name}：{numberText(valueOf(report, cell) ?? NaN)}
              </span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.withdraw(name)}
                icon={<DismissRegular />}
                onClick={() => {
                  unlock(cell);
                }}
              />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
