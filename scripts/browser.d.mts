import type { Browser } from 'playwright-core';

/** A Chromium that this machine has, or null. */
export function findBrowser(): string | null;

/** Starts it without a window. @throws Error where there is none */
export function launch(): Promise<Browser>;
