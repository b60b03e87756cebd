import type { Attributes } from '../../../markup';

/** A field that is open: within its code, or within what it comes to. */
interface Field {
  inCode: boolean;
  /** What a list to choose from offers, and which of it is chosen. */
  readonly entries: string[];
  chosen: number;
}

/** The fields of a Word document, one within another: what they come to is read, their code is not. */
export class Fields {
  private readonly nested: Field[] = [];

  /** Whether what stands here is the code of a field. */
  get areInCode(): boolean {
    return this.nested.some(({ inCode }) => inCode);
  }

  /** @returns text that a field shows and does not keep as text: the chosen entry of a list */
  open(name: string, attributes: Attributes): string {
    const field = this.nested.at(-1);
    const value = attributes['w:val'] ?? '';
    if (name === 'w:fldChar') return this.mark(attributes['w:fldCharType'] ?? '');
    if (field && name === 'w:listEntry') field.entries.push(value);
    else if (field && (name === 'w:result' || (name === 'w:default' && field.chosen === 0)))
      field.chosen = Number(value);
    return '';
  }

  private mark(kind: string): string {
    if (kind === 'begin') this.nested.push({ inCode: true, entries: [], chosen: 0 });
    else if (kind === 'separate') this.nested.splice(-1, 1, ...this.results());
    else if (kind === 'end') {
      const field = this.nested.pop();
      return field?.entries[field.chosen] ?? '';
    }
    return '';
  }

  private results(): Field[] {
    const field = this.nested.at(-1);
    return field ? [{ ...field, inCode: false }] : [];
  }
}
