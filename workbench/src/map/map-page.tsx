import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { atlasQuery } from '../api/atlas-query.ts';
import { boardQuery } from '../api/board-query.ts';
import { placesQuery } from '../api/told-query.ts';
import { AsOfSlider } from '../as-of/as-of-slider.tsx';
import { newsDays } from '../as-of/stops.ts';
import { useOutlines } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { countOf } from '../words/count.ts';
import { assessedAreas, claimedPlaces } from './assessed.ts';
import { MapFigure } from './map-figure.tsx';
import { MapTables } from './map-tables.tsx';
import { PlaceClaims } from './place-claims.tsx';

/** Where claims put things, and what is assessed of where forces are; each in a look of its own, and in a table. */
export function MapPage() {
  const { asOf, place } = useSearch({ from: '__root__' });
  const { data: board } = useQuery(boardQuery);
  const atlas = useQuery(atlasQuery);
  const told = useQuery(placesQuery(asOf));
  const { now, all } = useOutlines();
  const stops = useMemo(() => newsDays(all), [all]);
  const texts = say().map;
  usePageTitle(texts.title);
  const [claimed, assessed] = useMemo(() => {
    if (atlas.data === undefined || told.data === undefined) return [[], []] as const;
    const { places } = told.data;
    const supported = (now.data ?? []).filter(({ origins }) => origins > 1);
    return [claimedPlaces(places, atlas.data), assessedAreas(supported, places, atlas.data)] as const;
  }, [atlas.data, told.data, now.data]);
  const error = atlas.error ?? told.error ?? now.error;
  if (error !== null) return <Failure error={error} retry={() => void told.refetch()} />;
  if (atlas.data === undefined || told.data === undefined) return <Pending what={texts.opening} />;
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <p className="quiet">
          {texts.holds(countOf(told.data.places.length, 'place'), countOf(told.data.unplaced, 'claim'))}
        </p>
      </div>
      {board?.from != null && board.until !== null && (
        <AsOfSlider from={board.from} until={board.until} stops={stops} waiting={now.isPlaceholderData} />
      )}
      <MapFigure atlas={atlas.data} claimed={claimed} assessed={assessed} selected={place} />
      {place !== undefined && <PlaceClaims place={place} asOf={asOf} />}
      <MapTables
        estimates={now.data ?? []}
        drawn={new Set(assessed.flatMap(({ estimates }) => estimates))}
        places={told.data.places}
      />
    </>
  );
}
