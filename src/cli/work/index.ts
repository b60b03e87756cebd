export { inOrder } from './inOrder';
export type { Judged, Manner, Orders, Task } from './judged';
export { tasksOf } from './tasks';
export { work } from './worker';
