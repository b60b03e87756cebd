const { TestEnvironment } = require('jest-environment-node');

/**
 * Node, and its own `require` as `requireOnce`: what is loaded by it is loaded once for all files of tests
 * that a process runs. Jest reads, compiles and runs a package anew for each of them.
 */
module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    this.global.requireOnce = require;
  }
};
