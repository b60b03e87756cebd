import type { Grid } from '../../../../report';
import { readHtml, type Attributes } from '../../../markup';
import { assertLines } from '../../../limits';
import { Page } from './page';

/** Elements whose content is never read. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg']);

function isHidden(attributes: Attributes): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes.style ?? '');
}

/**
 * A page, or the clipboard's HTML, as one grid: its tables and the text around them one below the
 * other in the order of the page, with rowspan and colspan as merges. Anything is accepted that
 * a browser would show; nothing in it is run or fetched.
 * @throws UnreadableFile when it is larger than the limits allow
 */
export function gridsFromHtml(html: string): readonly Grid[] {
  const page = new Page();
  readHtml(html, {
    isSilent: (name, attributes) => silent.has(name) || isHidden(attributes),
    open: (name, attributes) => {
      page.open(name, attributes);
    },
    text: (text) => {
      page.text(text);
    },
    close: (name) => {
      page.close(name);
    },
  });
  const { rows: cells, merges, columns } = page.finish();
  assertLines(cells.length);
  return cells.length === 0 ? [] : [{ sheet: null, top: 0, left: 0, cells, merges, columns }];
}
