import type { RosterUnit } from './roster';

/** 某县: the name that the county's own government has in front; nothing where it is not listed. */
export function countyOf(units: readonly Pick<RosterUnit, 'name' | 'kind'>[]): string {
  const own = units.find(({ kind }) => kind === 'own');
  return own?.name.replace(/人民政府.*$/, '') ?? '';
}
