import * as assessments from '#api/assessments.ts';
import * as council from '#api/council.ts';
import * as evaluations from '#api/evaluations.ts';
import * as evidence from '#api/evidence.ts';
import * as incidents from '#api/incidents.ts';
import * as initiatives from '#api/initiatives.ts';
import * as pledges from '#api/pledges.ts';
import { newId } from '#server/kernel/ids.ts';
import { type Name, people } from '#tests/support/cast.ts';
import { closeInitiativeSitting, voteOnCase } from '#tests/support/initiativeCouncil.ts';
import type { TestSite } from '#tests/support/site.ts';
import { askedInitiative, done, type Life } from './life.ts';

/** Who asks; null: nobody is signed in. */
export type Viewer = Name | null;
export const viewers: readonly Viewer[] = [...(Object.keys(people) as Name[]), null];

/** Something that only some may know, and two courses it can take. */
interface Secret {
  readonly name: string;
  readonly knows: readonly Name[];
  /** Takes the second course where `other`, else the first. */
  live(world: TestSite, life: Life, other: boolean): Promise<void>;
}

const inSchool = ['an', 'binh', 'chau', 'hanh'] as const;

/** What is said and voted on the case of the school, and how often. */
const tiedCase: Secret = {
  name: 'the case of one’s own unit before the council',
  knows: ['quyen', 'lien', 'dung', 'kien'],
  async live(world, { tiedCaseId: caseId }, other) {
    let version = 1;
    const vote = async (agree: number, again: string | null) => {
      await done(world, 'dung', council.openVote, { caseId, version, again });
      await done(world, 'dung', council.countVote, { caseId, version: version + 1, agree, against: 4 - agree, abstain: 0 });
      version += 2;
    };
    await vote(4, null);
    if (other) await vote(0, 'miscount');
    const discussion = other ? 'Còn nhiều hạn chế' : 'Nhất trí';
    await done(world, 'dung', council.noteDiscussion, { caseId, version, discussion });
    if (other) await done(world, 'dung', council.takeUpCase, { caseId });
  },
};

/** What the council votes on an initiative, once the sitting is over; its author sits on that council. */
const ownInitiative: Secret = {
  name: 'what the council said of one’s own initiative, before it is decided',
  knows: ['an', 'binh', 'chau'],
  async live(world, { initiativeSittingId }, other) {
    await voteOnCase(world, 'an', initiativeSittingId, askedInitiative, other ? 0 : 3);
    await closeInitiativeSitting(world, 'an', initiativeSittingId);
  },
};

const writtenAnswer: Secret = {
  name: 'another member’s answer in writing',
  knows: ['quyen', 'dung', 'lien'],
  async live(world, { writtenCaseId: caseId }, other) {
    await done(world, 'lien', council.answerVote, { caseId, choice: other ? 'against' : 'agree' });
  },
};

const selfScores: Secret = {
  name: 'a unit’s self-scores and evidence before it sends them',
  knows: inSchool,
  async live(world, { assessmentId, campaignId }, other) {
    await world.moveTo('2021-11-26');
    const line = { lineCode: 'I.1', version: 0, points: other ? 1000 : 2500, note: '' };
    await done(world, 'an', assessments.scoreLines, { assessmentId, layer: 'board', lines: [line] });
    const piece = { campaignId, lines: ['II.3'], onDay: '2021-05-08', note: 'Tổng vệ sinh' };
    if (other) await done(world, 'an', evidence.addEvidence, piece);
  },
};

const discipline: Secret = {
  name: 'a procedure against a person',
  knows: ['an', 'binh', 'hanh'],
  async live(world, { campaignId }, other) {
    await world.moveTo('2021-11-26');
    const opening = { byDecision: true, on: '2021-11-03', paper: 'Quyết định số 41/QĐ-THCS ngày 03/11/2021' };
    const personId = world.cast.person.hanh;
    if (other) await done(world, 'binh', incidents.openProcedure, { campaignId, personId, ...opening });
  },
};

const drafts: Secret = {
  name: 'what somebody is still writing: pledge, self-evaluation, initiative',
  knows: ['hanh'],
  async live(world, { pledgeCampaignId, roundId, initiativeId, campaignId }, other) {
    await world.moveTo('2022-03-05');
    const chosen = { titles: ['advanced-worker'], commitments: ['1.2'], household: false, initiative: '' };
    if (!other) return;
    await done(world, 'hanh', pledges.keepPledgeDraft, { campaignId: pledgeCampaignId, version: 0, ...chosen });
    await done(world, 'hanh', evaluations.keepSelfDraft, { roundId, grade: 'good', remark: 'Hoàn thành các giờ dạy' });
    const authors = [{ personId: world.cast.person.hanh, share: 100 }];
    const more = { initiativeId, campaignId, version: 1, name: 'Sổ mượn sách dùng mã vạch', field: 'Thư viện', authors };
    await done(world, 'hanh', initiatives.writeInitiative, more);
  },
};

const nomination: Secret = {
  name: 'whom another unit puts forward, and who is chosen, before the list is posted',
  knows: ['dung', 'quyen', 'giang'],
  async live({ site }, { nominationId }, other) {
    if (!other) return;
    const { id: _, ...one } = await site.db
      .selectFrom('nomination')
      .selectAll()
      .where('id', '=', nominationId)
      .executeTakeFirstOrThrow();
    const more = { ...one, id: newId(), form: 'Bằng khen', solutions: JSON.stringify(one.solutions), votes: null };
    await site.db.insertInto('nomination').values(more).execute();
    await site.db.updateTable('nomination').set({ merits: 'Việc khác' }).where('id', '=', nominationId).execute();
    await site.db.deleteFrom('nomination_place').where('nomination_id', '=', nominationId).execute();
  },
};

export const secrets: readonly Secret[] = [tiedCase, ownInitiative, writtenAnswer, selfScores, discipline, drafts, nomination];

/** The secrets that somebody may not know. */
export const keptFrom = (viewer: Viewer): readonly Secret[] =>
  secrets.filter(({ knows }) => viewer === null || !knows.includes(viewer));
