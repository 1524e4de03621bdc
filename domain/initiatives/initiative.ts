import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { Authorship } from './authors.ts';

/** Where an initiative stands (trạng thái sáng kiến): being written, handed to the council until it is decided, given back with a reason, decided, withdrawn. What the council said of it stands with its case. */
export const initiativeStates = ['draft', 'proposed', 'returned', 'recognised', 'not-recognised', 'withdrawn'] as const;
export type InitiativeState = (typeof initiativeStates)[number];

/** What its authors say of it (nội dung sáng kiến); a draft may leave any of it empty. */
export interface InitiativeContent {
  /** 1–300 characters once proposed. */
  readonly name: string;
  /** Lĩnh vực. */
  readonly field: string;
  /** Tình trạng trước khi có sáng kiến. */
  readonly problem: string;
  /** Nội dung giải pháp. */
  readonly solution: string;
  /** Nơi áp dụng. */
  readonly appliedAt: string;
  /** Ngày áp dụng lần đầu hoặc áp dụng thử. */
  readonly appliedSince: Day | null;
  /** Hiệu quả. */
  readonly effect: string;
  /** Proof of application in words, where no piece of evidence is tied (minh chứng áp dụng). */
  readonly proof: string;
}

/** An initiative of a unit's year (sáng kiến). */
export interface Initiative extends InitiativeContent {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly state: InitiativeState;
  readonly authors: readonly Authorship[];
  /** Pieces of the year's evidence that show it applied. */
  readonly evidenceIds: readonly string[];
  readonly writtenBy: string;
  /** The pledge that promised it, if it began there. */
  readonly pledgeId: string | null;
  readonly proposedOn: Day | null;
  /** Why it was given back, or not recognised; 1–1000 characters. */
  readonly reason: string | null;
  readonly version: number;
}

/** What the writer sends. */
export type InitiativeDraft = InitiativeContent & Pick<Initiative, 'authors' | 'evidenceIds'>;

const state = (code: string): Refusal => ({ kind: 'state', code });
const isOpen = ({ state: at }: Pick<Initiative, 'state'>) => at === 'draft' || at === 'returned';

/** Written on only while it is a draft or was given back. */
export function whyNotWrite(initiative: Pick<Initiative, 'state'>): Refusal[] {
  return isOpen(initiative) ? [] : [state('initiatives.not-open')];
}

/** Keeps what was typed; nothing is asked of a draft but its authors. */
export function write(initiative: Initiative, draft: InitiativeDraft): Initiative {
  refuseIf(whyNotWrite(initiative));
  return { ...initiative, ...draft, version: initiative.version + 1 };
}

const asked = {
  name: 'initiatives.no-name',
  field: 'initiatives.no-field',
  problem: 'initiatives.no-problem',
  solution: 'initiatives.no-solution',
  appliedAt: 'initiatives.no-place',
  effect: 'initiatives.no-effect',
} as const;

/** Everything that a proposal still lacks, at its field. */
export function whyNotPropose(initiative: Initiative, today: Day): Refusal[] {
  return [
    ...whyNotWrite(initiative),
    ...(Object.keys(asked) as (keyof typeof asked)[])
      .filter((field) => initiative[field] === '')
      .map((field) => inputRefusal(asked[field], field)),
    ...whyNotApplied(initiative.appliedSince, today),
    ...(initiative.proof === '' && initiative.evidenceIds.length === 0 ? [inputRefusal('initiatives.no-proof', 'proof')] : []),
  ];
}

function whyNotApplied(since: Day | null, today: Day): Refusal[] {
  if (since === null) return [inputRefusal('initiatives.no-day', 'appliedSince')];
  return since <= today ? [] : [inputRefusal('initiatives.not-applied-yet', 'appliedSince', { day: shortDate(since) })];
}

/** Hands it to the council. */
export function propose(initiative: Initiative, today: Day): Initiative {
  refuseIf(whyNotPropose(initiative, today));
  return { ...initiative, state: 'proposed', proposedOn: today, reason: null, version: initiative.version + 1 };
}

/** Only what was proposed is given back. */
export function whyNotReturn({ state: at }: Pick<Initiative, 'state'>): Refusal[] {
  return at === 'proposed' ? [] : [state('initiatives.not-waiting')];
}

/** Gives it back with a reason that its authors read word for word. */
export function giveBack(initiative: Initiative, reason: string): Initiative {
  refuseIf(whyNotReturn(initiative));
  return { ...initiative, state: 'returned', reason, version: initiative.version + 1 };
}

/** Its authors withdraw it until it is decided. */
export function whyNotWithdraw({ state: at }: Pick<Initiative, 'state'>): Refusal[] {
  if (at === 'withdrawn') return [state('initiatives.already-withdrawn')];
  return at === 'recognised' || at === 'not-recognised' ? [state('initiatives.already-decided')] : [];
}

export function withdraw(initiative: Initiative): Initiative {
  refuseIf(whyNotWithdraw(initiative));
  return { ...initiative, state: 'withdrawn', version: initiative.version + 1 };
}
