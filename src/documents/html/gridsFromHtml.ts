import { Parser } from 'htmlparser2';
import type { Grid } from '../../report';
import { Page } from './page';

/** Elements whose content is never read. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg']);

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes.style ?? '');
}

/**
 * A page, or the clipboard's HTML, as one grid: its tables and the text around them one below the
 * other in the order of the page, with rowspan and colspan as merges. Anything is accepted that
 * a browser would show; nothing in it is run or fetched.
 */
export function gridsFromHtml(html: string): readonly Grid[] {
  const page = new Page();
  let skipping = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipping > 0 || silent.has(name) || isHidden(attributes)) skipping += 1;
      else page.open(name, attributes);
    },
    ontext(text) {
      if (skipping === 0) page.text(text);
    },
    onclosetag(name) {
      if (skipping > 0) skipping -= 1;
      else page.close(name);
    },
  });
  parser.write(html);
  parser.end();
  const { rows: cells, merges } = page.finish();
  return cells.length === 0 ? [] : [{ sheet: null, top: 0, left: 0, cells, merges, typed: false }];
}
