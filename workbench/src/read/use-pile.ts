import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Added } from '../../../src/model/case.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { addToCase } from '../api/submission.ts';
import type { Draft } from './draft.tsx';

/** What became of one of several reports. */
export type Outcome = { readonly added: Added } | { readonly problem: ApiProblem };

/** Records reports one after the other, and tells what became of each; whoever stops it keeps what was recorded. */
export function usePile(pile: readonly Draft[]) {
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  const add = async (): Promise<void> => {
    stopped.current = false;
    setRunning(true);
    for (const draft of pile.slice(outcomes.length)) {
      if (stopped.current) break;
      const outcome = await addToCase(draft).then(
        (added): Outcome => ({ added }),
        (error: unknown): Outcome => {
          if (error instanceof ApiProblem) return { problem: error };
          throw error;
        },
      );
      setOutcomes((all) => [...all, outcome]);
    }
    setRunning(false);
    for (const name of ['case', 'estimates', 'told']) void queries.invalidateQueries({ queryKey: [name] });
  };
  return {
    outcomes,
    running,
    add: () => void add(),
    stop: () => {
      stopped.current = true;
    },
  };
}
