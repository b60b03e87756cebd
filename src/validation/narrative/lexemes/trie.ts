import { grouped } from '../../../report';

type Word<Known> = readonly [word: string, known: Known];

/** Where words stand that begin alike. */
class Node<Known, T> {
  /** What is made of the word that ends here. */
  readonly value: T | undefined;
  private next: ReadonlyMap<number, Node<Known, T>> | null = null;

  /** @param length of what they have alike */
  constructor(
    private readonly words: readonly Word<Known>[],
    private readonly make: (known: Known) => T,
    private readonly length: number,
  ) {
    const whole = words.find(([word]) => word.length === length);
    this.value = whole && make(whole[1]);
  }

  /** Those that go on with a character: parted when a text first comes here, as to few words it does. */
  after(code: number): Node<Known, T> | undefined {
    return (this.next ??= this.parted()).get(code);
  }

  private parted(): ReadonlyMap<number, Node<Known, T>> {
    const { make, length } = this;
    const longer = this.words.filter(([word]) => word.length > length);
    const byNext = grouped(longer.map((one) => [one[0].charCodeAt(length), one] as const));
    return new Map(
      Array.from(byNext, ([code, words]) => [code, new Node(words, make, length + 1)]),
    );
  }
}

/** Words with what is made of what is known of each, found by the longest that begins at a place. */
export class Trie<Known, T> {
  private readonly root: Node<Known, T>;
  /** Where the word that was found last ends. */
  end = 0;

  constructor(words: Iterable<Word<Known>>, make: (known: Known) => T) {
    this.root = new Node([...words], make, 0);
  }

  /** What is made of the longest word between two places of a text, which ends at {@link end}. */
  longestAt(text: string, from: number, to = text.length): T | undefined {
    let node: Node<Known, T> | undefined = this.root;
    let found: T | undefined;
    this.end = from;
    for (let at = from; at < to; at += 1) {
      node = node.after(text.charCodeAt(at));
      if (!node) break;
      if (node.value !== undefined) {
        found = node.value;
        this.end = at + 1;
      }
    }
    return found;
  }
}
