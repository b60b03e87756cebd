import { basename } from 'node:path';
import { lineEntry, UnreadableFile } from '../../documents';
import type { Report } from '../../report';
import type { Task } from './judged';

/** The reports in lines of a stream; one that cannot be read says so, with its number. */
export function lineEntries({
  file,
  first,
  lines,
}: Task & { readonly kind: 'lines' }): readonly (Report | UnreadableFile)[] {
  return lines.map((line, i) => {
    try {
      return lineEntry(line, basename(file));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return new UnreadableFile(`第 ${first + i} 行：${error.message}`);
    }
  });
}
