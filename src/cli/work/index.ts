export { inOrder } from './inOrder';
export type { Judged, JudgeOrders, Manner } from './judged';
export type { SentBook } from './read';
export { tasksOf } from './tasks';
export { judging, reading } from './trade';
