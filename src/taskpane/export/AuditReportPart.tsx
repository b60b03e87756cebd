import { useState } from 'react';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { auditReportOf } from '../../validation/auditReport';
import { usePane } from '../hooks/usePane';
import type { Dossier } from '../../validation';
import { fileTitleOf } from '../model/fileTitle';
import { CommandButton } from '../shell';
import { exportWords as words } from '../words';
import { ledgerTables } from '../ledger/auditTables';
import { useKeptLedger } from '../ledger/useKeptLedger';
import { useLedger } from '../ledger/useLedger';
import { auditFormats, type AuditFormat } from './auditFormats';
import { download } from './ways';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface AuditReportProps {
  readonly dossier: Dossier;
}

/** 核查报告, to be kept with the file. It tells what is wrong, so no gate stands before it. */
export function AuditReportPart({ dossier }: AuditReportProps) {
  const { work, live } = usePane();
  const { kept } = useKeptLedger();
  const hasCases = (useLedger()?.applications?.length ?? 0) > 0;
  const [withCases, setWithCases] = useState(false);
  const styles = useStyles();

  const save = (format: AuditFormat) => {
    work.ask(format.name, async () => {
      const now = (await live.look()).dossiers.find(({ key }) => key === dossier.key);
      if (!now) throw new Error(words.gone);
      const checked = new Date().toISOString();
      const { year } = now.report;
      const more = ledgerTables({ grids: live.grids, kept, year, withCases });
      const content = await format.make(auditReportOf(now, checked, more));
      const name = `${fileTitleOf(now.report, words.auditReportMark)}.${format.ending}`;
      download(name, content);
      return words.saved(name);
    });
  };

  return (
    <section className={styles.part} aria-label={words.auditReportMark}>
      <h3 className={styles.heading}>{words.auditReportMark}</h3>
      {hasCases && (
        <Checkbox
          label={words.withCases}
          checked={withCases}
          onChange={(_event, { checked }) => setWithCases(checked === true)}
        />
      )}
      {auditFormats.map((format) => (
        <CommandButton size="medium" key={format.ending} onClick={() => save(format)}>
          {format.name}
        </CommandButton>
      ))}
      <p className={styles.text}>{words.auditReportDetail}</p>
    </section>
  );
}
