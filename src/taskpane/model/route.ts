/** What the pane can show. Ribbon buttons name one in the address with which they open the pane. */
export const views = ['check', 'paste', 'export', 'settings'] as const;

export type View = (typeof views)[number];

export function isView(name: unknown): name is View {
  return views.some((view) => view === name);
}

/**
 * The view asked for by `?view=export` or `#view=export`; 核查 where none is, or an unknown one.
 * Office appends its own parameters to both, so only ours is looked at.
 */
export function viewOf({ search, hash }: Pick<Location, 'search' | 'hash'>): View {
  for (const part of [search, hash.replace('#', '?')]) {
    const asked = new URLSearchParams(part).get('view');
    if (isView(asked)) return asked;
  }
  return 'check';
}
