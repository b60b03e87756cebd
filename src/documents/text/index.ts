export { gridsFromText } from './gridsFromText';
