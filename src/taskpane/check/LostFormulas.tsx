import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { placeText, type Report } from '../../report';
import { usePane } from '../hooks/usePane';
import { lostFormulas } from '../model/lostFormulas';
import { Fold } from '../shell/Fold';
import { LongList } from '../shell/LongList';
import { PlaceLink } from '../shell/PlaceLink';
import { lostFormulaWords as words } from '../words';

const useStyles = makeStyles({
  help: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
});

/** Formulas of the template that were typed over: what hides the next slip is told before it is made. */
export function LostFormulas({ report }: { readonly report: Report }): React.JSX.Element | null {
  const { grids } = usePane().live;
  const styles = useStyles();
  const lost = useMemo(() => lostFormulas(report, grids ?? []), [report, grids]);
  if (lost.length === 0) return null;
  return (
    <Fold title={words.title} count={lost.length} initiallyOpen>
      <p className={styles.help}>{words.help}</p>
      <LongList
        items={lost}
        line={({ place, name }) => (
          <>
            <PlaceLink place={place}>{placeText(place)}</PlaceLink>
            {name === null ? words.check : words.sum(name)}
          </>
        )}
      />
    </Fold>
  );
}
