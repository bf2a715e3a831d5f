import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { boardQuery } from '../api/board-query.ts';
import { recordQuery } from '../api/estimates-query.ts';
import { AsOfSlider } from '../as-of/as-of-slider.tsx';
import { useAsOf, useNews } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { OriginList } from '../series/origin-list.tsx';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { ageInWords } from '../words/age.ts';
import { longDay } from '../words/days.ts';
import { familyName, independenceInWords } from '../words/source.ts';
import { Grading } from './grading.tsx';
import { LeanTable } from './lean-table.tsx';
import { SourceClaims } from './source-claims.tsx';
import { sourceRecords } from './source-records.ts';

/** One source: how it is graded, how it leans, and its whole record. */
export function SourcePage() {
  const { family: asked } = useParams({ from: '/source/$family' });
  const family = asked === '-' ? '' : asked;
  const { data: board } = useQuery(boardQuery);
  const now = useQuery(recordQuery(family, useAsOf().asOf));
  const stops = useNews();
  const record = useMemo(
    () => sourceRecords(now.data ?? []).find((each) => each.family === family),
    [now.data, family],
  );
  const texts = say().sources;
  usePageTitle(familyName(family));
  const { from, until } = board ?? { from: null, until: null };
  const estimates = now.data ?? [];
  const asOf = estimates[0]?.asOf;
  const own = new Set(record?.claims.map(({ contribution }) => contribution.origin));
  const origins = estimates.flatMap((estimate) => estimate.origins);
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  return (
    <div className="source-page">
      <div className="page-head">
        <h1>{familyName(family)}</h1>
        <p className="quiet">
          {record !== undefined && asOf !== undefined
            ? texts.lastSpoke(independenceInWords(record), longDay(record.last), ageInWords(record.last, asOf))
            : now.data !== undefined && texts.noFigure}
        </p>
      </div>
      {from !== null && until !== null && (
        <AsOfSlider from={from} until={until} stops={stops} waiting={now.isPlaceholderData} />
      )}
      {now.error !== null && <Failure error={now.error} retry={() => void now.refetch()} />}
      {now.data === undefined && now.error === null && <Pending what={texts.estimating} />}
      {record !== undefined && <LeanTable record={record} />}
      <Grading family={family} />
      {now.data !== undefined && <SourceClaims family={family} estimates={estimates} asOf={asOf} />}
      {own.size > 0 && (
        <section className="printed-again" aria-labelledby="origins" data-testid="source-origins">
          <h2 id="origins">{texts.throughWhom}</h2>
          <OriginList origins={[...byId.values()].filter(({ id }) => own.has(id))} byId={byId} />
        </section>
      )}
      <p className="onwards">
        <Link to="/sources">{texts.all}</Link>
      </p>
    </div>
  );
}
