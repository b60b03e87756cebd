import { bookFrom, keepBook, type CountyBook, type KeptBook } from '../../county';

/** The book that was opened or kept last, with the text of it that lies in the workbook. */
let last: { readonly text: string; readonly book: CountyBook } | null = null;

const packedIn = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'packed' in json ? json.packed : null;

/** The book that the workbook keeps; unpacked and judged only where it is not the last one. */
export function openedBook(json: unknown): CountyBook | null {
  const text = packedIn(json);
  if (last !== null && last.text === text) return last.book;
  const book = bookFrom(json);
  if (book && typeof text === 'string') last = { text, book };
  return book;
}

/** The book as the workbook keeps it. */
export function keptBook(book: CountyBook): KeptBook {
  const kept = keepBook(book);
  last = { text: kept.packed, book };
  return kept;
}
