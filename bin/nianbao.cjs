#!/usr/bin/env node
/** Starts the command; in a checkout, builds it first where it is absent or older than its sources. */
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const built = join(root, 'dist', 'cli', 'nianbao.cjs');

function changedAfter(path, time) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs > time;
  return readdirSync(path).some((name) => changedAfter(join(path, name), time));
}

function isStale() {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return ['form', 'report', 'validation', 'ledger', 'county', 'documents', 'cli']
    .map((room) => join(root, 'src', room))
    .some((room) => existsSync(room) && changedAfter(room, mtimeMs));
}

async function start() {
  if (isStale()) {
    const { buildCommand } = await import('../scripts/build-cli.mjs');
    await buildCommand();
  }
  require(built);
}

start().catch((fault) => {
  console.error('命令没有启动成功；请在项目文件夹中运行 npm ci 后再试。', fault);
  process.exitCode = 2;
});
