import type { Attributes } from '../../../markup';

/** What selectors may say of an element. */
export interface PageElement {
  readonly name: string;
  readonly classes: readonly string[];
  readonly id: string | undefined;
}

export const elementOf = (name: string, attributes: Attributes): PageElement => ({
  name,
  classes: attributes.class?.split(/\s+/) ?? [],
  id: attributes.id,
});

/** One element in a selector: `td.old` of `tr > td.old i`. */
export interface SelectorStep {
  /** Null for any. */
  readonly name: string | null;
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  /** It stands in the one before it, and in nothing else between. */
  readonly isChild: boolean;
  /** By which it is looked up: its id, else a class, else its name, else `*`. */
  readonly key: string;
}

const compound = /^(\*|[a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$/i;
/** Longer selectors are no page's of reports; each step is looked for among all that is open. */
const longest = 8;

/** The steps of a selector of names, classes and ids, within one another; null for any other. */
export function stepsOf(selector: string): readonly SelectorStep[] | null {
  const parts = selector.replace(/\s+/g, ' ').replace(/ ?> ?/g, ' >').split(' ');
  const steps = parts.map((part) => stepIn(part));
  return steps.length <= longest && steps.every((step) => step !== null) ? steps : null;
}

/** Of what is pointed at, and of signs that a style puts beside a text: of nothing that is read. */
const passing =
  /::|:(?:hover|focus|focus-within|focus-visible|active|visited|target|before|after|first-line|first-letter)\b/i;
/** What selectors say beyond names, classes and ids: `[title]`, `:nth-child(2n)`. */
const further = /\[[^[\]]*\]|:[\w-]+(?:\([^()]*\))?/g;

/** Steps that select every element. */
export const anyElement = stepsOf('*') ?? [];

/**
 * The steps of a selector without what is not understood of it: what it selects stands in what they
 * select. Null where it selects nothing that is read.
 */
export function widerSteps(selector: string): readonly SelectorStep[] | null {
  if (passing.test(selector)) return null;
  const plain = selector.replace(further, '').split(/[+~]/);
  const last = plain.pop() ?? '';
  return stepsOf([...plain.map(aroundBoth), last].join(' ').trim()) ?? anyElement;
}

/** Of `table > h2`, what `h2` stands in: the `p` of `table > h2 + p` stands in it too. */
function aroundBoth(selector: string): string {
  const before = selector.trimEnd();
  return before.slice(0, Math.max(before.lastIndexOf(' '), before.lastIndexOf('>')) + 1);
}

function stepIn(part: string): SelectorStep | null {
  const isChild = part.startsWith('>');
  const [whole, name = '*', signs = ''] = compound.exec(isChild ? part.slice(1) : part) ?? [];
  if (!whole) return null;
  const named = (sign: string) =>
    Array.from(signs.matchAll(/[.#][\w-]+/g), ([one]) => one).filter((one) => one.startsWith(sign));
  const [classes, ids] = [named('.'), named('#')];
  const own = name === '*' ? null : name.toLowerCase();
  const key = ids[0] ?? classes[0] ?? own ?? '*';
  const bare = (all: readonly string[]) => all.map((one) => one.slice(1));
  return { name: own, classes: bare(classes), ids: bare(ids), isChild, key };
}

/** Elements around one that are looked at, from the nearest on. */
const farthest = 200;

/**
 * Whether a selector is of an element; time goes with the elements that are open.
 * @param around the elements that it stands in, the outermost first
 */
export function selects(
  steps: readonly SelectorStep[],
  element: PageElement,
  around: readonly PageElement[],
): boolean {
  const [last, ...others] = [...steps].reverse();
  if (!last || !isOf(last, element)) return false;
  const end = Math.max(0, around.length - farthest);
  let inner = last;
  /** Where the step to the right may stand, the nearest first. */
  let places = [around.length];
  for (const step of others) {
    const [nearest = 0] = places;
    const near = inner.isChild
      ? places.map((at) => at - 1)
      : Array.from({ length: nearest - end }, (_, i) => nearest - 1 - i);
    places = near.filter((at) => isOf(step, around[at]));
    if (places.length === 0) return false;
    inner = step;
  }
  return true;
}

function isOf({ name, classes, ids }: SelectorStep, element: PageElement | undefined): boolean {
  return (
    element !== undefined &&
    (name === null || name === element.name) &&
    classes.every((one) => element.classes.includes(one)) &&
    ids.every((one) => one === element.id)
  );
}
