import { columns } from './columns';
import { csvRows } from './rows';

/** Whether a text is a list of figures: its first line says so. */
export function isFigureLines(text: string): boolean {
  const [head = ''] = /^[^\r\n]{0,1000}/.exec(text) ?? [];
  const [names = []] = csvRows(head).rows;
  return names.includes(columns.id) && names.includes(columns.value);
}
