/**
 * The icons of Fluent, each from its own file. Fluent's controls ask for all of them, tens of megabytes
 * of code of which a bundle keeps nothing: loading that would take a second of every file of tests.
 */
const providers = require('@fluentui/react-icons/providers');
const utils = require('@fluentui/react-icons/utils');

/** ChevronDown16Regular is in chevron-down, with its other sizes. */
const fileOf = (name) =>
  name
    .replace(/\d*(?:Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();

const others = { ...utils, ...providers, __esModule: true };

module.exports = new Proxy(others, {
  get: (_, name) =>
    name in others || typeof name !== 'string' || !/^[A-Z]/.test(name)
      ? others[name]
      : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
});
