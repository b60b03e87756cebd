export { gridsFromDocx } from './gridsFromDocx';
export { reportDocx } from './reportDocx';
