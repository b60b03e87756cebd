import { rates } from './rates';

const pairsOfRows = 300;

/** −ln of the likelihood that two rows stand in each other's place. */
export const exchangeCost = -Math.log(rates.another * rates.several.rows) + Math.log(pairsOfRows);
