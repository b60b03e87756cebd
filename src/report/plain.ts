/** Telling what JSON holds that was written by some other hand, or by a later version. */

export type PlainRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

export const isString = (value: unknown): value is string => typeof value === 'string';

export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const isNullableString = (value: unknown): value is string | null =>
  value === null || isString(value);

export const isNullableNumber = (value: unknown): value is number | null =>
  value === null || isNumber(value);
