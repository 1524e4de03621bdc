import { printHandover } from '#api/people.ts';
import { type Day, dayAt, shortDate, yearOf } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { sidesOf } from '#domain/papers/policy.ts';
import { whyNotSeePerson } from '#domain/people/policy.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { handoverMinutes } from '#papers/write/minutes/handoverMinutes.ts';
import type { Participant } from '#papers/write/minutes/minutes.ts';
import { paperHistories } from '../documents/lifeStore.ts';
import { type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { type HandoverRead, listHandovers } from '../people/seatStore.ts';
import { listHolders, locate, personNames, positionsOf } from '../people/store.ts';
import { listCampaignsOf } from '../plans/store.ts';
import { wordsOf } from '../words.ts';
import { listLacking } from './lackingStore.ts';

/** The minutes of a handed over seat, for both sides and whoever may see either: what was open that day, what is owed, never a password. */
export const handoverPaper = view({
  name: 'papers.printHandover',
  input: printHandover.input,
  async run({ handoverId }, context) {
    const handover = await seenHandover(context, handoverId);
    const { from, onDay } = handover;
    const { tx, site } = context;
    const unit = await loadPlacement(tx, from.unitId, onDay);
    const { place: _, ...head } = await loadHead(tx, unit, onDay);
    const { giver, receiver, witness } = await partiesOf(context, handover);
    const role = wordsOf(`role.${from.role}`, {}, 'vi');
    const year = await yearOfHandover(context, handover);
    const paper = handoverMinutes({
      head,
      matter: `nhiệm vụ của vai ${role}, ${unit.name}`,
      noted: handover.paper,
      ...{ on: onDay, venue: unit.name, giver, receiver },
      ...(witness ? { witness } : {}),
      items: [
        { name: `Vai ${role} trên hệ thống`, state: `Bên nhận giữ từ ngày ${shortDate(onDay)}; bên giao hết quyền cùng ngày` },
        ...year.items,
      ],
      openTasks: handover.openTasks.map(({ code, facts, dueAt }) => taskOf(wordsOf(code, facts, 'vi'), dueAt, onDay)),
      owed: year.owed,
      remarks: ['Mật khẩu, mã đăng nhập không thuộc nội dung bàn giao; mỗi bên dùng tài khoản của mình'],
      recipients: ['Như thành phần ký', 'Lưu: VT'],
      sample: site.isDemo,
    });
    return new PaperAnswer(`bien-ban-ban-giao-${onDay}`, paper);
  },
});

/** @throws Refused (unseen) for who may see neither side. */
async function seenHandover({ tx, actor, today }: Context, id: string): Promise<HandoverRead> {
  const [handover] = await listHandovers(tx, { id });
  const sides = handover ? [handover.from.personId, handover.to.personId] : [];
  const located = await locate(tx, sides, today);
  const isSeen = sides.some((personId) => whyNotSeePerson(actor, located.get(personId)!).length === 0);
  if (!handover || !isSeen) throw new Refused([{ kind: 'unseen', code: 'people.handover-not-found' }]);
  return handover;
}

const taskOf = (text: string, dueAt: string | null, on: Day) =>
  dueAt === null
    ? { text, state: 'chưa định hạn' }
    : { text, due: dayAt(dueAt), state: dayAt(dueAt) < on ? 'quá hạn' : 'đang làm' };

/** Both sides in their positions of the day; the unit's head witnesses where they are neither. */
async function partiesOf({ tx }: Context, { from, to, onDay }: HandoverRead) {
  const [headId] = await listHolders(tx, ['unit-head'], from.unitId, onDay);
  const ids = [from.personId, to.personId, ...(headId ? [headId] : [])];
  const names = await personNames(tx, ids);
  const person = async (personId: string): Promise<Participant> => ({
    name: names.get(personId) ?? '',
    title: (await positionsOf(tx, personId, onDay)).get(from.unitId) ?? '',
  });
  const isThird = headId !== undefined && headId !== from.personId && headId !== to.personId;
  return {
    giver: await person(from.personId),
    receiver: await person(to.personId),
    witness: isThird ? await person(headId) : undefined,
  };
}

/** What the years running then hold and still owe; nothing for who does not keep the unit's file. */
async function yearOfHandover(context: Context, { from, onDay }: HandoverRead) {
  const all = await listCampaignsOf(context.tx, from.unitId, yearOf(onDay));
  const own = all.filter((campaign) => sidesOf(context.actor, campaign).includes('unit'));
  const found = [];
  for (const campaign of own) found.push(await heldAndOwed(context, campaign));
  return { items: found.map(({ item }) => item), owed: found.flatMap(({ owed }) => owed) };
}

async function heldAndOwed(context: Context, campaign: Campaign) {
  const issues = [...(await paperHistories(context.tx, campaign.id)).values()].flatMap((one) => one.issues);
  const count = issues.length > 0 ? { count: `${String(issues.length).padStart(2, '0')} bản đã ban hành` } : {};
  const lacking = await listLacking(context, campaign);
  return {
    item: { name: `Hồ sơ phong trào năm ${campaign.year}`, ...count, state: 'Lưu trên hệ thống' },
    owed: lacking.map(({ text, body }) => ({ name: text, ...(body ? { by: body } : {}) })),
  };
}
