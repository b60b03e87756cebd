import { addTo } from '../../../../report';
import { Displays, keysOf } from './display';
import { holdsOnScreen } from './media';
import {
  anyElement,
  selects,
  stepsOf,
  widerSteps,
  type PageElement,
  type SelectorStep,
} from './selector';
import { lookOf, type TextLook } from './textLook';

/** One element by its name, a class, or an id. */
const simple = /^([a-z][a-z0-9]*)?(?:([.#])([\w-]+))?$/i;
/** The class at the end of a selector that says more; whatever else selectors can say is not looked at. */
const lastClass = /(?:^|[\s>+~])[\w.#-]*\.([\w-]+)$/;

/** Of more rules that are not understood, each may be of any element. */
const mostDoubts = 50;

/** Of the text that a rule puts before or behind an element. */
const besideText = /::?(?:before|after)$/i;
/** Digits in that text, written plainly or by their numbers; those of other signs' numbers are none. */
function addsDigits(declarations: string): boolean {
  const [, added = ''] = /(?:^|[;\s])content\s*:([^;]*)/i.exec(declarations) ?? [];
  const texts = Array.from(added.matchAll(/(["'])(.*?)\1/gs), ([, , text = '']) => text).join('');
  return /\\0{0,4}3[0-9](?![0-9a-f])/i.test(texts) || /\d/.test(texts.replace(/\\[0-9a-f]+/gi, ''));
}

interface Within {
  readonly steps: readonly SelectorStep[];
  readonly look: TextLook;
}

/** What stands before a block, without the ends of others and the lines (`@charset "utf-8";`) before it. */
function headOf(text: string): string {
  let head = text.replace(/^[\s}]+/, '');
  while (head.startsWith('@') && head.includes(';'))
    head = head.slice(head.indexOf(';') + 1).trimStart();
  return head;
}

/** Whether rules stand in a block that hold on the screen, if under a condition. */
function holdsRules(head: string): boolean {
  const [, kind = '', of = ''] = /^@([\w-]+)([^]*)/.exec(head.toLowerCase()) ?? [];
  return kind === 'media' ? holdsOnScreen(of) : /^(?:supports|layer|container|scope)$/.test(kind);
}

const told = (look: TextLook): TextLook => (look.gone ? { ...look, hidden: true } : look);

/** What of looks makes a text be told rather than read. */
function tellingOf(looks: readonly TextLook[]): TextLook {
  const { hidden, speck, clear, struck, position } = Object.assign({}, ...looks) as TextLook;
  return {
    ...(hidden && { hidden }),
    ...(speck && { speck }),
    ...(clear && { clear }),
    ...(struck && { struck }),
    ...(position !== undefined && { position }),
  };
}

/** The rules of a page's style sheets that change what is to be read. */
export class StyleSheet {
  private readonly looks = new Map<string, TextLook>();
  private readonly displays = new Displays();
  /** Of elements within others, by the last of them: `i` for `td.old > i`. */
  private readonly within = new Map<string, Within[]>();
  /** The same of selectors that are not understood whole: they may be of fewer elements. */
  private readonly doubtful = new Map<string, Within[]>();
  private doubts = 0;
  /** Nothing was put into it. */
  isEmpty = true;
  /** By the class at the end of selectors of which the rest is not looked at. */
  private readonly likely = new Map<string, TextLook>();

  /** Takes the text of a `<style>`. Rules for paper alone do not hold on the screen. */
  add(css: string): void {
    this.isEmpty = false;
    const text = css.replace(/\/\*[^]*?(?:\*\/|$)/g, '').replace(/<!--|-->/g, '');
    let from = 0;
    for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      const head = headOf(text.slice(from, open));
      if (!head.startsWith('@')) {
        const close = text.indexOf('}', open);
        const end = close < 0 ? text.length : close;
        this.block(head, text.slice(open + 1, end));
        from = end + 1;
      } else from = holdsRules(head) ? open + 1 : endOfBlock(text, open);
    }
  }

  lookOf({ name, classes, id }: PageElement): TextLook {
    if (this.looks.size === 0) return {};
    let look = this.looks.get(name) ?? {};
    for (const one of classes)
      look = { ...look, ...this.looks.get(`.${one}`), ...this.looks.get(`${name}.${one}`) };
    return id === undefined ? look : { ...look, ...this.looks.get(`#${id}`) };
  }

  /** Whether it takes any place in the page. @param own what it says itself */
  displayOf(element: PageElement, around: readonly PageElement[], own: TextLook): TextLook {
    return this.displays.lookOf(element, around, own);
  }

  /**
   * What may hold for an element by its classes: its text is then rather told than read. That it takes
   * no place is too much to believe of what may not be meant.
   */
  likelyLookOf({ classes }: PageElement): TextLook {
    if (this.likely.size === 0) return {};
    return tellingOf(classes.map((one) => this.likely.get(one) ?? {}));
  }

  /**
   * The same of what holds for an element by those around it.
   * @param around the outermost first
   */
  lookWithin(element: PageElement, around: readonly PageElement[]): TextLook {
    return tellingOf(looksIn(this.within, element, around));
  }

  /**
   * The selector of a rule that may hide or strike an element, or raise it, and is not understood
   * whole; or of one that adds digits.
   */
  doubtAbout(element: PageElement, around: readonly PageElement[]): TextLook {
    return Object.assign({}, ...looksIn(this.doubtful, element, around)) as TextLook;
  }

  /** A rule; of one with others within it, they may be of any element that it is of. */
  private block(selectors: string, content: string): void {
    const [own = '', ...inner] = content.split('{');
    this.rule(selectors, own);
    for (const one of inner) this.doubt(selectors, told(lookOf(one)));
  }

  private rule(selectors: string, declarations: string): void {
    if (addsDigits(declarations)) this.doubtDigitsOf(selectors);
    const look = lookOf(declarations);
    if (Object.keys(look).length === 0) return;
    const others = Object.fromEntries(Object.entries(look).filter(([one]) => one !== 'gone'));
    for (const selector of selectors.split(',')) {
      const [whole, name = '', sign = '', rest = ''] = simple.exec(selector.trim()) ?? [];
      const steps = stepsOf(selector.trim());
      if (steps) this.displays.add(steps, look);
      if (steps && !whole) {
        addTo(this.within, steps.at(-1)?.key ?? '', { steps, look: others });
        continue;
      }
      if (!whole) {
        const [, last] = lastClass.exec(selector.trim()) ?? [];
        if (last !== undefined) this.likely.set(last, { ...this.likely.get(last), ...told(look) });
        else this.doubt(selector.trim(), told(look));
        continue;
      }
      const key = sign === '#' ? `#${rest}` : `${name.toLowerCase()}${sign}${rest}`;
      this.looks.set(key, { ...this.looks.get(key), ...others });
    }
  }

  private doubtDigitsOf(selectors: string): void {
    for (const selector of selectors.split(',').map((one) => one.trim()))
      if (besideText.test(selector)) this.doubt(selector.replace(besideText, ''), { hidden: true });
  }

  private doubt(selector: string, look: TextLook): void {
    if (this.doubts > mostDoubts || Object.keys(tellingOf([look])).length === 0) return;
    const steps = this.doubts === mostDoubts ? anyElement : widerSteps(selector);
    if (!steps) return;
    this.doubts += 1;
    addTo(this.doubtful, steps.at(-1)?.key ?? '', { steps, look: { doubt: selector } });
  }
}

function looksIn(
  rules: ReadonlyMap<string, readonly Within[]>,
  element: PageElement,
  around: readonly PageElement[],
): readonly TextLook[] {
  if (rules.size === 0) return [];
  return keysOf(element)
    .flatMap((key) => rules.get(key) ?? [])
    .flatMap(({ steps, look }) => (selects(steps, element, around) ? look : []));
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}
