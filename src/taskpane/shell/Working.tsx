import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useSlow } from '../hooks/useSlow';
import { shellWords } from '../words';

const useStyles = makeStyles({
  working: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

interface WorkingProps {
  readonly what: string;
  readonly onCancel?: () => void;
}

/** That something goes on, once it takes longer than a moment. */
export function Working({ what, onCancel }: WorkingProps): React.JSX.Element {
  const slow = useSlow(true);
  const styles = useStyles();
  const text = shellWords.working(what);
  return (
    <div className={styles.working} aria-busy="true">
      {slow && (
        <>
          <ProgressBar aria-label={text} />
          <span>{text}</span>
          {onCancel && <Button onClick={onCancel}>{shellWords.cancel}</Button>}
        </>
      )}
    </div>
  );
}
