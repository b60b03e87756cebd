/** Serves the workbench, as it was built, on this machine; `wanted` is a port, 0 for any. */
export function serve(
  wanted: number,
): Promise<{ readonly url: string; readonly close: () => void }>;
