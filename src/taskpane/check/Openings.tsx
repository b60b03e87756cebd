import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { openingsFor, type RuleId } from '../../validation';
import { explainWords as words } from '../words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  opening: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

interface OpeningsProps {
  readonly rule: RuleId;
  readonly choose: (text: string) => void;
}

/** Ways in which 说明 for a rule often begin, to be completed. */
export function Openings({ rule, choose }: OpeningsProps): React.JSX.Element | null {
  const styles = useStyles();
  const openings = openingsFor(rule);
  if (openings.length === 0) return null;
  return (
    <div role="group" aria-label={words.openings} className={styles.group}>
      {openings.map((text) => (
        <Button
          key={text}
          size="small"
          appearance="subtle"
          className={styles.opening}
          onClick={() => {
            choose(text);
          }}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
