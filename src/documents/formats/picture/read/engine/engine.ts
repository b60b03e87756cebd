import type * as Runtime from 'onnxruntime-web/wasm';

/** What reads lines of text, on this platform: `#scan`. */
export interface ScanEngine {
  readonly runtime: Pick<typeof Runtime, 'InferenceSession' | 'Tensor'>;
  /** The model that reads a line, as its file holds it. */
  readonly model: Uint8Array;
  /** Its letters, one a line. */
  readonly keys: string;
}
