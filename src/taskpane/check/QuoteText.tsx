import { makeStyles, tokens } from '@fluentui/react-components';
import type { Quote } from '../../validation';

const useStyles = makeStyles({
  quote: {
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 32px`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground2,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
  },
});

/** The sentence of the narrative that a finding is about, with its number marked. */
export function QuoteText({ quote: { text, start, end } }: { readonly quote: Quote }) {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote}>
      {text.slice(0, start)}
      <mark className={styles.mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </blockquote>
  );
}
