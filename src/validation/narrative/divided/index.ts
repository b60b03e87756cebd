export { divisionsIn, type Division } from './divisions';
