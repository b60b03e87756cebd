/** The settings and scripts for each road of docs/deploy.md, by their names in the zip. */
export function roadsTo(to: {
  readonly addin: string;
  readonly officeOrigin: string;
}): Readonly<Record<string, Uint8Array>>;
