import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { PlainXml, type XmlTokens } from '../../../src/documents/markup/plainXml';

/**
 * What is told, a line each; texts that follow one another are one. A file of which an element ends
 * without a word is refused, whatever else was told of it.
 */
class Told implements XmlTokens {
  private readonly lines: string[] = [];
  private isText = false;
  private isFresh = false;
  private isDamaged = false;

  get all(): readonly string[] {
    return this.isDamaged ? ['damaged'] : this.lines;
  }

  prefixed(name: string, value: string) {
    this.tell(`prefixed ${name}=${value}`);
  }
  open(name: string, attributes: Readonly<Record<string, string>>) {
    this.tell(`open ${name} ${JSON.stringify(Object.entries(attributes))}`);
    this.isFresh = true;
  }
  text(text: string) {
    if (text === '') return;
    if (this.isText) this.lines.push(`${this.lines.pop() ?? ''}${text}`);
    else this.lines.push(`text ${text}`);
    this.isText = true;
    this.isFresh = false;
  }
  close(name: string, implied: boolean) {
    this.isDamaged ||= implied && !this.isFresh;
    this.tell(`close ${name} ${String(implied)}`);
  }
  private tell(line: string) {
    this.lines.push(line);
    this.isText = false;
    this.isFresh = false;
  }
}

/** What the library tells of the whole: of broken XML in pieces it tells now this, now that. */
function toldByLibrary(pieces: readonly string[]): readonly string[] {
  const told = new Told();
  const waiting: [string, string][] = [];
  const parser = new Parser(
    {
      onattribute: (name, value) => {
        if (name.startsWith('xmlns') || name.includes(':')) waiting.push([name, value]);
      },
      onopentag: (name, attributes) => {
        for (const [key, value] of waiting.splice(0)) told.prefixed(key, value);
        told.open(name, attributes);
      },
      ontext: (text) => {
        told.text(text);
      },
      onclosetag: (name, implied) => {
        told.close(name, implied);
      },
    },
    { xmlMode: true },
  );
  parser.end(pieces.join(''));
  return told.all;
}

function toldHere(pieces: readonly string[]): readonly string[] {
  const told = new Told();
  const xml = new PlainXml(told);
  for (const piece of pieces) xml.write(piece);
  xml.end();
  return told.all;
}

/** A text cut into pieces at any places. */
const inPieces = (xml: fc.Arbitrary<string>) =>
  fc
    .tuple(xml, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }))
    .map(([text, cuts]) => {
      const at = [0, ...cuts.map((cut) => Math.floor(cut * text.length)), text.length];
      at.sort((a, b) => a - b);
      return at.slice(1).map((end, i) => text.slice(at[i], end));
    });

const bits = [
  ...[
    '<c r="A1" s="1" t="s">',
    '<c r="B2"/>',
    '</c>',
    '<v>',
    '</v>',
    '<v />',
    "<row r='1'>",
    '</row>',
  ],
  ...[
    '<a:b xmlns:a="u" a:c="1">',
    '</a:b>',
    '<worksheet xmlns="http://x/y">',
    '</worksheet>',
    '12',
    '某县',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&quot;',
    '&#10;',
    '&#x5e74;',
    '&nbsp;',
    '&amp',
    '&',
    ';',
    '>',
    '/>',
    '"',
    "'",
    ' ',
    '\n',
  ],
  ...[
    '<!-- c -->',
    '<![CDATA[<v>1</v>]]>',
    '<?xml version="1.0"?>',
    '<?pi?>',
    '<!DOCTYPE a>',
    '<',
    '</',
    '<c',
    '=',
    'r',
  ],
  ...[
    '<c r=A1>',
    '<c r>',
    '<c r = "1">',
    '<c r="1"t="s">',
    '<c r="1" r="2">',
    '<c __proto__="1">',
    '<c constructor="1"/>',
  ],
  ...[
    '</c >',
    '</ c>',
    '<c r="1" / >',
    '<年>',
    '</年>',
    '<c r="<>&lt;&amp;\'">',
    '<1>',
    '<c\tr="1"\n>',
    '\u0000',
    '\ufeff',
  ],
];

describe('XML is read as the library reads it', () => {
  const broken = fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((all) => all.join(''));

  it('whatever is broken or unusual in it, and in whatever pieces it comes', () => {
    fc.assert(
      fc.property(inPieces(broken), (pieces) => {
        expect(toldHere(pieces)).toEqual(toldByLibrary(pieces));
      }),
      { numRuns: 4000 },
    );
  });

  const word = fc.constantFrom('c', 'row', 'x:v', 'w.b', '_1', 'si');
  const text = fc.constantFrom('', ' ', '12', '某县\n', 'a&amp;b', '&lt;1', '5>4');
  const tag = fc.tuple(
    word,
    fc.dictionary(fc.constantFrom('r', 's', 'xml:space', 'xmlns:x', 't'), text),
  );
  const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
    content: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.tuple(text, tie('element'), text).map((all) => all.join('')),
      fc.tuple(tie('element'), tie('element')).map((all) => all.join('')),
    ),
    element: fc.tuple(tag, tie('content')).map(([[name, attributes], content]) => {
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      const start = `<${name}${written.join('')}`;
      return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
    }),
  }));

  it('of a sound file, also where something unusual stands in the middle of it', () => {
    const odd = fc.constantFrom('', '', '<!-- -->', '&#49;', '<v>&#x31;</v>', '<b', '</c>');
    fc.assert(
      fc.property(
        inPieces(fc.tuple(element, odd, element).map((all) => `<r>${all.join('')}</r>\n`)),
        (pieces) => {
          expect(toldHere(pieces)).toEqual(toldByLibrary(pieces));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('whether tags come again letter by letter, or each is another', () => {
    const same = '<c r="A1" x:y="1>0"><v>5</v><v/></c>'.repeat(1500);
    const others = Array.from({ length: 1500 }, (_, i) => `<c r="A${i}"><v>${i}</v></c>`).join('');
    for (const cells of [same, others, same + others, others + same]) {
      const xml = `<a>${cells}</a>`;
      expect(toldHere([xml])).toEqual(toldByLibrary([xml]));
    }
  });

  it('where a text or a tag is longer than a piece of the file', () => {
    const long = '某'.repeat(100_000);
    for (const xml of [`<a>${long}</a>`, `<a b="${long}"/>`, `<a>${long}`, `<a b="${long}`]) {
      const pieces = [xml.slice(0, 10), xml.slice(10, 70_000), xml.slice(70_000)];
      expect(toldHere(pieces)).toEqual(toldByLibrary(pieces));
    }
  });
});
