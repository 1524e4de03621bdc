import * as api from '#api/blocs.ts';
import { membersOn } from '#domain/blocs/bloc.ts';
import { proposalsOf, whyNotConclude } from '#domain/blocs/honouring.ts';
import {
  actors,
  whyNotKeepAs,
  whyNotLeadAs,
  whyNotPrepareAs,
  whyNotScoreAs,
  whyNotSee,
  whyNotSignAs,
} from '#domain/blocs/policy.ts';
import { type Handing, scoredBy, sumOf, whyNotClose, whyNotHandIn, whyNotScore } from '#domain/blocs/scoring.ts';
import { whyNotOpenScoring, whyNotPutPact, whyNotSignPact, whyNotWritePact, whyNotWriteSheet } from '#domain/blocs/year.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Refused, refuseIf, stateRefusal, unlessBarred } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { type Context, view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { endsOf } from './endStore.ts';
import { lacking } from './papers.ts';
import { blocName, said, sceneOf, type YearScene } from './scene.ts';
import { answeringOf, knownOf, loadBloc, type StoredBloc } from './store.ts';
import { listYears } from './yearStore.ts';

/** One bloc with one of its years. */
export const showBloc = view({
  name: 'blocs.show',
  input: api.showBloc.input,
  async run({ blocId, year: asked }, context) {
    const { tx, actor, today } = context;
    const bloc = await loadBloc(tx, blocId);
    const known = await knownOf(tx, bloc, today);
    refuseIf(whyNotSee(actor, known));
    const years = await listYears(tx, blocId);
    const year = asked === undefined ? years[0] : years.find((one) => one.year === asked);
    return {
      ...{ id: bloc.id, version: bloc.version, today, kind: bloc.kind, name: blocName(bloc), number: bloc.number },
      ...{ decidedOn: bloc.decidedOn, hasPaper: bloc.paperHash !== null, endedOn: bloc.endedOn, endReason: bloc.endReason },
      ...(await presentMembers(context, bloc)),
      years: years.map((one) => one.year),
      year: year ? await presentYear(context, await sceneOf(context, bloc, year)) : null,
      whyNot: { keep: said(whyNotKeepAs(actor, known)) },
    };
  },
});

async function presentMembers({ tx, today }: Context, bloc: StoredBloc) {
  const ids = bloc.memberships.map(({ unitId }) => unitId);
  const answering = await answeringOf(tx, ids, today);
  const members = membersOn(bloc, answering, today);
  const names = await unitNames(tx, [...ids, ...members, bloc.byUnitId], today);
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const without = ids.filter((id) => answering.get(id) === null);
  const ends = await endsOf(tx, without, today);
  return {
    body: named(bloc.byUnitId),
    members: members.map(named).sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    memberships: bloc.memberships.map(({ id, unitId, period, leaveReason }) => {
      const heir = answering.get(unitId);
      return {
        ...{ id, unitName: names.get(unitId) ?? '', from: period.from, until: period.until, reason: leaveReason },
        heirName: heir && heir !== unitId ? (names.get(heir) ?? '') : null,
        endedWithout: heir === null ? (ends.get(unitId) ?? '') : null,
      };
    }),
  };
}

async function presentYear(context: Context, scene: YearScene) {
  const { year, names, members, signatures, answering } = scene;
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const persons = await personNames(
    context.tx,
    signatures.map(({ by }) => by),
  );
  const signed = new Set(signatures.map(({ unitId }) => answering.get(unitId) ?? unitId));
  const lacks = await lacking(context, scene);
  return {
    ...{ id: year.id, version: year.version, year: year.year, leader: named(year.leaderUnitId) },
    ...{ deputy: year.deputyUnitId ? named(year.deputyUnitId) : null, occasion: year.occasion, targets: year.targets },
    pactPutOn: year.pactPutOn,
    signatures: signatures.map(({ unitId, signedOn, by, paperHash }) => ({
      ...{ unitName: names.get(unitId) ?? '', signedOn, byName: persons.get(by) ?? '', hasScan: paperHash !== null },
    })),
    unsigned: year.pactPutOn === null ? [] : members.filter((id) => !signed.has(id)).map((id) => names.get(id) ?? ''),
    pactLacks: lacks.pact,
    ...{ criteria: year.criteria, scoredBy: year.scoredBy, scoringOpenedOn: year.scoringOpenedOn },
    ...{ scoringClosedOn: year.scoringClosedOn, closeReason: year.closeReason },
    progress: progressOf(scene),
    results: presentResults(scene),
    meeting: presentMeeting(scene),
    minutesLacks: lacks.minutes,
    ...{ concludedOn: year.concludedOn, hasMinutes: year.minutesHash !== null },
    mine: mineIn(context, scene),
    leadsWithPaper: !holdsAt(context.actor, ['unit-head'], year.leaderUnitId),
    whyNot: whyNotEach(context, scene),
  };
}

/** Who handed in, while scoring is open; of what was given nothing but that. */
function progressOf({ year, taking, sheets, names }: YearScene) {
  if (year.scoringOpenedOn === null || year.scoringClosedOn !== null) return [];
  const isIn = (by: string, of: string) =>
    sheets.some((one) => one.byUnitId === by && one.ofUnitId === of && one.handedInOn !== null);
  return taking.units.map((id) => {
    const owed = scoredBy(year, taking, id);
    const given = owed.filter((of) => isIn(id, of)).length;
    return { id, name: names.get(id) ?? '', own: isIn(id, id), given, owes: owed.length };
  });
}

