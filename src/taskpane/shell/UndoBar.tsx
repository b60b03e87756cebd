import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { usePane } from '../hooks/usePane';
import { CommandButton } from './CommandButton';
import { shellWords } from '../words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  what: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
});

/** Below everything, as long as there is something to take back. */
export function UndoBar(): React.JSX.Element | null {
  const { work } = usePane();
  const styles = useStyles();
  if (work.undoable === null) return null;
  return (
    <footer className={styles.bar}>
      <span className={styles.what}>{shellWords.undoable(work.undoable)}</span>
      {work.undoRefused && <CommandButton onClick={work.letGo}>{shellWords.letGo}</CommandButton>}
      <CommandButton icon={<ArrowUndoRegular />} onClick={work.undo}>
        {shellWords.undo}
      </CommandButton>
    </footer>
  );
}
