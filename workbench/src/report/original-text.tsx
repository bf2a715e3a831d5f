import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { originalQuery } from '../api/original-query.ts';
import { say } from '../messages/say.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { lineBlocks } from './line-blocks.ts';
import { OriginalLooks } from './original-looks.tsx';

interface Props {
  readonly report: string;
  /** As its source, or as the page that it is. */
  readonly shown: 'on' | 'page';
}

const pageStart = /<(!doctype html|html|head|body|article)\b/i;

/** What draws PDFs is fetched when there is one. */
const PdfPages = lazy(() => import('../pdf/pdf-pages.tsx').then((module) => ({ default: module.PdfPages })));

/** What a report was read from: its own source as plain text, or, where it is a page or a PDF, how that looks; nothing of it runs. */
export function OriginalText({ report, shown }: Props) {
  const texts = say().report;
  const { data: original, error, refetch } = useQuery(originalQuery(report));
  const text = original?.kind === 'text' ? original.text : '';
  const blocks = useMemo(() => lineBlocks(text), [text]);
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (original === undefined) return <Pending what={texts.openingOriginal} />;
  const isPage = pageStart.test(text.slice(0, 2000));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className="original" aria-label={texts.original} tabIndex={0}>
      {original.kind === 'pdf' ? (
        <Suspense fallback={<Pending what={texts.openingOriginal} />}>
          <PdfPages report={report} bytes={original.bytes} />
        </Suspense>
      ) : (
        <>
          {isPage && <OriginalLooks shown={shown} />}
          {isPage && shown === 'page' ? (
            <iframe title={texts.originalFrame} sandbox="" src={`/api/reports/${encodeURIComponent(report)}/page`} />
          ) : (
            <pre data-testid="original">
              {blocks.map((block, index) => (
                <span key={`${index} ${block.length}`} className="block">
                  {block}
                </span>
              ))}
            </pre>
          )}
        </>
      )}
    </section>
  );
}
