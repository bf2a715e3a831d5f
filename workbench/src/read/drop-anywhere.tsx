import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { say } from '../messages/say.ts';
import { useDraft } from './draft.tsx';
import { submissionsFrom } from './submission-from.ts';

/** Takes reports dropped or pasted anywhere on the page, and says so while they are held over it. */
export function DropAnywhere() {
  const [held, setHeld] = useState(false);
  const { hand } = useDraft();
  const navigate = useNavigate();

  const take = useEffectEvent((event: Event, transfer: DataTransfer | null) => {
    setHeld(false);
    const submissions = submissionsFrom(transfer);
    if (submissions.length === 0) return;
    event.preventDefault();
    hand(submissions);
    void navigate({ to: '/read' });
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"]') !== null)
      return;
    take(event, event.clipboardData);
  });

  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      take(event, event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent) => paste(event);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', onPaste);
    };
  }, []);

  return held ? (
    <div className="drop-veil" data-testid="drop-veil">
      <p>{say().read.drop}</p>
    </div>
  ) : null;
}
