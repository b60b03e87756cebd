import { useMemo, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useControlTotals } from '../hooks/useControlTotals';
import { usePane } from '../hooks/usePane';
import { causesOf } from '../model/causes';
import { sectionsOf } from '../model/sections';
import { ReportChoice } from '../shell/ReportChoice';
import { Working } from '../shell/Working';
import { Start } from '../insert/Start';
import { AnotherYear } from '../insert/AnotherYear';
import { shellWords } from '../words';
import { ControlTotalsForm } from './ControlTotalsForm';
import { DerivableList } from './DerivableList';
import { GlanceBoard } from './GlanceBoard';
import { SectionView } from './SectionView';
import { NotAssessableList, UnreadList } from './Lists';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** 核查: how the report stands, table by table, live. */
export function CheckView(): React.JSX.Element {
  const { live, chosen } = usePane();
  const styles = useStyles();
  const [active, setActive] = useState<string | null>(null);
  const audit = chosen?.audit ?? null;
  const { totals, set } = useControlTotals();
  const sections = useMemo(() => (audit ? sectionsOf(audit) : []), [audit]);
  const causes = useMemo(() => (audit ? causesOf(audit, totals) : null), [audit, totals]);

  if (live.examined === null) {
    return live.problem === null ? <Working what={shellWords.reading} /> : <></>;
  }
  if (!chosen) return <Start />;
  return (
    <div className={styles.view}>
      <ReportChoice />
      <GlanceBoard audit={chosen.audit} />
      {sections.map((section) => (
        <SectionView
          key={section.table?.id ?? 'whole'}
          section={section}
          report={chosen.report}
          causes={causes?.causes.filter(({ table }) => table === section.table) ?? []}
          formulaTotals={causes?.formulaTotals ?? null}
          active={active}
          setActive={setActive}
        />
      ))}
      <DerivableList derivable={causes?.derivable ?? []} report={chosen.report} />
      <ControlTotalsForm report={chosen.report} totals={totals} set={set} />
      <UnreadList unread={chosen.report.unread} />
      <NotAssessableList items={chosen.audit.notAssessable} />
      <AnotherYear />
    </div>
  );
}
