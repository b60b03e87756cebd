/** fast-check, each property of which is drawn TIMES (10) as often; one with a seed of its own is as it was. */
const real = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const times = Number(process.env.TIMES ?? 10);

function assert(property, { numRuns = 100, ...given } = {}) {
  const often = given.seed === undefined ? numRuns * times : numRuns;
  return real.assert(property, { ...given, numRuns: Math.ceil(often) });
}

module.exports = { ...real, __esModule: true, assert, default: { ...real.default, assert } };
