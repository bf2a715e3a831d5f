/** What the thread that draws is asked. */
export type DrawAsked =
  | { readonly kind: 'open'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'draw'; readonly page: number; readonly width: number };

/** What it answers; `page` counts from 1, is 0 for the whole PDF, and null where that does not open. */
export type DrawAnswer =
  | { readonly kind: 'opened'; readonly page: 0; readonly pages: number }
  | { readonly kind: 'drawn'; readonly page: number; readonly picture: ImageBitmap }
  | { readonly kind: 'failed'; readonly page: number | null };

/** Draws the pages of one PDF. */
export interface PdfDrawer {
  /** How many pages it has; rejects where it does not open, or takes too long. */
  readonly pages: Promise<number>;
  /** A page, from 1, as a picture so many pixels wide; rejects where it cannot be drawn, or drawing takes too long. */
  readonly draw: (page: number, width: number) => Promise<ImageBitmap>;
  readonly close: () => void;
}

/** How long the thread may be silent while it is asked something, in milliseconds: a PDF can be made never to end. */
const patience = 20_000;

/** Opens a PDF in a thread of its own, which ends with `close`, or where it is silent for too long. */
export function openPdfDrawer(bytes: ArrayBuffer): PdfDrawer {
  const thread = new Worker(new URL('draw-worker.ts', import.meta.url), { type: 'module' });
  const opening = Promise.withResolvers<number>();
  const drawing = new Map<number, PromiseWithResolvers<ImageBitmap>>();
  let timer: number | undefined;
  let closed = false;
  const wait = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(fail, patience);
  };
  const rest = (): void => {
    if (drawing.size === 0) window.clearTimeout(timer);
    else wait();
  };
  const fail = (): void => {
    closed = true;
    window.clearTimeout(timer);
    thread.terminate();
    opening.reject(new Error('The PDF does not open'));
    for (const { reject } of drawing.values()) reject(new Error('The page cannot be drawn'));
    drawing.clear();
  };
  thread.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => {
    if (data.page === null) return fail();
    const asked = drawing.get(data.page);
    drawing.delete(data.page);
    if (data.kind === 'opened') opening.resolve(data.pages);
    else if (data.kind === 'drawn') asked?.resolve(data.picture);
    else asked?.reject(new Error('The page cannot be drawn'));
    return rest();
  });
  thread.addEventListener('error', fail);
  const ask = (asked: DrawAsked, moved: Transferable[] = []): void => {
    thread.postMessage(asked, moved);
    wait();
  };
  const copy = bytes.slice(0);
  ask({ kind: 'open', bytes: copy }, [copy]);
  // Whoever has gone away does not hear of it.
  opening.promise.catch(() => undefined);
  return {
    pages: opening.promise,
    draw: (page, width) => {
      if (closed) return Promise.reject(new Error('The PDF is closed'));
      const asked = drawing.get(page) ?? Promise.withResolvers<ImageBitmap>();
      if (!drawing.has(page)) {
        drawing.set(page, asked);
        ask({ kind: 'draw', page, width });
      }
      return asked.promise;
    },
    close: fail,
  };
}
