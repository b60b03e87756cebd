import { readDocument } from '../../../src/documents';
import { valueOf, type Report } from '../../../src/report';
import { consistentReport, withFigures } from '../../support/consistentReport';
import {
  lineFrom,
  pdfOf,
  reportPages,
  textAt,
  type Hand,
  type PdfOptions,
} from '../../support/pdf';
import {
  drawnFont,
  latinFont,
  layerOff,
  numberedFont,
  otherTextAt,
  remark,
  reorderedFont,
  type Edges,
} from '../../support/pdfParts';

/** The library is loaded by the first of them, which takes its time on a busy machine. */
jest.setTimeout(60_000);

const id = '2.fees.amount';
/** No other figure of the report is like it. */
const report = withFigures(consistentReport(11, undefined, 300), { [id]: 98765 });

type Write = Hand['write'];

const pagesWith = (write: Write) =>
  reportPages(report, {
    lines: true,
    write: (x, y, size, text) => (text === '98765' ? write : textAt)(x, y, size, text),
  });

/** Where the figure stands. */
const spot: Edges = (() => {
  let edges: Edges = [0, 0, 0, 0];
  pagesWith((x, y) => {
    edges = [x - 4, y - 4, x + 56, y + 14];
    return '';
  });
  return edges;
})();

const nothing: Write = () => '';
const around =
  (before: string, after: string): Write =>
  (...text) =>
    `${before} ${textAt(...text)} ${after}`;
const moved =
  (matrix: string): Write =>
  (x, y, size, text) =>
    `q ${matrix} ${x} ${y} cm ${textAt(0, 0, size, text)} Q`;
const inOtherFont =
  (operand: string): Write =>
  (x, y, size) =>
    `BT /F2 ${size} Tf ${x} ${y} Td ${operand} Tj ET`;
const field = '/Subtype /Widget /FT /Tx /T (a) /DA (/F2 9 Tf)';
const whitePicture = (x: number, y: number) =>
  `q 40 0 0 12 ${x - 4} ${y - 3} cm BI /W 2 /H 2 /BPC 8 /CS /G ID \xff\xff\xff\xff EI Q`;

interface Case {
  readonly write: Write;
  readonly options?: PdfOptions;
}

async function readOne({ write, options }: Case): Promise<Report> {
  const bytes = pdfOf(pagesWith(write), options);
  const [read, ...others] = await readDocument(bytes, '年报.pdf');
  if (!read || others.length > 0) throw new Error('not one report');
  const differ = report.form.figures.filter(
    (figure) => figure.id !== id && valueOf(read, figure.id) !== valueOf(report, figure.id),
  );
  expect(differ).toEqual([]);
  return read;
}

