/** A name as a file's: signs that some system forbids in names of files are put away. */
export const fileName = (name: string): string => name.replace(/[\\/:*?"<>|]|\p{Cc}/gu, '_');
