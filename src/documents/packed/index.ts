export { streamsOf } from './compound';
export { partKey, Package, type Relationship } from './relationships';
export { partNames, unpack } from './zip';
