import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { Report } from '../../report';
import { findingWord, type Finding } from '../../validation';
import type { Explanations } from '../hooks/useExplanations';
import { useJump } from '../hooks/useJump';
import { checkWords } from '../words';
import { Explain } from './Explain';
import { FindingDetails } from './FindingDetails';
import { SignIcon, signOf } from './levels';
import { Offer } from './Offer';
import { QuoteText } from './QuoteText';

const useStyles = makeStyles({
  item: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  verify: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  hint: { borderLeftColor: tokens.colorBrandStroke1 },
  missing: { borderLeftColor: tokens.colorNeutralStroke1 },
  line: { display: 'flex', alignItems: 'flex-start' },
  jump: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover:not(:disabled)': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':disabled': { cursor: 'default' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  level: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
});

interface FindingProps {
  readonly finding: Finding;
  readonly report: Report;
  readonly explanations: Explanations;
  /** Whether the user is at this finding. */
  readonly onActive: (active: boolean) => void;
}

/** One finding: what is wrong, with its numbers. Enter or click leads to the cell. */
export function FindingItem({
  finding,
  report,
  explanations,
  onActive,
}: FindingProps): React.JSX.Element {
  const styles = useStyles();
  const jump = useJump();
  const [open, setOpen] = useState(false);
  const [place] = finding.places;
  const { level, message } = finding;
  const sign = signOf(finding);

  return (
    <li
      className={mergeClasses(styles.item, styles[sign])}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
    >
      <div className={styles.line}>
        <button
          type="button"
          className={styles.jump}
          title={place && checkWords.jumpTo}
          aria-disabled={!place}
          onClick={() => {
            if (place) jump(place);
          }}
        >
          <SignIcon sign={sign} />
          <span>
            <span className={styles.level}>{findingWord(finding)}</span> {message}
          </span>
        </button>
        <Button
          appearance="transparent"
          aria-expanded={open}
          aria-label={checkWords.more}
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setOpen(!open)}
        />
      </div>
      {finding.quote && <QuoteText quote={finding.quote} />}
      <Offer finding={finding} report={report} />
      {level === 'verify' && <Explain finding={finding} explanations={explanations} />}
      {open && <FindingDetails finding={finding} report={report} />}
    </li>
  );
}
