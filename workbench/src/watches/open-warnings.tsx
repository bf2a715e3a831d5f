import { useEffect, useRef } from 'react';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import { useAsOf } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { sameSeries } from '../words/series.ts';
import { useWatches } from './use-watches.ts';
import { WarningItem } from './warning-item.tsx';

/** The warnings that are open, of one series or of all, each with what it rests on; nothing where there are none, or on an earlier day of knowledge. */
export function OpenWarnings({ only }: { readonly only?: SeriesKey }) {
  const { watched } = useWatches();
  const { asOf } = useAsOf();
  const announce = useAnnounce();
  const open = watched.filter(
    ({ rule, warning }) => warning?.entry.raised === true && (only === undefined || sameSeries(rule.series, only)),
  );
  const names = open.map(({ name }) => name).join(', ');
  const known = useRef('');
  useEffect(() => {
    if (names !== known.current && names !== '') announce(say().watches.openNow(names));
    known.current = names;
  }, [names, announce]);
  if (open.length === 0 || asOf !== undefined) return null;
  return (
    <section className="warnings" aria-labelledby="warnings" data-testid="warnings">
      <h2 id="warnings">{say().watches.warnings}</h2>
      <ul>
        {open.map((watch) => (
          <WarningItem key={watch.name} watch={watch} linked={only === undefined} />
        ))}
      </ul>
    </section>
  );
}
