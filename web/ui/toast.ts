export interface Toast {
  readonly id: number;
  readonly text: string;
  /** What can be done about it at once: `Hoàn lại`, `Xem`. */
  readonly act?: { readonly label: string; readonly run: () => void } | undefined;
}

let shown: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]) {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says what has happened, at the foot of the page, long enough to be read. */
export function toast(text: string, act?: Toast['act']): void {
  last += 1;
  show([...shown.slice(-2), { id: last, text, act }]);
}

export const dropToast = (id: number) => show(shown.filter((one) => one.id !== id));

export const toastsShown = () => shown;

export function onToasts(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
