/** A black box on a photo, in its own points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y)
  };
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/** Moved by an arrow key, or resized with Shift; begun in the middle. Nothing for other keys. */
export function movedBox(
  box: Box | undefined,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  { width, height }: Pick<Box, 'width' | 'height'>
): Box | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const from = box ?? { x: width * 0.4, y: height * 0.4, width: width * 0.2, height: height * 0.2 };
  const step = Math.max(1, width / 40);
  const [right, down] = direction;
  if (shiftKey) {
    return {
      ...from,
      width: Math.max(step, from.width + right * step),
      height: Math.max(step, from.height + down * step)
    };
  }
  return {
    ...from,
    x: Math.min(width - step, Math.max(0, from.x + right * step)),
    y: Math.min(height - step, Math.max(0, from.y + down * step))
  };
}
