import { useMemo } from 'react';
import { placeText, type Report } from '../../report';
import { usePane } from '../hooks/usePane';
import { lostFormulas } from '../model/lostFormulas';
import { FoldedList, PlaceLink } from '../shell';
import { lostFormulaWords as words } from '../words';

/** Formulas of the template that were typed over: what hides the next slip is told before it is made. */
export function LostFormulas({ report }: { readonly report: Report }): React.JSX.Element {
  const { grids } = usePane().live;
  const lost = useMemo(() => lostFormulas(report, grids ?? []), [report, grids]);
  return (
    <FoldedList
      title={words.title}
      help={words.help}
      items={lost}
      initiallyOpen
      line={({ place, name }) => (
        <>
          <PlaceLink place={place}>{placeText(place)}</PlaceLink>
          {name === null ? words.check : words.sum(name)}
        </>
      )}
    />
  );
}
