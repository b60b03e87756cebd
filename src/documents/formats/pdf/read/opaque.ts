import { listFrom } from './matrix';

/** How the library says that a picture has red, green, blue and opacity; other kinds have none. */
const withOpacity = 3;
/** Pixels at most that are looked through: what is larger fills the page, and is known by that. */
const most = 1_000_000;

/** Whether nothing is seen through a picture, as the library hands it over. */
export function isOpaque(picture: unknown): boolean {
  if (typeof picture !== 'object' || picture === null || !('kind' in picture)) return false;
  if (picture.kind !== withOpacity) return true;
  const { width = 0, height = 0 } = picture as { width?: number; height?: number };
  if (width * height > most) return false;
  const data = 'data' in picture ? listFrom(picture.data) : [];
  return data.length > 0 && data.every((value, i) => i % 4 !== 3 || value === 255);
}
