import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { appIcons, guid, iconSizes, longest, order, required, version } from './manifest-rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Everything that is wrong with a manifest, each in a sentence; none when it is right.
 * @param {string} xml the manifest's text
 * @param {{functionIds?: readonly string[], commands?: string}} code names of the functions that
 *   functions.json has, and the source of the ribbon's commands
 */
export function problemsOf(xml, { functionIds, commands } = {}) {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const all = [...document.getElementsByTagName('*')];
  return [
    ...all.flatMap(checkChildren),
    ...checkHead(document),
    ...checkResources(all),
    ...all.flatMap(checkAddress),
    ...all.flatMap(checkIcon),
    ...checkIds(all),
    ...checkCommands(all, commands),
    ...(functionIds?.length === 0 ? ['functions.json has no functions.'] : []),
  ];
}

const text = (document, name) => document.getElementsByTagName(name)[0]?.textContent.trim() ?? '';
const value = (element) => element.getAttribute('DefaultValue') ?? '';

function checkChildren(element) {
  const names = [...element.children].map((child) => child.localName);
  const isReference = element.localName === 'Host' && element.hasAttribute('Name');
  const missing = (required[element.localName] ?? [])
    .filter((name) => !names.includes(name))
    .map((name) => `<${element.localName}> lacks <${name}>.`);
  const wanted = isReference ? undefined : order[element.localName];
  if (!wanted) return missing;
  const places = names.map((name) => wanted.findIndex((entry) => entry.replace('*', '') === name));
  const wrong = names.filter((name, i) => {
    if (places[i] === -1 || places[i] < places[i - 1]) return true;
    return i > 0 && places[i] === places[i - 1] && !wanted[places[i]].endsWith('*');
  });
  return [
    ...missing,
    ...wrong.map((name) => `<${name}> is out of place in <${element.localName}>.`),
  ];
}

function checkHead(document) {
  const problems = [];
  if (!guid.test(text(document, 'Id'))) problems.push('<Id> is no GUID.');
  if (!version.test(text(document, 'Version'))) problems.push('<Version> is no version number.');
  if (text(document, 'DefaultLocale') !== 'zh-CN') problems.push('<DefaultLocale> is not zh-CN.');
  for (const name of ['DisplayName', 'Description']) {
    const length = value(document.getElementsByTagName(name)[0] ?? document.documentElement).length;
    if (length === 0 || length > longest[name]) {
      problems.push(`<${name}> has ${length} characters; 1 to ${longest[name]} are allowed.`);
    }
  }
  const sets = [...document.getElementsByTagName('Set')].map((set) =>
    ['Name', 'MinVersion'].map((name) => set.getAttribute(name)).join(' '),
  );
  if (!sets.includes('ExcelApi 1.14'))
    problems.push('The baseline ExcelApi 1.14 is not asked for.');
  return problems;
}

function checkResources(all) {
  const defined = all.filter(
    (element) => element.parentElement?.parentElement?.localName === 'Resources',
  );
  const ids = defined.map((element) => element.getAttribute('id') ?? '');
  const used = all.flatMap((element) => element.getAttribute('resid') ?? []);
  const tooLong = defined.filter(
    (element) => value(element).length > (longest[element.parentElement.localName] ?? Infinity),
  );
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `Resource "${id}" is not defined.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Resource "${id}" is not used.`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `Resource "${id}" is there twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `Resource "${id}": more than 32 characters.`),
    ...tooLong.map((element) => `Resource "${element.getAttribute('id')}" is too long.`),
  ];
}

function checkAddress(element) {
  const address = value(element);
  const isAddress = /Url$|^SourceLocation$|^Image$/.test(element.localName) && address !== '';
  return isAddress && !address.startsWith('https://') ? [`"${address}" is not https.`] : [];
}

function checkIcon(element) {
  if (element.localName === 'Icon') {
    const sizes = [...element.children].map((image) => Number(image.getAttribute('size')));
    return iconSizes
      .filter((size) => !sizes.includes(size))
      .map(
        (size) => `An icon of <${element.parentElement.getAttribute('id')}> lacks size ${size}.`,
      );
  }
  if (element.localName in appIcons) return checkPng(value(element), appIcons[element.localName]);
  if (element.localName !== 'Image' || !element.hasAttribute('size')) return [];
  const resource = [...element.ownerDocument.getElementsByTagName('bt:Image')].find(
    (image) => image.getAttribute('id') === element.getAttribute('resid'),
  );
  return resource ? checkPng(value(resource), Number(element.getAttribute('size'))) : [];
}

/** The PNG behind an address, in assets/: it must be there, and of the size that is claimed. */
function checkPng(address, size) {
  const file = path.join(root, new URL(address).pathname);
  if (!existsSync(file)) return [`${address}: there is no such file in assets.`];
  const png = readFileSync(file);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === size && height === size
    ? []
    : [`${address} is ${width} × ${height}, not ${size} × ${size}.`];
}

function checkIds(all) {
  const ids = all
    .filter((element) => ['CustomTab', 'Group', 'Control'].includes(element.localName))
    .map((element) => element.getAttribute('id') ?? '');
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `The id "${id}" is there twice.`),
    ...ids.filter((id) => !id || id.length > 125).map((id) => `"${id}" is not fit for an id.`),
  ];
}

function checkCommands(all, commands) {
  const names = all
    .filter((element) => element.localName === 'FunctionName')
    .map((element) => element.textContent.trim());
  const types = all.map((element) => element.getAttributeNS(instance, 'type'));
  const known = ['ShowTaskpane', 'ExecuteFunction'];
  const actions = all
    .filter((element) => element.localName === 'Action')
    .map((element) => element.getAttributeNS(instance, 'type'));
  return [
    ...(types.includes('CustomFunctions') ? [] : ['There are no custom functions.']),
    ...actions.filter((type) => !known.includes(type)).map((type) => `Unknown action ${type}.`),
    ...(commands === undefined ? [] : names.filter((name) => !commands.includes(`'${name}'`))).map(
      (name) => `src/commands does not associate "${name}".`,
    ),
  ];
}
