import { deciders } from '#domain/commendation/awardPolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { bonusOf } from '#domain/law/bonusRates.ts';
import { awardLaws } from '#papers/write/awardLaws.ts';
import { citationText } from '#papers/write/citation.ts';
import {
  type CommendationDecisionValues,
  type Commended,
  commendationDecision,
  missingInCommendationDecision,
} from '#papers/write/decisions/commendationDecision.ts';
import { authorityOf, bodyNameOf, officeOf } from '#papers/write/office.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { listHolders, loadPerson, positionsOf } from '../people/store.ts';
import { loadPlan } from '../plans/planStore.ts';
import type { OnList } from './chosenStore.ts';
import type { AwardDecision, BonusTerms } from './decisionStore.ts';
import { listPostings } from './postingStore.ts';

/** The decision on a round as a paper: what is signed, or as much as is known of its draft. */
export async function awardDecisionPaper(
  context: Context,
  round: AwardRound,
  list: readonly OnList[],
  decided: AwardDecision | undefined,
  satOn: Day | null,
) {
  const values = await decisionValues(context, round, list, decided, satOn);
  return { paper: commendationDecision(values), missing: missingInCommendationDecision(values) };
}

async function decisionValues(
  context: Context,
  round: AwardRound,
  list: readonly OnList[],
  decided: AwardDecision | undefined,
  satOn: Day | null,
): Promise<CommendationDecisionValues> {
  const { tx, today, site } = context;
  const on = decided?.decidedOn ?? today;
  const issuer = await loadPlacement(tx, round.unitId, on);
  const body = bodyNameOf(issuer);
  const signer = decided ? await signedBy(tx, decided) : await signsFor(tx, round.unitId, on);
  const signerTitle = signer?.title ?? '';
  return {
    head: {
      ...(await loadHead(tx, issuer, on)),
      ...(decided ? { number: decided.number } : {}),
      day: decided?.decidedOn ?? null,
    },
    authority: signerTitle === '' ? '' : authorityOf(signerTitle, body),
    bases: await basesOf(context, round, on, satOn),
    form: list[0]?.form ?? '',
    collectives: list.filter(({ audience }) => audience === 'collective').map(commended),
    persons: list.filter(({ audience }) => audience === 'individual').map(commended),
    merit: meritClause(round.merit),
    ...(decided?.bonus ? { bonus: moneyOf(decided.bonus) } : {}),
    executors: ['Văn phòng', 'Bộ phận Tài chính - Kế toán'],
    signer: signer ?? { title: '' },
    recipients: ['Như Điều 3', 'Lưu: VT, TĐKT'],
    sample: site.isDemo,
  };
}

const signedBy = async (tx: Tx, { decidedBy, signerTitle }: AwardDecision) => ({
  title: signerTitle,
  name: (await loadPerson(tx, decidedBy)).fullName,
});

/** Who would sign for a body on a day, with the office they hold there; undefined where nobody has that seat. */
export async function signsFor(tx: Tx, unitId: string, on: Day) {
  const [personId] = await listHolders(tx, deciders, unitId, on);
  if (personId === undefined) return undefined;
  const position = (await positionsOf(tx, personId, on)).get(unitId) ?? '';
  const { name } = await loadPlacement(tx, unitId, on);
  return { title: officeOf(position, name), name: (await loadPerson(tx, personId)).fullName };
}

const commended = ({ audience, name, position, unitName }: OnList): Commended =>
  audience === 'collective' ? { name } : { name, office: [position, unitName].filter(Boolean).join(', ') };

/** The clause that follows «đã có», of a merit that may begin with it. */
export const meritClause = (merit: string): string => merit.replace(/^đã có\s+/iu, '');

/** What each is paid, in đồng, and from which money. */
export function moneyOf({ baseWage, collectiveRate, individualRate, source }: BonusTerms) {
  return { collective: bonusOf(collectiveRate, baseWage), person: bonusOf(individualRate, baseWage), source };
}

async function basesOf({ tx }: Context, round: AwardRound, on: Day, satOn: Day | null): Promise<readonly string[]> {
  const laws = awardLaws(on, []).map((law) => `Căn cứ ${law}`);
  const plan = round.planId === null ? null : await loadPlan(tx, round.planId);
  const cited =
    plan?.number && plan.issuedOn
      ? [`Căn cứ ${citationText({ type: 'Kế hoạch', number: plan.number, day: plan.issuedOn })}`]
      : [];
  const last = (await listPostings(tx, round.id)).at(-1);
  const posted = last
    ? [`Căn cứ kết quả niêm yết công khai danh sách từ ngày ${shortDate(last.postedOn)} đến hết ngày ${shortDate(last.until)}`]
    : [];
  const council = satOn ? [`Theo đề nghị của Hội đồng Thi đua - Khen thưởng tại phiên họp ngày ${shortDate(satOn)}`] : [];
  return [...laws, ...cited, ...posted, ...council];
}
