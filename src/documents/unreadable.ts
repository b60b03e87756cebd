/** A file that cannot be read. Its message is one sentence for the user: what, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
