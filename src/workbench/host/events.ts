import { apiNotFound } from './errors';

/** Numbers under which the client knows the events of the object model. */
const eventType = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

export type EventName = keyof typeof eventType;

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
 * this host never raises must not be taken for one that does not happen.
 * @throws HostError ApiNotFound
 */
export function subscribes(method: string): boolean {
  // Older events are called _RegisterNameEvent, newer ones _RegisterEventName.
  const name = /^_(?:Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/.exec(method)?.[1];
  if (name === undefined) return false;
  if (!Object.hasOwn(eventType, name)) throw apiNotFound(`event ${name}`);
  return true;
}
