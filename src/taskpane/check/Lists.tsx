import { placeText, type Unread } from '../../report';
import { rules, type Audit } from '../../validation';
import { checkWords } from '../words';
import { Fold, FoldedList, PlaceLink, usePartStyles } from '../shell';

const titles = new Map(rules.map(({ id, title }) => [id, title]));

/** What looks like a figure of the form, and was not taken for one. */
export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  return (
    <FoldedList
      title={checkWords.unread}
      help={checkWords.unreadNext}
      items={unread}
      initiallyOpen
      line={({ place, text, why }) => (
        <>
          <PlaceLink place={place}>{placeText(place)}</PlaceLink>“{text}”：{why}
        </>
      )}
    />
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
