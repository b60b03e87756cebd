import type { KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { positionAfter } from '../model/gridMove';
import { views } from '../model/route';
import { shellWords, viewNames } from '../words';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    // All of them stand in the narrowest pane that Excel opens, 320 pixels.
    flex: '1 0 auto',
    maxWidth: '44px',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    // High contrast paints what is transparent, and every tab would look like the selected one.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    ':hover': { borderBottomColor: tokens.colorBrandStroke1 },
  },
});

/**
 * The views, one row of tabs: one of them is in the tab order, arrow keys go to the others. Ours
 * rather than Fluent's, which puts hidden elements that take the focus around its own.
 */
export function Tabs(): React.JSX.Element {
  const { view, show } = usePane();
  const styles = useStyles();

  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = { row: 0, column: views.indexOf(view) };
    const next = positionAfter(from, event.key, 1, views.length);
    const name = next && views[next.column];
    if (!name) return;
    event.preventDefault();
    show(name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };

  return (
    <div role="tablist" aria-label={shellWords.views} className={styles.tabs} onKeyDown={keys}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={view === name}
          aria-controls={`view-${name}`}
          tabIndex={view === name ? 0 : -1}
          className={mergeClasses(styles.tab, view === name && styles.selected)}
          onClick={() => show(name)}
        >
          {viewNames[name]}
        </button>
      ))}
    </div>
  );
}
