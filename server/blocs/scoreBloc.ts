import * as api from '#api/blocs.ts';
import { whyNotScoreAs, whyNotSignAs } from '#domain/blocs/policy.ts';
import { sheetsOf, whyNotHandIn, whyNotScore } from '#domain/blocs/scoring.ts';
import { whyNotSignPact } from '#domain/blocs/year.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { heldYear } from './scene.ts';
import { addSignature, handInSheets, saveSheet } from './yearStore.ts';

/** A member signs the pact. */
export const signBlocPact = action({
  name: 'blocs.signPact',
  input: api.signBlocPact.input,
  async run({ blocYearId, unitId, paper }, context) {
    const { tx, actor, today, record } = context;
    const { known, year, members, signatures, answering, bloc } = await heldYear(context, blocYearId);
    refuseIf(whyNotSignAs(actor, known, unitId, paper !== undefined));
    const signed = signatures.map((one) => one.unitId);
    refuseIf(whyNotSignPact(year, unitId, members, signed, answering));
    const paperHash = paper ? await keepPaper(context, paper) : null;
    await addSignature(tx, year.id, { unitId, signedOn: today, paperHash, by: actor.personId });
    record({ type: 'bloc.pact-signed', subjectId: bloc.id, body: { unitId, blocYearId } });
    return { id: blocYearId, version: year.version };
  },
});

/** Keeps a sheet as far as it is filled in; nobody but its unit learns of it. */
export const saveBlocScores = action({
  name: 'blocs.saveScores',
  input: api.saveBlocScores.input,
  async run({ blocYearId, version, ...draft }, context) {
    const { known, year, taking, sheets, bloc } = await heldYear(context, blocYearId);
    const { byUnitId, ofUnitId } = draft;
    refuseIf(whyNotScoreAs(context.actor, known, byUnitId));
    const before = sheets.find((one) => one.byUnitId === byUnitId && one.ofUnitId === ofUnitId);
    refuseIf([...whyNotCurrent(before?.version ?? 0, version), ...whyNotScore(year, taking, sheets, draft)]);
    await saveSheet(context.tx, year.id, { ...draft, handedInOn: null, version: version + 1 });
    context.record({ type: 'bloc.scores-saved', subjectId: bloc.id, body: { unitId: byUnitId, blocYearId } });
    return { id: blocYearId, version: version + 1 };
  },
});

export const handInBlocScores = action({
  name: 'blocs.handInScores',
  input: api.handInBlocScores.input,
  async run({ blocYearId, byUnitId, what, paper }, context) {
    const { tx, actor, today, record } = context;
    const { known, year, taking, sheets, names, bloc } = await heldYear(context, blocYearId);
    refuseIf(whyNotSignAs(actor, known, byUnitId, paper !== undefined));
    refuseIf(whyNotHandIn(year, taking, sheets, byUnitId, what, names));
    const paperHash = paper ? await keepPaper(context, paper) : null;
    const of = sheetsOf(year, taking, byUnitId, what);
    await handInSheets(tx, year.id, { byUnitId, of }, { on: today, by: actor.personId, paperHash });
    record({ type: 'bloc.scores-handed-in', subjectId: bloc.id, body: { unitId: byUnitId, blocYearId, what } });
    return { id: blocYearId, version: year.version };
  },
});
