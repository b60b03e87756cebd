export { streamsOf } from './compound';
export { keyOf, Package, type Relationship } from './relationships';
export { partsOf, unpack } from './zip';
