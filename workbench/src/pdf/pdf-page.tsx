import { useEffect, useRef, useState } from 'react';
import { say } from '../messages/say.ts';
import type { PdfDrawer } from './pdf-drawer.ts';

interface Props {
  readonly drawer: PdfDrawer;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Whether it is to be looked at first: the page of the claim that is selected. */
  readonly current: boolean;
}

/** A page before it is drawn has the shape of A4. */
const [a4Width, a4Height] = [595, 842];

/** A page of a PDF as a picture, drawn once it is about to come into sight. */
export function PdfPage({ drawer, page, pages, current }: Props) {
  const texts = say().report.pdf;
  const place = useRef<HTMLLIElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const [item, shown] = [place.current, canvas.current];
    if (item === null || shown === null) return undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        watcher.disconnect();
        const width = Math.ceil(item.clientWidth * Math.min(2, window.devicePixelRatio));
        drawer.draw(page, Math.max(1, width)).then(
          (picture) => {
            shown.width = picture.width;
            shown.height = picture.height;
            shown.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
            shown.dataset['drawn'] = 'true';
          },
          () => setFailed(true),
        );
      },
      { root: item.closest('.original'), rootMargin: '400px' },
    );
    watcher.observe(item);
    return () => watcher.disconnect();
  }, [drawer, page]);

  useEffect(() => {
    // The pane alone scrolls: whoever reads the text stays where they are.
    const pane = place.current?.closest('.original');
    if (current && pane != null) pane.scrollTop = place.current?.offsetTop ?? 0;
  }, [current]);

  return (
    <li ref={place} aria-current={current ? 'true' : undefined}>
      <canvas ref={canvas} width={a4Width} height={a4Height} role="img" aria-label={texts.page(page, pages)} />
      <p className="quiet">{failed ? texts.notDrawn(page) : texts.page(page, pages)}</p>
    </li>
  );
}
