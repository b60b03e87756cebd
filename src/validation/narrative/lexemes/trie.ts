interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

/** Words with what is known of each, found by the longest that begins at a place. */
export class Trie<T> {
  private readonly root: Node<T> = { next: new Map() };
  /** Where the word that was found last ends. */
  end = 0;

  add(word: string, value: T): void {
    let node = this.root;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const next = node.next.get(code) ?? { next: new Map<number, Node<T>>() };
      node.next.set(code, next);
      node = next;
    }
    node.value = value;
  }

  /** What is known of the longest word between two places of a text, which ends at {@link end}. */
  longestAt(text: string, from: number, to = text.length): T | undefined {
    let node: Node<T> | undefined = this.root;
    let found: T | undefined;
    this.end = from;
    for (let at = from; at < to; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (!node) break;
      if (node.value !== undefined) {
        found = node.value;
        this.end = at + 1;
      }
    }
    return found;
  }
}
