export { gridsFromHtml } from './gridsFromHtml';
