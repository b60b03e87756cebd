/**
 * Writes docs/office-members.md: the members of office.js that the add-in uses, with the requirement
 * sets that @types/office-js names: `npm run docs:office`. A test keeps it up to date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { officeMembers, rooms } from './office-members.mjs';
import { officeText } from './office-text.mjs';

const page = join(import.meta.dirname, '..', 'docs', 'office-members.md');
const options = { ...(await prettier.resolveConfig(page)), filepath: page };
writeFileSync(page, await prettier.format(officeText(officeMembers(rooms)), options));
