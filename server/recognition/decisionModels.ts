import { answerOf } from '#domain/council/asked.ts';
import { type Day, longDate } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { citationText } from '#papers/write/citation.ts';
import { revocationDecision } from '#papers/write/decisions/revocationDecision.ts';
import { titleDecision } from '#papers/write/decisions/titleDecision.ts';
import { titleBases } from '#papers/write/lawCited.ts';
import { authorityOf, bodyNameOf } from '#papers/write/office.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { Context } from '../kernel/action.ts';
import { listPlacements, loadHead, loadPlacement } from '../org/store.ts';
import { localRuleOf } from '../plans/localRuleStore.ts';
import { listCountedYears } from './pastStore.ts';
import { listResults } from './resultStore.ts';
import { askedOf } from './titleCaseStore.ts';
import { periodOf } from './titleFiles.ts';
import { type StoredTitle, signersOf } from './titleStore.ts';

const certificateNames = { first: 'Giấy công nhận', again: 'Bằng công nhận' } as const;

/** The decision on a title. */
export async function titleDecisionPaper(title: StoredTitle, context: Context) {
  const unit = await loadPlacement(context.tx, title.unitId, title.decidedOn);
  const both = await whatBothPrint(title, context);
  return titleDecision({
    ...both,
    bases: [...both.bases, ...(await minutesOf(title, context))],
    recognition: title.kind,
    units: [{ name: title.unitName, ...(unit.place ? { place: unit.place } : {}) }],
    recipients: ['Như Điều 4', 'Lưu: VT'],
  });
}

/** The decision that took a title back. @throws Refused (state) where none did. */
export async function revocationPaper(title: StoredTitle, context: Context) {
  const { revocation } = title;
  if (!revocation) throw new Refused([{ kind: 'state', code: 'recognition.not-revoked' }]);
  const both = await whatBothPrint(title, context);
  const { revokedBy } = await signersOf(context.tx, title.id);
  return revocationDecision({
    ...both,
    head: { ...both.head, number: revocation.number, day: revocation.revokedOn },
    bases: [...titleBases(revocation.revokedOn, title.kind)],
    unit: { name: title.unitName },
    revoked: { number: title.number, day: title.decidedOn, issuer: both.head.issuer },
    reason: revocation.reason,
    signer: { title: title.signerTitle, name: revokedBy! },
    recipients: ['Như Điều 4', 'Lưu: VT'],
  });
}

async function whatBothPrint(title: StoredTitle, { tx, site }: Context) {
  const issuer = await loadPlacement(tx, title.byUnitId, title.decidedOn);
  const { decidedBy } = await signersOf(tx, title.id);
  const local = await localRuleOf(tx, { bodyId: title.byUnitId, titleKind: title.titleKind, on: title.decidedOn });
  const own = local ? [`Căn cứ ${citationText({ type: 'văn bản', ...local, day: local.issuedOn })} ${local.subject}`] : [];
  return {
    head: { ...(await loadHead(tx, issuer, title.decidedOn)), number: title.number, day: title.decidedOn },
    authority: authorityOf(title.signerTitle, bodyNameOf(issuer)),
    bases: [...titleBases(title.decidedOn, title.kind), ...own, ...(await noticesOf(title, { tx }))],
    title: cultureTitleOf(title.titleKind),
    period: periodOf(title),
    form: certificateNames[title.kind],
    executors: [],
    signer: { title: title.signerTitle, name: decidedBy },
    sample: site.isDemo,
  };
}

/** The minutes of the sitting that carried it before the day of the decision, where a council was asked. */
async function minutesOf(title: StoredTitle, context: Context): Promise<readonly string[]> {
  const asked = title.campaignId === null ? [] : ((await askedOf(context, [title.campaignId])).get(title.campaignId) ?? []);
  const carried = asked.findLast((one) => answerOf(one) === 'carried' && one.sitting.meetsOn <= title.decidedOn);
  if (!carried) return [];
  return [`Căn cứ Biên bản họp ${longDate(carried.sitting.meetsOn)} của ${carried.council.name}`];
}

/** The notices of the years that the title recognises, each of the body that gave it, by its name of that day. */
async function noticesOf(title: StoredTitle, { tx }: Pick<Context, 'tx'>): Promise<readonly string[]> {
  if (title.seriesId === null) return [];
  const results = await listResults(tx, title.seriesId);
  const before = await listCountedYears(tx, title.seriesId, results);
  const placements = await listPlacements(
    tx,
    results.map(({ byUnitId }) => byUnitId),
  );
  const bodyOn = (unitId: string, on: Day) => {
    const its = placements.filter((one) => one.unitId === unitId);
    return bodyNameOf(its.find(({ period }) => covers(period, on)) ?? its.at(-1)!);
  };
  const notices = [
    ...results.map(({ number, announcedOn, year, byUnitId }) => ({
      ...{ year, number, day: announcedOn },
      issuer: bodyOn(byUnitId, announcedOn),
    })),
    ...before.map((one) => ({ year: one.lastYear, number: one.number!, day: one.decidedOn!, issuer: one.issuer! })),
  ];
  return notices
    .filter(({ year }) => year >= title.firstYear && year <= title.lastYear)
    .sort((a, b) => a.year - b.year)
    .map(
      ({ year, ...notice }) =>
        `Căn cứ ${citationText({ type: 'Thông báo', ...notice })} về kết quả năm ${year} của ${title.unitName}`,
    );
}
