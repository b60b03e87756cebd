import { strToU8 } from 'fflate';
import { invalidArgument } from './errors';

/** @throws HostError InvalidArgument for text that is no base64 */
export function fromBase64(text: string): Uint8Array {
  try {
    return strToU8(atob(text), true);
  } catch {
    throw invalidArgument();
  }
}
