/** What the files of the add-in and its pages are, by their ending. */
export const mediaTypes: Readonly<Record<string, string>>;
export function mediaTypeOf(file: string): string;
