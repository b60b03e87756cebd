export { check } from './check';
export { differenceOf } from './confront';
export { equationsOf, type BoundEquation } from './equations';
export * from './locate';
export { equationRules, functionRules, rules } from './rules';
export { guessOrganKind, organKinds, type OrganKind } from './organKind';
export * from './settings';
export * from './types';
export * from './words';
