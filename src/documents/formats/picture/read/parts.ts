/** What a page of another kind of file needs to be read as a picture. */
export { readPage } from './page';
export { redLight } from './raster';
export { recogniser } from './recogniser';
