export { streamsOf } from './compound';
export { partKey } from './partKey';
export { Package } from './relationships';
export { partNames, unpack } from './zip';
