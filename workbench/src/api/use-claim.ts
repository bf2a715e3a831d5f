import { useQuery } from '@tanstack/react-query';
import type { Claim } from '../../../src/model/claim.ts';
import { reportIdOf } from '../words/claim-id.ts';
import { langOf } from '../words/language.ts';
import { readingQuery } from './reading-query.ts';

/** A claim in full, from its report; undefined until it is there, or where `wanted` is false. */
export function useClaim(id: string, wanted = true): Claim | undefined {
  const { data: reading } = useQuery({ ...readingQuery(reportIdOf(id)), enabled: wanted });
  return reading?.claims.find((claim) => claim.id === id);
}

/** The language of the words of a claim (BCP 47); undefined where it could not be told, or until its report is there. */
export function useClaimLanguage(id: string): string | undefined {
  const { data: reading } = useQuery(readingQuery(reportIdOf(id)));
  return reading === undefined ? undefined : langOf(reading.report.language);
}
