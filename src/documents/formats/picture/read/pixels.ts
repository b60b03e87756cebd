import { UnreadableFile } from '../../../unreadable';

/** Pixels of a picture at most: A4 at 600 dpi has 35 million. */
const most = 40_000_000;

/** @throws UnreadableFile when a picture has more pixels than can be read */
export function assertPixels(width: number, height: number): void {
  if (width < 1 || height < 1) throw damagedPicture();
  if (width * height <= most) return;
  throw new UnreadableFile(
    `图片有 ${width}×${height} 像素，过大，没有读取；请缩小到 A4 每英寸 300 点后再读。`,
  );
}

export const damagedPicture = () =>
  new UnreadableFile('图片已损坏，打不开；请重新扫描、拍照或另存后再读。');
