import { raisedEvents } from '../../workbench/host/events';
import type { RequestContext } from './context';
import { notInClient } from './errors';
import { ClientObject, memberOf } from './object';
import { leadsTo } from './shape';

/** What every object answers without asking the host. */
const ownMembers: Readonly<Record<string, (object: ClientObject) => unknown>> = {
  context: ({ context }) => context,
  isNullObject: (object) => object.isNullObject,
  items: (object) => object.items,
  load: (object) => (names: string) => {
    object.load(names);
    return object.proxy;
  },
  // Nothing is tracked here: the host's objects cost nothing while they are kept.
  untrack: (object) => () => object.proxy,
};

/** Asked by the language itself, and answered with nothing. */
const ofTheLanguage: readonly string[] = ['then', 'toJSON'];

/** How add-in code sees an object: members by their names, as Excel's own client has them. */
const members: ProxyHandler<ClientObject> = {
  get(object, name) {
    if (typeof name === 'symbol' || ofTheLanguage.includes(name)) return undefined;
    const own = ownMembers[name];
    if (own) return own(object);
    if (object.type === 'WorksheetCollection' && raisedEvents.includes(name))
      return object.context.event(name);
    const member = memberOf(object.type, name);
    if (member?.callable) return (...args: unknown[]) => object.call(name, args);
    if (!member?.readable) throw notInClient(`${object.type}.${name}`);
    const type = leadsTo.get(`${object.type}.${name}`);
    return type ? object.child(name, type).proxy : object.read(name);
  },
  set(object, name, value) {
    if (typeof name === 'symbol' || !memberOf(object.type, name)?.writable)
      throw notInClient(`${object.type}.${String(name)}`);
    object.write(name, value);
    return true;
  },
};

/** `context.workbook`, from which all else is reached. */
export const workbookOf = (context: RequestContext): object =>
  new ClientObject(context, 'Workbook', () => context.host.workbook, members).proxy;
