export { withOwn, type KeptByReport } from './byReport';
export * from './catalogue';
export type { FiguresByCell } from './shapes';
