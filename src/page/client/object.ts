import { callMember, membersOf, readMember, writeMember } from '../../workbench/host/members';
import { objectTypes } from '../../workbench/host/model';
import { HostObject, isCollection } from '../../workbench/host/model/object';
import type { RequestContext } from './context';
import { notInClient, notLoaded } from './errors';
import { itemsOf, leadsTo, type TypeName } from './shape';

/** Finds the host's object; null for Excel's null object, of which everything is null. */
type Find = () => unknown;

/** `format/protection/locked`, step by step. */
type Path = readonly string[];

/** The client's side of one object of Excel's model; add-in code holds it by its proxy. */
export class ClientObject {
  /** The host's object; undefined until it is found. */
  #target: HostObject | null | undefined;
  readonly #loaded = new Map<string, unknown>();
  readonly #children = new Map<string, ClientObject>();
  #items: readonly ClientObject[] | null = null;
  readonly proxy: object;

  constructor(
    readonly context: RequestContext,
    readonly type: TypeName,
    private readonly look: Find,
    proxied: ProxyHandler<ClientObject>,
  ) {
    this.proxy = new Proxy<ClientObject>(this, proxied);
    this.#proxied = proxied;
  }
  readonly #proxied: ProxyHandler<ClientObject>;

  /** In a step alone: what it finds is what is there then, and stays. */
  async find(): Promise<HostObject | null> {
    if (this.#target !== undefined) return this.#target;
    const found = await this.look();
    this.#target = found instanceof HostObject ? found : null;
    return this.#target;
  }

  get isNullObject(): boolean {
    if (this.#target === undefined) throw notLoaded('isNullObject');
    return this.#target === null;
  }
  get items(): readonly object[] {
    if (!this.#items) throw notLoaded('items');
    return this.#items.map(({ proxy }) => proxy);
  }

  /** @param names members and paths of members, separated by commas */
  load(names: string): void {
    const paths = names.split(',').map((path) => path.trim().split('/'));
    this.context.enqueue(async () => {
      await this.context.host.engine.calculation.settle();
      await this.#fetch(paths);
    });
  }

  /** A value that came, or that was written; what an object has no value for is null in all. */
  read(name: string): unknown {
    if (this.#target === null) return null;
    if (!this.#loaded.has(name)) throw notLoaded(`${this.type}.${name}`);
    return this.#loaded.get(name);
  }
  write(name: string, value: unknown): void {
    const given: unknown = structuredClone(value);
    this.#loaded.set(name, given);
    this.context.enqueue(async () => {
      const target = await this.find();
      if (target) writeMember(target, name, given);
    });
  }

  /** The object that a property leads to; always the same. */
  child(name: string, type: TypeName): ClientObject {
    const known = this.#children.get(name);
    if (known) return known;
    const child = this.#made(type, async () => {
      const target = await this.find();
      return target && readMember(target, name);
    });
    this.#children.set(name, child);
    return child;
  }

  /** Calls a method in its turn; answers an object, or what will hold the result. */
  call(name: string, args: readonly unknown[]): object {
    const given: unknown[] = structuredClone([...args]);
    const run = async (): Promise<unknown> => {
      const target = await this.find();
      return target && callMember(target, name, given);
    };
    const type = leadsTo.get(`${this.type}.${name}`);
    if (type) {
      const found = this.#made(type, run);
      this.context.enqueue(() => found.find());
      return found.proxy;
    }
    const result: { value?: unknown } = {};
    this.context.enqueue(async () => {
      result.value = await run();
    });
    return result;
  }

  async #fetch(paths: readonly Path[]): Promise<void> {
    const target = await this.find();
    if (!target) return;
    if (isCollection(target)) {
      await this.#fetchItems(target.list(), paths);
      return;
    }
    for (const [first = '', ...rest] of paths) {
      const type = leadsTo.get(`${this.type}.${first}`);
      if (type) await this.child(first, type).#fetch([rest]);
      else this.#loaded.set(first, readMember(target, first));
    }
  }
  async #fetchItems(found: readonly HostObject[], paths: readonly Path[]): Promise<void> {
    const type = itemsOf[this.type];
    if (!type) throw notInClient(`${this.type}.items`);
    const items = found.map((item) => this.#made(type, () => item));
    const ofItems = paths.map((path) => path.slice(path[0] === 'items' ? 1 : 0));
    for (const item of items) await item.#fetch(ofItems.filter((path) => path.length > 0));
    this.#items = items;
  }

  #made(type: TypeName, look: Find): ClientObject {
    return new ClientObject(this.context, type, look, this.#proxied);
  }
}

/** What may be done with a member of a kind of object. */
export const memberOf = (type: TypeName, name: string) =>
  membersOf(objectTypes[type].prototype).get(name);
