import type { SittingCase } from '#domain/council/sitting.ts';
import { ruleOf, type Vote } from '#domain/council/vote.ts';
import type { ElectronicCountValues } from '#papers/write/minutes/electronicCount.ts';
import { wordsOf } from '../words.ts';
import { disputesSaid, type MinutedElection } from './minutedElections.ts';
import type { PaperScene } from './paperValues.ts';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const inVietnamese = (code: string) => wordsOf(code, {}, 'vi');

/** The counting minutes of a vote cast in the browser, from its closed election. */
export function electronicCountValues(
  scene: PaperScene,
  one: SittingCase,
  vote: Vote,
  { election, closing, replaced, answered }: MinutedElection,
): ElectronicCountValues {
  const { sitting, council } = scene;
  const { place: _, day: __, ...head } = scene.head;
  const rule = ruleOf(sitting, council.rules, one);
  const keeper = (personId: string) => ({ name: scene.person(personId).name, title: 'Người giữ khóa' });
  const opened = election.parts.filter(({ decryption }) => decryption);
  const [first] = opened;
  return {
    ...{ head, matter: lower(`${one.name}: ${lower(one.proposal)}`), venue: sitting.venue },
    ...{ form: lower(inVietnamese(`voting-form.${vote.form}`)), opened: election.opensAt, closed: closing!.at },
    opening: {
      by: opened.map(({ personId }) => keeper(personId)),
      without: election.parts.filter(({ decryption }) => !decryption).map(({ personId }) => keeper(personId)),
      needed: election.manifest.threshold,
    },
    chair: scene.person(vote.chairId),
    ballots: {
      ...{ voters: election.voters.length, recorded: election.voted, replaced },
      least: election.manifest.quorum,
    },
    subject: { name: one.name, award: one.proposal },
    count: vote.count && { agree: vote.count.agree, against: vote.count.against, other: vote.count.abstain },
    base: {
      name: rule.base === 'members' ? 'tổng số thành viên Hội đồng không có liên quan' : 'số thành viên được bỏ phiếu',
      count: vote.turnout.base,
    },
    ...{ election: election.digest, closing: closing!.digest, remarks: disputesSaid({ answered }) },
    signers: [
      { title: 'Thư ký', name: scene.person(sitting.secretaryId ?? '').name },
      first ? keeper(first.personId) : { title: 'Chủ trì', name: scene.person(vote.chairId).name },
    ],
    recipients: ['Chủ tịch Hội đồng', 'Lưu: VT, hồ sơ Hội đồng'],
    sample: scene.isDemo,
  };
}
