/** An organ's name as prose shortens it: 某县人民政府办公室 is the 县政府办公室. */
const shortened = (name: string) => name.replaceAll('人民政府', '政府');

/** Ends of names: what stands before one of them, and is in the organ's name too, is the organ. */
const end = /(?:局|厅|委|办|室|院|部|署|会|处|中心|街道|[镇乡县区市省州旗]|政府)$/u;

/** Of 公安局新城分局, 公安局 is another: a bureau's name is shortened at its front alone. */
const bureau = /[局厅委]$/u;

/** 住建局 for 住房和城乡建设局: some of its characters, in their order, to the last. */
function abbreviates(piece: string, name: string): boolean {
  if (piece.length < 3 || piece.at(-1) !== name.at(-1)) return false;
  if (name.endsWith('分局') !== piece.endsWith('分局')) return false;
  let from = -1;
  return Array.from(piece).every((character) => (from = name.indexOf(character, from + 1)) >= 0);
}

function isNameOf(piece: string, name: string): boolean {
  if (!end.test(piece)) return false;
  if (!bureau.test(piece)) return name.includes(piece);
  return name.endsWith(piece) || abbreviates(piece, name);
}

/** Longer than any name; a clause without end is not searched for one. */
const longest = 40;

/**
 * The words before a verb without the organ's own name in them: of 清河镇全年共 in the report of
 * 清河镇人民政府, 全年共 is left.
 */
export function withoutOwnName(words: string, organ: string | null): string {
  const name = shortened(organ ?? '');
  const plain = shortened(words);
  if (name === '' || plain.length > longest) return words;
  for (let length = Math.min(name.length, plain.length); length > 1; length -= 1) {
    for (let from = 0; from + length <= plain.length; from += 1) {
      const piece = plain.slice(from, from + length);
      if (isNameOf(piece, name)) return plain.replace(piece, '');
    }
  }
  return words;
}
