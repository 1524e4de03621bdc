import type { MadePaper } from './madePapers.ts';
import { type PaperScene, presentLife } from './paperNow.ts';

/** As `api.casePaper`. */
export function presentPaper({ asked, kept, made }: MadePaper, scene: PaperScene) {
  const { kind, title, step, side, fields } = asked;
  return {
    kind,
    title,
    step,
    side,
    missing: [...made.missing],
    life: presentLife(asked, made, scene),
    fields: fields.map(({ key, label, input, hint }) => ({
      key,
      label,
      input,
      hint: hint ?? null,
      value: kept?.typed[key] ?? '',
    })),
    version: kept?.version ?? 0,
  };
}
