// What is fixed is fixed in the database: whoever writes to it past the application is refused as well.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as panels from '#api/appraisalPanels.ts';
import * as choice from '#api/awardChoice.ts';
import * as council from '#api/council.ts';
import * as elections from '#api/elections.ts';
import * as postings from '#api/postings.ts';
import { scoreAndHandIn } from '#tests/support/panels.ts';
import { scan } from '#tests/support/plans.ts';
import { type CouncilLife, councilLife } from '#tests/worlds/councilLife.ts';
import { done } from '#tests/worlds/life.ts';

let life: CouncilLife;
beforeAll(async () => {
  life = await councilLife();
  await signedSitting();
  await concludedPanel();
  const { world, things } = life;
  await done(world, 'dung', elections.answerDispute, {
    ...{ electionId: things.electionId, disputeId: things.disputeId, answer: 'dismissed', reason: 'Đã đối chiếu' },
  });
  const answered = { petitionId: things.petitionId, isUpheld: false, answer: 'Đã kiểm tra', version: 1 };
  await done(world, 'dung', postings.answerPetition, answered);
  await done(world, 'quyen', choice.endAwardLimit, {
    ...{ roundId: things.choosingRoundId, limitId: things.limitId, reason: 'Thay bằng thông báo mới' },
  });
  const standing = { audience: 'individual', measure: 'max', amount: 4, source: 'Thông báo số 8' };
  await done(world, 'quyen', choice.setAwardLimit, { roundId: things.choosingRoundId, ...standing });
  await done(world, 'lien', council.answerVote, { caseId: things.writtenCaseId, choice: 'agree' });
}, 300_000);
afterAll(() => life?.world.close());

/** The planned sitting of that life is held by a count of ballots, closed and signed. */
async function signedSitting(): Promise<void> {
  const { world, things } = life;
  const { person } = world.cast;
  const [sittingId, caseId] = [things.plannedId!, things.plannedCaseId!];
  await done(world, 'dung', council.callSitting, { sittingId, version: 1 });
  for (const who of ['quyen', 'lien', 'dung', 'kien'] as const)
    await done(world, 'dung', council.markAttendance, { sittingId, personId: person[who], attendance: 'present' });
  await done(world, 'dung', council.openSitting, { sittingId, version: 2 });
  await done(world, 'dung', council.openVote, { caseId, version: 1, again: null });
  const { id: voteId } = await world.site.db
    .selectFrom('sitting_vote')
    .select('id')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  await world.site.db.insertInto('sitting_counter').values({ vote_id: voteId, person_id: person.lien, place: 0 }).execute();
  const { cases } = await done(world, 'dung', council.showSitting, { sittingId });
  const { version } = cases[0].inside;
  await done(world, 'dung', council.countVote, { caseId, version, agree: 4, against: 0, abstain: 0 });
  const { version: now } = await done(world, 'dung', council.showSitting, { sittingId });
  const closed = await done(world, 'dung', council.closeSitting, { sittingId, version: now });
  await done(world, 'dung', council.signSitting, {
    ...{ sittingId, version: closed.version, signedOn: '2023-12-12', paper: scan('bien-ban.pdf') },
  });
}

/** The panel of that life opens a line, hears the unit and looks again. */
async function concludedPanel(): Promise<void> {
  const { world, things } = life;
  const assessmentId = things.assessmentId!;
  await world.moveTo('2023-11-26');
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200 });
  const reopened = { assessmentId, version: 0, personId: world.cast.person.dung, reason: 'Chấm nhầm dòng' };
  await done(world, 'dung', panels.reopenSheet, reopened);
  await done(world, 'dung', panels.handInSheet, { assessmentId });
  await scoreAndHandIn(world, 'lien', assessmentId, { 'I.1': 200, 'II.2': 600 });
  const lines = [{ lineCode: 'II.2', text: 'Theo biên bản của trường' }];
  await done(world, 'an', panels.sendExplanation, { assessmentId, lines });
  const { panel } = await done(world, 'dung', panels.showPanel, { assessmentId });
  const looks = [{ lineCode: 'II.2', points: 1500, why: 'Đã bổ sung minh chứng' }];
  await done(world, 'dung', panels.lookAgain, { assessmentId, version: panel.version, looks });
  await world.moveTo('2023-12-12');
}

const concluded = `panel_id in (select id from appraisal_panel where state = 'concluded')`;
const signed = `sitting_id in (select id from sitting where state = 'signed')`;

