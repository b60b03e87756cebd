import { contains, middleOf, type Box } from '../../../lattice';
import { grouped } from '../../../../report';
import { boxOf } from './paths';
import type { Glyph, Marks } from './marks';
import { listFrom, mappedPoint, type Matrix } from './matrix';

/** A field of a form or a remark on a page, as the library hands it over. */
interface Remark {
  readonly id: string;
  readonly subtype: string;
  readonly box: Box;
  /** What a field keeps or a remark says; null for all that is no text. */
  readonly value: string | null;
}

/** Remarks that strike out, or write over, what is under them. */
const striking = new Set(['StrikeOut', 'Ink', 'Line', 'PolyLine', 'Polygon', 'Redact', 'Caret']);

/**
 * A page with its fields and remarks: a text that is kept and not shown is written there, a field
 * that shows another one is doubtful, and what somebody struck out counts no more.
 * @param toPage from where the file has them to the page
 */
export function withRemarks(marks: Marks, remarks: readonly unknown[], toPage: Matrix): Marks {
  const all = remarks.flatMap((one) => remarkFrom(one, toPage));
  const struck = all.filter(({ subtype }) => striking.has(subtype));
  const texts = all.filter(({ value }) => value !== null);
  if (struck.length === 0 && texts.length === 0) return marks;
  const shown = grouped(marks.glyphs.map((glyph) => [glyph.note, glyph]));
  const doubtful = new Set(
    texts.flatMap(({ id, subtype, value }) => {
      const own = shown.get(id);
      return subtype === 'Widget' &&
        own &&
        tight(own.map(({ text }) => text).join('')) !== tight(value ?? '')
        ? [id]
        : [];
    }),
  );
  const glyphs = marks.glyphs.map((glyph): Glyph => {
    if (glyph.unseen !== null) return glyph;
    if (glyph.note !== null && doubtful.has(glyph.note)) return { ...glyph, unseen: 'doubtful' };
    const [x, y] = middleOf(glyph);
    return struck.some(({ box }) => contains(box, x, y)) ? { ...glyph, unseen: 'struck' } : glyph;
  });
  const unshown = texts.filter(({ id }) => !shown.has(id));
  return { ...marks, glyphs: [...glyphs, ...unshown.flatMap(asGlyph)] };
}

const tight = (text: string) => text.normalize('NFKC').replace(/[\s,]+/g, '');

function asGlyph({ id, box, value }: Remark): Glyph[] {
  const text = value?.trim() ?? '';
  const size = Math.min(box.bottom - box.top, 12);
  return text === '' ? [] : [{ ...box, text, size, turn: 0, note: id, unseen: null }];
}

/** What the library says of it, as far as it is asked. */
interface Annotation {
  readonly id?: unknown;
  readonly subtype?: unknown;
  readonly rect?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  readonly hidden?: unknown;
}

function remarkFrom(one: unknown, toPage: Matrix): Remark[] {
  if (typeof one !== 'object' || one === null) return [];
  const { id, subtype, rect, fieldType, fieldValue, contentsObj, hidden } = one as Annotation;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = listFrom(rect).map(Number);
  if (typeof id !== 'string' || typeof subtype !== 'string' || hidden === true) return [];
  const box = boxOf([mappedPoint(toPage, x1, y1), mappedPoint(toPage, x2, y2)]);
  const isField = subtype === 'Widget' && fieldType === 'Tx';
  const value = isField ? fieldValue : subtype === 'FreeText' ? contentsObj?.str : null;
  return [{ id, subtype, box, value: typeof value === 'string' ? value : null }];
}
