export * from './append';
export * from './fromFigures';
export * from './grid';
export * from './keep';
export * from './ownWords';
export * from './plain';
export * from './report';
export * from './sections';
export { recognise } from './recognise';
