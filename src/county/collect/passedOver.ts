import type { Collection } from './collect';

/** A sentence on every unit and file that does not count: of another year, broken, of no unit. */
export function passedOver({
  units,
  strangers,
}: Pick<Collection, 'units' | 'strangers'>): readonly string[] {
  const own = units.flatMap(({ name, standing, why }) =>
    standing === 'counted' || why === null ? [] : [`${name}：${why}`],
  );
  const strange = strangers.map(({ source, name, why }) =>
    why === null ? `${source}：“${name}”不在名册中` : `${source}：${why}`,
  );
  return [...own, ...strange];
}
