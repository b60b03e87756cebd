import type { CellValue } from '../../report';

const day = 86_400_000;

/** A date as a sheet keeps it (days since 30 December 1899) as `2026-01-31`; text stays as it is. */
export function rosterDate(cell: CellValue): string {
  if (typeof cell !== 'number') return cell === null ? '' : String(cell).trim();
  const isDay = Number.isInteger(cell) && cell > 36_000 && cell < 80_000;
  return isDay ? new Date(cell * day - 25_569 * day).toISOString().slice(0, 10) : String(cell);
}
