const margin = 24;
/** What the bar at the foot of the page may cover. */
const foot = 120;

/** Brings words into sight within their own pane, so that the page stays where the person reads. */
export function revealInPane(pane: HTMLElement | null): void {
  const words = pane?.querySelector('[data-lit]');
  if (!pane || !words || !scrollsAlone(pane)) return;
  const box = pane.getBoundingClientRect();
  const here = words.getBoundingClientRect();
  const top = Math.max(box.top, 0) + margin;
  const bottom = Math.min(box.bottom, window.innerHeight - foot) - margin;
  if (here.top < top) pane.scrollTop -= top - here.top;
  else if (here.bottom > bottom) pane.scrollTop += Math.min(here.bottom - bottom, here.top - top);
}

const scrollsAlone = (pane: HTMLElement) => pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY === 'auto';

/** Goes to what is lit on one side, on whatever scrolls there. */
export function revealOn(side: string): void {
  const pane = document.querySelector<HTMLElement>(`[data-side="${side}"]`);
  const words = pane?.querySelector('[data-lit]');
  if (!pane || !words) return;
  if (scrollsAlone(pane)) revealInPane(pane);
  else words.scrollIntoView({ block: 'center' });
}
