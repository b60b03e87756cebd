import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../report';
import { cellName, numberText } from '../../validation';
import type { Derivable } from '../../validation/locate';
import { usePane } from '../hooks/usePane';
import { overwrite } from '../model/overwrite';
import { CommandButton, Fold } from '../shell';
import { causeWords as words } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
});

interface DerivableProps {
  readonly derivable: readonly Derivable[];
  readonly report: Report;
}

/** Empty cells that can hold one number only: offered, never filled unasked. */
export function DerivableList({ derivable, report }: DerivableProps): React.JSX.Element | null {
  const { workbook, work } = usePane();
  const styles = useStyles();
  if (derivable.length === 0) return null;
  const adopt = (some: readonly Derivable[]) => {
    work.run(words.adopt, async () => {
      await overwrite(workbook, report, some);
      return words.adoptedAll(some.length);
    });
  };

  return (
    <Fold title={words.derivable} count={derivable.length}>
      <p className={styles.text}>{words.derivableHelp}</p>
      <ul className={styles.list}>
        {derivable.map((one) => {
          const told = words.derived(cellName(report.form, one.cell), numberText(one.value));
          return (
            <li key={one.cell} className={styles.line}>
              <span className={styles.name}>{told}</span>
              <CommandButton aria-label={words.adoptNamed(told)} onClick={() => adopt([one])}>
                {words.adopt}
              </CommandButton>
            </li>
          );
        })}
      </ul>
      {derivable.length > 1 && (
        <CommandButton onClick={() => adopt(derivable)}>{words.adoptAll}</CommandButton>
      )}
    </Fold>
  );
}
