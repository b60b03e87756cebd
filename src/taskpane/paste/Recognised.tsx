import { useMemo, useState } from 'react';
import type { CellId } from '../../form';
import type { Report } from '../../report';
import { unsureFigures, withTyped } from '../model/typedFigures';
import { FillStep } from './FillStep';
import { Preview } from './Preview';
import { UnsureFigures } from './UnsureFigures';

interface RecognisedProps {
  readonly report: Report;
  /** Not while something else is being read. */
  readonly mayFill: boolean;
}

/** A report that was recognised, with what the user typed where a picture left figures open. */
export function Recognised({ report, mayFill }: RecognisedProps): React.JSX.Element {
  const [typed, setTyped] = useState<ReadonlyMap<CellId, string>>(new Map());
  const whole = useMemo(() => withTyped(report, typed), [report, typed]);
  const unsure = useMemo(() => unsureFigures(report), [report]);
  return (
    <>
      {unsure.length > 0 && (
        <UnsureFigures
          report={whole}
          unsure={unsure}
          typed={typed}
          type={(id, text) => setTyped((before) => new Map(before).set(id, text))}
        />
      )}
      {mayFill && <FillStep report={whole} />}
      <Preview report={whole} />
    </>
  );
}
