// Checks manifest.xml against what Office demands, without any network: npm run check:manifest
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { functionFiles } from './function-files.cjs';
import { problemsOf } from './manifest-problems.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What functions.json will say, made from the source as the build makes it. */
async function functionIds() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles, true);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson).functions.map(({ id }) => id);
}

const xml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const commands = readFileSync(path.join(root, 'src/commands/index.ts'), 'utf8');
const ids = await functionIds();
const problems = problemsOf(xml, { functionIds: ids, commands });
for (const problem of problems) console.error(problem);
const { displayName, id } = await OfficeAddinManifest.readManifestFile(
  path.join(root, 'manifest.xml'),
);
console.log(`${displayName} (${id}): ${problems.length} problems, ${ids.length} functions.`);
process.exitCode = problems.length > 0 ? 1 : 0;
