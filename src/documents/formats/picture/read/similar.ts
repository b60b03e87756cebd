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
