import * as api from '#api/documents.ts';
import { typeNamed } from '#domain/documents/number.ts';
import { whyNotKeepAs } from '#domain/documents/policy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { listSeries } from './documentStore.ts';
import { suggestNumber as suggest, usedIn } from './store.ts';

/** The next free number, offered where something is issued. */
export const suggestNumber = view({
  name: 'documents.suggestNumber',
  input: api.suggestNumber.input,
  async run({ unitId, typeName, year }, { tx, actor, today }) {
    refuseIf(whyNotKeepAs(actor, unitId));
    const type = typeNamed(typeName ?? null);
    const of = year ?? yearOf(today);
    const last = usedIn(await listSeries(tx, unitId, type, of)).at(-1);
    return { number: await suggest(tx, unitId, type, of), lastNumber: last?.number ?? null, lastDay: last?.day ?? null };
  },
});
