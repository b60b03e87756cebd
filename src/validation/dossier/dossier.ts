import type { Report } from '../../report';
import type { Audit } from '../audit';
import { check } from '../check';
import {
  applyExplanations,
  gateOf,
  type Explained,
  type Explanation,
  type Gate,
} from '../explanations';
import type { KeptKey } from '../kept';
import type { Location } from '../locate';
import { resultsOf, type RuleResult } from '../results';
import { causesOf, type Cause } from './causes';
import { locationOf, type ToldFigures } from './evidence';
import { lazily } from '../lazily';
import type { Surroundings } from './surroundings';

/**
 * Everything there is to say of one report: what it was held against, what came of it, and what
 * the user has said to that. All who show or save a verdict take it from here. What takes time is
 * worked out when it is asked for.
 */
export interface Dossier extends Surroundings {
  /** Tells the reports that stand together apart, the same after every edit. */
  readonly key: string;
  /** What to call it: {@link reportName}, and a number where that says too little. */
  readonly title: string;
  readonly report: Report;
  readonly audit: Audit;
  /** How every rule fared, in the order of the catalogue. */
  readonly results: readonly RuleResult[];
  /** The report's own 说明, whatever they are of. */
  readonly explanations: readonly Explanation[];
  /** How they stand against the findings. */
  readonly explained: Explained;
  readonly gate: Gate;
  /** 核对总数 and confirmed figures. */
  readonly told: ToldFigures;
  /** What of that which its workbook keeps bears on the verdict. */
  readonly adopted: readonly KeptKey[];
  /** What most likely lies behind that which does not come out. */
  readonly location: Location;
  /** The same by what hangs together, with the findings that it explains. */
  readonly causes: readonly Cause[];
}

/** What is known of a report beside its surroundings. */
export interface Particulars {
  readonly key: string;
  readonly title: string;
  readonly explanations: readonly Explanation[];
  readonly told: ToldFigures;
  readonly adopted: readonly KeptKey[];
}

/** Judges a report in its surroundings. */
export function dossierOf(
  report: Report,
  surroundings: Surroundings,
  particulars: Particulars,
): Dossier {
  const { context } = surroundings;
  const { explanations, told } = particulars;
  const audit = check(report, context);
  const results = lazily(() => resultsOf(audit));
  const explained = lazily(() => applyExplanations(audit, explanations));
  const gate = lazily(() => gateOf(audit, explained()));
  const location = lazily(() => locationOf(audit, context, explained(), told));
  const causes = lazily(() => causesOf(audit, location()));
  return {
    ...surroundings,
    ...particulars,
    report,
    audit,
    get results() {
      return results();
    },
    get explained() {
      return explained();
    },
    get gate() {
      return gate();
    },
    get location() {
      return location();
    },
    get causes() {
      return causes();
    },
  };
}
