import * as api from '#api/documents.ts';
import { numberFor } from '#domain/documents/number.ts';
import { whyNotKeepAs } from '#domain/documents/policy.ts';
import { reserveNext, whyNotNext } from '#domain/documents/series.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { addEntry, holdRegisterOf, listSeries } from './documentStore.ts';
import { usedIn } from './store.ts';

/** The next number is kept for a paper; two who ask at once get two. */
export const reserveNumber = action({
  name: 'documents.reserve',
  input: api.reserveNumber.input,
  async run({ unitId, direction, typeName, body, day, subject }, { tx, actor, today, now, newId, record }) {
    refuseIf(whyNotKeepAs(actor, unitId));
    await holdRegisterOf(tx, unitId);
    const used = usedIn(await listSeries(tx, unitId, typeName, yearOf(day)));
    const toCome: Refusal[] = day > today ? [{ kind: 'input', code: 'documents.day-in-future', at: 'day' }] : [];
    refuseIf([...toCome, ...whyNotNext(used, day)]);
    const ordinal = reserveNext(used, day);
    const number = numberFor(ordinal, typeName, body);
    const id = newId();
    const paper = { issuer: null, arrival: null, validFrom: null, validTo: null, voidWhy: null, repeat: 0, version: 1 };
    const entry = { ...paper, id, unitId, direction, typeName, number, ordinal, day, subject, state: 'reserved' } as const;
    await addEntry(tx, entry, actor.personId, now);
    record({ type: 'document.reserved', subjectId: id, body: { unitId, number, day } });
    return { documentId: id, number };
  },
});
