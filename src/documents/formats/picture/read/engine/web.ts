import type { ScanEngine } from './engine';

/** Everything from where the add-in itself is; nothing is asked of anybody else. */
export async function scanEngine(): Promise<ScanEngine> {
  const runtime = await import('onnxruntime-web/wasm');
  const folder = new URL('scan/', self.location.href).href;
  runtime.env.wasm.numThreads = 1;
  runtime.env.wasm.wasmPaths = { wasm: `${folder}ort-wasm-simd-threaded.wasm` };
  const [model, keys] = await Promise.all([
    fetched(`${folder}ch_PP-OCRv4_rec_infer.onnx`),
    fetched(`${folder}ppocr_keys_v1.txt`),
  ]);
  return { runtime, model: new Uint8Array(model), keys: new TextDecoder().decode(keys) };
}

async function fetched(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}
