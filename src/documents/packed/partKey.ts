/** The name of a part by which it is looked up. */
export function partKey(name: string): string {
  return plainName(name).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Names may be written as in the address of a page: `%E8%A1%A8.xml`. */
function plainName(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
