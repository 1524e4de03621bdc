import { type Evidence, isPicture } from '../evidence/evidence.ts';
import type { Day } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import { type Staff, whyNotNameless } from '../people/nameless.ts';
import type { GroundKind } from './ground.ts';

/** Where a good example stands: written, put before the head, agreed to by the head, given back, published, withdrawn. That its case fell is read from the case. */
export const exemplarStates = ['draft', 'asked', 'consented', 'returned', 'published', 'withdrawn'] as const;
export type ExemplarState = (typeof exemplarStates)[number];

/** What was done to it, and stays to be read by those who carry it (diễn biến). */
export const exemplarActs = ['asked', 'consented', 'published', 'returned', 'taken-down', 'withdrawn'] as const;
export type ExemplarAct = (typeof exemplarActs)[number];

/** What its page says (nội dung gương điển hình); a draft may leave any of it empty. No person is named in it. */
export interface ExemplarContent {
  readonly name: string;
  /** The criterion it serves, in the words of the sheet; proposed from the case. */
  readonly criterion: string;
  /** Cách làm. */
  readonly done: string;
  /** Kết quả, with figures. */
  readonly effect: string;
  /** Nguồn lực, kinh phí in words. */
  readonly cost: string;
  /** In đồng; null where it is not said, 0 where it cost nothing. */
  readonly costAmount: number | null;
  /** The unit's office, telephone, mail (đầu mối liên hệ). */
  readonly contact: string;
}

/** A good example (gương điển hình, mô hình hay): a page that a unit makes of a verified case. */
export interface Exemplar extends ExemplarContent {
  readonly id: string;
  readonly unitId: string;
  /** Who publishes it (nơi công bố). */
  readonly toUnitId: string;
  readonly ground: GroundKind;
  readonly campaignId: string | null;
  readonly lineCode: string | null;
  readonly initiativeId: string | null;
  readonly awardId: string | null;
  readonly year: number;
  readonly state: ExemplarState;
  readonly evidenceIds: readonly string[];
  readonly persons: readonly NamedPerson[];
  /** Why it was given back, taken down or withdrawn, as it stands now. */
  readonly reason: string | null;
  readonly publishedOn: Day | null;
  readonly writtenBy: string;
  readonly version: number;
}

/** Whom the page would name; named only while they agree (đồng ý nêu tên). */
export interface NamedPerson {
  readonly personId: string;
  /** Null until they answer. */
  readonly agrees: boolean | null;
}

/** What the writer sends. */
export type ExemplarDraft = ExemplarContent & Pick<Exemplar, 'evidenceIds'> & { readonly personIds: readonly string[] };

const openStates: readonly ExemplarState[] = ['draft', 'asked', 'returned', 'withdrawn'];

/** Written on until the head agreed; what was agreed to is first taken back. */
export function whyNotWrite({ state }: Pick<Exemplar, 'state'>): Refusal[] {
  return openStates.includes(state) ? [] : [stateRefusal('exemplars.agreed-already')];
}

/** Keeps what was typed; who answered before keeps the answer. */
export function write(exemplar: Exemplar, { personIds, ...draft }: ExemplarDraft): Exemplar {
  refuseIf(whyNotWrite(exemplar));
  const persons = [...new Set(personIds)].map(
    (personId) => exemplar.persons.find((one) => one.personId === personId) ?? { personId, agrees: null },
  );
  return { ...exemplar, ...draft, persons, state: 'draft', version: exemplar.version + 1 };
}

/** May be shown outside the unit (được đưa lên trang): a picture only once a person marked that no pupil can be recognised; no other file, no certificate. */
export function isShowable(piece: Pick<Evidence, 'kind' | 'file' | 'noPupil' | 'removedAt' | 'deletedOn' | 'holderId'>): boolean {
  if (piece.removedAt !== null || piece.deletedOn !== null || piece.holderId !== null) return false;
  return piece.kind === 'file' ? isPicture(piece.file) && piece.noPupil : true;
}

/** Why a piece cannot be on the page; at the list of pieces. */
export function whyNotShow(piece: Parameters<typeof isShowable>[0]): Refusal[] {
  if (isShowable(piece)) return [];
  const isUnmarked = piece.removedAt === null && piece.deletedOn === null && isPicture(piece.file) && !piece.noPupil;
  return [inputRefusal(isUnmarked ? 'exemplars.picture-unmarked' : 'exemplars.piece-stays-inside', 'evidenceIds')];
}

const asked = {
  name: 'exemplars.no-name',
  criterion: 'exemplars.no-criterion',
  done: 'exemplars.no-done',
  effect: 'exemplars.no-effect',
  cost: 'exemplars.no-cost',
  contact: 'exemplars.no-contact',
} as const;
const texts = Object.keys(asked) as (keyof typeof asked)[];

