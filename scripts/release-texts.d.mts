export function dated(changelog: string, version: string, day: string): string;
export const versionedFiles: readonly string[];
export function versioned(name: string, text: string, version: string): string;
