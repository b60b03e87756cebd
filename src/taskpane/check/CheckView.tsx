import { useMemo, useState } from 'react';
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useExplanations } from '../hooks/useExplanations';
import { useOwnFigures } from '../hooks/useOwnFigures';
import { usePane } from '../hooks/usePane';
import { causesOf, explainedCells } from '../model/causes';
import { lockedBy } from '../model/certain';
import type { Examined } from '../model/examine';
import { isAboutMissing } from '../model/glance';
import { sectionsOf } from '../model/sections';
import { ReportChoice } from '../shell/ReportChoice';
import { Working } from '../shell/Working';
import { Start } from '../insert/Start';
import { AnotherYear } from '../insert/AnotherYear';
import { LastYear } from '../years/LastYear';
import { Units } from '../units/Units';
import { certainWords, checkWords, shellWords, totalsWords } from '../words';
import { CertainList } from './CertainList';
import { ControlTotalsForm } from './ControlTotalsForm';
import { DerivableList } from './DerivableList';
import { ExplanationList } from './ExplanationList';
import { GlanceBoard } from './GlanceBoard';
import { SectionView } from './SectionView';
import { NotAssessableList, UnreadList } from './Lists';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** 核查: how the report stands, table by table, live. */
export function CheckView(): React.JSX.Element {
  const { live, chosen } = usePane();
  if (live.examined === null) {
    return live.problem === null ? <Working what={shellWords.reading} /> : <></>;
  }
  return chosen ? <ReportCheck examined={chosen} /> : <Start />;
}

function ReportCheck({ examined }: { readonly examined: Examined }): React.JSX.Element {
  const { report, audit } = examined;
  const { context } = examined;
  const styles = useStyles();
  const [active, setActive] = useState<string | null>(null);
  const { kept } = usePane();
  const { figures: totals, set } = useOwnFigures(kept.totals, totalsWords.save);
  const { figures: certain, set: confirm } = useOwnFigures(kept.certain, certainWords.save);
  const locked = useMemo(() => lockedBy(certain, report), [certain, report]);
  const explanations = useExplanations(examined);
  const sections = useMemo(() => sectionsOf(audit), [audit]);
  const { causes, derivable, formulaTotals } = useMemo(() => {
    const explained = explainedCells(explanations.standing);
    return causesOf(audit, { totals, context, locked, explained });
  }, [audit, totals, context, locked, explanations.standing]);

  // What is missing has a number of its own, explained or not.
  const explained = explanations.standing.explained.filter(
    ({ finding }) => !isAboutMissing(finding),
  );

  return (
    <div className={styles.view}>
      <ReportChoice />
      {examined.telling === 'twin' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{checkWords.twin}</MessageBarBody>
        </MessageBar>
      )}
      <GlanceBoard audit={audit} explained={explained.length} />
      {sections.map((section) => (
        <SectionView
          key={section.table?.id ?? 'whole'}
          section={section}
          report={report}
          causes={causes.filter(({ table }) => table === section.table)}
          formulaTotals={formulaTotals}
          explanations={explanations}
          confirm={confirm}
          active={active}
          setActive={setActive}
        />
      ))}
      <LastYear key={`上年 ${examined.key}`} examined={examined} />
      <Units key={`汇总 ${examined.key}`} examined={examined} />
      <ExplanationList report={report} explanations={explanations} />
      <DerivableList derivable={derivable} report={report} />
      <CertainList
        report={report}
        locked={locked}
        unlock={(cell) => {
          confirm(cell, null);
        }}
      />
      <ControlTotalsForm report={report} totals={totals} set={set} />
      <UnreadList unread={report.unread} />
      <NotAssessableList items={audit.notAssessable} />
      <AnotherYear />
    </div>
  );
}
