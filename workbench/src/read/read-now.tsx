import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDraft } from './draft.tsx';

/** On a page that shows the form but not the preview: leads to the preview as soon as something is handed in. */
export function ReadNow() {
  const { draft, pile } = useDraft();
  const navigate = useNavigate();
  useEffect(() => {
    if (draft !== null || pile.length > 0) void navigate({ to: '/read' });
  }, [draft, pile, navigate]);
  return null;
}
