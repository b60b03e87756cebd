export function officeText(used: ReadonlyMap<string, string>): string;
export function isAsked(set: string): boolean;
