/** Where an element stood: its ancestors from the nearest on, and which child of each led to it. */
type Branch = readonly { readonly parent: Element; readonly index: number }[];

interface Held {
  readonly element: HTMLElement;
  readonly branch: Branch;
}

const focusable =
  'button, a[href], input, select, textarea, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** Watches the focus within an element, and puts it back where it was lost rather than left. */
export class FocusKeeper {
  #held: Held | null = null;
  #waits = false;
  readonly #over = new AbortController();
  readonly #changes = new MutationObserver(() => this.#putBack());

  constructor(private readonly root: HTMLElement) {
    const { signal } = this.#over;
    root.addEventListener('focusin', this.#hold, { signal });
    root.addEventListener('focusout', this.#left, { signal });
    // The grid, or another program, has the keyboard now: it is not to be taken away.
    window.addEventListener('blur', this.#letGo, { signal });
    this.#changes.observe(root, {
      ...{ subtree: true, childList: true },
      attributeFilter: ['disabled', 'hidden'],
    });
  }

  /** While it waits nothing is put back: what is not usable now may be in a moment. */
  wait(waits: boolean): void {
    this.#waits = waits;
    this.#putBack();
  }

  stop(): void {
    this.#over.abort();
    this.#changes.disconnect();
  }

  readonly #hold = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement)
      this.#held = { element: target, branch: this.#branchOf(target) };
  };
  readonly #letGo = (): void => {
    this.#held = null;
  };
  /** Where the element is there still, the user has left it. Of one that is taken away, that is known later. */
  readonly #left = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget) return;
    setTimeout(() => {
      const element = this.#held?.element;
      if (!element || element !== target) return;
      if (isUsable(element) && !hasFocus(element)) this.#letGo();
    });
  };

  #branchOf(element: HTMLElement): Branch {
    const branch: { parent: Element; index: number }[] = [];
    let child: Element = element;
    while (child !== this.root && child.parentElement) {
      const parent = child.parentElement;
      branch.push({ parent, index: [...parent.children].indexOf(child) });
      child = parent;
    }
    return branch;
  }

  #putBack(): void {
    const held = this.#held;
    if (!held || this.#waits || !isNowhere(held.element.ownerDocument)) return;
    const next = isUsable(held.element) ? held.element : nearest(held.branch);
    next?.focus();
  }
}

const hasFocus = (element: Element) => element.ownerDocument.activeElement === element;

/** Browsers differ in when they take the focus from what is disabled. */
const isNowhere = ({ activeElement, body }: Document) =>
  activeElement === null ||
  activeElement === body ||
  (activeElement instanceof HTMLElement && !isUsable(activeElement));

const isUsable = (element: HTMLElement) =>
  element.isConnected && !element.matches(':disabled') && element.closest('[hidden]') === null;

/** What stands where it stood, else what comes before that, in the smallest part that is still there. */
function nearest(branch: Branch): HTMLElement | null {
  for (const { parent, index } of branch) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const near = [...children.slice(index), ...children.slice(0, index).reverse()];
    for (const child of near) {
      const [first] = usableIn(child);
      if (first) return first;
    }
  }
  return null;
}

function usableIn(element: Element): readonly HTMLElement[] {
  const all = [element, ...element.querySelectorAll(focusable)];
  return all.filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(focusable) && one.tabIndex >= 0 && isUsable(one),
  );
}
