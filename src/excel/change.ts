/** Something that the add-in wrote, and how to take it back. */
export interface Undoable {
  /** What it was, in words: 填入的 18 个数. */
  readonly title: string;
  /**
   * Takes it back and says what was done.
   * @throws Error with a sentence for the user, having written nothing, where the user has
   * since worked on the same cells.
   */
  readonly takeBack: () => Promise<string>;
}
