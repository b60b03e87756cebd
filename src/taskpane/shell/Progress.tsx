import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { shellWords } from '../words';
import { InSight } from './InSight';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

interface ProgressProps {
  readonly text: string;
  /** How much of it is done, from 0 to 1; left out where nobody can tell. */
  readonly value?: number;
  readonly onCancel?: () => void;
}

/** That something goes on, how far it is, and the way out of it. */
export function Progress({ text, value, onCancel }: ProgressProps): React.JSX.Element {
  const { work } = usePane();
  const styles = useStyles();
  return (
    <InSight className={styles.progress}>
      <ProgressBar aria-label={text} {...(value !== undefined && { value })} />
      <span role="status">{text}</span>
      {onCancel && (
        <Button
          onClick={() => {
            onCancel();
            work.tell({ kind: 'done', text: shellWords.cancelled });
          }}
        >
          {shellWords.cancel}
        </Button>
      )}
    </InSight>
  );
}
