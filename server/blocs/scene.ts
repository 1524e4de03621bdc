import { type Answering, membersOn } from '#domain/blocs/bloc.ts';
import { type Known, whyNotSee } from '#domain/blocs/policy.ts';
import { type BlocResult, resultsOf, type Sheet, type Taking } from '#domain/blocs/scoring.ts';
import type { BlocYear } from '#domain/blocs/year.ts';
import { covers } from '#domain/kernel/period.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { answeringOf, knownOf, loadBloc, lockBloc, type StoredBloc } from './store.ts';
import { listParticipants, listSheets, listSignatures, loadYear, type Signature } from './yearStore.ts';

/** Reasons in words, ready for a button. */
export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** `Khối thi đua các trường THCS`: the kind is said once. */
export const blocName = ({ kind, name }: Pick<StoredBloc, 'kind' | 'name'>) => {
  const word = wordsOf(`bloc-kind.${kind}`);
  return name.toLowerCase().startsWith(word.toLowerCase()) ? name : `${word} ${name}`;
};

/** One year of a bloc with all that its acts ask. */
export interface YearScene {
  readonly bloc: StoredBloc;
  readonly known: Known;
  readonly answering: Answering;
  /** Today's members. */
  readonly members: readonly string[];
  readonly year: BlocYear;
  readonly signatures: readonly Signature[];
  readonly taking: Taking;
  readonly sheets: readonly Sheet[];
  /** As kept, once scoring was closed; of all who took part. */
  readonly results: readonly BlocResult[];
  /** Names of every unit in it, as of today. */
  readonly names: ReadonlyMap<string, string>;
}

/** The year as who asks may see it. @throws Refused (unseen). */
export async function seenYear(context: Context, blocYearId: string, held = false): Promise<YearScene> {
  const { tx, actor } = context;
  const year = await loadYear(tx, blocYearId, held);
  const bloc = held ? await lockBloc(tx, year.blocId) : await loadBloc(tx, year.blocId);
  const scene = await sceneOf(context, bloc, year);
  refuseIf(whyNotSee(actor, scene.known));
  return scene;
}

export const heldYear = (context: Context, blocYearId: string) => seenYear(context, blocYearId, true);

/** A fixed number of queries, however many members. */
export async function sceneOf(context: Context, bloc: StoredBloc, year: BlocYear): Promise<YearScene> {
  const { tx, today } = context;
  const participants = await listParticipants(tx, year.id);
  const asked = [
    ...bloc.memberships.map(({ unitId }) => unitId),
    ...participants.map(({ unitId }) => unitId),
    ...[year.leaderUnitId, year.deputyUnitId].filter((id) => id !== null),
  ];
  const answering = await answeringOf(tx, asked, today);
  const members = membersOn(bloc, answering, today);
  const isIn = (unitId: string) =>
    answering.get(unitId) != null &&
    bloc.memberships.some((one) => answering.get(one.unitId) === answering.get(unitId) && covers(one.period, today));
  const taking = { units: participants.map(({ unitId }) => unitId).filter(isIn), answering };
  const sheets = await listSheets(tx, year.id);
  const names = await unitNames(tx, [...asked, ...members, bloc.byUnitId], today);
  return {
    ...{ bloc, year, answering, members, taking, sheets, names },
    known: await knownOf(tx, bloc, today),
    signatures: await listSignatures(tx, year.id),
    results: year.scoringClosedOn === null ? [] : participants.filter(({ rank, own }) => rank !== null || own !== null),
  };
}

/** What the scoring comes to as it stands. */
export const standingResults = ({ year, taking, sheets }: YearScene) => resultsOf(year, taking, sheets);
