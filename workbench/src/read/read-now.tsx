import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDraft } from './draft.tsx';

/** On a page that shows the form but not the preview: leads to the preview as soon as something is handed in. */
export function ReadNow() {
  const { draft } = useDraft();
  const navigate = useNavigate();
  useEffect(() => {
    if (draft !== null) void navigate({ to: '/read' });
  }, [draft, navigate]);
  return null;
}
