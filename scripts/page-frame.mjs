import { readFile } from 'node:fs/promises';

const file = new URL('../src/workbench/page/index.html', import.meta.url);

/**
 * The page that the workbench and the add-in without Excel share, with each one's own values put in:
 * `title`, `name`, `icon`, `disclaimer`, `policy`, `style`, `parts` and `script`, all of them HTML.
 */
export async function pageFrame(values) {
  const html = await readFile(file, 'utf8');
  return html.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`The page has no value for {{${name}}}.`);
    return values[name];
  });
}
