import type { JudgeOrders, Judged, Orders } from './judged';
import type { SentBook } from './read';
import { unreadable } from './unreadable';

/** What workers are started for, and what is said of a file that none of them gets done. */
export interface Trade<Done> {
  readonly orders: Orders;
  readonly broken: (file: string, why: string) => Done;
}

/** What a worker says while it goes on with a file that takes long, such as a picture. */
export const signOfLife = 'alive';

export const judging = (orders: JudgeOrders): Trade<Judged> => ({
  orders,
  broken: (file, why) => unreadable(orders.manner, file, why),
});

export const reading: Trade<readonly SentBook[]> = {
  orders: { what: 'read' },
  broken: (file, why) => [{ file, why }],
};
