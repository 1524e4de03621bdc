import type { Day } from '../kernel/day.ts';
import { fold } from '../kernel/vietnamese.ts';
import { audienceOfSubject } from '../plans/quotas.ts';
import type { Deadline, PlanReading, Reward } from '../plans/reading.ts';
import type { DueMeaning } from './round.ts';
import type { AwardOffer, DossierAsk, ReadQuota, RoundTerms } from './terms.ts';

/** What a plan's reading proposes for a round (đề xuất từ kế hoạch), each with the line that says it. */
export interface ProposedRound extends RoundTerms {
  readonly title: string;
  readonly merit: string;
  readonly due: { readonly on: Day; readonly meaning: DueMeaning; readonly text: string; readonly line: number } | null;
}

/** A plan as far as a round follows from it. */
export type RoundPlan = Pick<PlanReading, 'rewards' | 'quotas' | 'deadlines' | 'dossier'> & {
  readonly planTitle: string;
  readonly year: number;
};

const aboutDossiers = /ho so|khen thuong|xet tang|tham dinh/;

/** The day dossiers are due: the one whose words speak of dossiers, else of commendation, else the last. */
function dueOf(deadlines: readonly Deadline[]): ProposedRound['due'] {
  const speaks = (word: RegExp) => deadlines.filter(({ what }) => word.test(fold(what))).at(-1);
  const found = speaks(/ho so/) ?? speaks(aboutDossiers);
  if (!found) return null;
  return { on: found.date, meaning: found.meaning === 'before' ? 'before' : 'through', text: found.what, line: found.span.line };
}

const formOf = (form: string): string =>
  form
    .trim()
    .replace(/^(?:tặng|trao)\s+/iu, '')
    .replace(/^./u, (letter) => letter.toLocaleUpperCase('vi'));

/** Forms by audience, each once; a reward that does not say to whom is for both. */
function offersOf(rewards: readonly Reward[]): readonly AwardOffer[] {
  const all = rewards.flatMap(({ form, to, standard, span }): readonly AwardOffer[] => {
    const plain = fold(to);
    const both = to.trim() === '' || (/ca nhan/.test(plain) && /tap the|don vi|xa|phuong/.test(plain));
    const audiences = both ? (['collective', 'individual'] as const) : [audienceOfSubject(to)];
    return audiences.map((audience) => ({ form: formOf(form), audience, standard: standard?.trim() || null, line: span.line }));
  });
  return all.filter((one, at) => all.findIndex(({ form, audience }) => form === one.form && audience === one.audience) === at);
}

const quotasOf = (quotas: RoundPlan['quotas']): readonly ReadQuota[] =>
  quotas
    .filter(({ apart, unit }) => apart !== 'above' && unit === undefined)
    .map(({ subject, min, max, where, form, span }) => ({
      ...{ audience: audienceOfSubject(subject), form: form ?? null, min: min ?? null, max: max ?? null },
      ...{ text: subject, where, line: span.line },
    }));

const asksOf = (dossier: RoundPlan['dossier']): readonly DossierAsk[] =>
  dossier.map(({ text, anyOf, span }, at) => ({
    key: `plan-${at}`,
    text: text.replace(/\s*[.;]\s*$/, ''),
    anyOf: [...(anyOf ?? [])],
    line: span.line,
  }));

const short = (title: string) => title.replace(/^(?:kế hoạch\s+)?(?:phát động|tổ chức|triển khai)\s+/iu, '').trim();

/** A round as the plan has it; whoever opens it changes what the plan does not settle. */
export function proposedByPlan(plan: RoundPlan): ProposedRound {
  const movement = short(plan.planTitle);
  return {
    title: `Đợt xét khen thưởng ${movement}`.slice(0, 300),
    merit: `Đã có thành tích xuất sắc trong ${movement.replace(/^./u, (letter) => letter.toLocaleLowerCase('vi'))}`.slice(0, 500),
    due: dueOf(plan.deadlines),
    awards: offersOf(plan.rewards),
    quotas: quotasOf(plan.quotas),
    dossier: asksOf(plan.dossier),
    needsRegistration: true,
  };
}

/** A round without a plan: the form that every head may give, and no list of papers but the law's. */
export const proposedFreely = (year: number): ProposedRound => ({
  title: `Đợt xét khen thưởng năm ${year}`,
  merit: `Đã có thành tích xuất sắc trong năm ${year}`,
  due: null,
  awards: (['collective', 'individual'] as const).map((audience) => ({
    form: 'Giấy khen',
    audience,
    standard: null,
    line: null,
  })),
  quotas: [],
  dossier: [],
  needsRegistration: false,
});
