import type { Day } from '#domain/kernel/day.ts';

/** Where a shot goes: a line, or one point of its checklist. */
export interface ShotFor {
  readonly campaignId: string;
  readonly today: Day;
  readonly line: string;
  /** From 1. */
  readonly point: number | null;
  /** Under this name what was taken is kept on this machine until it is sent. */
  readonly form: string;
}

export const shotFormsOf = (campaignId: string) => `shot.${campaignId}/`;

/** Each photo for a line is one of its own; a point of a checklist has one at a time. */
export function shotForm(campaignId: string, line: string, point: number | null, own: string): string {
  return shotFormsOf(campaignId) + [line, point ?? '', point === null ? own : ''].map(encodeURIComponent).join('/');
}

/** The line and the point that a kept form was for. */
export function placeOfForm(form: string): { readonly line: string; readonly point: number | null } {
  const [, line = '', point = ''] = form.split('/').map(decodeURIComponent);
  return { line, point: point === '' ? null : Number(point) };
}
