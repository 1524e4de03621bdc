import type { Refusal } from '#domain/kernel/refusal.ts';
import { type MadePaper, titleOf } from './madePapers.ts';
import { type PaperScene, presentLife, templateFor } from './paperNow.ts';

/** As `api.casePaper`; `more` is what else stands against its going out. */
export function presentPaper(paper: MadePaper, scene: PaperScene, more: readonly Refusal[] = []) {
  const { asked, subject, kept, held, made } = paper;
  const { kind, step, side, fields } = asked;
  const template = templateFor(asked, scene);
  return {
    kind,
    title: titleOf(paper),
    step,
    side,
    subject: subject && { ...subject },
    missing: [...made.missing],
    life: presentLife(paper, scene, more),
    fields: fields
      .filter(({ key }) => held[key] === undefined)
      .map(({ key, label, input, hint, columns }) => ({
        key,
        label,
        input,
        hint: hint ?? null,
        columns: columns?.map(({ label: head, fills }) => ({ label: head, fills: fills ?? null })) ?? null,
        value: kept?.typed[key] ?? '',
      })),
    template: template ? { id: template.id, number: template.number } : null,
    version: kept?.version ?? 0,
  };
}
