import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import type { Report } from '../../report';
import { exportWords as words } from '../words';
import { formats } from './formats';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  button: { width: '100%' },
  detail: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FormatListProps {
  readonly report: Report;
  /** Whether what leaves says that it did not pass. */
  readonly stamped: boolean;
  readonly disabled: boolean;
}

/** A button for each form in which the report can leave. */
export function FormatList({ report, stamped, disabled }: FormatListProps): React.JSX.Element {
  const { workbook, work } = usePane();
  const styles = useStyles();
  const stamp = stamped ? words.stamp : null;
  return (
    <ul className={styles.list} aria-label={words.formats}>
      {formats.map(({ id, name, detail, deliver }) => (
        <li key={id}>
          <Button
            className={styles.button}
            disabled={disabled || work.busy !== null}
            aria-describedby={`format-${id}`}
            onClick={() => {
              work.run(name, () => deliver({ report, workbook, stamp }));
            }}
          >
            {name}
          </Button>
          <p id={`format-${id}`} className={styles.detail}>
            {detail}
          </p>
        </li>
      ))}
    </ul>
  );
}
