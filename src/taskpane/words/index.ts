/**
 * What the pane says. Names of controls stand here once, so that views, tests and guides call a
 * thing by one name. Sentences with numbers are functions.
 */
export * from './causes';
export * from './check';
export * from './county';
export * from './export';
export * from './ledger';
export * from './names';
export * from './paste';
export * from './settings';
export * from './shell';
export * from './start';
export * from './steps';
export * from './units';
export * from './years';
