/** Whether it is a file that folders hide, or the lock that Office leaves beside one that is open. */
export const isHiddenFile = (name: string): boolean => /^(?:\.|~\$)/.test(name);
