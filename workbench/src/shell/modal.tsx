import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ModalProps } from './modal-box.tsx';

/** What dialogs are made of, which is fetched ahead or for the first of them. */
export const ModalBox = lazyRouteComponent(() => import('./modal-box.tsx'), 'ModalBox');

/** A dialog that is open for as long as it is drawn, and gives the focus back to where it was. */
export function Modal(props: ModalProps) {
  return (
    <Suspense>
      <ModalBox {...props} />
    </Suspense>
  );
}
