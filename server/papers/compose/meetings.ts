import type { ConferenceKind } from '#domain/conferences/conference.ts';
import { dayAt, startOf } from '#domain/kernel/day.ts';
import { awardLaws } from '#papers/write/awardLaws.ts';
import { conferenceResolution, missingInConferenceResolution } from '#papers/write/decisions/conferenceResolution.ts';
import { conferenceMinutes, missingInConferenceMinutes } from '#papers/write/minutes/conferenceMinutes.ts';
import { countingMinutes, missingInCountingMinutes } from '#papers/write/minutes/countingMinutes.ts';
import { halfYearMinutes, missingInHalfYearMinutes } from '#papers/write/minutes/halfYearMinutes.ts';
import { handoverMinutes, missingInHandoverMinutes } from '#papers/write/minutes/handoverMinutes.ts';
import type { Meeting, Participant } from '#papers/write/minutes/minutes.ts';
import { missingInReviewMinutes, reviewMinutes } from '#papers/write/minutes/reviewMinutes.ts';
import type { VotedCase } from '#papers/write/minutes/votes.ts';
import { nameOf } from '../../conferences/present.ts';
import { approvedWhole, minutesParts } from '../../reviews/heldPapers.ts';
import type { Typed } from '../typed.ts';
import type { YearCase } from '../yearCase.ts';
import { asOf, basesOf, type Composer, planCited, unitHead, unitSigner } from './frame.ts';

const nobody: Participant = { name: '', title: '' };

/** When a meeting was held, as it was typed; what was not is named, and today stands in its place on a paper nobody can print. */
export function heldAt(year: YearCase, typed: Typed) {
  const [opened, closed] = [typed.instant('heldOn', 'from'), typed.instant('heldOn', 'until')];
  const missing = [
    ...(typed.day('heldOn') === null ? ['ngày họp'] : []),
    ...(typed.line('from') === '' ? ['giờ bắt đầu'] : []),
    ...(typed.line('until') === '' ? ['giờ kết thúc'] : []),
  ];
  const otherwise = startOf(year.today);
  return { opened: opened ?? otherwise, closed: closed ?? otherwise, missing };
}

/** A meeting of the unit: its head chairs, its clerk keeps the minutes. */
export function meetingOf(year: YearCase, typed: Typed): { readonly meeting: Meeting; readonly missing: readonly string[] } {
  const { opened, closed, missing } = heldAt(year, typed);
  const meeting = {
    head: minutesHead(year, typed),
    opened,
    closed,
    venue: typed.line('venue'),
    chair: personTyped(typed, 'chair') ?? year.head ?? nobody,
    secretary: personTyped(typed, 'secretary') ?? year.clerk ?? nobody,
    attendance: {
      ...{ present: typed.count('present'), total: typed.count('total') || typed.count('present') },
      ...(typed.line('absent') ? { absent: typed.line('absent') } : {}),
    },
  };
  return { meeting, missing };
}

/** Somebody named with their office: `Họ và tên; chức vụ`. */
export function personTyped(typed: Typed, key: string): Participant | undefined {
  const [name, title] = typed.rows(key, 2)[0] ?? [];
  return name ? { name, title: title ?? '' } : undefined;
}

/** Minutes say their day in the text. */
export function minutesHead(year: YearCase, typed: Typed): Meeting['head'] {
  const { day: _, place: __, ...head } = unitHead(year, typed);
  return head;
}

export const kept = ['Lưu: VT, hồ sơ'];
const counts = (parts: readonly string[]) => parts.map((part) => Number(/^\d+/.exec(part)?.[0] ?? 0));

export const conferenceMinutesOf =
  (kind: ConferenceKind): Composer =>
  (year, typed) => {
    const { meeting, missing } = meetingOf(year, typed);
    const values = {
      ...meeting,
      conference: nameOf(kind, year.campaign.year),
      reports: typed.entries('reports'),
      opinions: typed.entries('opinions'),
      ...(typed.line('guidance') ? { guidance: typed.line('guidance') } : {}),
      announced: year.announced.get(kind) ?? [],
      votes: typed.rows('votes', 4).map(([matter, ...shares]) => {
        const [agree, against, abstain] = counts(shares) as [number, number, number];
        return { matter: matter!, agree, against, abstain };
      }),
      conclusion: typed.entries('conclusion'),
      recipients: [...year.addressees, ...kept],
      sample: year.isDemo,
    };
    return { paper: conferenceMinutes(values), missing: [...missing, ...missingInConferenceMinutes(values)] };
  };

export const conferenceResolutionOf =
  (kind: ConferenceKind): Composer =>
  (year, typed) => {
    const values = {
      head: unitHead(year, typed),
      conference: nameOf(kind, year.campaign.year),
      bases: basesOf(year, typed),
      points: typed.entries('points').map((text) => ({ text, items: [] })),
      executors: ['Ban Vận động', 'các tổ'],
      vote: {
        day: typed.day('heldOn') ?? typed.day('day') ?? year.today,
        agree: typed.count('agree'),
        present: typed.count('present'),
      },
      signer: {
        onBehalf: 'Đoàn Chủ tịch',
        title: 'Chủ tọa Hội nghị',
        name: personTyped(typed, 'chair')?.name ?? unitSigner(year).name ?? '',
      },
      recipients: ['Các tổ', ...kept],
      sample: year.isDemo,
    };
    return { paper: conferenceResolution(values), missing: missingInConferenceResolution(values) };
  };

