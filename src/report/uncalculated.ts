/**
 * What a cell holds whose formula nobody has calculated: a program wrote it, and no spreadsheet has
 * opened the file since. Like Excel's own errors it begins with #, and is no number.
 */
export const uncalculated = '#公式未计算';
