import { startOf } from '#domain/kernel/day.ts';
import { missingInSupplementSlip, supplementSlip } from '#papers/write/forms/supplementSlip.ts';
import { invitation, missingInInvitation } from '#papers/write/letters/invitation.ts';
import { missingInSubmission, type Request, submission } from '#papers/write/letters/submission.ts';
import { missingInUrgingLetter, urgingLetter } from '#papers/write/letters/urgingLetter.ts';
import { nameAndTitle } from '#papers/write/minutes/minutes.ts';
import type { Typed } from '../typed.ts';
import type { YearCase } from '../yearCase.ts';
import { awardsTyped } from './awards.ts';
import { awardBasesOf, type Composer, planCited, receiverHead, receiverSigner, unitHead, unitSigner } from './frame.ts';
import { personTyped } from './meetings.ts';

/** What was not typed of some days, in words. */
const daysMissing = (typed: Typed, days: Readonly<Record<string, string>>) =>
  Object.entries(days).flatMap(([key, label]) => (typed.day(key) === null ? [label] : []));

const chairOf = (year: YearCase, typed: Typed) => {
  const chair = personTyped(typed, 'chair') ?? year.head;
  return chair ? nameAndTitle(chair) : '';
};

export const invitationOf: Composer = (year, typed) => {
  const opens = typed.instant('heldOn', 'from');
  const values = {
    head: unitHead(year, typed),
    meeting: typed.line('meeting'),
    invited: typed.entries('invited'),
    opens: opens ?? startOf(year.today),
    venue: typed.line('venue'),
    chair: chairOf(year, typed),
    agenda: typed.entries('agenda'),
    signer: unitSigner(year),
    recipients: ['Như thành phần mời', 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: invitation(values), missing: [...(opens ? [] : ['ngày, giờ họp']), ...missingInInvitation(values)] };
};

export const submissionOf: Composer = (year, typed) => {
  const awards = awardsTyped(typed);
  const names = [...new Set([...awards.persons, ...awards.collectives].map(({ award }) => award))];
  const requests = names.map(
    (award): Request => ({
      award,
      collectives: awards.collectives.filter((one) => one.award === award).map(({ name }) => name),
      persons: awards.persons.filter((one) => one.award === award).map(({ name }) => name),
    }),
  );
  const sitting = typed.line('sitting');
  const values = {
    head: unitHead(year, typed),
    matter: `đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng năm ${year.campaign.year}`,
    addressees: year.addressees as [string, ...string[]],
    bases: awardBasesOf(year, typed),
    ...(sitting ? { sitting } : {}),
    requests,
    meritReports: awards.persons.length + awards.collectives.length,
    attached: typed.entries('attached'),
    signer: unitSigner(year),
    recipients: ['Như trên', 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: submission(values), missing: missingInSubmission(values) };
};

export const urgingLetterOf: Composer = (year, typed) => {
  const values = {
    head: receiverHead(year, typed),
    addressees: [year.unit.name] as const,
    matter: `nộp hồ sơ xây dựng “${year.title}” năm ${year.campaign.year}`,
    basis: planCited(year),
    due: typed.day('due') ?? year.today,
    wanting: typed.entries('wanting'),
    through: typed.day('through') ?? year.today,
    requests: [],
    signer: receiverSigner(year),
    recipients: ['Như trên', 'Lưu: VT'],
    sample: year.isDemo,
  } as const;
  const missing = daysMissing(typed, { due: 'hạn đã giao', through: 'hạn cuối' });
  return { paper: urgingLetter(values), missing: [...missing, ...missingInUrgingLetter(values)] };
};

export const supplementSlipOf: Composer = (year, typed) => {
  const values = {
    head: receiverHead(year, typed),
    unit: year.unit.name,
    matter: `Hồ sơ xây dựng “${year.title}” năm ${year.campaign.year}`,
    receivedOn: typed.day('receivedOn') ?? year.today,
    items: typed.rows('items', 3).map(([paper, request, basis]) => ({
      paper: paper!,
      request: request!,
      ...(basis ? { basis } : {}),
    })),
    through: typed.day('through') ?? year.today,
    signer: receiverSigner(year),
    sample: year.isDemo,
  };
  const missing = daysMissing(typed, { receivedOn: 'ngày nhận hồ sơ', through: 'hạn bổ sung' });
  return { paper: supplementSlip(values), missing: [...missing, ...missingInSupplementSlip(values)] };
};
