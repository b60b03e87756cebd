import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { FillPlan } from '../../excel/types';
import { figureOf, type Dossier } from '../../validation';
import { usePane } from '../hooks/usePane';
import { zerosFor } from '../model/zeros';
import { CommandButton, PartButton, usePartStyles } from '../shell';
import { shellWords, zeroWords as words } from '../words';

/** 其余填 0: what is blank is filled with 0, never by itself, after it was shown how much it is. */
export function FillZeros({ dossier }: { readonly dossier: Dossier }): React.JSX.Element | null {
  const { key, report } = dossier;
  const { workbook, work, live } = usePane();
  const styles = usePartStyles();
  const [plan, setPlan] = useState<FillPlan | null>(null);
  const blank = zerosFor(report);
  if (blank.length === 0) return null;

  const propose = () => {
    work.ask(words.title, async () => {
      // What was typed a moment ago is not blank any more, though the pane may not know it yet.
      const { sheets, dossiers } = await live.look();
      const now = dossiers.find((one) => one.key === key)?.report ?? report;
      setPlan(await workbook.planFill(zerosFor(now), sheets));
      return null;
    });
  };
  const fill = (agreed: FillPlan) => {
    work.run(words.title, async () => {
      setPlan(null);
      await workbook.fill(agreed, []);
      return words.filled(agreed.empty.length);
    });
  };
  if (plan === null) {
    return <PartButton onClick={propose}>{words.offer(blank.length)}</PartButton>;
  }
  const tables = report.form.tables.flatMap((table) => {
    const own = plan.empty.filter(({ cell }) => figureOf(report.form, cell).table === table);
    return own.length === 0 ? [] : words.inTable(table.name, own.length);
  });
  return (
    <section
      className={styles.part}
      aria-label={words.title}
      onKeyDown={({ key: pressed }) => {
        if (pressed === 'Escape') setPlan(null);
      }}
    >
      <p className={styles.text}>{words.preview(plan.empty.length, tables)}</p>
      <CommandButton
        appearance="primary"
        disabled={plan.empty.length === 0}
        onClick={() => fill(plan)}
      >
        {words.confirm}
      </CommandButton>
      <Button size="small" onClick={() => setPlan(null)}>
        {shellWords.cancel}
      </Button>
    </section>
  );
}
