import { useState } from 'react';
import * as api from '#api/initiatives.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';

export type Offer = Output<typeof api.offerInitiative>;
export type Shown = Output<typeof api.showInitiative>;

export interface TypedAuthor {
  readonly personId: string | null;
  readonly share: number | null;
}

/** What is typed, as it is kept in this browser. */
export interface TypedInitiative {
  readonly name: string;
  readonly field: string;
  readonly problem: string;
  readonly solution: string;
  readonly appliedAt: string;
  readonly appliedSince: Day | null;
  readonly effect: string;
  readonly proof: string;
  readonly authors: readonly TypedAuthor[];
  readonly evidenceIds: readonly string[];
  readonly pledgeId: string | null;
}

function beginning({ me, isClerk, staff }: Offer, shown: Shown | null): TypedInitiative {
  if (shown) {
    const { name, field, problem, solution, appliedAt, appliedSince, effect, proof, authors, evidence } = shown;
    const texts = { name, field, problem, solution, appliedAt, appliedSince, effect, proof, pledgeId: null };
    return { ...texts, authors, evidenceIds: evidence.map(({ id }) => id) };
  }
  const isStaff = staff.some(({ personId }) => personId === me);
  return {
    ...{ name: '', field: '', problem: '', solution: '', appliedAt: '', appliedSince: null, effect: '', proof: '' },
    ...{ evidenceIds: [], pledgeId: null },
    authors: [{ personId: isStaff || !isClerk ? me : null, share: 100 }],
  };
}

/** The form of an initiative: kept here as it is typed, on the server as a draft, then handed to the council. */
export function useInitiativeForm(offer: Offer, shown: Shown | null, onSaved: () => void, onSent: (id: string) => void) {
  const { campaignId } = offer;
  const key = shown ? `initiative.${shown.id}.${shown.version}` : `initiative.${campaignId}`;
  const draft = useDraft<TypedInitiative>(key, beginning(offer, shown));
  const [kept, setKept] = useState({ id: shown?.id ?? null, version: shown?.version ?? 0 });
  const [sending, setSending] = useState(false);
  const propose = useWrite(api.proposeInitiative, {
    onDone: ({ id }) => {
      draft.clear();
      onSent(id);
    },
  });
  const save = useWrite(api.writeInitiative, {
    rereads: false,
    onDone: ({ id, version }) => {
      setKept({ id, version });
      if (sending) propose.write({ initiativeId: id, version });
      else onSaved();
    },
  });
  const write = () => {
    const { authors, evidenceIds, ...typed } = draft.value;
    const named = authors.flatMap(({ personId, share }) => (personId && share ? [{ personId, share }] : []));
    propose.reset();
    save.write({
      ...typed,
      ...{ campaignId, initiativeId: kept.id, version: kept.version },
      authors: named,
      evidenceIds: [...evidenceIds],
    });
  };
  return {
    typed: draft.value,
    savedAt: draft.savedAt,
    change: (part: Partial<TypedInitiative>) => draft.change((value) => ({ ...value, ...part })),
    save: () => {
      setSending(false);
      write();
    },
    send: () => {
      setSending(true);
      write();
    },
    saving: save.pending && !sending,
    sending: (save.pending && sending) || propose.pending,
    refusals: [...save.refusals, ...propose.refusals],
    failure: save.failure ?? propose.failure,
  };
}

export type InitiativeForm = ReturnType<typeof useInitiativeForm>;
