import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import type { Report } from '../../report';
import { CommandButton } from '../shell';
import { exportWords as words } from '../words';
import { exports, type ExportJob } from './exports';

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

/** A job that is spoken of before it is its turn. */
function jobToBegin() {
  let begin: (job: Promise<ExportJob>) => void = () => undefined;
  const job = new Promise<ExportJob>((resolve) => {
    begin = resolve;
  });
  return { job, begin };
}

/** A button for each form in which the report can leave. */
export function FormatList({ pass, disabled, lacks }: FormatListProps): React.JSX.Element {
  const { workbook, work, way } = usePane();
  const styles = useStyles();
  const prepare = async () => {
    const { report, stamped } = await pass();
    return { report, workbook, stamp: stamped ? words.stamp : null };
  };
  return (
    <ul className={styles.list} aria-label={words.formats}>
      {exports.map(({ id, name, detail, whole, deliver }) => (
        <li key={id}>
          <CommandButton
            size="medium"
            className={styles.button}
            disabled={disabled || (whole && lacks)}
            aria-describedby={`format-${id}`}
            onClick={() => {
              const { job, begin } = jobToBegin();
              const delivering = deliver(job);
              work.ask(name, async () => {
                begin(prepare());
                const said = await delivering;
                way.hasLeft((await job).report);
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
