export { countedTwice, type CountedTwice } from './parents';
export { sumReport } from './report';
export { isInScope, sumScopes, type SumScope } from './scope';
export {
  countySum,
  figureIn,
  unitsBehind,
  type CountySum,
  type LeftOut,
  type SumGap,
  type SummedUnit,
  type Sums,
} from './sum';
