export * from './fromFigures';
export * from './grid';
export * from './report';
export { recognise } from './recognise';
