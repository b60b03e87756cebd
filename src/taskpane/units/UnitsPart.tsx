import { useState } from 'react';
import { unitCandidates, type Dossier } from '../../validation';
import { usePane } from '../hooks/usePane';
import { useUnits } from '../hooks/useUnits';
import { PartButton, TextBox, usePartStyles } from '../shell';
import { unitWords as words } from '../words';
import { UnitFilesPart } from './UnitFilesPart';
import { UnitList } from './UnitList';

/** The units that a report adds up, those that have not reported apart. */
export function UnitsPart({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { live } = usePane();
  const styles = usePartStyles();
  const [typed, setTyped] = useState('');
  const { report, context } = dossier;
  const { addReports, addNames, remove, removeAll } = useUnits(dossier);
  const units = context.units ?? [];
  const others = (live.dossiers ?? []).map((one) => one.report);
  const organs = new Set(unitCandidates(report, others).flatMap(({ organ }) => organ ?? []));
  const inWorkbook = [...organs].filter((organ) => !units.some(({ name }) => name === organ));
  const names = typed.split(/[\n、，,]/).flatMap((name) => name.trim() || []);
  const reported = units.filter((unit) => unit.report !== null);
  const silent = units.filter((unit) => unit.report === null);
  const { year } = report;

  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words.title}</h3>
      {year === null ? (
        <p className={styles.text}>{words.noYear}</p>
      ) : (
        <>
          <p className={styles.text}>{words.help}</p>
          <UnitList heading={words.reported(reported.length)} units={reported} remove={remove} />
          <UnitList heading={words.silent(silent.length)} units={silent} remove={remove} />
          {units.length > 1 && <PartButton onClick={removeAll}>{words.removeAll}</PartButton>}
          {inWorkbook.length > 0 && (
            <>
              <p className={styles.text}>{words.inWorkbook(inWorkbook)}</p>
              <PartButton onClick={() => addNames(inWorkbook)}>{words.addFromWorkbook}</PartButton>
            </>
          )}
          <UnitFilesPart year={year} reported={reported.map(({ name }) => name)} add={addReports} />
          <TextBox label={words.names} hint={words.namesHint} value={typed} write={setTyped} />
          <PartButton
            disabled={names.length === 0}
            onClick={() => {
              addNames(names);
              setTyped('');
            }}
          >
            {words.addNames}
          </PartButton>
        </>
      )}
    </div>
  );
}
