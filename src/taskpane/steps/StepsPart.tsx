import { useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { stepStates, steps, type Step } from '../model/steps';
import type { Dossier } from '../../validation';
import { CommandButton, usePartStyles } from '../shell';
import { stepWords as words } from '../words';
import { StepList } from './StepList';
import { useGuides } from './useGuides';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

interface StepsProps {
  readonly dossier: Dossier;
  /** Brings what keeps the report from leaving into sight. */
  readonly toFindings: () => void;
}

/** How far a report has come on its way, and the next step first; the others are a click away. */
export function StepsPart({ dossier, toFindings }: StepsProps): React.JSX.Element {
  const { way } = usePane();
  const styles = useStyles();
  const { part, row } = usePartStyles();
  const panel = useId();
  const states = stepStates(dossier, way.goneWith(dossier));
  const next = steps.find((step) => states[step] === 'next') ?? null;
  // What the user looks at gives way to the next step as soon as that is another one.
  const [looked, look] = useState<{ readonly at: Step; readonly next: Step | null } | null>(null);
  const shown = looked !== null && looked.next === next ? looked.at : next;
  const guides = useGuides(dossier, states, toFindings);
  const guide = shown === null ? null : guides[shown];
  const state = shown === null ? null : states[shown];
  const without = shown !== null && state === 'next' ? words.without[shown] : undefined;

  return (
    <section className={part} aria-label={words.title}>
      <StepList states={states} shown={shown} show={(at) => look({ at, next })} panel={panel} />
      <div id={panel} className={styles.panel}>
        <p className={styles.text}>
          <strong>{shown && state ? words.head(shown, state) : words.all}</strong>
          {guide?.text ?? words.allDone}
        </p>
        {(guide?.action ?? without) && (
          <div className={row}>
            {guide?.action && (
              <CommandButton
                appearance={state === 'next' ? 'primary' : 'secondary'}
                onClick={guide.action.go}
              >
                {guide.action.name}
              </CommandButton>
            )}
            {shown !== null && without !== undefined && (
              <Button size="small" onClick={() => way.goWithout(dossier, shown)}>
                {without}
              </Button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
