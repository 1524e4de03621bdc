import type { CasePaper } from '#domain/papers/casePaper.ts';
import { composers } from './compose/composers.ts';
import type { Composed } from './compose/frame.ts';
import { type PaperScene, presentLife } from './paperNow.ts';
import type { TypedPaper } from './store.ts';
import { typed } from './typed.ts';
import type { YearCase } from './yearCase.ts';

/** A paper of a year with what was typed for it. */
export function composed(paper: CasePaper, kept: TypedPaper | undefined, year: YearCase): Composed {
  return composers[paper.kind]!(year, typed(kept?.typed ?? {}));
}

/** As `api.casePaper`. */
export function presentPaper(paper: CasePaper, kept: TypedPaper | undefined, year: YearCase, scene: PaperScene) {
  const { kind, title, step, side, fields } = paper;
  const made = composed(paper, kept, year);
  return {
    kind,
    title,
    step,
    side,
    missing: [...made.missing],
    life: presentLife(paper, made, scene),
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
