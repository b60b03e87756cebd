import { apiNotFound } from './errors';
import type { Mode } from './mode';

/** Numbers under which the client knows the events of the object model. */
const eventType = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

export type EventName = keyof typeof eventType;

/** The ExcelApi with which an event came, where that is above the lowest that is supported. */
const since: Partial<Readonly<Record<EventName, number>>> = {
  NameChanged: 1.17,
  VisibilityChanged: 1.17,
};

/** Whether an Excel of these requirement sets tells of it. */
const isKnown = (name: string, { requirements }: Mode): name is EventName =>
  Object.hasOwn(eventType, name) && (requirements.ExcelApi ?? 0) >= (since[name as EventName] ?? 0);

/** `onChanged`: as `worksheets` of the object model calls the event. */
const memberName = (name: string): string => `on${name.replace('Data', '')}`;

/** The events that the host raises, by their names in the object model. */
export const raisedEvents: readonly string[] = Object.keys(eventType).map(memberName);

/** The target of events that belong to the collection of sheets: the add-in watches all of them. */
const workbookTarget = 'Workbook';

/** A message of the object model, as the client takes it apart. */
export type Message = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  isRemote: boolean,
];

const objectModel = 65_536;

export const message = (name: EventName, value: object): Message => [
  objectModel,
  eventType[name],
  workbookTarget,
  JSON.stringify(value),
  0,
  false,
];

/** Which event a message tells, and what of it; null for a message of another kind. */
export function eventIn([category, type, , json]: Message): {
  name: string;
  value: unknown;
} | null {
  const name = Object.entries(eventType).find(([, number]) => number === type)?.[0];
  if (category !== objectModel || name === undefined) return null;
  return { name: memberName(name), value: JSON.parse(json) as unknown };
}

/**
 * Whether a method is the client's way of subscribing to an event. All events go to every window,
 * whose client drops what it has no handler for, so there is nothing to keep; but an event that
 * is never raised must not be taken for one that does not happen.
 * @throws HostError ApiNotFound
 */
export function subscribes(method: string, mode: Mode): boolean {
  // Older events are called _RegisterNameEvent, newer ones _RegisterEventName.
  const name = /^_(?:Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/.exec(method)?.[1];
  if (name === undefined) return false;
  if (!isKnown(name, mode)) throw apiNotFound(`event ${name}`);
  return true;
}
