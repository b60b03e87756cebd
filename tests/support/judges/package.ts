import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { repeated, tagsIn, type Packed, type PackageRule } from './packed';

/** What every package has to be, a workbook or a document. */

/** What a parser that forgives nothing says of a text. */
function unformed(xml: string): readonly string[] {
  const said: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => said.push(message));
  parser.write(xml).close();
  return said.slice(0, 1);
}

export const wellFormed: PackageRule = {
  name: '每个部件都是完好的 XML',
  source: 'XML 1.0 第 2.1、2.2 节：一处不合，Excel 和 Word 就说文件已损坏',
  faults: ({ texts }) =>
    [...texts].flatMap(([name, text]) => unformed(text).map((why) => `${name}：${why}`)),
};

/** The part that a relationship of a part leads to. */
function targetOf(rels: string, target: string): string {
  const owner = posix.dirname(posix.dirname(rels));
  return target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(owner, target));
}

export const relationships: PackageRule = {
  name: '关系指向存在的部件',
  source: 'ECMA-376 第 2 部分 9.3',
  faults: (packed) =>
    tagsIn(packed, /\.rels$/, 'Relationship')
      .filter(({ tag }) => tag.attributes.TargetMode !== 'External')
      .map(({ path, tag }) => targetOf(path, tag.attributes.Target ?? ''))
      .filter((target) => !packed.names.includes(target))
      .map((target) => `没有部件 ${target}`),
};

export const relationshipIds: PackageRule = {
  name: '关系的编号不重复',
  source: 'ECMA-376 第 2 部分 9.3.2.2',
  faults: (packed) =>
    packed.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) =>
        repeated(
          tagsIn(packed, new RegExp(`^${name.replace(/[.[\]]/g, '\\$&')}$`), 'Relationship').map(
            ({ tag }) => tag.attributes.Id ?? '',
          ),
        ).map((id) => `${name}: ${id} 重复`),
      ),
};

function typesOf(packed: Packed) {
  const all = (name: string) => tagsIn(packed, /^\[Content_Types\]\.xml$/, name);
  return {
    endings: all('Default').map(({ tag }) => tag.attributes.Extension ?? ''),
    parts: all('Override').map(({ tag }) => (tag.attributes.PartName ?? '').slice(1)),
  };
}

export const contentTypes: PackageRule = {
  name: '每个部件都有内容类型，且都存在',
  source: 'ECMA-376 第 2 部分 10.1.2',
  faults: (packed) => {
    const { endings, parts } = typesOf(packed);
    const own = packed.names.filter((name) => name !== '[Content_Types].xml');
    return [
      ...own
        .filter((name) => !parts.includes(name) && !endings.includes(name.split('.').at(-1) ?? ''))
        .map((name) => `${name} 没有内容类型`),
      ...parts.filter((part) => !packed.names.includes(part)).map((part) => `没有部件 ${part}`),
      ...repeated([...parts]).map((part) => `${part} 的内容类型写了两次`),
    ];
  },
};
