import { DataValidationErrorStyle, type IDataValidationRule } from '@univerjs/core';
import { fromExcel, inExcel, type ExcelRule, type UniverRule } from '../grid/validation';
import { CellsObject } from './cellsObject';

interface Prompt {
  readonly message: string;
  readonly title: string;
  readonly showPrompt: boolean;
}
interface ErrorAlert {
  readonly message: string;
  readonly title: string;
  readonly showAlert: boolean;
  readonly style: string;
}

/** Excel's name of each of Univer's styles. */
const styles: Readonly<Record<DataValidationErrorStyle, string>> = {
  [DataValidationErrorStyle.INFO]: 'Information',
  [DataValidationErrorStyle.STOP]: 'Stop',
  [DataValidationErrorStyle.WARNING]: 'Warning',
};
const { INFO, STOP, WARNING } = DataValidationErrorStyle;

/** What may be entered in cells. */
export class DataValidation extends CellsObject {
  get type(): string {
    return inExcel(this.#present).type;
  }
  get rule(): ExcelRule {
    return inExcel(this.#present).rule;
  }
  set rule(rule: ExcelRule) {
    this.#apply(fromExcel(rule));
  }
  get ignoreBlanks(): boolean {
    return this.#present?.allowBlank ?? true;
  }
  set ignoreBlanks(allowBlank: boolean) {
    this.#apply({ ...this.#options, allowBlank });
  }
  get prompt(): Prompt {
    const { prompt, promptTitle, showInputMessage } = this.#options;
    return {
      message: prompt ?? '',
      title: promptTitle ?? '',
      showPrompt: showInputMessage ?? true,
    };
  }
  set prompt({ message, title, showPrompt }: Prompt) {
    this.#apply({
      ...this.#options,
      prompt: message,
      promptTitle: title,
      showInputMessage: showPrompt,
    });
  }
  get errorAlert(): ErrorAlert {
    const { error, errorTitle, errorStyle, showErrorMessage } = this.#options;
    return {
      message: error ?? '',
      title: errorTitle ?? '',
      style: styles[errorStyle ?? STOP],
      showAlert: showErrorMessage ?? true,
    };
  }
  set errorAlert({ message, title, style, showAlert }: ErrorAlert) {
    const errorStyle = [INFO, STOP, WARNING].find((number) => styles[number] === style) ?? STOP;
    this.#apply({
      ...this.#options,
      error: message,
      errorTitle: title,
      errorStyle,
      showErrorMessage: showAlert,
    });
  }
  clear(): void {
    this.#apply(null);
  }

  get #present(): IDataValidationRule | null {
    const { engine } = this.host;
    if (!engine.present(this.sheetId, this.rect)) return null;
    return engine.range(this.sheetId, this.rect).getDataValidation()?.rule ?? null;
  }
  get #options(): UniverRule {
    return this.#present ?? { type: 'any' };
  }
  #apply(rule: UniverRule | null): void {
    const { engine } = this.host;
    engine.changeCells(this.sheetId, this.rect, () => {
      const range = engine.range(this.sheetId, this.rect);
      if (!rule) {
        range.setDataValidation(null);
        return;
      }
      const made = engine.univerAPI.newDataValidation().build();
      Object.assign(made.rule, rule, { uid: made.rule.uid });
      range.setDataValidation(made);
    });
  }
}
