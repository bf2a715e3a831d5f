/** As the `ref` of a dialog's field: gives it the focus when it is first drawn. */
export function takeFocus(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true });
}