/** What somebody with the database in hand would try, and what they are told. */
const attempts: readonly (readonly [string, string, string])[] = [
  ['the rules of an open sitting', `update sitting set rules = '[]' where state = 'open'`, 'rules of a sitting'],
  ['a signed sitting', `update sitting set title = 'khác' where state = 'signed'`, 'never changes'],
  ['who was there, once signed', `update sitting_seat set attendance = 'absent' where ${signed}`, 'signed over'],
  [
    'a seat more, once signed',
    `insert into sitting_seat (sitting_id, person_id, part, place, attendance)
    select s.id, p.id, 'member', 9, 'present' from sitting s, person p where s.state = 'signed' and p.email = 'hanh@thu.example'`,
    'signed over',
  ],
  [
    'who counted, once signed',
    `delete from sitting_counter where vote_id in (select v.id from sitting_vote v join sitting_case c on c.id = v.case_id where ${signed})`,
    'signed over',
  ],
  ['what was discussed, once signed', `update sitting_case set discussion = 'khác' where ${signed}`, 'signed over'],
  ['a case less, once signed', `delete from sitting_case where ${signed}`, 'signed over'],
  ['a counted vote', `update sitting_vote set outcome = '{}' where state = 'counted'`, 'counted vote never changes'],
  ['a vote that vanishes', `delete from sitting_vote`, 'never deleted'],
  [
    'a tie that vanishes after the vote',
    `delete from sitting_tie where case_id in (select case_id from sitting_vote)`,
    'a tie stays',
  ],
  ['a tie of another sort', `update sitting_tie set source = 'declared'`, 'a tie stays'],
  [
    'the answer of another vote',
    `insert into sitting_answer (vote_id, person_id, choice, entered_by, answered_at)
    select v.id, v.chair_id, 'agree', v.chair_id, now() from sitting_vote v where v.state = 'counted'`,
    'once it was counted',
  ],
  ['an answer that vanishes', `delete from sitting_answer`, 'once it was counted'],
  ['the manifest', `update election set manifest = '{}'`, 'what was fixed'],
  ['the closing hour', `update election set closes_at = closes_at + interval '1 hour'`, 'what was fixed'],
  ['the attempt', `update election set attempt = 7`, 'what was fixed'],
  ['an election that goes back', `update election set state = 'setup'`, 'never goes back'],
  ['an election that vanishes', `delete from election`, 'never deleted'],
  ['a ballot on the board', `update election_entry set entry = '{}' where kind = 'ballot'`, 'never changes'],
  ['a ballot off the board', `delete from election_entry`, 'never changes'],
  [
    'a place left out',
    `insert into election_entry (election_id, seq, kind, voter, revision, entry)
    select election_id, 90, 'ballot', voter, 90, entry from election_entry where kind = 'ballot' limit 1`,
    'in turn',
  ],
  ['whose pseudonym it is', `update election_voter set person_id = person_id where place = 0`, 'never changes'],
  ['what a trustee published', `update election_trustee set dealing = '{}' where place = 0`, 'published never changes'],
  ['the answer to a complaint', `update election_dispute set answer = 'upheld'`, 'answered once'],
  ['a complaint that vanishes', `delete from election_dispute`, 'answered once'],
  [
    'a point of a concluded panel',
    `update appraisal_panel_point set second_points = first_points, reason = 'x' where ${concluded}`,
    'concluded panel',
  ],
  [
    'a sheet given back after the conclusion',
    `update appraisal_panel_member set handed_in_at = null where ${concluded}`,
    'concluded panel',
  ],
  ['what the unit explained', `update appraisal_explanation_line set text = 'khác' where ${concluded}`, 'concluded panel'],
  ['a second explanation', `update appraisal_explanation set sent_at = now() where ${concluded}`, 'one explanation'],
  ['a reviewer’s points', `update appraisal_panel_score set points = 0 where ${concluded}`, 'handed in'],
  ['a concluded panel', `update appraisal_panel set due_on = due_on + 1 where state = 'concluded'`, 'concluded panel'],
  ['why a sheet was reopened', `update appraisal_panel_reopening set reason = 'khác'`, 'never changed'],
  ['a limit rewritten', `update award_limit set amount = 99 where ended_at is null`, 'never rewritten'],
  [
    'a limit brought back',
    `update award_limit set ended_at = null, ended_by = null, end_reason = null where ended_at is not null`,
    'never rewritten',
  ],
  ['a limit that vanishes', `delete from award_limit`, 'never rewritten'],
  ['a petition’s text', `update petition set text = 'khác'`, 'answered once'],
  ['a petition’s answer', `update petition set answer = 'khác'`, 'answered once'],
  ['a petition that vanishes', `delete from petition`, 'answered once'],
  [
    'who was on a decided list',
    `delete from nomination_place where round_id in (select round_id from award_decision)`,
    'decided list',
  ],
  ['an award', `update award set bonus = 0`, 'never changed'],
  ['a payment', `delete from award_payment`, 'never changed'],
  ['a decision', `update award_decision set number = 'khác'`, 'never changed'],
  ['a posting', `update award_posting set until = until + 1`, 'never changed'],
  ['a title', `delete from title`, 'never changed'],
  ['an event', `update event set actor_id = null`, 'never changed'],
];

test.each(attempts)('%s', async (_, statement, told) => {
  const { rows: before } = await sql<{ n: number }>`select count(*)::int as n from event`.execute(life.world.site.db);
  await expect(sql.raw(statement).execute(life.world.site.db)).rejects.toThrow(told);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from event`.execute(life.world.site.db);
  expect(rows).toEqual(before);
});
