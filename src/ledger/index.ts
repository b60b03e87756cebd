export * from './calendar';
export * from './days';
export * from './deadline';
export * from './vocabulary';
