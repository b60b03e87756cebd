import type { CollectedUnit } from '../collect';
import type { RosterUnit } from '../roster';

/**
 * Where a unit stands with its reviewer, apart from what checking says of its figures: 未报 → 已报 →
 * 退回 → 再报 → 通过; 不需报送 where the roster asks for nothing and nothing came. Only 退回 and 通过 are somebody's decision; the others follow from what came.
 */
export type ReviewState = 'awaited' | 'exempt' | 'received' | 'returned' | 'again' | 'passed';

interface StateFacts {
  readonly name: string;
  /** A sign beside the name, so that colour is not the only one. */
  readonly sign: string;
  /** What the reviewer does next. */
  readonly next: string;
}

export const reviewStates: Readonly<Record<ReviewState, StateFacts>> = {
  awaited: { name: '未报', sign: '○', next: '请催报；收到文件后放进来即可。' },
  exempt: {
    name: '不需报送',
    sign: '－',
    next: '名册写明今年不应报；报来的文件照收。',
  },
  received: { name: '已报', sign: '●', next: '请看核查结果：有错误的退回，没有的通过。' },
  returned: { name: '退回', sign: '↩', next: '等单位改好再报；修改单可以再导出一次。' },
  again: { name: '再报', sign: '◐', next: '请看与上一稿相比改了哪些格，再决定退回还是通过。' },
  passed: {
    name: '通过',
    sign: '✓',
    next: '已定稿，不再变动；又收到新稿时会提示，采用与否由您决定。',
  },
};

/** What a reviewer decided, of which draft, and a remark. */
export interface ReviewDecision {
  readonly decision: 'returned' | 'passed';
  /** 第几稿 it was made of. */
  readonly draft: number;
  readonly remark: string;
}

/** The state that follows from what came and what was decided; it survives any new check. */
export function reviewStateOf(
  {
    standing,
    drafts,
    unit,
  }: Pick<CollectedUnit, 'standing' | 'drafts'> & {
    readonly unit: Pick<RosterUnit, 'expected'>;
  },
  decision: ReviewDecision | null,
): ReviewState {
  const latest = Math.max(0, ...drafts.map(({ number }) => number));
  if (decision && latest <= decision.draft) return decision.decision;
  if (standing === 'missing' && !unit.expected) return 'exempt';
  if (standing !== 'counted' && standing !== 'double') return 'awaited';
  return decision ? 'again' : 'received';
}
