import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { auditReportOf, auditReportText } from '../../validation/auditReport';
import type { Explanation } from '../../validation';
import { usePane } from '../hooks/usePane';
import type { Examined } from '../model/examine';
import { fileTitleOf } from '../model/fileTitle';
import { exportWords as words } from '../words';
import { download } from './ways';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface AuditReportProps {
  readonly examined: Examined;
  readonly explanations: readonly Explanation[];
}

/** 核查报告, to be kept with the file. It tells what is wrong, so no gate stands before it. */
export function AuditReportPart({ examined, explanations }: AuditReportProps) {
  const { work, kept } = usePane();
  const styles = useStyles();
  const { report, audit, previous } = examined;

  const save = () => {
    work.run(words.auditReport, () => {
      const context = { settings: kept.settings.value, ...(previous && { previous }) };
      const now = new Date().toISOString();
      const told = auditReportText(auditReportOf(audit, context, explanations, now));
      const name = `${fileTitleOf(report, words.auditReportMark)}.txt`;
      // The mark by which older editors know UTF-8.
      download({ name, type: 'text/plain', content: `\uFEFF${told}` });
      return Promise.resolve(words.saved(name));
    });
  };

  return (
    <section className={styles.part} aria-label={words.auditReportMark}>
      <h3 className={styles.heading}>{words.auditReportMark}</h3>
      <Button disabled={work.busy !== null} onClick={save}>
        {words.auditReport}
      </Button>
      <p className={styles.text}>{words.auditReportDetail}</p>
    </section>
  );
}
