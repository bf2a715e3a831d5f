import { memo } from 'react';
import type { MarkPaths } from './mark-paths.ts';

/** Marks as they are drawn; who points at one or leads the focus there meets `MarkLinks` above them. */
export const DrawnMarks = memo(function DrawnMarks({ layers }: { readonly layers: readonly MarkPaths[] }) {
  return layers.map(({ key, look, wide, whiskers, shapes }) => (
    <g key={key} className={`mark ${look}`} aria-hidden="true">
      {wide !== '' && <path className="wide" d={wide} />}
      {whiskers !== '' && <path className="whisker" d={whiskers} />}
      <path className="shape" d={shapes} />
    </g>
  ));
});
