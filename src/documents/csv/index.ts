export { columns, guarded, isFigureLines, reportsFromFigureLines } from './figureLines';
export { gridsFromCsv } from './gridsFromCsv';
