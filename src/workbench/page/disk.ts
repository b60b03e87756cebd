import { xlsx } from '../../documents/formats/xlsx';

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lets the user choose an .xlsx; null when they think better of it. */
export function pickXlsx(): Promise<PickedFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = xlsx.endings.map((ending) => `.${ending}`).join(',');
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file)
        file.arrayBuffer().then((buffer) => {
          resolve({ name: file.name, bytes: new Uint8Array(buffer) });
        }, reject);
      else resolve(null);
    });
    input.click();
  });
}

/** Hands the workbook to the browser, which saves it where it saves downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const blob = new Blob([Uint8Array.from(bytes)], { type: xlsx.type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name.endsWith('.xlsx') ? name : `${name}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
