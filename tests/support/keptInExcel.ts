import { strToU8, unzipSync, zipSync } from 'fflate';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The same workbook as Excel saves it with settings of the add-in in it, each kept as JSON text. */
export function withKept(
  xlsx: Uint8Array,
  settings: Readonly<Record<string, unknown>>,
): Uint8Array {
  const properties = Object.entries(settings).map(([key, value]) => {
    const json = JSON.stringify(JSON.stringify(value));
    return `<we:property name="nianbao.${key}" value="${escaped(json)}"/>`;
  });
  const part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>${properties.join('')}</we:properties></we:webextension>`;
  return zipSync({
    ...unzipSync(xlsx),
    'xl/webextensions/webextension1.xml': strToU8(part),
  });
}
