import { makeStyles, tokens } from '@fluentui/react-components';

/** How the pane looks: a view with its title, and its parts in small print. */
export const usePartStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  /** A sign and its words. */
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  /** Buttons beside each other. */
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** As wide as its words. */
  button: { alignSelf: 'flex-start' },
});