describe('a figure of a PDF is read', () => {
  const cases: Readonly<Record<string, Case>> = {
    'in two pieces': {
      write: (x, y, size) => `${textAt(x, y, size, '98')} ${textAt(x + size, y, size, '765')}`,
    },
    'in signs of full width': { write: (x, y, size) => textAt(x, y, size, '９８７６５') },
    'as it is seen, whatever else is to be copied': {
      write: around('/Span << /ActualText (123) >> BDC', 'EMC'),
    },
    'under a layer that is switched off': {
      write: (x, y, size, text) =>
        `${textAt(x, y, size, text)} /OC /Off BDC ${textAt(x, y, size, '12345')} EMC`,
      options: layerOff,
    },
    'within what is cut out for it': {
      write: (x, y, size, text) => `q ${x} ${y - 2} 60 12 re W n ${textAt(x, y, size, text)} Q`,
    },
    'under a marker': { write: textAt, options: remark(spot, '/Subtype /Highlight /C [1 1 0]') },
    'beside a note that is closed': {
      write: textAt,
      options: remark(spot, '/Subtype /Text /Contents (11)'),
    },
    'in a field': {
      write: nothing,
      options: remark(spot, `${field} /V (98765)`, otherTextAt(4, 4, 9, '98765')),
    },
    'in a field that does not say how it looks': {
      write: nothing,
      options: remark(spot, `${field} /V (98765)`),
    },
    'though a hidden field lies over it': {
      write: textAt,
      options: remark(spot, `${field} /F 2 /V (11)`, otherTextAt(4, 4, 9, '11')),
    },
    'where somebody typed it onto the page': {
      write: nothing,
      options: remark(spot, '/Subtype /FreeText', otherTextAt(4, 4, 9, '98765')),
    },
    'in signs that the file draws itself and names': {
      write: inOtherFont('(12345)'),
      options: drawnFont([
        '<31> <0039>',
        '<32> <0038>',
        '<33> <0037>',
        '<34> <0036>',
        '<35> <0035>',
      ]),
    },
    'in signs of which one has the code that is elsewhere a space': {
      write: inOtherFont('<1e1f202122>'),
      options: drawnFont(
        ['<1e> <0039>', '<1f> <0038>', '<20> <0037>', '<21> <0036>', '<22> <0035>'],
        30,
      ),
    },
    'though bookmarks say otherwise': {
      write: textAt,
      options: {
        catalog: '/Outlines 6 0 R /PageMode /UseOutlines',
        objects: [
          '<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>',
          '<< /Title (98766) /Parent 6 0 R >>',
        ],
      },
    },
  };

  test.each(Object.entries(cases))('%s', async (_, one) => {
    const read = await readOne(one);
    expect(valueOf(read, id)).toBe(98765);
  });
});

describe('a figure of a PDF is left open, and said why,', () => {
  const cases: Readonly<Record<string, Case & { readonly why: RegExp }>> = {
    'where it is cut off': {
      write: (x, y, size, text) => `q 10 10 5 5 re W n ${textAt(x, y, size, text)} Q`,
      why: /裁掉/,
    },
    'in a layer that is switched off': {
      write: around('/OC /Off BDC', 'EMC'),
      options: layerOff,
      why: /图层/,
    },
    'where it is of the colour of its ground': {
      write: (x, y, size, text) =>
        `1 0 0 rg ${x - 5} ${y - 2} 30 12 re f ${textAt(x, y, size, text)} 0 g`,
      why: /同色/,
    },
    'where its outlines alone are drawn, in white': {
      write: around('1 G 1 Tr', '0 G 0 Tr'),
      why: /同色/,
    },
    'where it is too small to be seen': {
      write: (x, y, _size, text) => textAt(x, y, 0.4, text),
      why: /看不见/,
    },
    'under a picture through which nothing is seen': {
      write: (x, y, size, text) => `${textAt(x, y, size, text)} ${whitePicture(x, y)}`,
      why: /盖住/,
    },
    'under a drawing on the page': {
      write: textAt,
      options: remark(spot, '/Subtype /Square /IC [0 0 0] /C [0 0 0]'),
      why: /盖住/,
    },
    'where another is printed over it': {
      write: (x, y, size, text) => `${textAt(x, y, size, text)} ${textAt(x, y, size, '98123')}`,
      why: /叠在一起/,
    },
    'where a digit is printed into it': {
      write: (x, y, size, text) => `${textAt(x, y, size, text)} ${textAt(x + 2, y, size, '3')}`,
      why: /叠在一起/,
    },
    'where somebody typed another beside it': {
      write: textAt,
      options: remark(
        [spot[0] + 23, spot[1], spot[2], spot[3]],
        '/Subtype /FreeText',
        otherTextAt(4, 4, 9, '11'),
      ),
      why: /批注/,
    },
    'where a field shows another than it keeps': {
      write: nothing,
      options: remark(spot, `${field} /V (98765)`, otherTextAt(4, 4, 9, '11')),
      why: /表单域/,
    },
    'where a line goes through it': {
      write: (x, y, size, text) =>
        `${textAt(x, y, size, text)} ${lineFrom(x - 1, y + 0.35 * size, x + 2.5 * size, y + 0.35 * size)}`,
      why: /划掉/,
    },
    'where a remark strikes it out': {
      write: textAt,
      options: remark(spot, '/Subtype /StrikeOut /C [1 0 0]'),
      why: /划掉/,
    },
    'where somebody crossed it by hand': {
      write: textAt,
      options: remark(spot, '/Subtype /Ink /InkList [[0 0 60 20]]', '0 0 m 60 20 l S'),
      why: /划掉/,
    },
    'where it is marked to be blacked out': {
      write: textAt,
      options: remark(spot, '/Subtype /Redact /IC [0 0 0]'),
      why: /涂改/,
    },
    'where it runs up': { write: moved('0 1 -1 0'), why: /方向/ },
    'where it stands on its head': { write: moved('-1 0 0 -1'), why: /方向/ },
    'where it stands aslant': { write: moved('.7 .7 -.7 .7'), why: /方向/ },
    'where it is mirrored': { write: moved('-1 0 0 1'), why: /方向/ },
    'in signs that the file draws itself and does not name': {
      write: inOtherFont('(12345)'),
      options: drawnFont(),
      why: /字体/,
    },
    'in signs of which not all are named': {
      write: inOtherFont('(12345)'),
      options: drawnFont(['<31> <0039>', '<32> <0038>', '<33> <0037>']),
      why: /字体/,
    },
    'in a font whose signs have numbers of their own': {
      write: inOtherFont('<00310032003300340035>'),
      options: numberedFont,
      why: /字体/,
    },
    'in a font in an order of its own': {
      write: inOtherFont('(12345)'),
      options: reorderedFont,
      why: /字体/,
    },
    'where it is drawn as outlines': {
      write: (x, y) => `${x} ${y} m ${x + 3} ${y} l ${x + 4} ${y + 6} l ${x} ${y + 5} l f`,
      why: /图形/,
    },
    'where a picture stands for it': { write: (x, y) => whitePicture(x, y), why: /图形/ },
  };

  test.each(Object.entries(cases))('%s', async (_, { why, ...one }) => {
    const read = await readOne(one);
    expect(valueOf(read, id)).toBeNull();
    expect(read.unread.map((unread) => unread.why).join()).toMatch(why);
  });

  test.each(['−98765', '‐98765', '\u00ad98765', '⑤'])(
    'where it reads %s, which is no count',
    async (text) => {
      const read = await readOne({ write: (x, y, size) => textAt(x, y, size, text) });
      expect(valueOf(read, id)).toBeNull();
    },
  );
});

