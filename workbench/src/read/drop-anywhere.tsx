import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useDraft } from './draft.tsx';
import { submissionFrom } from './submission-from.ts';

/** Takes a report dropped or pasted anywhere on the page, and says so while one is held over it. */
export function DropAnywhere() {
  const [held, setHeld] = useState(false);
  const { hand } = useDraft();
  const navigate = useNavigate();

  const take = useEffectEvent((event: Event, transfer: DataTransfer | null) => {
    setHeld(false);
    const submission = submissionFrom(transfer);
    if (submission === null) return;
    event.preventDefault();
    hand(submission);
    void navigate({ to: '/read' });
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, dialog') !== null) return;
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
      <p>Drop the report to read its claims. Nothing is recorded.</p>
    </div>
  ) : null;
}
