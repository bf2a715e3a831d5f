import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { pageStartsQuery } from '../api/original-query.ts';
import { readingQuery } from '../api/reading-query.ts';
import { say } from '../messages/say.ts';
import { useSelectedClaim } from '../report/selection.tsx';
import { Pending } from '../shell/pending.tsx';
import { pageAt } from './page-at.ts';
import { openPdfDrawer, type PdfDrawer } from './pdf-drawer.ts';
import { PdfPage } from './pdf-page.tsx';

interface Props {
  readonly report: string;
  readonly bytes: ArrayBuffer;
}

type Opening = { readonly drawer: PdfDrawer; readonly pages: number } | 'failed' | null;

/** The pages of the PDF that a report was read from, as pictures; at that of the selected claim, where it can be told. */
export function PdfPages({ report, bytes }: Props) {
  const texts = say().report.pdf;
  const [opening, setOpening] = useState<Opening>(null);
  const current = useCurrentPage(report);
  useEffect(() => {
    const drawer = openPdfDrawer(bytes);
    let gone = false;
    drawer.pages.then(
      (pages) => gone || setOpening({ drawer, pages }),
      () => gone || setOpening('failed'),
    );
    return () => {
      gone = true;
      drawer.close();
    };
  }, [bytes]);
  return (
    <>
      <p>
        <a href={`/api/reports/${encodeURIComponent(report)}/original`} download="">
          {texts.save}
        </a>
      </p>
      {opening === null && <Pending what={say().report.openingOriginal} />}
      {opening === 'failed' && <p role="alert">{texts.notOpened}</p>}
      {opening !== null && opening !== 'failed' && (
        <ol className="pdf-pages" data-testid="pdf-pages">
          {Array.from({ length: opening.pages }, (_, i) => (
            <PdfPage
              key={i + 1}
              drawer={opening.drawer}
              page={i + 1}
              pages={opening.pages}
              current={current === i + 1}
            />
          ))}
        </ol>
      )}
    </>
  );
}

/** The page of the selected claim, from 1; null where none is selected or nobody knows. */
function useCurrentPage(report: string): number | null {
  const [selected] = useSelectedClaim();
  const { data: reading } = useQuery(readingQuery(report));
  const { data: starts } = useQuery(pageStartsQuery(report));
  const claim = reading?.claims.find(({ id }) => id === selected);
  return claim === undefined || starts === undefined ? null : pageAt(starts, claim.span.start);
}
