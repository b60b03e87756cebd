/** A text as it is compared: without space, punctuation and the shapes that programs vary. */
const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** How alike two short texts are: 1 the same, 0 nothing in common. */
export function textLikeness(a: string, b: string): number {
  const [one, other] = [Array.from(plain(a)), Array.from(plain(b))];
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  let row = other.map((_, i) => i + 1);
  one.forEach((sign, i) => {
    let corner = i;
    let left = i + 1;
    row = row.map((above, k) => {
      const cost = Math.min(above + 1, left + 1, corner + Number(sign !== other[k]));
      corner = above;
      left = cost;
      return cost;
    });
  });
  return 1 - (row.at(-1) ?? longest) / longest;
}

/**
 * How alike a text is to the beginning of another, of which at least `few` signs are there: narrow
 * ones find room for up to twice as many.
 */
export function beginningLikeness(text: string, whole: string, few: number): number {
  const many = Math.max(few, Math.min(2 * few, whole.length));
  let most = 0;
  for (let length = few; length <= many; length += 1)
    most = Math.max(most, textLikeness(text, whole.slice(0, length)));
  return most;
}
