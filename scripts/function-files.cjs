const fs = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '..', 'src', 'functions');

/** Files with a custom function in them: functions.json, docs/functions.md and the tests go by their JSDoc. */
exports.functionFiles = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(folder, name))
  .filter((file) => fs.readFileSync(file, 'utf8').includes('@customfunction'));
