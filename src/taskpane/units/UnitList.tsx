import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Unit } from '../../validation';
import { usePane } from '../hooks/usePane';
import { figuresRead } from '../model/clip';
import { SignIcon } from '../check/levels';
import { unitWords as words } from '../words';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface UnitListProps {
  readonly heading: string;
  readonly units: readonly Unit[];
  readonly remove: (name: string) => void;
}

/** Some of the units, each with its report where it has one. */
export function UnitList({ heading, units, remove }: UnitListProps): React.JSX.Element | null {
  const { work } = usePane();
  const styles = useStyles();
  if (units.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h4 className={styles.heading}>{heading}</h4>
      <ul className={styles.list}>
        {units.map(({ name, report }) => {
          const read = report ? figuresRead(report) : 0;
          const all = report?.form.figures.length ?? 0;
          return (
            <li key={name} className={styles.line}>
              <SignIcon sign={report && read === all ? 'holds' : 'missing'} />
              <span className={styles.name}>
                {report ? words.of(name, report.source, read, all) : name}
              </span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.remove(name)}
                icon={<DismissRegular />}
                disabled={work.busy !== null}
                onClick={() => {
                  remove(name);
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
