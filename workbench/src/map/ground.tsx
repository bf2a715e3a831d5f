import { memo } from 'react';
import { type Atlas, drawAtlas } from './atlas.ts';

/** The base map: states and the borders between them, without a word. */
export const Ground = memo(function Ground({ atlas }: { readonly atlas: Atlas }) {
  const { countries, borders } = drawAtlas(atlas);
  return (
    <g className="ground">
      {countries.map(({ code, name, outline }) => (
        <path key={`${code} ${name}`} d={outline} className="state" />
      ))}
      <path d={borders} className="borders" />
    </g>
  );
});
