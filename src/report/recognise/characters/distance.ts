/**
 * How many characters must be changed, added or left out to make one text of the other;
 * anything above `limit` comes as `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  /** By how much of `b` is made, what it costs to make it of what is there of `a`. */
  const costs = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    let kept = i - 1;
    let [before, least] = [i, i];
    costs[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = costs[j] ?? 0;
      const changed = kept + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      before = Math.min(changed, above + 1, before + 1);
      costs[j] = before;
      kept = above;
      least = Math.min(least, before);
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(costs[b.length] ?? 0, limit + 1);
}
