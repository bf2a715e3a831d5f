import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { boardQuery } from '../api/board-query.ts';
import { keepSaying, type Saying } from '../api/saying.ts';
import type { Step } from './history.ts';
import type { Choice, Stale } from './stale-dialog.tsx';
import { type AllUnderway, afterKeeping, afterRefusal, afterSpeaking } from './underway.ts';

/** What came of saying several things: how many were kept, and what the server refused the next for. */
export interface Outcome {
  readonly kept: number;
  readonly problem: ApiProblem | null;
}

/** What rests on what people say. */
const affected = ['standing', 'estimates', 'foresight', 'log', 'search', 'told', 'asked', 'watches', 'watch-states'];

/** Has the server keep what is said, in order, and shows it meanwhile; `askStale` puts the question whose word should stand. */
export function useKeeper(askStale: (stale: Stale) => Promise<Choice | null>) {
  const queries = useQueryClient();
  const [underway, setUnderway] = useState<AllUnderway>(new Map());
  /** The last position about each subject that this session knows of. */
  const last = useRef(new Map<string, number>());

  const refresh = () => {
    for (const name of affected) void queries.invalidateQueries({ queryKey: [name] });
    void queries.invalidateQueries({ queryKey: boardQuery.queryKey });
  };

  /** The position under which it was kept; null where its speaker let another's word stand. */
  const keep = async (saying: Saying, who: string, seen: number): Promise<number | null> => {
    const { about } = saying;
    for (let expected = Math.max(seen, last.current.get(about) ?? 0); ; ) {
      try {
        const { position } = await keepSaying(saying, who, expected);
        last.current.set(about, position);
        return position;
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.code !== 'http/stale') throw error;
        expected = error.newer.at(-1)?.position ?? expected;
        last.current.set(about, expected);
        refresh();
        if ((await askStale({ yours: saying, newer: error.newer })) !== 'yours') return null;
      }
    }
  };

  /** Keeps one after the other, until one is refused. */
  const keepAll = async (sayings: readonly Saying[], who: string, seen: number): Promise<Step & Outcome> => {
    const positions: number[] = [];
    let problem: ApiProblem | null = null;
    for (const saying of sayings) {
      const position = await keep(saying, who, seen).catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        problem = error;
        return null;
      });
      if (position === null) {
        setUnderway((all) => afterRefusal(all, sayings));
        break;
      }
      positions.push(position);
      setUnderway((all) => afterKeeping(all, saying, position));
    }
    refresh();
    return { sayings, positions, kept: positions.length, problem };
  };

  /** Shows what is going to be kept. */
  const show = (sayings: readonly Saying[]) => setUnderway((all) => afterSpeaking(all, sayings));

  return { show, keepAll, underway };
}
