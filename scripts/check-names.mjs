// One name, one thing: no name is exported by two files of src with two meanings.
//
// What a file passes on from another is one thing still, and so is what several files are to be by
// the same name: files that stand for each other, by an entry `#…` of package.json or in a build of
// their own, readers and writers of the formats, tables of the editions.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const interfaceOf = new Map(
  Object.entries(imports).flatMap(([name, files]) =>
    Object.values(files).map((file) => [join(root, file), name]),
  ),
);

/** Files that are the same thing to whoever takes them, each for a case of its own. */
const alike = [
  { files: /^src\/documents\/formats\/.*\/(read|write)(\/index)?\.ts$/, names: ['read', 'write'] },
  { files: /^src\/form\/edition\d+\//, names: ['table2', 'table3', 'table4'] },
];

/** Files that take the place of others in a build. */
const standsIn = /^src\/page\/frames\/(startWorker|pdfEngine)\.ts$/;

const sources = readdirSync(join(root, 'src'), { recursive: true })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, 'src', name))
  .sort();

const declaredIn = new Map();
for (const file of sources) {
  const path = relative(root, file).replaceAll('\\', '/');
  if (standsIn.test(path)) continue;
  for (const name of exportedBy(file)) {
    const kind = alike.find(({ files, names }) => files.test(path) && names.includes(name));
    const where = interfaceOf.get(file) ?? (kind ? String(kind.files) : path);
    declaredIn.set(name, (declaredIn.get(name) ?? new Set()).add(where));
  }
}

const ambiguous = [...declaredIn].filter(([, files]) => files.size > 1).sort();
for (const [name, files] of ambiguous) console.error(`${name}: ${[...files].join(', ')}`);
console.log(
  `${String(declaredIn.size)} exported names, ${String(ambiguous.length)} with more than one meaning`,
);
if (ambiguous.length > 0) process.exitCode = 1;

/** Names that a file itself declares and exports, whatever they are: values and types share them. */
function exportedBy(file) {
  const text = readFileSync(file, 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const imported = new Set(statements.flatMap(importedBy));
  return new Set(
    statements.flatMap((statement) =>
      ts.isExportDeclaration(statement)
        ? aliasesOf(statement).filter((name) => !imported.has(name))
        : declaredBy(statement),
    ),
  );
}

function importedBy(statement) {
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : null;
  return bindings && ts.isNamedImports(bindings)
    ? bindings.elements.map(({ name }) => name.text)
    : [];
}

function declaredBy(statement) {
  const exported = ts
    .getModifiers(statement)
    ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!exported) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  }
  return statement.name ? [statement.name.text] : [];
}

/** Names that a binding declares: itself, or those of its pattern. */
function boundBy(name) {
  return ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (element.name ? boundBy(element.name) : []));
}

/** Names that are given here: `export { a as b }`, `export * as b`; not what is passed on as it is. */
function aliasesOf({ exportClause, moduleSpecifier }) {
  if (!exportClause) return [];
  if (ts.isNamespaceExport(exportClause)) return [exportClause.name.text];
  return exportClause.elements
    .filter(({ propertyName }) => propertyName !== undefined || moduleSpecifier === undefined)
    .map(({ name }) => name.text);
}
