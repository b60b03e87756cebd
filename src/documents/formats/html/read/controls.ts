import type { Attributes } from '../../../markup';

/** Kinds of `<input>` that show no text of their own. */
const textless = /^(?:hidden|password|checkbox|radio|button|submit|reset|image|file|range|color)$/i;

/** The text that a field to fill in shows. */
export function inputText({ type = 'text', value = '' }: Attributes): string {
  return textless.test(type) ? '' : value;
}

/** A list to choose from: it shows the entry that is chosen, or else its first. */
export class ChoiceList {
  private readonly entries: string[] = [];
  private chosen = 0;

  entry(attributes: Attributes): void {
    if ('selected' in attributes) this.chosen = this.entries.length;
    this.entries.push('');
  }

  text(text: string): void {
    const last = this.entries.pop();
    if (last !== undefined) this.entries.push(last + text);
  }

  get shown(): string {
    return (this.entries[this.chosen] ?? '').trim();
  }
}
