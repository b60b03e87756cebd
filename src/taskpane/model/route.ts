/** What the pane can show. Ribbon buttons name one in the address with which they open the pane. */
export const views = [
  'check',
  'previous',
  'totals',
  'paste',
  'ledger',
  'units',
  'county',
  'export',
  'settings',
] as const;

export type View = (typeof views)[number];

function isView(name: unknown): name is View {
  return views.some((view) => view === name);
}

type Address = Pick<Location, 'search' | 'hash'>;

/** Office appends its own parameters to both, so only ours is looked at. */
const askedFor = (name: string, { search, hash }: Address) =>
  [search, hash.replace('#', '?')].map((part) => new URLSearchParams(part).get(name));

/**
 * The view asked for by `?view=export` or `#view=export`; 核查 where none is, or an unknown one.
 */
export function viewOf(address: Address): View {
  return askedFor('view', address).find(isView) ?? 'check';
}

/** Whether `?sheet=active` asks for the report that stands in the sheet in front. */
export function asksForActiveSheet(address: Address): boolean {
  return askedFor('sheet', address).includes('active');
}