/** Everything the page still lacks, at its field. */
export function whyNotComplete(exemplar: ExemplarContent): Refusal[] {
  return texts.filter((field) => exemplar[field] === '').map((field) => inputRefusal(asked[field], field));
}

/** What is asked of a page besides its own words: its pieces may leave the unit, and nothing names anybody who could be named. */
export interface Around {
  readonly pieces: readonly Pick<Evidence, 'kind' | 'file' | 'noPupil' | 'removedAt' | 'deletedOn' | 'holderId' | 'note'>[];
  readonly known: readonly Staff[];
}

/** The page names nobody in its words: whoever is named stands in the list of persons and has agreed. */
export function whyNotLeave(exemplar: ExemplarContent, { pieces, known }: Around): Refusal[] {
  const words = Object.fromEntries(texts.map((field) => [field, exemplar[field]]));
  const notes = pieces.map(({ note }) => note).join('\n');
  const kept = pieces.flatMap((piece) => whyNotShow(piece));
  return [
    ...kept.filter(({ code }, at) => kept.findIndex((other) => other.code === code) === at),
    ...whyNotNameless({ ...words, evidenceIds: notes }, known, 'exemplars.names-a-person'),
  ];
}

/** The clerk puts a draft before the head. */
export function whyNotAsk(exemplar: Exemplar, around: Around): Refusal[] {
  const state = exemplar.state === 'draft' || exemplar.state === 'returned' || exemplar.state === 'withdrawn';
  return [
    ...(state ? [] : [stateRefusal(exemplar.state === 'asked' ? 'exemplars.asked-already' : 'exemplars.agreed-already')]),
    ...whyNotComplete(exemplar),
    ...whyNotLeave(exemplar, around),
  ];
}

/** The head agrees that the unit's example may be shown; a draft of their own needs nobody to put it before them. */
export function whyNotConsent(exemplar: Exemplar, around: Around): Refusal[] {
  return [...whyNotWrite(exemplar), ...whyNotComplete(exemplar), ...whyNotLeave(exemplar, around)];
}

/** Only what the head agreed to is published. */
export function whyNotPublish({ state }: Pick<Exemplar, 'state'>): Refusal[] {
  if (state === 'published') return [stateRefusal('exemplars.published-already')];
  return state === 'consented' ? [] : [stateRefusal('exemplars.no-consent')];
}

/** What waits to be published is given back; what is published is taken down. */
export function whyNotGiveBack({ state }: Pick<Exemplar, 'state'>): Refusal[] {
  return state === 'consented' || state === 'published' ? [] : [stateRefusal('exemplars.no-consent')];
}

/** The head takes the consent back at any time. */
export function whyNotWithdraw({ state }: Pick<Exemplar, 'state'>): Refusal[] {
  return state === 'consented' || state === 'published' ? [] : [stateRefusal('exemplars.nothing-to-withdraw')];
}

const stepped = (exemplar: Exemplar, state: ExemplarState, reason: string | null = null): Exemplar => ({
  ...exemplar,
  state,
  reason,
  version: exemplar.version + 1,
});

export function ask(exemplar: Exemplar, around: Around): Exemplar {
  refuseIf(whyNotAsk(exemplar, around));
  return stepped(exemplar, 'asked');
}

export function consent(exemplar: Exemplar, around: Around): Exemplar {
  refuseIf(whyNotConsent(exemplar, around));
  return stepped(exemplar, 'consented');
}

export function publish(exemplar: Exemplar, today: Day): Exemplar {
  refuseIf(whyNotPublish(exemplar));
  return { ...stepped(exemplar, 'published'), publishedOn: today };
}

export function giveBack(exemplar: Exemplar, reason: string): Exemplar {
  refuseIf(whyNotGiveBack(exemplar));
  return stepped(exemplar, 'returned', reason);
}

export function withdraw(exemplar: Exemplar, reason: string): Exemplar {
  refuseIf(whyNotWithdraw(exemplar));
  return stepped(exemplar, 'withdrawn', reason);
}

/** A person says, or takes back, that the page may name them; at any time. */
export function answerNaming(exemplar: Exemplar, personId: string, agrees: boolean): Exemplar {
  const persons = exemplar.persons.map((one) => (one.personId === personId ? { personId, agrees } : one));
  return { ...exemplar, persons };
}

/** Those whom the page names. */
export const namedOn = ({ persons }: Pick<Exemplar, 'persons'>): readonly string[] =>
  persons.filter(({ agrees }) => agrees === true).map(({ personId }) => personId);
