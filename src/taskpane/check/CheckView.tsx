import { useCallback, useMemo, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useExplanations } from '../hooks/useExplanations';
import { useFigures } from '../hooks/useFigures';
import { usePane } from '../hooks/usePane';
import { factSources, lockedBy, type Dossier } from '../../validation';
import { sectionsOf } from '../model/sections';
import { ReportChoice, usePartStyles, Warning, Working } from '../shell';
import { Start } from '../insert/Start';
import { AnotherYear } from '../insert/AnotherYear';
import { StepsPart } from '../steps/StepsPart';
import { certainWords, checkWords, shellWords } from '../words';
import { CertainList } from './CertainList';
import { DerivableList } from './DerivableList';
import { ExplanationList } from './ExplanationList';
import { FillZeros } from './FillZeros';
import { GlanceBoard } from './GlanceBoard';
import { LostFormulas } from './LostFormulas';
import { SectionView } from './SectionView';
import { NotAssessableList, UnreadList } from './Lists';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** 核查: how the report stands, table by table, live. */
export function CheckView(): React.JSX.Element {
  const { live, chosen } = usePane();
  if (live.dossiers === null) {
    return live.problem === null ? <Working what={shellWords.reading} /> : <></>;
  }
  return chosen ? <ReportCheck dossier={chosen} /> : <Start />;
}

function ReportCheck({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { report, audit, told, causes, location } = dossier;
  const styles = useStyles();
  const { text } = usePartStyles();
  const [active, setActive] = useState<string | null>(null);
  const confirm = useFigures(dossier, 'certainFigures', certainWords.save);
  const explanations = useExplanations(dossier);
  const sections = useMemo(() => sectionsOf(audit), [audit]);
  const findings = useRef<HTMLDivElement>(null);
  const toFindings = useCallback(() => {
    findings.current?.querySelector<HTMLElement>('li button')?.focus();
  }, []);

  return (
    <div className={styles.view}>
      <ReportChoice />
      {factSources(report).map((source) => (
        <p key={source} className={text}>
          {source}
        </p>
      ))}
      {dossier.telling === 'twin' && <Warning>{checkWords.twin}</Warning>}
      <StepsPart key={`步骤 ${dossier.key}`} dossier={dossier} toFindings={toFindings} />
      <GlanceBoard dossier={dossier} />
      <FillZeros key={dossier.key} dossier={dossier} />
      <div className={styles.view} ref={findings}>
        <UnreadList unread={report.unread} />
        <LostFormulas report={report} />
        {sections.map((section) => (
          <SectionView
            key={section.table?.id ?? 'whole'}
            section={section}
            report={report}
            causes={causes.filter(({ table }) => table === section.table)}
            explanations={explanations}
            confirm={confirm}
            active={active}
            setActive={setActive}
          />
        ))}
      </div>
      <ExplanationList report={report} explanations={explanations} />
      <DerivableList derivable={location.derivable} report={report} />
      <CertainList
        report={report}
        locked={lockedBy(told.certain, report)}
        unlock={(cell) => confirm(cell, null)}
      />
      <NotAssessableList items={audit.notAssessable} />
      <AnotherYear />
    </div>
  );
}
