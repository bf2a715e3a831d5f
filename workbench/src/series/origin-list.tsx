import type { Origin } from '../../../src/model/origin.ts';
import { FirstOf } from '../shell/first-of.tsx';
import { OriginItem } from './origin-item.tsx';

/** Utterances one below the other, the first twenty until more are asked for; `byId` has those that they may replace. */
export function OriginList({
  origins,
  byId,
}: {
  readonly origins: readonly Origin[];
  readonly byId: ReadonlyMap<string, Origin>;
}) {
  return (
    <FirstOf things={origins} step={20}>
      {(shown) => (
        <ol>
          {shown.map((origin) => (
            <OriginItem key={origin.id} origin={origin} replaced={byId.get(origin.supersedes ?? '')} />
          ))}
        </ol>
      )}
    </FirstOf>
  );
}
