import { lazy, Suspense, useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { glanceOf, worstOf, type Dossier } from '../../validation';
import { findingKey } from '../model/sections';
import { SignIcon } from '../check/levels';
import { ReportChoice, usePartStyles } from '../shell';
import { exportWords as words } from '../words';
import { FormatList, type Leaving } from './FormatList';

/** It reads the ledger, and so brings a whole room along that the ways out need not wait for. */
const AuditReportPart = lazy(async () => ({
  default: (await import('./AuditReportPart')).AuditReportPart,
}));

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** How many findings the gate tells one by one. */
const told = 5;

/** 导出: the gate, and behind it the forms in which a report can leave. */
export function ExportView(): React.JSX.Element {
  const { chosen } = usePane();
  return chosen ? <ReportExport dossier={chosen} /> : <p>{words.nothing}</p>;
}

/** Stands for what is in the way of a report, down to its numbers. */
function signOf({ key, gate: { errors, unexplained, lacking } }: Dossier): string {
  const messages = [...errors, ...unexplained].map(({ message }) => message);
  return [key, ...messages, ...lacking].join('\n');
}

function ReportExport({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { show, live } = usePane();
  const styles = useStyles();
  const { view } = usePartStyles();
  const [anywayFor, setAnywayFor] = useState<string | null>(null);
  const { open, errors, unexplained, lacking } = dossier.gate;
  const inTheWay = [...errors, ...unexplained];
  const glance = glanceOf(dossier);
  const worst = worstOf(glance);
  // The user lets these findings of this report pass, not others that come later.
  const agreed = signOf(dossier);
  const anyway = anywayFor === agreed;

  /** An edit may be younger than what is shown here, and some edits raise no event at all. */
  const pass = async (): Promise<Leaving> => {
    const now = (await live.look()).dossiers.find(({ key }) => key === dossier.key);
    if (!now) throw new Error(words.gone);
    const { gate } = now;
    const still = signOf(now) === agreed;
    if (!still || !(gate.open || anyway)) throw new Error(words.closedSince);
    return { report: now.report, stamped: !gate.open };
  };

  return (
    <div className={view}>
      <ReportChoice />
      <div role="status">
        <p className={styles.line}>
          <SignIcon sign={open || worst === 'clean' ? 'holds' : worst} />
          {open ? words.clear : words.closed(glance)}
        </p>
      </div>
      {!open && (
        <>
          <ul className={styles.list}>
            {inTheWay.slice(0, told).map((finding) => (
              <li key={findingKey(finding)}>{finding.message}</li>
            ))}
            {inTheWay.length > told && <li>{words.others(inTheWay.length - told)}</li>}
          </ul>
          <Button onClick={() => show('check')}>{words.see}</Button>
        </>
      )}
      {lacking.length > 0 && <p className={styles.line}>{words.lacking(lacking)}</p>}
      {(!open || lacking.length > 0) && (
        <Checkbox
          label={open ? words.anywayWhole : words.anyway}
          checked={anyway}
          onChange={(_event, { checked }) => setAnywayFor(checked === true ? agreed : null)}
        />
      )}
      <FormatList pass={pass} disabled={!open && !anyway} lacks={lacking.length > 0 && !anyway} />
      <Suspense>
        <AuditReportPart dossier={dossier} />
      </Suspense>
    </div>
  );
}
