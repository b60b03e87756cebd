import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  WritableStream,
} from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have and jsdom lacks. */

class Observer {
  observe(): void {
    // Nothing changes size here.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
}

window.ResizeObserver = Observer;
Element.prototype.scrollIntoView = () => undefined;

Object.assign(globalThis, { TextDecoder, TextEncoder, CompressionStream, DecompressionStream });
Object.assign(globalThis, { ReadableStream, WritableStream });

File.prototype.arrayBuffer = function (this: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result);
    };
    reader.onerror = () => {
      reject(new Error('The file could not be read.'));
    };
    reader.readAsArrayBuffer(this);
  });
};