describe('a PDF that was changed', () => {
  it('is read as it was saved last', async () => {
    const bytes = pdfOf(pagesWith(textAt));
    const file = String.fromCharCode(...bytes);
    const page = /(\d+) 0 obj\n(<< \/Type \/Page \/Parent[^\n]*)/.exec(file);
    const [, number = '', dictionary = ''] = page ?? [];
    const [content = ''] = pagesWith((x, y, size) => otherTextAt(x, y, size, '4321')).map((one) =>
      one.join('\n'),
    );
    const changed = dictionary
      .replace(/\/Contents \d+ 0 R/, '/Contents 90 0 R')
      .replace('/F1 3 0 R', '/F1 3 0 R /F2 91 0 R');
    const objects = [
      [number, changed],
      ['90', `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
      ['91', latinFont],
    ] as const;
    let more = '\n';
    const table = objects.map(([own, object]) => {
      const at = String(bytes.length + more.length).padStart(10, '0');
      more += `${own} 0 obj\n${object}\nendobj\n`;
      return `${own} 1\n${at} 00000 n \n`;
    });
    const [, last = ''] = /startxref\n(\d+)/.exec(file) ?? [];
    const start = bytes.length + more.length;
    more += `xref\n${table.join('')}trailer\n<< /Size 92 /Root 1 0 R /Prev ${last} >>\nstartxref\n${start}\n%%EOF`;
    const whole = Uint8Array.from(file + more, (sign) => sign.charCodeAt(0));
    const [read] = await readDocument(whole, '年报.pdf');
    if (!read) throw new Error('no report');
    expect(valueOf(read, id)).toBe(4321);
  });
});
