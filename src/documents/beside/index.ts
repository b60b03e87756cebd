export { answerRequests } from './answer';
export { BesideReader } from './reader';
