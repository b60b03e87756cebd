export function officeJsIn(folder: string): string[];
