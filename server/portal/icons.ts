import { html } from './html.ts';

/** The large sign over an answer: a shape for each, never colour alone. */
export const sign = {
  done: html`<svg class="mark is-done" viewBox="0 0 92 92" aria-hidden="true"><circle cx="46" cy="46" r="43" fill="var(--done-bg)" stroke="currentColor" stroke-width="3"/><path d="M26 48l14 14 28-32" fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  error: html`<svg class="mark is-error" viewBox="0 0 92 92" aria-hidden="true"><path d="M29 4h34l25 25v34L63 88H29L4 63V29z" fill="var(--error-bg)" stroke="currentColor" stroke-width="3"/><path d="M30 30l32 32M62 30L30 62" stroke="currentColor" stroke-width="6" stroke-linecap="round"/></svg>`,
  risk: html`<svg class="mark is-risk" viewBox="0 0 92 92" aria-hidden="true"><path d="M46 6l42 76H4z" fill="var(--risk-bg)" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/><path d="M46 34v24M46 68v1" stroke="currentColor" stroke-width="6" stroke-linecap="round"/></svg>`,
  wait: html`<svg class="mark is-wait" viewBox="0 0 92 92" aria-hidden="true"><circle cx="40" cy="40" r="30" fill="var(--wait-bg)" stroke="currentColor" stroke-width="3"/><path d="M62 62l24 24" stroke="currentColor" stroke-width="6" stroke-linecap="round"/></svg>`,
};

const small = (path: string) => html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`;

export const icon = {
  tick: small('M4 10.5l4 4 8-9'),
  cross: small('M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 4.2H6.7l-4.2-4.2V6.7zM10 6.2v4.6M10 13.4v.1'),
  warning: small('M10 3.2l7.4 13.2H2.6zM10 8.4v3.8M10 14.3v.1'),
  search: small('M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4'),
  download: small('M10 3v10M5.5 9l4.5 4.5L14.5 9M4 17h12'),
};
