import { makeStyles, tokens } from '@fluentui/react-components';
import type { Unit } from '../../validation';
import { usePane } from '../hooks/usePane';
import { figuresRead } from '../model/clip';
import { RemovableLine, removableList } from '../check/RemovableLine';
import { unitWords as words } from '../words';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: { ...removableList, fontSize: tokens.fontSizeBase200 },
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
            <RemovableLine
              key={name}
              sign={report && read === all ? 'holds' : 'missing'}
              text={report ? words.of(name, report.source, read, all) : name}
              removal={words.remove(name)}
              disabled={work.busy !== null}
              remove={() => remove(name)}
            />
          );
        })}
      </ul>
    </section>
  );
}
