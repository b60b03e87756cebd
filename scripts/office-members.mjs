import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rooms of the add-in that may speak to office.js. */
export const rooms = ['excel', 'functions', 'taskpane', 'commands'];

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
 * Members of Excel's object model that the sources of these rooms use, named in code or in the text handed to
 * `load`: `Range.values` where it is read or called, `Range.values =` where it is written; each with the
 * requirement set of which @types/office-js says that it is (`ExcelApi 1.7`). Found by the compiler, so a
 * comment or a string elsewhere does not count.
 */
export function officeMembers(folders) {
  const read = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const files = folders.flatMap((room) =>
    readdirSync(path.join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(root, 'src', room, name)),
  );
  const program = ts.createProgram(files, options);
  const found = new Map();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, program.getTypeChecker(), found);
  }
  return found;
}

function visit(node, checker, found) {
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
const isWritten = (node) =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Adds the member if it belongs to a class of Excel's object model. */
function note(symbol, found, how = '') {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (!symbol || !owner || !ts.isClassDeclaration(owner) || !isOfExcel(owner)) return;
  if (ofTheClient.has(symbol.name)) return;
  found.set(`${owner.name?.text ?? ''}.${symbol.name}${how}`, setOf(declaration, how !== ''));
}

const isOfExcel = (owner) =>
  owner.getSourceFile().fileName.includes('@types/office-js') &&
  owner.parent.parent.getText().startsWith('declare namespace Excel') &&
  (owner.heritageClauses ?? []).some((clause) => clause.getText().includes(base));

/**
 * The set of which a declaration tells above itself: `[Api set: ExcelApi 1.7]`, or where reading came
 * first, `[Api set: ExcelApi 1.1 for get, 1.8 for set]`.
 */
function setOf(declaration, written) {
  const text = declaration.getFullText();
  const [, set = 'ExcelApi', told = ''] = /\[Api set: (ExcelApi\w*) ([^\]]+)\]/.exec(text) ?? [];
  const versions = told.match(/\d+\.\d+/g) ?? [];
  return `${set} ${versions.at(written ? -1 : 0) ?? '?'}`;
}

/** `load('values,format/fill/color')`: each step of each path. */
function noteLoaded(call, callee, checker, found) {
  const [argument] = call.arguments;
  const texts = argument && ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
  for (const text of texts)
    if (text && ts.isStringLiteralLike(text))
      for (const steps of text.text.split(',')) {
        let type = checker.getNonNullableType(checker.getTypeAtLocation(callee.expression));
        for (const step of steps.trim().split('/')) {
          const property = type?.getProperty(step);
          note(property, found);
          type = property && checker.getTypeOfSymbolAtLocation(property, call);
          if (step === 'items') type = type?.getNumberIndexType();
        }
      }
}
