import type { HostContext } from './context';
import { apiNotFound, HostError, invalidReference } from './errors';
import { subscribes } from './events';
import { callMember, camel, readMember, writeMember } from './members';
import { HostObject, isCollection } from './model/object';
import { typeName } from './model';
import {
  ActionType,
  PathType,
  type ArgumentInfo,
  type BatchAction,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type BatchResult,
  type ObjectPath,
} from './protocol';
import { project } from './query';
import type { References } from './references';

/** What a path may lead to besides an object: Excel's null object, of which everything is null. */
export const nullObject = null;
type Target = HostObject | typeof nullObject;

/** Where paths begin: the workbook, and the services that are made with `new`. */
export interface Roots {
  readonly workbook: HostObject;
  readonly service: (name: string) => HostObject | undefined;
}

/** Carries out one batch, action by action, until one fails. */
export async function executeBatch(
  request: BatchRequest,
  host: HostContext,
  roots: Roots,
  references: References,
): Promise<BatchResponse> {
  const batch = new Batch(request, host, roots, references);
  const results: BatchResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    try {
      results.push({ ActionId: action.Id, Value: (await batch.carryOut(action)) ?? null });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: answer(error, index, action) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function answer(error: unknown, index: number, action: BatchAction): BatchError {
  const known = error instanceof HostError;
  return {
    Code: known ? error.code : 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: known ? error.httpStatus : 500,
    ActionIndex: index,
    Location: camel(action.Name),
  };
}

class Batch {
  readonly #resolved = new Map<number, Target>();

  constructor(
    private readonly request: BatchRequest,
    private readonly host: HostContext,
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  async carryOut(action: BatchAction): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await this.#resolve(action.ObjectPathId);
    if (target === nullObject) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
      case ActionType.ensureUnchanged: {
        const [id, reference] = [target.identity(), this.references.idOf(target)];
        return {
          ...(id === null ? {} : { Id: id }),
          ...(reference === undefined ? {} : { _ReferenceId: reference }),
        };
      }
      case ActionType.query:
        await this.host.engine.calculation.settle();
        return project(target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.#call(target, action);
      case ActionType.setProperty:
        writeMember(target, action.Name, (await this.#arguments(action.ArgumentInfo))[0]);
        return null;
      default:
        throw apiNotFound(`action ${action.ActionType} of ${typeName(target)}`);
    }
  }

  async #call(target: HostObject, action: BatchAction): Promise<unknown> {
    const args = await this.#arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.references.keep(target);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      for (const id of args) this.references.drop(String(id));
      return null;
    }
    if (subscribes(action.Name, this.host.mode)) return null;
    return callMember(target, action.Name, args);
  }

  async #resolve(id: number): Promise<Target> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw invalidReference();
    const target = await this.#follow(path);
    this.#resolved.set(id, target);
    return target;
  }

  async #follow(path: ObjectPath): Promise<Target> {
    const parent =
      path.ParentObjectPathId === undefined
        ? nullObject
        : await this.#resolve(path.ParentObjectPathId);
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.workbook;
      case PathType.newObject:
        return asObject(this.roots.service(path.Name), path.Name);
      case PathType.referenceId:
        return this.references.get(path.Name) ?? fail(invalidReference());
      case PathType.nullObject:
        return nullObject;
    }
    if (parent === nullObject) return nullObject;
    const args = await this.#arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.property:
        return asObject(readMember(parent, path.Name), path.Name);
      case PathType.method:
        return asObject(await callMember(parent, path.Name, args), path.Name);
      case PathType.indexer:
        if (isCollection(parent)) return parent.item(key(args[0]));
    }
    throw apiNotFound(`path ${path.ObjectPathType} of ${typeName(parent)}`);
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const path = paths[index];
      args.push(typeof path === 'number' && path > 0 ? await this.#resolve(path) : value);
    }
    return args;
  }
}

const key = (value: unknown): string | number =>
  typeof value === 'number' ? value : String(value);

function asObject(value: unknown, name: string): Target {
  if (value === null || value instanceof HostObject) return value;
  throw apiNotFound(name);
}

function fail(error: Error): never {
  throw error;
}