export const halfYearMinutesOf: Composer = (year, typed) => {
  const { meeting, missing } = meetingOf(year, typed);
  const approved = year.halfYear && approvedWhole(year.halfYear);
  const values = {
    ...meeting,
    unit: year.unit.name,
    title: year.title,
    year: year.campaign.year,
    results: typed.entries('results'),
    shortcomings: asOf(year, typed.day('heldOn')).shortcomings.map(({ area, text, role, dueOn, outcome }) => ({
      ...{ area, text, role, due: dueOn },
      ...(outcome ? { outcome } : {}),
    })),
    lessons: typed.entries('lessons'),
    next: [],
    opinions: typed.entries('opinions'),
    ...(approved ? minutesParts(approved, approved.sitting) : {}),
    recipients: kept,
    sample: year.isDemo,
  };
  return { paper: halfYearMinutes(values), missing: [...missing, ...missingInHalfYearMinutes(values)] };
};

/** Cases as typed; one without a position is a collective. */
function votedTyped(typed: Typed): { readonly persons: readonly VotedCase[]; readonly collectives: readonly VotedCase[] } {
  const cases = typed.rows('cases', 6).map(([name, office, award, agree, against, accepted]): VotedCase => {
    const [yes, no] = counts([agree!, against!]) as [number, number];
    const voted = { name: name!, award: award!, agree: yes, against: no, accepted: /^có/iu.test(accepted!) };
    return office ? { ...voted, office } : voted;
  });
  return {
    persons: cases.filter(({ office }) => office !== undefined),
    collectives: cases.filter(({ office }) => office === undefined),
  };
}

/** A sitting of the unit's own council; every case with its votes. */
const sitting =
  (matter: 'title' | 'commendation'): Composer =>
  (year, typed) => {
    const { meeting, missing } = meetingOf(year, typed);
    const source = typed.line('source');
    const values = {
      ...meeting,
      matter,
      council: `Hội đồng Thi đua, khen thưởng ${year.unit.name}`,
      year: `năm ${year.campaign.year}`,
      reported: [],
      bases: [...awardLaws(typed.day('heldOn') ?? year.today, []), planCited(year)],
      rule: { form: 'ballot', base: 'members', share: typed.count('share'), ...(source ? { source } : {}) },
      ...votedTyped(typed),
      opinions: typed.entries('opinions'),
      recipients: kept,
      sample: year.isDemo,
    } as const;
    const share = typed.count('share') > 0 ? [] : ['tỷ lệ phải đạt'];
    return { paper: reviewMinutes(values), missing: [...missing, ...share, ...missingInReviewMinutes(values)] };
  };

export const titleReviewMinutesOf = sitting('title');
export const commendationMinutesOf = sitting('commendation');

export const countingMinutesOf: Composer = (year, typed) => {
  const { opened, closed, missing } = heldAt(year, typed);
  const team = typed.rows('team', 2).map(([name, title]) => ({ name: name!, title: title! }));
  const [collected, invalid] = [typed.count('collected'), typed.count('invalid')];
  const values = {
    head: minutesHead(year, typed),
    matter: typed.line('matter'),
    ...{ opened, closed, venue: typed.line('venue'), team, witnesses: [] },
    ballots: { issued: typed.count('issued'), collected, valid: Math.max(0, collected - invalid), invalid },
    cases: typed.rows('cases', 4).map(([name, award, ...shares]) => {
      const [agree, against] = counts(shares) as [number, number];
      return { name: name!, award: award!, agree, against };
    }),
    base: { name: 'tổng số thành viên Hội đồng', count: typed.count('total') },
    signers: team
      .slice(0, 3)
      .map(({ name }, at) => ({ title: at === 0 ? 'Tổ trưởng' : 'Thành viên', name }))
      .reverse(),
    recipients: kept,
    sample: year.isDemo,
  };
  return { paper: countingMinutes(values), missing: [...missing, ...missingInCountingMinutes(values)] };
};

export const handoverMinutesOf: Composer = (year, typed) => {
  const { opened, closed, missing } = heldAt(year, typed);
  const person = (key: string): Participant => {
    const [name, title] = typed.rows(key, 2)[0] ?? ['', ''];
    return { name: name!, title: title! };
  };
  const open = asOf(year, typed.day('heldOn')).shortcomings.filter(({ state }) => state === 'open');
  const values = {
    head: minutesHead(year, typed),
    matter: `nhiệm vụ phụ trách hồ sơ xây dựng “${year.title}” năm ${year.campaign.year}`,
    ...{ opened, closed, venue: typed.line('venue'), giver: person('giver'), receiver: person('receiver') },
    items: typed.rows('items', 3).map(([name, count, state]) => ({
      name: name!,
      ...(count ? { count } : {}),
      ...(state ? { state } : {}),
    })),
    openTasks: open.map(({ text, dueOn }) => ({ text, due: dueOn, state: dueOn < dayAt(opened) ? 'quá hạn' : 'đang làm' })),
    remarks: [],
    recipients: kept,
    sample: year.isDemo,
  };
  return { paper: handoverMinutes(values), missing: [...missing, ...missingInHandoverMinutes(values)] };
};
