import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import type { Report } from '../../report';
import { CommandButton } from '../shell/CommandButton';
import { exportWords as words } from '../words';
import { exports } from './exports';

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

/** What may leave at this moment. */
export interface Leaving {
  readonly report: Report;
  /** Whether what leaves says that it did not pass. */
  readonly stamped: boolean;
}

interface FormatListProps {
  /**
   * Looks at the workbook once more before anything leaves it.
   * @throws Error with a sentence where the gate is closed by now
   */
  readonly pass: () => Promise<Leaving>;
  readonly disabled: boolean;
  /** Whether the whole report must not leave, for something that is published would be empty. */
  readonly lacks: boolean;
}

/** A button for each form in which the report can leave. */
export function FormatList({ pass, disabled, lacks }: FormatListProps): React.JSX.Element {
  const { workbook, work, way } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.formats}>
      {exports.map(({ id, name, detail, whole, deliver }) => (
        <li key={id}>
          <CommandButton
            className={styles.button}
            disabled={disabled || (whole && lacks)}
            aria-describedby={`format-${id}`}
            onClick={() => {
              work.ask(name, async () => {
                const { report, stamped } = await pass();
                const said = await deliver({
                  report,
                  workbook,
                  stamp: stamped ? words.stamp : null,
                });
                way.hasLeft(report);
                return said;
              });
            }}
          >
            {name}
          </CommandButton>
          <p id={`format-${id}`} className={styles.detail}>
            {detail}
          </p>
        </li>
      ))}
    </ul>
  );
}
