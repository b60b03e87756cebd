import { pdfEngine } from '#pdf';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../../../unreadable';
import { assertPixels } from '../../picture/read/pixels';
import type { Colours } from '../../picture/read/raster';
import type { PdfEngine } from './engine/engine';
import { Drawing, type Operators } from './drawing';
import type { Marks } from './marks';
import { matrixFrom } from './matrix';
import { isOpaque } from './opaque';
import { withRemarks } from './remarks';
import type { Font } from './state';

/** A report has some ten pages; a yearbook is none. */
const mostPages = 60;
const mostOperators = 600_000;

/** A PDF that is open; it has to be closed. */
export interface OpenPdf {
  readonly pages: number;
  /** What is drawn on a page, counted from 0. */
  readonly marks: (page: number) => Promise<Marks>;
  /** A page as it looks, at so many dots an inch; null where nothing is there to paint it on. */
  readonly picture: (page: number, dpi: number) => Promise<Colours | null>;
  readonly close: () => Promise<void>;
}

/** @throws UnreadableFile when it is locked, damaged, or far too long */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { library, options, canvas, tables } = await pdfEngine();
  const document = await library
    .getDocument({
      // The library takes the bytes away from whoever gives them, and no Buffer.
      data: Uint8Array.from(bytes),
      cMapUrl: tables('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: tables('standard_fonts'),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      // What the codes of a font stand for, and whether anybody says so.
      fontExtraProperties: true,
      ...options,
      verbosity: library.VerbosityLevel.ERRORS,
    })
    .promise.catch((reason: unknown) => {
      throw unreadable(reason);
    });
  const { numPages } = document;
  if (numPages > mostPages) {
    await document.destroy();
    throw new UnreadableFile(
      `PDF 有 ${numPages} 页，超过 ${mostPages} 页的上限；请只保留年报的几页后再读。`,
    );
  }
  const page = (number: number) => pageOf(document, number);
  return {
    pages: numPages,
    picture: async (number, dpi) => pictureOf(await page(number), dpi, canvas),
    marks: async (number) => marksOf(document, await page(number), library.OPS),
    close: () => document.destroy(),
  };
}

function unreadable(reason: unknown): unknown {
  const name = reason instanceof Error ? reason.name : '';
  if (name === 'PasswordException') {
    return new UnreadableFile('PDF 有密码，打不开；请用阅读器打开后另存为没有密码的 PDF 再读。');
  }
  if (name === 'InvalidPDFException' || name === 'UnknownErrorException' || name === 'FormatError')
    return damaged();
  return reason;
}

const damaged = () => new UnreadableFile('PDF 已损坏，打不开；请重新下载或重新导出后再读。');

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PDFPageProxy> {
  try {
    return await document.getPage(number + 1);
  } catch {
    throw damaged();
  }
}

async function marksOf(
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  names: Operators,
): Promise<Marks> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  if (fnArray.length > mostOperators)
    throw new UnreadableFile('PDF 的一页里图形过多，不像是年报；请重新导出后再读。');
  const fontOf = await fontsOf(page, fnArray, argsArray, names);
  const isOpaquePicture = await opaquePictures(page, fnArray, argsArray, names);
  const layers = await document.getOptionalContentConfig();
  const isOn = (layer: unknown) => Boolean(layers.isVisible(layer));
  const base = matrixFrom(transform);
  const drawing = new Drawing({ width, height }, base, names, { fontOf, isOn, isOpaquePicture });
  drawing.draw(fnArray, argsArray);
  const remarks: readonly unknown[] = await page.getAnnotations();
  page.cleanup();
  return withRemarks(drawing.marks, remarks, base);
}

async function pictureOf(
  page: PDFPageProxy,
  dpi: number,
  canvas: PdfEngine['canvas'],
): Promise<Colours | null> {
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  assertPixels(width, height);
  const surface = await canvas(width, height);
  if (!surface) return null;
  await page.render({ canvasContext: surface.context, viewport, background: '#fff' }).promise;
  return { width, height, data: surface.pixels() };
}

/** The fonts come after the operators that call them; they are waited for. */
async function fontsOf(
  { commonObjs }: PDFPageProxy,
  operators: readonly number[],
  args: readonly unknown[],
  { setFont }: Readonly<Record<string, number>>,
): Promise<(name: string) => Font | null> {
  const fonts = new Map<string, Font>();
  for (const name of namesIn(operators, args, setFont)) {
    fonts.set(
      name,
      await new Promise<Font>((resolve) => {
        commonObjs.get(name, resolve);
      }),
    );
  }
  return (name) => fonts.get(name) ?? null;
}

/** The pictures, by name, through which nothing is seen. */
async function opaquePictures(
  { objs, commonObjs }: PDFPageProxy,
  operators: readonly number[],
  args: readonly unknown[],
  { paintImageXObject }: Readonly<Record<string, number>>,
): Promise<(name: string) => boolean> {
  const opaque = new Set<string>();
  for (const name of namesIn(operators, args, paintImageXObject)) {
    const picture = await new Promise<unknown>((resolve) => {
      (name.startsWith('g_') ? commonObjs : objs).get(name, resolve);
    });
    if (isOpaque(picture)) opaque.add(name);
  }
  return (name) => opaque.has(name);
}

/** What calls of an operator name first, each once. */
function namesIn(operators: readonly number[], args: readonly unknown[], wanted?: number) {
  const called = operators.flatMap((operator, i): string[] => {
    const own = args[i];
    const name: unknown = operator === wanted && Array.isArray(own) ? own[0] : null;
    return typeof name === 'string' ? [name] : [];
  });
  return new Set(called);
}
