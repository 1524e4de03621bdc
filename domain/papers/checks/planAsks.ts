import { fold } from '../../kernel/vietnamese.ts';
import type { DossierKind } from '../../law/requiredPapers.ts';
import type { PlanReading } from '../../plans/reading.ts';
import { planLinesOf } from '../dossier.ts';
import { papersNamed } from '../dossierLine.ts';

/** What a plan says of a dossier and of who makes its papers. */
export interface PlanSays extends Pick<PlanReading, 'dossier' | 'bodies'> {
  /** The plan's text as its reading counts the lines. */
  readonly text: string;
}

/** A paper that the plan asks for, in its words (giấy tờ kế hoạch yêu cầu). */
export interface PlanAsks {
  readonly text: string;
  /** Kinds that are it; one of them is enough. */
  readonly kinds: readonly string[];
  /** A body that is to make it; null of the list of the dossier. */
  readonly body: string | null;
}

/** Asked for in some cases only (nếu có): left to people. */
const conditional = /\bneu co\b|\btruong hop\b|\bneu (?:la|thuoc)\b|\bdoi voi\b/;

/** A task that makes a paper of the dossier: `lập tờ trình`, `hoàn thiện báo cáo thành tích`. */
const making =
  /\b(?:lap|viet|hoan thien|chuan bi|trinh|gui|nop) (?:to trinh|(?:ban )?bao cao thanh tich|danh sach trich ngang)[^;,.]*/;

/** What the plan puts into a dossier: its list, and what its bodies are to make; words that name no paper of a year are left to people. */
export function askedByPlan(plan: PlanSays, dossier: DossierKind): readonly PlanAsks[] {
  const lines = planLinesOf(plan, dossier).flatMap(({ text, anyOf }) => {
    if (anyOf) return [{ text, kinds: anyOf.flatMap((one) => papersNamed(one, dossier).kinds), body: null }];
    const { kinds } = papersNamed(text, dossier);
    const both = kinds.length > 1 && kinds.includes('merit-list');
    return (both ? kinds.map((kind) => [kind]) : [kinds]).map((some) => ({ text, kinds: some, body: null }));
  });
  const tasks = dossier.startsWith('recognition')
    ? []
    : plan.bodies.flatMap(({ name, tasks: given }) =>
        given.flatMap(({ text }) => {
          const clause = making.exec(fold(text))?.[0];
          return clause ? [{ text, kinds: papersNamed(clause, dossier).kinds, body: name }] : [];
        }),
      );
  return [...lines, ...tasks].filter(({ text, kinds }) => kinds.length > 0 && !conditional.test(fold(text)));
}
