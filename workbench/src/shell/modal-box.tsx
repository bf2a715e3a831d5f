import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

/** What a dialog is given. */
export interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Called when Esc, or a press beside it, closes it. */
  readonly onLeave: () => void;
  /** True where only an answer or Esc closes it, and no press beside it. */
  readonly asks?: boolean;
}

/** The dialog itself, over a veil. */
export function ModalBox({ title, children, onLeave, asks = false }: ModalProps) {
  return (
    <ModalOverlay
      isOpen
      className="veil"
      isDismissable={!asks}
      onOpenChange={(open) => {
        if (!open) onLeave();
      }}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
