export * from './account';
export { adjustmentsOf, standingIn, type Adjustment, type StandingFigures } from './adjustments';
export { withReason, type AdjustmentReason } from './reasons';
