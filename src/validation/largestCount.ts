/**
 * No authority counts more: a figure above it was typed or read wrongly. Sums of a whole report below
 * it are exact, for they stay far from where neighbouring whole numbers become one (2^53).
 */
export const largestCount = 1e12;