/** The ranking, once scoring was closed. */
function presentResults({ results, sheets, names }: YearScene) {
  const last = Number.MAX_SAFE_INTEGER;
  return results
    .map(({ unitId, own, mean, rank }) => ({
      ...{ id: unitId, name: names.get(unitId) ?? '', own, mean, rank },
      isTied: rank !== null && results.filter((other) => other.rank === rank).length > 1,
      given: sheets
        .filter((one) => one.ofUnitId === unitId && one.byUnitId !== unitId && one.handedInOn !== null)
        .map(({ byUnitId, points }) => ({ byName: names.get(byUnitId) ?? '', total: sumOf(points) })),
    }))
    .sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || a.name.localeCompare(b.name, 'vi'));
}

function presentMeeting({ year: { meeting }, results, members, names }: YearScene) {
  if (!meeting) return null;
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '');
  return {
    ...meeting,
    present: [...meeting.present],
    presentNames: named(meeting.present),
    absentNames: named(members.filter((id) => !meeting.present.includes(id))),
    awards: meeting.awards.map((award) => ({
      ...{ form: award.form, places: award.places },
      votes: proposalsOf(award, meeting, results).map((vote) => ({ ...vote, unitName: names.get(vote.unitId) ?? '' })),
    })),
  };
}

/** What the person's own units hold; of no other unit a sheet. */
function mineIn({ actor }: Context, scene: YearScene) {
  const { year, members, taking, sheets, names, signatures, answering, known } = scene;
  const ids = [...new Set([...members, ...taking.units])].filter((id) => holdsAt(actor, actors, id));
  const signed = signatures.map(({ unitId }) => unitId);
  return ids.map((id) => {
    const withPaper = !holdsAt(actor, ['unit-head'], id);
    const bySigner = whyNotSignAs(actor, known, id, true);
    const handIn = (what: Handing) => said(unlessBarred(bySigner, () => whyNotHandIn(year, taking, sheets, id, what, names)));
    const of = taking.units.includes(id) ? [id, ...scoredBy(year, taking, id)] : [];
    return {
      ...{ id, name: names.get(id) ?? '', withPaper },
      hasSigned: signed.some((one) => one === id || answering.get(one) === id),
      sheets: of.map((ofUnitId) => {
        const sheet = sheets.find((one) => one.byUnitId === id && one.ofUnitId === ofUnitId);
        const theirs = sheets.find((one) => one.byUnitId === ofUnitId && one.ofUnitId === ofUnitId && one.handedInOn !== null);
        const points = sheet?.points ?? {};
        return {
          ...{ ofUnitId, ofName: names.get(ofUnitId) ?? '', isOwn: ofUnitId === id, points },
          theirOwn: ofUnitId === id ? null : (theirs?.points ?? null),
          ...{ handedInOn: sheet?.handedInOn ?? null, version: sheet?.version ?? 0 },
          whyNot: {
            score: said(
              unlessBarred(whyNotScoreAs(actor, known, id), () =>
                whyNotScore(year, taking, sheets, { byUnitId: id, ofUnitId, points }),
              ),
            ),
          },
        };
      }),
      whyNot: {
        sign: said(unlessBarred(bySigner, () => whyNotSignPact(year, id, members, signed, answering))),
        handInOwn: handIn('own'),
        handInCross: handIn('cross'),
      },
    };
  });
}

function whyNotEach({ actor }: Context, scene: YearScene) {
  const { year, known, members, taking, sheets, results, names } = scene;
  const prepare = whyNotPrepareAs(actor, known, year.leaderUnitId);
  const lead = whyNotLeadAs(actor, known, year.leaderUnitId, false).filter(({ kind }) => kind !== 'input');
  const head = whyNotLeadAs(actor, known, year.leaderUnitId, true);
  const either = (barred: typeof prepare, reasons: () => typeof prepare) => said(unlessBarred(barred, reasons));
  const notYet = year.scoringClosedOn === null ? [stateRefusal('blocs.scoring-not-closed')] : [];
  const done = year.concludedOn === null ? [] : [stateRefusal('blocs.concluded', { day: shortDate(year.concludedOn) })];
  return {
    writePact: either(prepare, () => whyNotWritePact(year)),
    putPact: either(lead, () => whyNotPutPact(year, members)),
    writeSheet: either(prepare, () => whyNotWriteSheet(year, [])),
    openScoring: either(lead, () => whyNotOpenScoring(year, members)),
    closeScoring: either(lead, () => whyNotClose(year, taking, sheets, '', names)),
    record: either(prepare, () => [...done, ...notYet]),
    conclude: either(head, () => whyNotConclude(year, results, names)),
  };
}

export const openBlocDecision = view({
  name: 'blocs.openDecision',
  input: api.openBlocDecision.input,
  async run({ blocId }, context) {
    const bloc = await loadBloc(context.tx, blocId);
    refuseIf(whyNotSee(context.actor, await knownOf(context.tx, bloc, context.today)));
    if (bloc.paperHash === null) throw new Refused([stateRefusal('blocs.no-decision-scan')]);
    return await scanAnswer(context, bloc.paperHash, `Quyết định ${bloc.number.replace(/[^\p{L}\p{N}-]+/gu, '-')}`);
  },
});
