import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { isView, views, type View } from '../model/route';
import { shellWords, viewNames } from '../words';
import { hiddenText } from './hiddenText';
import { Notices } from './Notices';
import { UndoBar } from './UndoBar';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  view: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

interface FrameProps {
  readonly views: Readonly<Record<View, () => React.JSX.Element>>;
}

/** Tabs above, what the last command came to, the view, and 撤销 below. */
export function Frame({ views: components }: FrameProps): React.JSX.Element {
  const { view, show } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <h1 style={hiddenText}>{shellWords.product}</h1>
      <TabList
        className={styles.tabs}
        aria-label={shellWords.views}
        selectedValue={view}
        onTabSelect={(_event, { value }) => {
          if (isView(value)) show(value);
        }}
      >
        {views.map((name) => (
          <Tab key={name} id={`tab-${name}`} value={name} aria-controls={`view-${name}`}>
            {viewNames[name]}
          </Tab>
        ))}
      </TabList>
      <main className={styles.body}>
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
              <View />
            </div>
          );
        })}
      </main>
      <UndoBar />
    </div>
  );
}
