import { makeStyles, tokens } from '@fluentui/react-components';
import { placeText, type Unread } from '../../report';
import { rules, type Audit } from '../../validation';
import { checkWords } from '../words';
import { Fold } from '../shell/Fold';
import { LongList } from '../shell/LongList';
import { PlaceLink } from '../shell/PlaceLink';
import { usePartStyles } from '../shell/partStyles';

const titles = new Map(rules.map(({ id, title }) => [id, title]));

const useStyles = makeStyles({
  help: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
});

/** What looks like a figure of the form, and was not taken for one. */
export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  const styles = useStyles();
  if (unread.length === 0) return null;
  return (
    <Fold title={checkWords.unread} count={unread.length} initiallyOpen>
      <p className={styles.help}>{checkWords.unreadNext}</p>
      <LongList
        items={unread}
        line={({ place, text, why }) => (
          <>
            {place.sheet === null ? (
              placeText(place)
            ) : (
              <PlaceLink place={place}>{placeText(place)}</PlaceLink>
            )}
            “{text}”：{why}
          </>
        )}
      />
    </Fold>
  );
}

/** The checks that could be neither passed nor failed, and why. */
export function NotAssessableList({ items }: { readonly items: Audit['notAssessable'] }) {
  const { list } = usePartStyles();
  if (items.length === 0) return null;
  return (
    <Fold title={checkWords.whyNot} count={items.length}>
      <ul className={list}>
        {items.map(({ rule, cells, why }) => (
          <li key={`${rule} ${cells.join(' ')} ${why}`}>
            {titles.get(rule)}：{why}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
