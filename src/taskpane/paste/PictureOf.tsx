import { useEffect, useRef } from 'react';
import type { PicturePiece } from '../../report';

interface PictureOfProps {
  readonly piece: PicturePiece;
  readonly label: string;
}

/** A piece of the picture that was read, as it came. */
export function PictureOf({ piece, label }: PictureOfProps): React.JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, data } = piece;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(width, height);
    data.forEach((light, i) => image.data.set([light, light, light, 255], 4 * i));
    context.putImageData(image, 0, 0);
  }, [data, width, height]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      style={{ minWidth: 0, maxHeight: '64px', objectFit: 'contain' }}
    />
  );
}
