import { onceFor } from '../../form';
import { readXml } from '../markup';
import { partKey } from './partKey';

/** A part that another refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `officeDocument`. */
  readonly kind: string;
  /** Path in the package, without a slash before it. */
  readonly path: string;
}

/** Parts by their paths as programs compare them: without case, with slashes of one kind. */
export class Package {
  private readonly parts = new Map<string, Uint8Array>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    for (const [name, bytes] of parts) this.parts.set(partKey(name), bytes);
  }

  part(path: string): Uint8Array | undefined {
    return this.parts.get(partKey(path));
  }

  /** What a part refers to within the package; the package itself is named ''. */
  relationships(path: string): readonly Relationship[] {
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    const listed = this.part(`${folder}_rels/${path.slice(slash)}.rels`);
    return listed
      ? targetsIn(listed).map(({ target, ...one }) => ({ ...one, path: resolved(folder, target) }))
      : [];
  }
}

type Target = Omit<Relationship, 'path'> & { readonly target: string };

const targetsIn = onceFor((listed: Uint8Array): readonly Target[] => {
  const found: Target[] = [];
  readXml(listed, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: Target });
    },
  });
  return found;
});

function resolved(folder: string, target: string): string {
  const way = target.replaceAll('\\', '/');
  const steps = (way.startsWith('/') ? way : folder + way).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
