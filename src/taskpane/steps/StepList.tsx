import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleRightFilled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { steps, type Step, type StepState } from '../model/steps';
import { stepNames, stepStateNames, stepWords } from '../words';

const icons: Readonly<Record<StepState, React.ReactElement>> = {
  done: <CheckmarkCircleRegular />,
  next: <ArrowCircleRightFilled />,
  optional: <CircleHintRegular />,
  waiting: <CircleRegular />,
};

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  // The way from one sign to the next: a line from the middle of each to that of the one after it.
  item: {
    position: 'relative',
    ':not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      top: '14px',
      left: 'calc(50% + 14px)',
      width: 'calc(100% - 28px)',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderBottom: '2px solid transparent',
    // High contrast paints what is transparent, and every step would look like the one that is shown.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    ':hover': { borderBottomColor: tokens.colorBrandStroke1 },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  icon: { display: 'inline-flex', fontSize: '20px', lineHeight: 1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  next: { color: tokens.colorBrandForeground1 },
  optional: { color: tokens.colorNeutralForeground3 },
  waiting: { color: tokens.colorNeutralForeground3 },
});

interface StepListProps {
  readonly states: Readonly<Record<Step, StepState>>;
  readonly shown: Step | null;
  readonly show: (step: Step) => void;
  /** The element that tells about the step that is shown. */
  readonly panel: string;
}

/** The steps in a row, each with its state as a sign and as a word; one of them is told about. */
export function StepList({ states, shown, show, panel }: StepListProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={stepWords.title}>
      {steps.map((step) => {
        const state = states[step];
        return (
          <li key={step} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.step, shown === step && styles.shown)}
              aria-current={state === 'next' ? 'step' : undefined}
              aria-expanded={shown === step}
              aria-controls={panel}
              onClick={() => show(step)}
            >
              <span className={mergeClasses(styles.icon, styles[state])} aria-hidden="true">
                {icons[state]}
              </span>
              <span className={styles.name}>{stepNames[step]}</span>{' '}
              <span className={styles[state]}>{stepStateNames[state]}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
