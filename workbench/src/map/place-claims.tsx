import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Day } from '../../../src/model/day.ts';
import { toldQuery } from '../api/told-query.ts';
import { say } from '../messages/say.ts';
import { Failure } from '../shell/failure.tsx';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { ToldList } from '../timeline/told-list.tsx';
import { countOf } from '../words/count.ts';

const most = 200;

/** The claims that put something at one place, in the order in which they were said. */
export function PlaceClaims({ place, asOf }: { readonly place: string; readonly asOf: Day | undefined }) {
  const { data, error, refetch } = useQuery(toldQuery({ asOf, clock: 'said', place, limit: most }));
  const keep = useKeepAsOf();
  const texts = say().map;
  const counted = countOf(data?.total ?? 0, 'claim');
  return (
    <section aria-labelledby="place-claims" className="place-claims">
      <h2 id="place-claims">{say().names.area(place)}</h2>
      <p className="quiet">
        {data !== undefined && (data.total > most ? texts.firstHere(counted, most) : texts.allHere(counted))}
        <Link to="/map" search={keep} resetScroll={false}>
          {texts.everyPlace}
        </Link>
      </p>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {data !== undefined && <ToldList claims={data.claims} clock="said" />}
    </section>
  );
}
