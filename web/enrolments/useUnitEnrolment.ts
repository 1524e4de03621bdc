import { useState } from 'react';
import * as api from '#api/enrolments.ts';
import { cycleYearsOf, firstYearOf, type HeldDecision } from '#domain/enrolments/enrolment.ts';
import type { Day } from '#domain/kernel/day.ts';
import { cycleYear, type EnrolmentKind } from '#domain/law/cycles.ts';
import type { Output } from '../app/client.ts';
import { useDraft } from '../app/drafts.ts';
import { useWrite } from '../app/useWrite.ts';

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

function typedOf({ form }: UnitEnrolment): TypedForm {
  const { kind, held, heldNote, cycleFirstYear, commitment } = form;
  return {
    kind,
    held: held ?? nothingHeld,
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

/** The unit's form: kept here as typed, saved to the server, sent once. */
export function useUnitEnrolment(page: UnitEnrolment) {
  const draft = useDraft<TypedForm>(`enrolment.${page.campaignId}.${page.version}`, typedOf(page));
  const [papers, setPapers] = useState<readonly File[]>([]);
  const typed = draft.value;
  /** What the last save gave, before the page has been read again. */
  const [saved, setSaved] = useState<{ readonly enrolmentId: string; readonly version: number } | null>(null);
  const version = saved?.version ?? page.version;
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
    submit.write({ enrolmentId, version: read, ...(papers[0] ? { paper: papers[0] } : {}) } as never);
  const save = useWrite(api.saveEnrolment, { onDone: () => draft.clear() });
  const saveAndSend = useWrite(api.saveEnrolment, {
    onDone: (done) => {
      setSaved(done);
      send(done.enrolmentId, done.version);
    },
    rereads: false,
  });
  const years = cycleYearsOf({ kind: typed.kind, cycleFirstYear: typed.cycleFirstYear ?? page.year });
  return {
    typed,
    change: (part: Partial<TypedForm>) => draft.change((form) => ({ ...form, ...part })),
    /** Another kind begins its cycle where that kind's rule says. */
    changeKind: (kind: EnrolmentKind) =>
      draft.change((form) => ({
        ...form,
        kind,
        cycleFirstYear: firstYearOf(kind, page.year, heldOf({ ...form, kind }), undefined),
      })),
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
    },
    finish: draft.clear,
  };
}

export type UnitForm = ReturnType<typeof useUnitEnrolment>;
