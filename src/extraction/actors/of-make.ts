import type { Scene } from '../scene.ts';
import type { NameMention } from './find-names.ts';

/** "36 French-built trucks", "40 Libyan-backed fighters": the name tells who made or keeps up what is counted, not whose it is. */
export function isOfMake({ sentence: { tokens } }: Scene, { last }: NameMention): boolean {
  return tokens[last + 1]?.form === '-' && makings.test(tokens[last + 2]?.norm ?? '');
}

const makings =
  /^(made|built|designed|supplied|produced|manufactured|assembled|donated|provided|delivered|style|era|backed|trained|armed|equipped|funded|financed|sponsored|supported)$/;
