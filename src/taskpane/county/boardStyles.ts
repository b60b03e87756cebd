import { makeStyles, tokens } from '@fluentui/react-components';

/** How the picture units × rules looks: rules stand upright, so that many fit into a narrow pane. */
export const useBoardStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  /** A city has five hundred rows: they roll under their heads, with the unit that is open below. */
  scroll: { overflow: 'auto', maxHeight: 'max(60vh, 320px)' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  corner: { zIndex: 2 },
  rule: { whiteSpace: 'nowrap', writingMode: 'vertical-rl', padding: '2px' },
  unit: {
    position: 'sticky',
    left: 0,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    maxWidth: '150px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
  },
  state: { whiteSpace: 'nowrap', padding: `0 ${tokens.spacingHorizontalXS}` },
  cell: {
    minWidth: '28px',
    height: '24px',
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorStatusDangerForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  verify: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});
