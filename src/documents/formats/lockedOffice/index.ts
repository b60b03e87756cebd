import { locked } from '../../unreadable';
import type { Format } from '../format';

/** An .xlsx or .docx that asks for a password: one of Office's old containers, and scrambled. */
export const lockedOffice: Format = {
  id: 'lockedOffice',
  name: '加密的 Office 文件',
  endings: [],
  type: 'application/encrypted',
  is: ({ streams }) => streams.has('EncryptedPackage'),
  refusal: locked,
};
