export * from './box';
export * from './lattices';
export * from './rules';
