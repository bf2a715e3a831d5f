import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { originalQuery } from '../api/original-query.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { lineBlocks } from './line-blocks.ts';

/** What a report was read from, its own source as plain text: nothing of it is drawn or run. */
export function OriginalText({ report }: { readonly report: string }) {
  const { data: text, error, refetch } = useQuery(originalQuery(report));
  const blocks = useMemo(() => lineBlocks(text ?? ''), [text]);
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (text === undefined) return <Pending what="Opening the original" />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className="original" aria-label="Original, as it was captured" tabIndex={0} data-testid="original">
      <pre>
        {blocks.map((block, index) => (
          <span key={`${index} ${block.length}`} className="block">
            {block}
          </span>
        ))}
      </pre>
    </section>
  );
}
