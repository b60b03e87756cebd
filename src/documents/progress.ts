/** Told how far a reading is, from 0 to 1; that it goes on is told by being told at all. */
export type ReadingProgress = (done: number) => void;

/** Tells of a part of the work as that which lies between two shares of the whole. */
export const between =
  (progress: ReadingProgress, from: number, to: number): ReadingProgress =>
  (done) =>
    progress(from + (to - from) * done);
