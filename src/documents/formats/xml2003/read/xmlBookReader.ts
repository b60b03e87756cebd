import { uncalculated, type CellValue } from '../../../../report';
import type { Attributes, MarkupReader } from '../../../markup';
import {
  asStyled,
  xmlNumber,
  paper,
  richText,
  smallestLetters,
  type Run,
  type RunLook,
  type SeenCell,
} from '../../../workbooks';
import { OpenSheet } from './sheet';
import { colourName, XmlStyles } from './styles';

/** Reads sheets element by element. */
export class XmlBookReader implements MarkupReader {
  readonly sheets: OpenSheet[] = [];
  private readonly styles = new XmlStyles();
  private cell: Attributes | null = null;
  private type: string | null = null;
  private runs: Run[] = [];
  /** Of the pieces of a text that are open, one within the other. */
  private looks: RunLook[] = [];
  private isVisibility = false;

  /** Remarks hold data of their own, and readings stand above their signs. */
  isSilent(name: string): boolean {
    return name === 'ss:Comment' || name === 'x:PhoneticText';
  }

  open(name: string, attributes: Attributes): void {
    const sheet = this.sheets.at(-1);
    if (name === 'ss:Worksheet') this.sheets.push(new OpenSheet(attributes['ss:Name'] ?? ''));
    else if (!sheet) this.styles.open(name, attributes);
    else if (name === 'ss:Column') sheet.addColumns(attributes);
    else if (name === 'ss:Row') sheet.openRow(attributes);
    else if (name === 'ss:Cell') {
      this.cell = attributes;
      this.type = null;
      this.runs = [];
    } else if (name === 'ss:Data') {
      this.type = attributes['ss:Type'] ?? 'String';
      this.looks = [{}];
    } else if (this.type !== null)
      this.looks.push({ ...this.looks.at(-1), ...lookSaid(name, attributes) });
    else if (name === 'x:Visible') this.isVisibility = true;
  }

  text(text: string): void {
    const look = this.looks.at(-1);
    if (look) this.runs.push({ ...look, text });
    const sheet = this.sheets.at(-1);
    if (this.isVisibility && sheet) sheet.hidden = text.includes('Hidden');
  }

  close(name: string): void {
    const sheet = this.sheets.at(-1);
    if (name === 'ss:Cell' && sheet && this.cell) {
      this.put(sheet, this.cell);
      this.cell = null;
      this.type = null;
    } else if (name === 'x:Visible') this.isVisibility = false;
    else this.looks.pop();
  }

  private put(sheet: OpenSheet, attributes: Attributes): void {
    const { row, column, styles } = sheet.place(attributes);
    const isFormula = attributes['ss:Formula'] !== undefined;
    const { text, struck, unseen } = richText(this.runs);
    const value = this.valueOf(text, isFormula);
    if (value === null && struck + unseen === '') return;
    const style = this.styles.of(...styles);
    const cell: SeenCell = {
      row,
      column,
      ...asStyled({ value, struck, unseen }, style),
      isFormula,
      isDate: this.type === 'DateTime',
      look: style.code === null ? null : { code: style.code },
    };
    sheet.cells.push(cell);
  }

  private valueOf(text: string, isFormula: boolean): CellValue {
    // A formula that was calculated shows something, were it an empty text.
    if (isFormula && text.trim() === '' && this.type !== 'String') return uncalculated;
    switch (this.type) {
      case 'Number':
        return text.trim() === '' ? null : (xmlNumber(text) ?? text);
      case 'Boolean':
        return text.trim() === '1';
      case 'DateTime':
        return text.slice(0, 10);
      default:
        return text === '' ? null : text;
    }
  }
}

/** What an element within a text says of how it looks. */
function lookSaid(name: string, attributes: Attributes): RunLook {
  switch (name) {
    case 'html:S':
    case 'html:Strike':
    case 'html:Del':
      return { struck: true };
    case 'html:Sup':
      return { position: 'superscript' };
    case 'html:Sub':
      return { position: 'subscript' };
    case 'html:Font': {
      const { 'html:Color': colour, 'html:Size': size } = attributes;
      return {
        ...(colour !== undefined && { white: colourName(colour) === paper }),
        ...(size !== undefined && { hidden: Number(size) < smallestLetters }),
      };
    }
    default:
      return {};
  }
}
