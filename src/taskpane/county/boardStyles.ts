import { makeStyles, tokens } from '@fluentui/react-components';

/** How the picture units × rules looks: rules stand upright, so that many fit into a narrow pane. */
export const useBoardStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  rule: {
    height: '96px',
    verticalAlign: 'bottom',
    writingMode: 'vertical-rl',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: '2px',
  },
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
