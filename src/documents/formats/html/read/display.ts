import { addTo } from '../../../../report';
import { selects, type PageElement, type SelectorStep } from './selector';
import type { TextLook } from './textLook';

/** What is said of whether an element takes any place in the page. */
interface Said {
  readonly isGone: boolean;
  /** Of all that is said of an element, the weightiest holds. */
  readonly weight: number;
  /** The selector has a name, a class or an id, and no more. */
  readonly isPlain: boolean;
}

interface Rule extends Said {
  readonly steps: readonly SelectorStep[];
}

/** Of two rules of one weight the later holds; what an element says itself outweighs selectors. */
const weights = { later: 1, name: 1e3, mark: 1e6, id: 1e9, own: 1e12, firm: 1e14 };

/** Which of the rules that show an element, or take it out of the page, holds. */
export class Displays {
  private readonly rules = new Map<string, Rule[]>();
  private many = 0;

  /** @param steps of a selector that is understood whole */
  add(steps: readonly SelectorStep[], { gone: isGone, isFirm = false }: TextLook): void {
    const [first, ...others] = steps;
    if (isGone === undefined || !first) return;
    this.many += weights.later;
    const weight = steps.reduce((sum, step) => sum + weightOf(step), this.many);
    const isPlain = others.length === 0 && first.classes.length + first.ids.length < 2;
    addTo(this.rules, (others.at(-1) ?? first).key, {
      isGone,
      steps,
      isPlain,
      weight: weight + (isFirm ? weights.firm : 0),
    });
  }

  /**
   * @param own what the element says itself
   * @param around the elements that it stands in, the outermost first
   * @returns nothing where nothing is said of it; of what a selector that is not plain takes out of the
   *   page, that it is hidden: that it takes no place is too much to believe of what may not be meant
   */
  lookOf(element: PageElement, around: readonly PageElement[], own: TextLook): TextLook {
    const holding = this.holding(element, around, own);
    if (!holding) return {};
    const { isGone, isPlain } = holding;
    return isGone && !isPlain ? { gone: false, hidden: true } : { gone: isGone };
  }

  private holding(
    element: PageElement,
    around: readonly PageElement[],
    { gone, isFirm = false }: TextLook,
  ): Said | null {
    const weight = weights.own + (isFirm ? weights.firm : 0);
    let best: Said | null = gone === undefined ? null : { isGone: gone, weight, isPlain: true };
    if (this.rules.size === 0) return best;
    for (const rule of keysOf(element).flatMap((key) => this.rules.get(key) ?? []))
      if (rule.weight > (best?.weight ?? 0) && selects(rule.steps, element, around)) best = rule;
    return best;
  }
}

/** By which the rules of an element are looked up. */
export function keysOf({ name, classes, id }: PageElement): readonly string[] {
  return ['*', name, ...classes.map((one) => `.${one}`), ...(id === undefined ? [] : [`#${id}`])];
}

const weightOf = ({ name, classes, ids }: SelectorStep) =>
  (name === null ? 0 : weights.name) + classes.length * weights.mark + ids.length * weights.id;
