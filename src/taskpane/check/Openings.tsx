import { useId } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { openingsFor, type RuleId } from '../../validation';
import { explainWords as words } from '../words';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  opening: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

interface OpeningsProps {
  readonly rule: RuleId;
  readonly choose: (text: string) => void;
}

/** Ways in which 说明 for a rule often begin, to be completed. */
export function Openings({ rule, choose }: OpeningsProps): React.JSX.Element | null {
  const styles = useStyles();
  const label = useId();
  const openings = openingsFor(rule);
  if (openings.length === 0) return null;
  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <span id={label}>{words.openings}</span>
      {openings.map((text) => (
        <Button key={text} size="small" className={styles.opening} onClick={() => choose(text)}>
          {text}
        </Button>
      ))}
    </div>
  );
}
