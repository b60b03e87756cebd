import { Suspense, useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useHeldFocus } from '../hooks/useHeldFocus';
import { usePane } from '../hooks/usePane';
import { views, type View } from '../model/route';
import { shellWords } from '../words';
import { hiddenText } from './hiddenText';
import { Notices } from './Notices';
import { Tabs } from './Tabs';
import { UndoBar } from './UndoBar';

const useStyles = makeStyles({
  frame: {
    position: 'fixed',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  // Each view scrolls by itself, so that another begins at its top and this one stays as it was.
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

interface FrameProps {
  readonly views: Readonly<Record<View, React.ComponentType>>;
}

/** Tabs above, what the last command came to, the view, and 撤销 below. */
export function Frame({ views: components }: FrameProps): React.JSX.Element {
  const { view, chosen, work } = usePane();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useHeldFocus(frame, work.busy !== null);
  const body = useRef<HTMLElement>(null);
  const key = chosen?.key;
  // Another report is read from its beginning.
  useEffect(() => {
    const shown = body.current?.querySelector('[role=tabpanel]:not([hidden])');
    if (shown) shown.scrollTop = 0;
  }, [key]);
  // A view is made when it is first wanted, and stays as the user left it.
  const [visited, setVisited] = useState<readonly View[]>([view]);
  if (!visited.includes(view)) setVisited([...visited, view]);
  return (
    <div className={styles.frame} ref={frame}>
      <header>
        <h1 style={hiddenText}>{shellWords.product}</h1>
        <Tabs />
      </header>
      <main className={styles.body} ref={body}>
        <Notices />
        {views.map((name) => {
          const View = components[name];
          return (
            <div
              key={name}
              role="tabpanel"
              id={`view-${name}`}
              aria-labelledby={`tab-${name}`}
              hidden={view !== name}
              className={styles.view}
            >
              {visited.includes(name) && (
                <Suspense fallback={<p role="status">{shellWords.opening}</p>}>
                  <View />
                </Suspense>
              )}
            </div>
          );
        })}
      </main>
      <UndoBar />
    </div>
  );
}
