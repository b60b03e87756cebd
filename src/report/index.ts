export * from './fromFigures';
export * from './grid';
export * from './ownWords';
export * from './report';
export * from './sections';
export { recognise } from './recognise';
