import type { z } from 'zod';
import * as api from '#api/documents.ts';
import { type DocumentEntry, isSameIncoming, whyNotFile } from '#domain/documents/entry.ts';
import { registerNumberOf } from '#domain/documents/number.ts';
import { whyNotKeepAs } from '#domain/documents/policy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action, type Context } from '../kernel/action.ts';
import { addEntry, holdRegisterOf, listIncoming, listSeries, nextArrival } from './documentStore.ts';
import { addCopy } from './fileStore.ts';
import { keepCopy } from './keepCopy.ts';
import { bearersIn } from './store.ts';

type Input = z.output<typeof api.fileDocument.input>;

/** A paper that exists is filed as it is: one that came gets its số đến, one of the body's own keeps the number on it. */
export const fileDocument = action({
  name: 'documents.file',
  input: api.fileDocument.input,
  async run(input, context) {
    const { tx, actor, today, now, newId, record } = context;
    const { unitId, direction, number, day, paper, isRepeatMeant } = input;
    refuseIf(whyNotKeepAs(actor, unitId));
    await holdRegisterOf(tx, unitId);
    const bearers = await bearersOf(input, context);
    const written = direction === 'in' ? input : { ...input, issuer: null, arrivedOn: null };
    refuseIf(whyNotFile(written, { today, bearers, isRepeatMeant }));

    const copy = paper && (await keepCopy(context, paper));
    const entry = { ...(await entryOf(written, context)), id: newId(), repeat: bearers.length };
    await addEntry(tx, entry, actor.personId, now);
    if (copy) await addCopy(tx, { ...copy, id: newId(), documentId: entry.id }, actor.personId, now);
    const arrival = entry.arrival?.ordinal ?? null;
    const body = {
      unitId,
      direction,
      day,
      arrival,
      hash: copy?.hash ?? null,
      repeat: entry.repeat,
      ...(direction === 'in' ? {} : { number }),
    };
    record({ type: 'document.filed', subjectId: entry.id, body });
    return { documentId: entry.id, arrival };
  },
});

async function bearersOf(input: Input, { tx }: Context): Promise<readonly DocumentEntry[]> {
  const { unitId, direction, typeName, number, day } = input;
  if (direction !== 'in') return bearersIn(await listSeries(tx, unitId, typeName, yearOf(day)), number);
  return (await listIncoming(tx, unitId, yearOf(day))).filter((one) => isSameIncoming(one, input) && one.state !== 'void');
}

async function entryOf(paper: Input, { tx }: Context): Promise<Omit<DocumentEntry, 'id' | 'repeat'>> {
  const { unitId, direction, typeName, number, day, issuer, subject, arrivedOn, validFrom, validTo } = paper;
  const arrival = arrivedOn && { ordinal: await nextArrival(tx, unitId, yearOf(arrivedOn)), on: arrivedOn };
  return {
    ...{ unitId, direction, typeName, number, day, issuer, subject, validFrom, validTo, arrival },
    ordinal: direction === 'in' ? null : registerNumberOf(number),
    state: 'issued',
    voidWhy: null,
    version: 1,
  };
}
