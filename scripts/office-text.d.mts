export function officeText(used: ReadonlyMap<string, string>): string;
