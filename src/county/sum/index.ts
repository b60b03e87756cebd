export { sumReport } from './report';
export { sumScopes, type SumScope } from './scope';
export { countySum, figureIn, type CountySum, type SummedUnit, type Sums } from './sum';
export { unitsBehind } from './unitsBehind';
