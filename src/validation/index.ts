export { check } from './check';
export { differenceOf } from './confront';
export { equationsOf, type BoundEquation } from './equations';
export { equationRules, functionRules, rules } from './rules';
export * from './types';
export * from './words';
