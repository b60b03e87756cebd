export { countedTwice, type CountedTwice } from './parents';
export { sumReport } from './report';
export { isInScope, sumScopes, type SumScope } from './scope';
export {
  countySum,
  figureIn,
  type CountySum,
  type LeftOut,
  type SumGap,
  type SummedUnit,
  type Sums,
} from './sum';
export { unitsBehind, type UnitFigure } from './unitsBehind';
