import type { Reading } from '../model/reading.ts';
import type { Report, ReportId } from '../model/report.ts';
import { loadLanguage } from '../service/language.ts';
import { loadWorld } from '../service/world.ts';
import { extract } from './extract.ts';

const engine = await loadLanguage('default');
const world = await loadWorld();

/** A text as a report of Northern Wire, Friday 30 May 2014, or as what is given of it. */
export function reportFixture(text: string, given: Partial<Report> = {}): Report {
  return {
    id: 'r0' as ReportId,
    title: null,
    publisher: 'Northern Wire',
    url: null,
    publishedAt: '2014-05-30',
    publishedAtBasis: 'stated',
    language: 'en',
    text,
    textDigest: '',
    ...given,
  };
}

/** Reads a text as `reportFixture` has it, knowing those actors. */
export function readingFrom(text: string, given: Partial<Report> = {}, actors = world.actors): Reading {
  const report = reportFixture(text, given);
  const { claims, relations, problems } = extract(report, engine.parse(text), { ...world, actors });
  return {
    format: 'muster.reading/1',
    engine: { name: 'muster', version: '0' },
    report,
    claims,
    relations,
    problems,
  };
}
