import { useState } from 'react';
import { Link } from '@fluentui/react-components';
import { shellWords } from '../words';
import { usePartStyles } from './partStyles';

/** Lines shown at once, and more each time they are asked for: ten thousand would stop the pane. */
const step = 100;

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly line: (item: T) => React.ReactNode;
}

/** A list that may be of any length. */
export function LongList<T>({ items, line }: LongListProps<T>): React.JSX.Element {
  const { list, text } = usePartStyles();
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  return (
    <>
      <ul className={list}>
        {items.slice(0, shown).map((item, i) => (
          <li key={i}>{line(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <p className={text}>
          {shellWords.left(left)}
          <Link as="button" onClick={() => setShown(shown + step)}>
            {shellWords.more(Math.min(step, left))}
          </Link>
        </p>
      )}
    </>
  );
}
