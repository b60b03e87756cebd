import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { usePane } from '../hooks/usePane';
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
      {work.undoRefused && (
        <Button size="small" disabled={work.busy !== null} onClick={work.letGo}>
          {shellWords.letGo}
        </Button>
      )}
      <Button
        size="small"
        icon={<ArrowUndoRegular />}
        disabled={work.busy !== null}
        onClick={work.undo}
      >
        {shellWords.undo}
      </Button>
    </footer>
  );
}
