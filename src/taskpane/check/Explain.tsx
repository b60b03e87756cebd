import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { blankIn, isComplete, type Explanation, type Finding } from '../../validation';
import type { Explanations } from '../hooks/useExplanations';
import { explainWords as words, shellWords } from '../words';
import { usePartStyles } from '../shell';
import { Openings } from './Openings';

const useStyles = makeStyles({
  explain: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 32px`,
  },
  field: { width: '100%' },
});

interface ExplainProps {
  readonly finding: Finding;
  readonly explanations: Explanations;
}

/** 说明 of a finding of level 核实: what stands, what lapsed, and writing one. */
export function Explain({ finding, explanations }: ExplainProps): React.JSX.Element {
  const styles = useStyles();
  const { text, row } = usePartStyles();
  const { standing, write, withdraw } = explanations;
  const of = (pairs: typeof standing.explained): Explanation | undefined =>
    pairs.find((pair) => pair.finding === finding)?.explanation;
  const own = of(standing.explained);
  const lapsed = of(standing.lapsed);
  const [draft, setDraft] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  /** The user goes on where the opening leaves a blank. */
  const begin = (opening: string) => {
    flushSync(() => setDraft(opening));
    const { start, end } = blankIn(opening);
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };

  if (draft === null) {
    return (
      <div key="said" className={styles.explain}>
        {own && (
          <p className={text}>
            <strong>{words.explained}：</strong>
            {own.text}
          </p>
        )}
        {lapsed && (
          <p className={text}>
            {words.lapsed}
            {lapsed.text}
          </p>
        )}
        <div className={row}>
          <Button size="small" onClick={() => setDraft((own ?? lapsed)?.text ?? '')}>
            {own ? words.edit : words.write}
          </Button>
          {own && (
            <Button size="small" onClick={() => withdraw(own)}>
              {words.withdraw}
            </Button>
          )}
        </div>
      </div>
    );
  }
  return (
    <div key="writing" className={styles.explain}>
      <Field
        className={styles.field}
        label={words.text}
        hint={draft.trim() === '' || isComplete(draft) ? words.help : words.blank}
      >
        <Textarea
          textarea={{ ref: box }}
          value={draft}
          resize="vertical"
          onChange={(_event, { value }) => setDraft(value)}
        />
      </Field>
      {draft === '' && <Openings rule={finding.rule} choose={begin} />}
      <div className={row}>
        <Button
          size="small"
          appearance="primary"
          disabled={!isComplete(draft)}
          onClick={() => {
            write(finding, draft, own ?? lapsed);
            setDraft(null);
          }}
        >
          {words.save}
        </Button>
        <Button size="small" onClick={() => setDraft(null)}>
          {shellWords.cancel}
        </Button>
      </div>
    </div>
  );
}
