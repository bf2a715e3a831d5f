import { useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { AskForm } from './ask-form.tsx';
import { asksIn, writeAsks } from './ask-from.ts';
import { AskedStatement } from './asked-statement.tsx';

/** What was asked of a series, which the address keeps, and the means to ask more. */
export function AskedStatements({ estimate: { key, days } }: { readonly estimate: Estimate }) {
  const { ask: written } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const more = useRef<HTMLElement>(null);
  const asks = asksIn(written);
  const texts = say().watches;
  const keep = (next: readonly string[]) => change((search) => withSearch(search, 'ask', writeAsks(next)));
  const remove = (ask: string) => {
    keep(asks.filter((each) => each !== ask));
    more.current?.focus();
  };
  return (
    <div className="asked" data-testid="asked">
      {asks.length > 0 && (
        <ul className="statements" aria-label={texts.asked}>
          {asks.map((ask) => (
            <AskedStatement key={ask} series={key} ask={ask} onRemove={() => remove(ask)} />
          ))}
        </ul>
      )}
      <details>
        <summary ref={more}>{texts.askMore}</summary>
        <AskForm days={days} onAsk={(ask) => keep([...asks, ask])} />
      </details>
    </div>
  );
}
