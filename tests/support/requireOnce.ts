/** What `environment.cjs` gives to tests; benches, which run in Node itself, need nothing of the kind. */
const own = (globalThis as { readonly requireOnce?: NodeJS.Require }).requireOnce ?? require;

/** A package or a file, loaded once for all files of tests that a process runs. */
export const requireOnce = (name: string): unknown => own(name);
