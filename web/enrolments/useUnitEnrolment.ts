import * as api from '#api/enrolments.ts';
import type { HeldDecision } from '#domain/enrolments/enrolment.ts';
import type { Day } from '#domain/kernel/day.ts';
import { cycleYear, type EnrolmentKind } from '#domain/law/cycles.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';

export type UnitEnrolment = Output<typeof api.showUnitEnrolment>;

/** The form as typed: parts of the decision may still be missing. */
export interface TypedForm {
  readonly kind: EnrolmentKind;
  readonly held: {
    readonly number: string;
    readonly date: Day | null;
    readonly issuer: string;
    readonly firstYear: number | null;
    readonly lastYear: number | null;
  };
  readonly isUncited: boolean;
  readonly heldNote: string;
  readonly cycleFirstYear: number | null;
  readonly commitment: string;
}

const nothingHeld = { number: '', date: null, issuer: '', firstYear: null, lastYear: null };

function typedOf({ form, heldKnown }: UnitEnrolment): TypedForm {
  const { kind, held, heldNote, cycleFirstYear, commitment } = form;
  return {
    kind,
    held: held ?? heldKnown ?? nothingHeld,
    isUncited: heldNote !== null && held === null,
    heldNote: heldNote ?? '',
    cycleFirstYear,
    commitment,
  };
}

/** The whole decision, or null while any of it is missing. */
function heldOf({ kind, held, isUncited }: TypedForm): HeldDecision | null {
  const { number, date, issuer, firstYear, lastYear } = held;
  if (
    kind === 'first' ||
    isUncited ||
    !number.trim() ||
    !issuer.trim() ||
    date === null ||
    firstYear === null ||
    lastYear === null
  )
    return null;
  return { number: number.trim(), date, issuer: issuer.trim(), firstYear, lastYear };
}

/** What is typed, and the version it was typed over. */
interface Kept {
  readonly base: number;
  readonly form: TypedForm;
}

const isEmptyHeld = ({ held }: TypedForm) =>
  !held.number.trim() && !held.issuer.trim() && held.date === null && held.firstYear === null && held.lastYear === null;

/** The scan outlives every reading of the page. */
interface Papers {
  readonly papers: readonly File[];
  readonly setPapers: (papers: readonly File[]) => void;
}

/** The unit's form: kept here as typed, saved to the server, sent once. */
export function useUnitEnrolment(page: UnitEnrolment, { papers, setPapers }: Papers) {
  const draft = useDraft<Kept>(`enrolment.${page.campaignId}`, { base: page.version, form: typedOf(page) });
  const typed = draft.value.form;
  const version = draft.value.base;
  const toSave = () => ({
    campaignId: page.campaignId,
    version,
    kind: typed.kind,
    held: heldOf(typed),
    heldNote: typed.kind !== 'first' && typed.isUncited ? typed.heldNote : '',
    cycleFirstYear: typed.cycleFirstYear ?? page.year,
    commitment: typed.commitment,
  });
  const submit = useWrite(api.submitEnrolment, { rereads: false });
  const send = (enrolmentId: string, read: number) =>
    submit.write({ enrolmentId, version: read, ...(papers[0] ? { paper: papers[0] } : {}) });
  /** What the server could not take yet, a decision half typed, stays here over what was saved. */
  const isWhole = typed.kind === 'first' || typed.isUncited || heldOf(typed) !== null || isEmptyHeld(typed);
  const rebase = (base: number) => draft.change(({ form }) => ({ base, form }));
  const save = useWrite(api.saveEnrolment, { onDone: (done) => (isWhole ? draft.clear() : rebase(done.version)) });
  const saveAndSend = useWrite(api.saveEnrolment, {
    onDone: (done) => {
      rebase(done.version);
      send(done.enrolmentId, done.version);
    },
    rereads: false,
  });
  const years = page.rules.find((rule) => rule.kind === typed.kind)?.years ?? page.cycleYears;
  return {
    typed,
    change: (part: Partial<TypedForm>) => draft.change(({ base, form }) => ({ base, form: { ...form, ...part } })),
    /** Another kind begins its cycle where that kind's rule says. */
    changeKind: (kind: EnrolmentKind) => {
      const cycleFirstYear = page.rules.find((rule) => rule.kind === kind)?.firstYear ?? page.year;
      draft.change(({ base, form }) => ({ base, form: { ...form, kind, cycleFirstYear } }));
    },
    /** Somebody else wrote while this was being typed. */
    isBehind: version < page.version,
    discard: draft.clear,
    savedAt: draft.savedAt,
    held: heldOf(typed),
    cycle: { years, nth: cycleYear({ cycleFirstYear: typed.cycleFirstYear ?? page.year, cycleYears: years }, page.year) },
    papers,
    setPapers,
    save: () => save.write(toSave()),
    saving: save,
    /** What is typed goes up first, so that exactly what stands on the screen is sent. */
    send: () => saveAndSend.write(toSave()),
    sending: {
      pending: saveAndSend.pending || submit.pending,
      refusals: [...saveAndSend.refusals, ...submit.refusals],
      failure: saveAndSend.failure ?? submit.failure,
      result: submit.result,
      reset: () => {
        saveAndSend.reset();
        submit.reset();
      },
    },
    finish: draft.clear,
  };
}

export type UnitForm = ReturnType<typeof useUnitEnrolment>;
