const babel = require('@babel/core');

/**
 * Writes `\p{L}` in regular expressions as the characters that it means: engines before 2018 do not
 * know it, and refuse the whole file. A loader for webpack, after the one for TypeScript.
 */
module.exports = function oldExpressions(source) {
  if (!source.includes('\\p{')) return source;
  const plugins = ['@babel/plugin-transform-unicode-property-regex'];
  return babel.transformSync(source, { configFile: false, babelrc: false, plugins }).code;
};
