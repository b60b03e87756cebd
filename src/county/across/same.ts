import type { CellId } from '../../form';
import type { CollectedUnit } from '../collect';

/** Units whose figures of 表二 to 表四 are the same, every one of them. */
export interface SameFigures {
  readonly names: readonly string[];
  /** How many of the figures are not 0: few may well be by chance. */
  readonly many: number;
}

/** As few figures other than 0 as this may be the same in two quiet towns. */
const byChance = 5;

/** Groups of units with the same figures, where that can hardly be by chance. One pass. */
export function sameFigures(units: readonly CollectedUnit[]): readonly SameFigures[] {
  const groups = new Map<string, { readonly names: string[]; readonly many: number }>();
  for (const { name, counted } of units) {
    if (!counted) continue;
    const { form, values } = counted.dossier.report;
    const ids: readonly CellId[] = form.figures.map(({ id }) => id);
    const filled = ids.flatMap((id, i) => (values[i] ? [`${id}=${values[i]}`] : []));
    if (filled.length <= byChance) continue;
    const key = filled.join(' ');
    const group = groups.get(key);
    if (group) group.names.push(name);
    else groups.set(key, { names: [name], many: filled.length });
  }
  return [...groups.values()].filter(({ names }) => names.length > 1);
}
