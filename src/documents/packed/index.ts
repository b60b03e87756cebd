export { streamsOf } from './compound';
export { partKey, Package, type Relationship } from './relationships';
export { splice } from './splice';
export { partNames, unpack } from './zip';
