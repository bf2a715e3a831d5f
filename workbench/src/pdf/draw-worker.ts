import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import type { DrawAnswer, DrawAsked } from './pdf-drawer.ts';

// Draws the pages of one PDF in a thread that holds nothing but it: neither the workbench's page nor its storage.
const say = (answer: DrawAnswer, moved: Transferable[] = []): void => self.postMessage(answer, { transfer: moved });

/** Canvases that no page shows; the library asks for this shape. */
class OffscreenCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext('2d') };
  }
  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }
  destroy({ canvas }: { readonly canvas: OffscreenCanvas }): void {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Filters are drawn through the page's own document, which a thread has not: what asks for one is drawn without. */
class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  destroy(): void {}
}

let opened: PDFDocumentProxy | null = null;

async function open(bytes: ArrayBuffer): Promise<void> {
  opened = await getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
  }).promise;
  say({ kind: 'opened', page: 0, pages: opened.numPages });
}

async function draw(number: number, width: number): Promise<void> {
  const page = await opened?.getPage(number);
  if (page === undefined) return;
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
  page.cleanup();
  const picture = canvas.transferToImageBitmap();
  say({ kind: 'drawn', page: number, picture }, [picture]);
}

let last: Promise<void> = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<DrawAsked>) => {
  last = last
    .then(() => (data.kind === 'open' ? open(data.bytes) : draw(data.page, data.width)))
    .catch(() => say({ kind: 'failed', page: data.kind === 'draw' ? data.page : null }));
});
