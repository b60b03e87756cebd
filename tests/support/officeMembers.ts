import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');

/** Members of every object that office.js answers by itself, without asking Excel. */
const ofTheClient = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

/** Objects of Excel's model derive from this; events, options and arguments do not. */
const base = 'ClientObject';

/**
 * Members of Excel's object model that these rooms use, named in code or in the text handed to
 * `load`: `Range.values` where it is read or called, `Range.values =` where it is written. Found by
 * the compiler, so a comment or a string elsewhere does not count.
 */
export function officeMembers(rooms: readonly string[]): ReadonlySet<string> {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, 'src', room, name)),
  );
  const program = ts.createProgram(files, options);
  const found = new Set<string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, program.getTypeChecker(), found);
  }
  return found;
}

function visit(node: ts.Node, checker: ts.TypeChecker, found: Set<string>): void {
  if (ts.isPropertyAccessExpression(node))
    note(checker.getSymbolAtLocation(node.name), found, isWritten(node) ? ' =' : '');
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    note(checker.getTypeAtLocation(node.parent).getProperty(name), found);
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    if (node.expression.name.text === 'load') noteLoaded(node, node.expression, checker, found);
  node.forEachChild((child) => {
    visit(child, checker, found);
  });
}

/** Whether something is assigned to it. */
const isWritten = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Adds the member if it belongs to a class of Excel's object model. */
function note(symbol: ts.Symbol | undefined, found: Set<string>, how = ''): void {
  const owner = symbol?.declarations?.[0]?.parent;
  if (!symbol || !owner || !ts.isClassDeclaration(owner) || !isOfExcel(owner)) return;
  if (!ofTheClient.has(symbol.name)) found.add(`${owner.name?.text ?? ''}.${symbol.name}${how}`);
}

const isOfExcel = (owner: ts.ClassDeclaration): boolean =>
  owner.getSourceFile().fileName.includes('@types/office-js') &&
  owner.parent.parent.getText().startsWith('declare namespace Excel') &&
  (owner.heritageClauses ?? []).some((clause) => clause.getText().includes(base));

/** `load('values,format/fill/color')`: each step of each path. */
function noteLoaded(
  call: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
  found: Set<string>,
): void {
  const [argument] = call.arguments;
  const texts = argument && ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
  for (const text of texts)
    if (text && ts.isStringLiteralLike(text))
      for (const path of text.text.split(',')) {
        const loaded = checker.getTypeAtLocation(callee.expression);
        let type: ts.Type | undefined = checker.getNonNullableType(loaded);
        for (const step of path.trim().split('/')) {
          const property: ts.Symbol | undefined = type?.getProperty(step);
          note(property, found);
          type = property && checker.getTypeOfSymbolAtLocation(property, call);
          if (step === 'items') type = type?.getNumberIndexType();
        }
      }
}
