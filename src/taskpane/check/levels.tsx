import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SearchInfoRegular } from '@fluentui/react-icons/svg/search-info';
import { isAboutMissing, type Finding, type Level } from '../../validation';

/** Everything that the pane counts or lists has a shape and a colour of its own. */
export type Sign = Level | 'missing' | 'holds' | 'notAssessable' | 'cause';

/** What is not filled in yet is told as the board counts it: beside the slips in what is. */
export function signOf(finding: Finding): Level | 'missing' {
  return isAboutMissing(finding) ? 'missing' : finding.level;
}

const icons: Readonly<Record<Sign, React.ReactElement>> = {
  error: <ErrorCircleFilled />,
  verify: <WarningFilled />,
  hint: <InfoRegular />,
  missing: <CircleHintRegular />,
  holds: <CheckmarkCircleRegular />,
  notAssessable: <QuestionCircleRegular />,
  cause: <SearchInfoRegular />,
};

const useStyles = makeStyles({
  icon: {
    display: 'inline-flex',
    fontSize: '16px',
    flexShrink: 0,
    lineHeight: 1,
    marginTop: '2px',
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  verify: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  notAssessable: { color: tokens.colorNeutralForeground3 },
  cause: { color: tokens.colorPalettePurpleForeground2 },
});

/** The sign alone; the word stands beside it. */
export function SignIcon({ sign }: { readonly sign: Sign }): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.icon, styles[sign])} aria-hidden="true">
      {icons[sign]}
    </span>
  );
}
