import type { Attributes } from '../../../markup';

/** A field that is open: within its code, or within what it comes to. */
interface Field {
  inCode: boolean;
  code: string;
  /** Text within its code, which is read nowhere. */
  passed: string;
  /** What a list to choose from offers, and which of it is chosen. */
  readonly entries: string[];
  chosen: number;
}

/** Of a code, enough to tell what kind of field it is. */
export const longestName = 40;
/** Fields that keep what they come to, or ask for it, and show nothing. */
export const showsNothing = (code: string): boolean => /^\s*(?:set|ask)\s/i.test(code);

/** The fields of a Word document, one within another: what they come to is read, their code is not. */
export class Fields {
  private readonly nested: Field[] = [];

  /** Whether what stands here is the code of a field, or is kept by it and not shown. */
  get areInCode(): boolean {
    return this.nested.some(({ inCode, code }) => inCode || showsNothing(code));
  }

  /** How many are open, one within another. */
  get open(): number {
    return this.nested.length;
  }

  /** Takes a piece of a field's code. */
  code(text: string): void {
    const field = this.nested.at(-1);
    if (field && field.code.length < longestName) field.code += text;
  }

  /** Takes text that stands in a field's code. */
  pass(text: string): void {
    const field = this.nested.at(-1);
    if (field) field.passed += text;
  }

  /**
   * A cell ends, and with it what began in it: a field without an end would take all that follows.
   * @returns text that such fields had for their code
   */
  endBeyond(open: number): string {
    if (this.nested.length <= open) return '';
    return this.nested
      .splice(open)
      .map(({ inCode, passed }) => (inCode ? passed : ''))
      .join(' ');
  }

  /** @returns text that a field shows and does not keep as text: the chosen entry of a list */
  shown(name: string, attributes: Attributes): string {
    const field = this.nested.at(-1);
    const value = attributes['w:val'] ?? '';
    if (name === 'w:fldChar') return this.mark(attributes['w:fldCharType'] ?? '');
    if (field && name === 'w:listEntry') field.entries.push(value);
    else if (field && (name === 'w:result' || (name === 'w:default' && field.chosen === 0)))
      field.chosen = Number(value);
    return '';
  }

  private mark(kind: string): string {
    if (kind === 'begin')
      this.nested.push({ inCode: true, code: '', passed: '', entries: [], chosen: 0 });
    else if (kind === 'separate') this.nested.splice(-1, 1, ...this.results());
    else if (kind === 'end') {
      const field = this.nested.pop();
      this.pass(field?.passed ?? '');
      return field?.entries[field.chosen] ?? '';
    }
    return '';
  }

  private results(): Field[] {
    const field = this.nested.at(-1);
    return field ? [{ ...field, inCode: false }] : [];
  }
}
