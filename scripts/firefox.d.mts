/** A Firefox of this machine, driven by scripts and keys. */
export interface Firefox {
  /** The folder in which what the page saves lands. */
  readonly downloads: string;
  readonly open: (url: string) => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly type: (text: string) => Promise<unknown>;
  readonly click: (x: number, y: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
}
export function findFirefox(): string | null;
export function launchFirefox(): Promise<Firefox>;
