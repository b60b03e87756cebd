/** The last part of a path, with either slash. */
import { manyOf } from '../../report';
const lastPart = (path: string): string => path.replace(/^.*[\\/]/s, '');

/** How files are called: each by its own name, with its folders where another is called the same. */
export function shortNames(paths: readonly string[]): (path: string) => string {
  const many = manyOf(paths.map(lastPart));
  return (path) => ((many.get(lastPart(path)) ?? 0) > 1 ? path : lastPart(path));
}
