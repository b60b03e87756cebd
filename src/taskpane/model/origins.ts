import type { TableForm } from '../../form';
import { placeOf, placeText, type Place, type Report } from '../../report';

const before = (a: Place, b: Place) => a.row < b.row || (a.row === b.row && a.column < b.column);

/**
 * Where the figures of a table were read: the first and the last place in reading order, as people
 * write them; null where none of them has one.
 */
export function originOf(
  report: Report,
  table: TableForm,
): { readonly first: string; readonly last: string } | null {
  const places = report.form.figures
    .filter((figure) => figure.table === table)
    .flatMap(({ id }) => placeOf(report, id) ?? []);
  const [any] = places;
  if (!any) return null;
  const first = places.reduce((least, place) => (before(place, least) ? place : least), any);
  const last = places.reduce((most, place) => (before(most, place) ? place : most), any);
  return { first: placeText(first), last: placeText(last) };
}
