import ts from 'typescript';

/**
 * What the custom functions' JSDoc tells beyond functions.json. An example is the name of the
 * sample that it works in, the formula, and the rows that it shows, ` | ` between cells; `…` in the
 * place of what is left out.
 * @param text source of a module of functions
 * @returns by the function's id
 */
export function toldIn(text) {
  const source = ts.createSourceFile('functions.ts', text, ts.ScriptTarget.Latest, true);
  const found = new Map();
  source.forEachChild((node) => {
    const tags = ts.getJSDocTags(node);
    const texts = (name) =>
      tags
        .filter(({ tagName }) => tagName.text === name)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment)?.trim() ?? '');
    const [id] = texts('customfunction');
    if (id === undefined) return;
    const [returns = ''] = texts('returns');
    found.set(id, { returns, examples: texts('example').map(exampleIn) });
  });
  return found;
}

function exampleIn(text) {
  const [sample = '', formula = '', ...rows] = text.split('\n').map((line) => line.trim());
  return { sample, formula, rows: rows.map((row) => row.split(' | ')) };
}
