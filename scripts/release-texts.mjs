/** What a release changes in files of text. Each throws where the file is not as it expects. */

const waiting = '## 未发布\n';

/** The changelog with its waiting section under the version and the day. */
export function dated(changelog, version, day) {
  if (!changelog.includes(waiting)) throw new Error('CHANGELOG.md 里没有“## 未发布”一节。');
  return changelog.replace(waiting, `## ${version}（${day}）\n`);
}

const places = {
  'package.json': /^(\s*"version": ")[^"]+(")/m,
  // The first two are the project's own, at the top and as the root package.
  'package-lock.json': /^(\s*"name": "nianbao",\n\s*"version": ")[^"]+(")/gm,
  'manifest.xml': /(<Version>)[^<]+(<\/Version>)/,
  // What the workbench keeps in a file is kept for the add-in of the manifest.
  'src/workbench/book/settings.ts': /(\bversion: ')[^']+(')/,
};

/** The files that name the version. */
export const versionedFiles = Object.keys(places);

/** Those of Office count in four numbers. */
const ofOffice = /^manifest\.xml$|settings\.ts$/;

/** A file that names the version, with the new one; Office counts in four numbers. */
export function versioned(name, text, version) {
  const place = places[name];
  const own = ofOffice.test(name) ? `${version}.0` : version;
  const changed = text.replace(place, (_, before, after) => before + own + after);
  if (changed === text && !text.includes(own)) throw new Error(`${name} 里没有找到版本号。`);
  return changed;
}
