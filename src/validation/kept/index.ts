export { withOwn, type KeptByReport } from './byReport';
export * from './catalogue';
export type { KeptExplanations } from './explanations';
export type { FiguresByCell } from './shapes';
