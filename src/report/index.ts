export * from './fromFigures';
export * from './grid';
export * from './report';
