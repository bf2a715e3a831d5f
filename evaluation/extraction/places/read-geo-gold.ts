import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/model/span.ts';

/** A place name that annotators found in a text and set on the map. */
export interface GoldPlace {
  readonly span: Span;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames feature code, where the set has it: PPL, ADM1, PCLI … */
  readonly feature: string | null;
}

/** A text with its places; those without coordinates are left out. */
export interface GeoText {
  readonly text: string;
  readonly places: readonly GoldPlace[];
}

/** LGL (Lieberman, Samet and Sankaranarayanan, 2010): 588 reports of local newspapers. */
export function readLgl(gold: string): GeoText[] {
  return articlesOf(join(gold, 'geo/lgl.xml'), 'toponym', 'phrase');
}

/** GeoVirus (Gritta, Pilehvar and Collier, 2018): paragraphs of Wikinews about epidemics. */
export function readGeoVirus(gold: string): GeoText[] {
  return articlesOf(join(gold, 'geo/GeoVirus.xml'), 'location', 'name');
}

function articlesOf(path: string, element: string, nameElement: string): GeoText[] {
  return elements(readFileSync(path, 'utf8'), 'article').map((article) => ({
    text: valueOf(article, 'text'),
    places: elements(article, element).flatMap((place) => {
      const [latitude, longitude] = [
        Number.parseFloat(valueOf(place, 'lat')),
        Number.parseFloat(valueOf(place, 'lon')),
      ];
      if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return [];
      const name = valueOf(place, nameElement);
      const start = startOf(valueOf(article, 'text'), name, Number(valueOf(place, 'start')));
      return {
        span: { start, end: start + name.length },
        name,
        latitude,
        longitude,
        feature: valueOf(place, 'fcode') || null,
      };
    }),
  }));
}

/** Where a name stands: some offsets of the files count characters that the text lacks. The occurrence next to the offset is taken. */
function startOf(text: string, name: string, offset: number): number {
  const before = text.lastIndexOf(name, offset);
  const behind = text.indexOf(name, offset);
  if (before === -1 || (behind !== -1 && behind - offset < offset - before)) return behind === -1 ? offset : behind;
  return before;
}

function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, inner = '']) => inner,
  );
}

function valueOf(xml: string, name: string): string {
  const inner = new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? '';
  return inner
    .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, entity: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[entity] ?? '',
    );
}
