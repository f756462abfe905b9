import type { CDPSession, Page } from 'playwright-core';

/** A frame of the screen. */
interface Frame {
  /** When it was shown, in milliseconds since 1970. */
  at: number;
  jpeg: string;
}

export interface Screen {
  frames: readonly Frame[];
  stop: () => Promise<void>;
}

/** Records the screen of a page, one frame per change. */
export async function watchScreen(session: CDPSession, onFrame: () => void): Promise<Screen> {
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, jpeg: data });
    onFrame();
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 80,
    maxWidth: 412,
    maxHeight: 823,
  });
  return {
    frames,
    stop: async () => {
      await session.send('Page.stopScreencast');
    },
  };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Shown {
  /** Milliseconds since 1970 of the first frame with the coloured shapes. */
  at: number;
  /** Two distant points well inside coloured shapes. */
  points: readonly [Point, Point];
}

interface Point {
  x: number;
  y: number;
}

/**
 * Time of the first frame in which at least nine tenths of the pixels that have the given colour in the last frame
 * have it already. Works alike for SVG, canvas and WebGL.
 *
 * @param judge a page without slowdown, which compares the frames
 * @throws if the last frame has hardly any of the colour
 */
export async function firstShown(
  judge: Page,
  frames: readonly Frame[],
  box: Box,
  colour: readonly [number, number, number],
): Promise<Shown> {
  const found = await judge.evaluate(
    async ({ pictures, box, colour }) => {
      const read = async (jpeg: string) => {
        const picture = new Image();
        picture.src = `data:image/jpeg;base64,${jpeg}`;
        await picture.decode();
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(picture, 0, 0);
        const { x, y, width, height } = box;
        const high = Math.min(height, picture.height - y);
        // The window had another size before the page loaded.
        if (high <= 0) return new Uint8Array();
        const { data } = context.getImageData(x, y, width, high);
        const coloured = new Uint8Array(width * high);
        for (let i = 0; i < coloured.length; i += 1)
          coloured[i] = Number(
            colour.every((part, channel) => Math.abs((data[4 * i + channel] ?? 0) - part) < 40),
          );
        return coloured;
      };
      const last = await read(pictures.at(-1) ?? '');
      const wanted = [...last.keys()].filter((i) => last[i]);
      let first = -1;
      for (const [at, jpeg] of pictures.entries()) {
        const now = await read(jpeg);
        if (now.length !== last.length) continue;
        if (wanted.filter((i) => now[i]).length >= 0.9 * wanted.length) {
          first = at;
          break;
        }
      }
      // Inside a shape: the colour extends five pixels in all directions.
      const { width } = box;
      const REACH = 5;
      const inner = wanted.filter((i) =>
        [-REACH, 0, REACH].every((dx) =>
          [-REACH, 0, REACH].every((dy) => last[i + dx + dy * width] === 1),
        ),
      );
      const point = (i = 0) => ({ x: box.x + (i % width), y: box.y + Math.floor(i / width) });
      return {
        first,
        pixels: wanted.length,
        inner: inner.length,
        points: [point(inner.at(Math.floor(inner.length / 4))), point(inner.at(-1))] as const,
      };
    },
    { pictures: frames.map(({ jpeg }) => jpeg), box, colour },
  );
  if (found.pixels < 300 || found.inner === 0)
    throw new Error(
      `the map's box shows ${found.pixels} pixels in the colour of a status, expected at least 300`,
    );
  return { at: frames[found.first]?.at ?? NaN, points: found.points };
}
