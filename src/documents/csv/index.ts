export { columns, isFigureLines, reportsFromFigureLines } from './figureLines';
export { gridsFromCsv } from './gridsFromCsv';
