import type { Grid } from '../../../../report';
import { readHtml, type Attributes } from '../../../markup';
import type { CellsRead } from '../../format';
import { Page } from './page';
import { elementOf, type PageElement } from './selector';
import { isFigures } from '../../../unseen';
import { holdsOnScreen } from './media';
import { StyleSheet } from './styleSheet';
import { lookOf, lookOfElement, lookOfIts, plain, type TextLook } from './textLook';

/** Elements whose content is never read. */
const silent = new Set(['script', 'noscript', 'style', 'template', 'svg', 'datalist']);
/** What is hidden of these is read and told, as hidden rows of a workbook are. */
const rows = new Set(['tr', 'thead', 'tbody', 'tfoot']);
/** What is gone of these takes no column, and its text is nobody's. */
const cells = new Set(['td', 'th', 'table']);

/** The grid of a page alone. @throws UnreadableFile when it is larger than the limits allow */
export function gridsFromHtml(html: string): readonly Grid[] {
  return cellsOfPage(html).grids;
}

/**
 * A page, or the clipboard's HTML, as one grid: its tables and the text around them one below the
 * other in the order of the page, with rowspan and colspan as merges. Anything is accepted that
 * a browser would show; nothing in it is run or fetched.
 * @throws UnreadableFile when it is larger than the limits allow
 */
export function cellsOfPage(html: string): CellsRead {
  const page = new Page();
  const sheet = styleSheetOf(html);
  const looks: TextLook[] = [{}];
  /** Elements that are open, the innermost last. */
  const path: PageElement[] = [];
  const lookOfTag = (name: string, attributes: Attributes): TextLook => {
    if (sheet.isEmpty && !('style' in attributes || 'hidden' in attributes))
      return lookOfIts(name, lookOfElement(name, attributes));
    const element = elementOf(name, attributes);
    const isInside = page.isInCell && !cells.has(name);
    const ofItself = lookOfElement(name, attributes);
    const own = attributes.style === undefined ? {} : lookOf(attributes.style);
    return lookOfIts(name, {
      ...ofItself,
      ...('hidden' in attributes && { gone: true }),
      ...(isInside && sheet.likelyLookOf(element)),
      ...sheet.lookWithin(element, path),
      ...sheet.doubtAbout(element, path),
      ...sheet.lookOf(element),
      ...own,
      ...sheet.displayOf(element, path, own),
      ...(ofItself.gone && { gone: true }),
    });
  };
  /** The tag looked at last: it is asked whether it is passed over, and then opened. */
  let last: { readonly attributes: Attributes; readonly look: TextLook } | null = null;
  const lookAt = (name: string, attributes: Attributes): TextLook => {
    if (last?.attributes !== attributes) last = { attributes, look: lookOfTag(name, attributes) };
    return last.look;
  };
  /** Within a cell, what is gone is looked at, so that its digits are told. */
  const isPassedOver = (name: string, attributes: Attributes) => {
    const isText = page.isInCell && !cells.has(name);
    return !rows.has(name) && !isText && (lookAt(name, attributes).gone ?? false);
  };
  const passed = {
    isUnseen: false,
    /** Numbers, each for itself, in what is passed over because the page does not show it. */
    numbers: 0,
    /** Another page stands in it, as a text of its own. */
    isFramed: false,
  };
  readHtml(html, {
    isSilent: (name, attributes) => {
      passed.isUnseen = !silent.has(name);
      passed.isFramed ||= name === 'iframe' && attributes.srcdoc !== undefined;
      return !passed.isUnseen || isPassedOver(name, attributes);
    },
    passedOver: (text) => {
      if (passed.isUnseen && isFigures(text) && /\d/.test(text)) passed.numbers += 1;
    },
    open: (name, attributes) => {
      const around = looks.at(-1) ?? {};
      const said = lookAt(name, attributes);
      if (!sheet.isEmpty) path.push(elementOf(name, attributes));
      // Most tags say nothing, and what is around them holds in them.
      if (said === plain && around.apart === false && around.spreads === false) {
        looks.push(around);
        page.open(name, attributes, plain, around);
        return;
      }
      const apart = [said.apart, around.spreads].includes(true);
      const own = { ...said, apart, spreads: said.spreads ?? false };
      // A row that is hidden is read, and so is what stands in it.
      const shown = rows.has(name) ? around : { ...around, ...own };
      const { hidden = false, speck = false, clear = false } = shown;
      // What stands in something that is gone is gone, whatever it says itself.
      const gone = [around.gone, shown.gone].includes(true);
      const whole = { ...around, ...own, gone, hidden, speck, clear };
      looks.push(whole);
      page.open(name, attributes, own, whole);
    },
    text: (text) => page.text(text, looks.at(-1) ?? {}),
    close: (name) => {
      const look = looks.pop() ?? {};
      path.pop();
      page.close(name, look);
    },
  });
  page.finish();
  const { out, hidden, doubt } = page;
  const [place] = hidden;
  if (passed.isFramed) out.notes.push({ place: null, text: framedPage });
  if (passed.numbers >= fewest) out.notes.push({ place: null, text: unseenTable });
  if (place) out.notes.push({ place, text: `有 ${hidden.length} 行是隐藏的，其中的数照常读取。` });
  if (doubt !== null) out.notes.push({ place: null, text: doubtNote(doubt) });
  return out.read();
}

/** What the style sheets of a page say, wherever in it they stand. */
function styleSheetOf(html: string): StyleSheet {
  const sheet = new StyleSheet();
  if (!/<style\b/i.test(html)) return sheet;
  let css: string | null = null;
  readHtml(html, {
    isSilent: (name) => name !== 'style' && silent.has(name),
    open: (name, { media = '' }) => {
      if (name === 'style' && (media === '' || holdsOnScreen(media))) css = '';
    },
    text: (text) => {
      if (css !== null) css += text;
    },
    close: (name) => {
      if (name === 'style' && css !== null) sheet.add(css);
      css = null;
    },
  });
  return sheet;
}

/** Numbers of the smallest of the tables: fewer of them are a menu's, or a counter's. */
const fewest = 10;
const unseenTable =
  '网页里有不显示的表格（如没有点开的标签页），其中的数没有读取；要读的话，请在浏览器里点开，复制粘贴进来。';

const framedPage =
  '网页里嵌着另一个网页，其中的内容没有读取；有数的，请在浏览器里打开，复制粘贴进来。';

const doubtNote = (selector: string) =>
  `网页里“${selector}”这样的样式会隐藏、划掉、抬高一部分文字，或者添上数字，看不出是不是这里的数，都照常读取；请对照网页核对。`;
