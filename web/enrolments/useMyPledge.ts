import { useState } from 'react';
import * as api from '#api/pledges.ts';
import { type Choice, nothingChosen } from '#domain/enrolments/offer.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';

export type MyPledges = Output<typeof api.myPledges>;
export type MyCampaign = MyPledges['campaigns'][number];

/** What stands on the pledge now, as the form's beginning; nothing where there is none. */
export function choiceOf(pledge: MyCampaign['pledge']): Choice {
  if (!pledge) return nothingChosen;
  const { titles, commitments, household, initiative } = pledge;
  return { titles, commitments: commitments.map((one) => one.code), household, initiative };
}

/** The form of one's own pledge: kept in this browser as it is typed, on the server from step to step, then signed. */
export function useMyPledge(campaign: MyCampaign, onSigned: () => void) {
  const { campaignId, pledge } = campaign;
  const isUnsigned = !pledge || pledge.state === 'draft';
  const draft = useDraft<Choice>(`pledge.${campaignId}.${isUnsigned ? 'draft' : pledge.version}`, choiceOf(pledge));
  const [version, setVersion] = useState(pledge?.version ?? 0);
  const keep = useWrite(api.keepPledgeDraft, { onDone: (kept) => setVersion(kept.version), rereads: false });
  const sign = useWrite(api.signPledge, { onDone: onSigned, rereads: false });
  const sent = (choice: Choice) => ({
    campaignId,
    version,
    ...choice,
    titles: [...choice.titles],
    commitments: [...choice.commitments],
    initiative: choice.initiative ?? '',
  });
  return {
    choice: draft.value,
    savedAt: draft.savedAt,
    change: (part: Partial<Choice>) => draft.change((choice) => ({ ...choice, ...part })),
    /** Between steps; a signed pledge keeps no draft on the server. */
    keepStep: () => {
      if (isUnsigned) keep.write(sent(draft.value));
    },
    sign: () => sign.write(sent(draft.value)),
    signing: sign,
    /** Until the step is kept, its version is not known and nothing can be signed. */
    keeping: keep.pending,
    clear: draft.clear,
  };
}

/** Puts a code in or takes it out. */
export const toggled = <T extends string>(codes: readonly T[], code: T, on: boolean): readonly T[] =>
  on ? [...codes.filter((one) => one !== code), code] : codes.filter((one) => one !== code);
