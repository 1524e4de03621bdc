import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as api from '#api/activities.ts';
import * as evidence from '#api/evidence.ts';
import { call, type Input } from '../kernel/client.ts';
import { newKey } from '../kernel/newKey.ts';
import { Refusals } from '../kernel/troubles.ts';

type Said = Omit<Input<typeof api.recordActivity>, 'campaignId'>;
type Target = { readonly campaignId: string } | { readonly activityId: string; readonly version: number };

/** Sends each file once as evidence, then the activity tied to it; tried again, nothing is doubled. */
export function useSendActivity(campaignId: string) {
  const cache = useQueryClient();
  const keys = useRef(new WeakMap<File, string>());
  const sent = useRef(new WeakMap<File, string>());
  const own = useRef(newKey());
  const said = useRef('');
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);

  const sendFile = async (file: File, { lines = [], onDay, title }: Said): Promise<string> => {
    const before = sent.current.get(file);
    if (before) return before;
    const idempotencyKey = keys.current.get(file) ?? newKey();
    keys.current.set(file, idempotencyKey);
    const piece = { campaignId, lines: [...lines], onDay, note: title, file };
    try {
      const { id } = await call(evidence.addEvidence, piece, { idempotencyKey });
      sent.current.set(file, id);
      return id;
    } catch (error) {
      if (error instanceof Refusals) keys.current.delete(file);
      throw error;
    }
  };

  const sendActivity = async (target: Target, whole: Said) => {
    const body = JSON.stringify([target, whole]);
    if (said.current !== '' && said.current !== body) own.current = newKey();
    said.current = body;
    const key = { idempotencyKey: own.current };
    if ('campaignId' in target) await call(api.recordActivity, { ...whole, ...target }, key);
    else await call(api.changeActivity, { ...whole, ...target }, key);
  };

  return {
    pending,
    waitingForNetwork: false,
    refusals: trouble instanceof Refusals ? trouble.refusals : [],
    failure: trouble instanceof Refusals ? null : trouble,
    /** True once everything has arrived. */
    async send(target: Target, typed: Said, files: readonly File[]): Promise<boolean> {
      setPending(true);
      setTrouble(null);
      try {
        const ids: string[] = [];
        for (const file of files) ids.push(await sendFile(file, typed));
        await sendActivity(target, { ...typed, evidence: [...(typed.evidence ?? []), ...ids] });
        return true;
      } catch (error) {
        if (error instanceof Refusals) own.current = newKey();
        setTrouble(error as Error);
        return false;
      } finally {
        setPending(false);
        void cache.invalidateQueries();
      }
    },
  };
}
