import type { OpenWorkbook } from '../openOnDesk';
import { button, element } from './element';

/** The open workbooks, one in front, as tabs above the ribbon. */
export class Books {
  readonly #open: OpenWorkbook[] = [];
  #front: OpenWorkbook | null = null;

  constructor(private readonly tabs: HTMLElement) {}

  get front(): OpenWorkbook | null {
    return this.#front;
  }

  get all(): readonly OpenWorkbook[] {
    return this.#open;
  }

  /** Takes an opened workbook in and brings it to the front. */
  add(book: OpenWorkbook): void {
    this.#open.push(book);
    this.#bringToFront(book);
  }

  #bringToFront(book: OpenWorkbook): void {
    this.#front = book;
    for (const one of this.#open) {
      one.grid.toggleAttribute('data-front', one === book);
      one.pane.toggleAttribute('data-front', one === book);
    }
    this.#draw();
  }

  #close(book: OpenWorkbook): void {
    const asked = `“${book.name}”有没有保存的改动，关闭后就没有了。确定关闭吗？`;
    if (book.unsaved() && !window.confirm(asked)) return;
    const index = this.#open.indexOf(book);
    this.#open.splice(index, 1);
    book.close();
    const next = this.#open[Math.max(0, index - 1)];
    if (book !== this.#front) this.#draw();
    else if (next) this.#bringToFront(next);
  }

  #draw(): void {
    this.tabs.replaceChildren(...this.#open.map((book) => this.#tab(book)));
  }

  #tab(book: OpenWorkbook): HTMLElement {
    const isFront = book === this.#front;
    const show = button(book.name, isFront ? { 'aria-current': 'true' } : {}, () => {
      this.#bringToFront(book);
    });
    const tab = element('div', { class: 'book', ...(isFront && { 'data-front': '' }) }, show);
    // The last one stays: a desk without a workbook would be of no use.
    if (this.#open.length > 1) {
      const close = button('×', { 'aria-label': `关闭 ${book.name}` }, () => this.#close(book));
      tab.append(close);
    }
    return tab;
  }
}
