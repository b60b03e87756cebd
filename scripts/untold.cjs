const babel = require('@babel/core');

const { types } = babel;

const calendar = /[\\/]src[\\/]ledger[\\/]calendar[\\/]/;

/** What of an application moves its deadline or is paid for it, and counts nowhere. */
const ofDeadlines = [
  'correctionTold',
  'correctionReceived',
  'opinionAsked',
  'opinionReceived',
  'extensionTold',
  'extension',
  'reasonableUntil',
  'feeTold',
  'feePaid',
  'fee',
];

/** By room, what no cell shows and no function asks for: what is counted where, what to do, how wide. */
const untoldProperties = [
  { room: /[\\/]src[\\/](?:form|ledger)[\\/]/, names: ['help', 'law'] },
  { room: /[\\/]src[\\/]ledger[\\/]columns[\\/]/, names: ['name', 'title', 'words', 'width'] },
  {
    room: /[\\/]src[\\/]ledger[\\/]reading[\\/]/,
    names: ['all', 'others', ...ofDeadlines],
  },
  {
    room: /[\\/]src[\\/]report[\\/]recognise[\\/]/,
    names: ['cut', 'labelled', 'isBlankCell', 'lacksTotals'],
  },
  {
    room: calendar,
    names: ['isWorkday', 'source', 'sourceOf', 'whyOf'],
  },
  {
    room: /[\\/]src[\\/]validation[\\/]/,
    names: ['advice', 'derivable', 'formulaTotals', 'jump', 'places', 'status'],
  },
];

/** Rooms in which `why` is of a figure that was not read, a rule that was not judged, a day: no cell tells it. */
const ofReasons = /[\\/]src[\\/](?:validation|report[\\/]recognise|ledger[\\/]calendar)[\\/]/;
/** The reason among the arguments of those who put something on such a list. */
const reasonAt = { cannotTell: 0, cannot: 1, account: 1 };

const recognition = /[\\/]src[\\/]report[\\/]recognise[\\/]/;
/** Rooms that are handed a range as they are handed sheets and files. */
const ofRanges = /[\\/]src[\\/](?:report[\\/]recognise|ledger[\\/]reading)[\\/]/;
const worths = { typed: true, kept: false, loose: false };
const isCalled =
  (word) =>
  ({ name, property }) =>
    (name ?? property?.name) === word;
const isNarrative = isCalled('narrative');
const isMerges = isCalled('merges');

/**
 * Comparisons of which the answer is known for a range: its columns are a sheet's (`ColumnWorth`), and no
 * prose stands beside its tables.
 */
const knownAnswers = [
  { room: recognition, toEqual: ({ right }) => worths[right.value] },
  {
    room: recognition,
    toEqual: ({ left, right }) =>
      left.property?.name === 'sheet' && right.type === 'NullLiteral' ? true : undefined,
  },
  {
    room: /[\\/]src[\\/]validation[\\/]/,
    toEqual: ({ left, right }) =>
      left.property?.name === 'length' && isNarrative(left.object) && right.value === 0
        ? true
        : undefined,
  },
];

/**
 * What these come to is known: a range is recognised by itself, and nothing of it is remembered for others;
 * it has no merged cells, no row that is shorter than others, and is no file or sheet whose name could name
 * anybody; tables side by side in it begin in one row. What is not taken is not listed.
 */
const doneAtOnce = {
  asked: ([question]) => types.callExpression(question, []),
  foundAlike: ([grid, find]) => types.callExpression(find, [grid]),
  readingAgain: ([read]) => read,
  lanesAmong: ([lines]) => types.callExpression(types.identifier('lanesOf'), [lines]),
  readingMade: ([grid, , , make]) => types.callExpression(make, [grid]),
  slotFor: () => types.nullLiteral(),
  mergedDown: ([grid]) => grid,
  isMergedOver: () => types.booleanLiteral(false),
  pushedLeft: () => types.booleanLiteral(false),
  isOfOtherLength: () => types.booleanLiteral(false),
  cutShort: () => types.booleanLiteral(false),
  inFileName: () => babel.template.expression.ast('({ organ: null, year: null })'),
  titleInName: () => babel.template.expression.ast('({ organ: null, year: null })'),
  fromTopToBottom: ([unread]) => unread,
  tellStray: () => types.nullLiteral(),
};

const nameOf = ({ type, computed, key }) =>
  type === 'ObjectProperty' && !computed ? key.name : undefined;

/** How a rule confronts prose, or other reports: what is not in a range of cells. */
const isOfOthers = (property, all) =>
  nameOf(property) === 'confront' && all.some((one) => ['needs', 'ofProse'].includes(nameOf(one)));

const withoutWords = (names) => ({
  ObjectExpression({ node }) {
    node.properties = node.properties.filter(
      (property, _, all) => !names.includes(nameOf(property)) && !isOfOthers(property, all),
    );
  },
});

const withoutReasons = {
  ObjectExpression({ node }) {
    for (const property of node.properties)
      if (nameOf(property) === 'why') property.value = types.stringLiteral('');
  },
  CallExpression({ node }) {
    const { callee, arguments: given } = node;
    const at = reasonAt[callee.name ?? callee.property?.name];
    if (at !== undefined && given[at]) given[at] = types.stringLiteral('');
  },
};

/** A day off without the name of the holiday. */
const withoutHolidays = {
  ObjectProperty({ node }) {
    if (nameOf(node) !== 'holidays') return;
    for (const { elements } of node.value.elements ?? []) elements[0] = types.stringLiteral('');
  },
};

const atOnce = {
  CallExpression(place) {
    const { callee, arguments: given } = place.node;
    const done = Object.hasOwn(doneAtOnce, callee.name ?? '') && doneAtOnce[callee.name];
    if (done) place.replaceWith(done(given));
  },
};

/** What is done for each merged cell is done for none. */
const withoutMerges = {
  ForOfStatement(place) {
    if (isMerges(place.node.right)) place.remove();
  },
  CallExpression(place) {
    const { object, property } = place.node.callee;
    if (object && isMerges(object) && property.name === 'some')
      place.replaceWith(types.booleanLiteral(false));
  },
};

const withKnown = (toEqual) => ({
  BinaryExpression(place) {
    const { operator } = place.node;
    const isEqual = toEqual(place.node);
    if (isEqual !== undefined && /^[!=]==$/.test(operator))
      place.replaceWith(types.booleanLiteral(isEqual === (operator === '===')));
  },
});

/**
 * Leaves out of the custom functions what they never tell and never ask: words and reasons that no cell
 * shows; how a rule confronts what a range has not (such a rule says so, `ofProse`, `needs`, and `check`
 * does not ask it then); how tables are read of text that has lost its columns, or remembered for others
 * like them. A loader for webpack, after the one for TypeScript.
 */
module.exports = function untold(source) {
  const file = this.resourcePath;
  const isIn = ({ room }) => room.test(file);
  const names = untoldProperties.filter(isIn).flatMap((one) => one.names);
  const visitors = [
    ...(names.length > 0 ? [withoutWords(names)] : []),
    ...(ofReasons.test(file) ? [withoutReasons] : []),
    ...(calendar.test(file) ? [withoutHolidays] : []),
    ...(ofRanges.test(file) ? [atOnce, withoutMerges] : []),
    ...knownAnswers.filter(isIn).map(({ toEqual }) => withKnown(toEqual)),
  ];
  if (visitors.length === 0) return source;
  const plugins = visitors.map((visitor) => ({ visitor }));
  return babel.transformSync(source, { configFile: false, babelrc: false, plugins }).code;
};
