import { commonStyle, hexColor } from '../grid/style';
import { CellsObject } from './cellsObject';

/** The background of cells. */
export class RangeFill extends CellsObject {
  get color(): string | null {
    return commonStyle(this.host.engine, this.sheetId, this.rect, ({ bg }) =>
      hexColor(bg?.rgb, '#FFFFFF'),
    );
  }
  set color(color: string | null) {
    if (color === null) return;
    const { engine } = this.host;
    engine.changeCells(this.sheetId, this.rect, () => {
      engine.range(this.sheetId, this.rect).setBackgroundColor(color);
    });
  }
  /** Removes the fill and leaves the rest of the format. */
  clear(): void {
    const { engine } = this.host;
    engine.changeCells(this.sheetId, this.rect, () => {
      const range = engine.range(this.sheetId, this.rect).getRange();
      engine.univerAPI.syncExecuteCommand('sheet.command.reset-background-color', {
        unitId: engine.workbook.getId(),
        subUnitId: this.sheetId,
        range,
      });
    });
  }
}
