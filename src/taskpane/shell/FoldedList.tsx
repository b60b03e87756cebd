import { makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from './Fold';
import { LongList } from './LongList';

const useStyles = makeStyles({
  help: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
});

interface FoldedListProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly line: (item: T) => React.ReactNode;
  /** What to do with what is listed. */
  readonly help?: string;
  readonly initiallyOpen?: boolean;
}

/** A list of any length under its title and how many there are; nothing where there are none. */
export function FoldedList<T>(props: FoldedListProps<T>): React.JSX.Element | null {
  const { title, items, line, help, initiallyOpen = false } = props;
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <Fold title={title} count={items.length} initiallyOpen={initiallyOpen}>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <LongList items={items} line={line} />
    </Fold>
  );
}
