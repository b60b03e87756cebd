import type { Attributes } from '../../../markup';

/** Kinds of `<input>` that show no text of their own. */
const textless = /^(?:hidden|password|checkbox|radio|button|submit|reset|image|file|range|color)$/i;

/** The text that a field to fill in shows. */
export function inputText({ type = 'text', value = '' }: Attributes): string {
  return textless.test(type) ? '' : value;
}

/** A list to choose from: it shows the entry that is chosen, or else its first. */
export class ChoiceList {
  /** A label that an entry has is shown for its text. */
  private readonly entries: { readonly label: string; text: string }[] = [];
  private chosen = 0;

  entry(attributes: Attributes): void {
    if ('selected' in attributes) this.chosen = this.entries.length;
    this.entries.push({ label: attributes.label ?? '', text: '' });
  }

  text(text: string): void {
    const last = this.entries.at(-1);
    if (last) last.text += text;
  }

  get shown(): string {
    const { label = '', text = '' } = this.entries[this.chosen] ?? {};
    return (label || text).trim();
  }
}
