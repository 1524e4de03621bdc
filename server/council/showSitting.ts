import * as api from '#api/council.ts';
import { substitutesFor } from '#domain/council/council.ts';
import { whyNotCloseAs, whyNotPrepareAs, whyNotRunAs, whyNotSeeInside } from '#domain/council/policy.ts';
import { type Sitting, whyNotCall, whyNotOpen } from '#domain/council/sitting.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { positionsOf } from './candidateStore.ts';
import { listAnswers } from './caseStore.ts';
import { listDisputes } from './disputeStore.ts';
import { listElections } from './electionStore.ts';
import { personsIn, presentCase, type Shown, said, whyNotReadMinutes } from './present.ts';
import { loadScene } from './scene.ts';
import { paperLines } from './sittingPapers.ts';
import { peopleAround } from './tieStore.ts';
import { loadTrusteeship } from './trusteeStore.ts';

/** A sitting for its secretary, its members and its keepers; a case somebody is tied to is closed to them. */
export const showSitting = view({
  name: 'council.showSitting',
  input: api.showSitting.input,
  async run({ sittingId }, context) {
    const { tx, actor, today } = context;
    const scene = await loadScene(context, sittingId);
    const { sitting, council, cases } = scene;
    const runs = whyNotRunAs(actor, sitting, council, today).length === 0;
    const around = runs ? await peopleAround(tx, council, today) : [];
    const names = await personNames(tx, [...personsIn(scene), ...around]);
    const positions = await positionsOf(
      tx,
      sitting.seats.map(({ personId }) => personId),
      today,
    );
    const units = await unitNames(tx, [council.unitId, ...cases.map(({ unitId }) => unitId)], today);
    const answers = await listAnswers(
      tx,
      cases.flatMap(({ votes }) => votes.map(({ id }) => id)),
    );
    const elections = await listElections(
      tx,
      cases.flatMap(({ votes }) => votes.map(({ id }) => id)),
    );
    const disputes = await listDisputes(
      tx,
      [...elections.values()].map(({ id }) => id),
    );
    const trusteeship = await loadTrusteeship(tx, council.id);
    const held = { answers, elections, disputes, trusteeship };
    const shown: Shown = { ...scene, actor, today, now: context.now, names, unitNames: units, ...held };
    const current = cases.find(({ id }) => id === sitting.currentCaseId);
    return {
      ...planOf(sitting),
      ...{ today, councilId: council.id, councilName: council.name, unitName: units.get(council.unitId) ?? '' },
      seats: seatsOf(shown, positions),
      secretaryName: sitting.secretaryId ? (names.get(sitting.secretaryId) ?? '') : null,
      currentCaseId: current && whyNotSeeInside(actor, current).length === 0 ? current.id : null,
      cases: cases.map((one) => presentCase(one, shown)),
      around: around.map((personId) => ({ personId, name: names.get(personId) ?? '' })),
      papers: paperLines(shown),
      whyNot: whyNotOf(shown),
    };
  },
});

const planOf = ({ id, title, mode, state, meetsOn, begins, venue, answersThrough, signedOn, version }: Sitting) => ({
  ...{ id, title, mode, state, meetsOn, begins, venue, answersThrough, signedOn, version },
});

function seatsOf({ sitting, council, names }: Shown, positions: ReadonlyMap<string, string>) {
  const nameOf = (personId: string) => names.get(personId) ?? '';
  return sitting.seats.map(({ personId, part, attendance, substituteId }) => ({
    ...{ personId, part, attendance, substituteId, name: nameOf(personId), position: positions.get(personId) ?? '' },
    substituteName: substituteId ? nameOf(substituteId) : null,
    substitutes: substitutesFor(council, personId, sitting.meetsOn).map((id) => ({ personId: id, name: nameOf(id) })),
  }));
}

/** What may be done with the sitting; of cases somebody is tied to nothing shows in it. */
function whyNotOf(shown: Shown) {
  const { actor, sitting, council, cases, today } = shown;
  const prepare = whyNotPrepareAs(actor, sitting, council, today);
  const run = whyNotRunAs(actor, sitting, council, today);
  const begun: Refusal[] = sitting.openedAt === null ? [] : [{ kind: 'state', code: 'council.opened-already' }];
  const attending = sitting.state === 'called' || sitting.state === 'open';
  const unsigned: Refusal[] =
    sitting.state === 'closed'
      ? []
      : [{ kind: 'state', code: sitting.state === 'signed' ? 'council.signed' : 'council.not-closed' }];
  const running: Refusal[] = sitting.state === 'open' ? [] : [{ kind: 'state', code: 'council.not-open' }];
  return {
    prepare: said([...prepare, ...begun]),
    call: said([...prepare, ...whyNotCall(sitting, cases)]),
    open: said([...run, ...whyNotOpen(sitting, council, cases, today)]),
    attend: said([...run, ...(attending ? [] : [{ kind: 'state', code: 'council.attendance-fixed' } as const])]),
    close: said(whyNotCloseAs(actor, sitting, council, cases, today)),
    sign: said([...run, ...unsigned]),
    readMinutes: said([
      ...whyNotReadMinutes(actor, shown),
      ...(sitting.state === 'signed' ? [] : [{ kind: 'state', code: 'council.not-signed' } as const]),
    ]),
    takeOver: said([...run, ...running]),
  };
}
