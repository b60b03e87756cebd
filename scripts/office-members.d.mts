/** The rooms of the add-in that may speak to office.js. */
export const rooms: readonly string[];
/** Members of office.js by their names, each with its requirement set. */
export function officeMembers(folders: readonly string[]): ReadonlyMap<string, string>;
