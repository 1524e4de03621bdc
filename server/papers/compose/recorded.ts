import type { Activity } from '#domain/activities/activity.ts';
import type { UnionCheck } from '#domain/activities/facts.ts';
import { type CouncilPart, councilParts } from '#domain/initiatives/council.ts';
import { widestOf } from '#domain/initiatives/recognition.ts';
import { type Day, shortDate as shown } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import type { VoteShare } from '#domain/law/initiativeRules.ts';
import { entriesOf } from '#domain/papers/casePaper.ts';
import type { PaperSubject } from '#domain/papers/subject.ts';
import { citationText } from '#papers/write/citation.ts';
import { initiativeList, missingInInitiativeList } from '#papers/write/forms/initiativeList.ts';
import { initiativeMinutes, missingInInitiativeMinutes } from '#papers/write/minutes/initiativeMinutes.ts';
import { missingInUnionCheckMinutes, unionCheckMinutes } from '#papers/write/minutes/unionCheckMinutes.ts';
import type { Head } from '#papers/write/paper.ts';
import { wordsOf } from '../../words.ts';
import type { Typed } from '../typed.ts';
import type { YearCase } from '../yearCase.ts';
import type { YearRecords } from '../yearRecords.ts';
import { type Composer, unitHead, unitSigner } from './frame.ts';
import { heldAt, kept, meetingOf, minutesHead } from './meetings.ts';

type CouncilSitting = YearRecords['sittings'][number];
/** A check by the union among the year's activities. */
export type Check = Activity & { readonly facts: UnionCheck };

export const checksOf = ({ records }: YearCase): readonly Check[] =>
  records.activities.filter((one): one is Check => one.facts.kind === 'check');

const shares: Readonly<Record<VoteShare, string>> = {
  'over-half': 'trên một nửa',
  'two-thirds': 'từ hai phần ba trở lên',
  'three-quarters': 'từ ba phần tư trở lên',
  'eighty-percent': 'từ 80% trở lên',
};
const bases = { present: 'số thành viên có mặt', members: 'tổng số thành viên' } as const;
const said = (code: string) => wordsOf(code, {}, 'vi');

const nobody = { name: '', title: '' };
const nameIn = ({ records, nameOf }: YearCase, personId: string) => records.names.get(personId) ?? nameOf(personId);

/** Members of the council who were there, the chair first. */
function membersAt(year: YearCase, sitting: CouncilSitting) {
  const { council, present } = sitting;
  return council.members
    .filter(({ personId }) => present.includes(personId))
    .sort((a, b) => councilParts.indexOf(a.part) - councilParts.indexOf(b.part))
    .map(({ personId, part }) => ({
      ...{ of: part, name: nameIn(year, personId), title: year.positions.get(personId) ?? '' },
      part: said(`initiative-part.${part}`),
    }));
}

const holder = (members: ReturnType<typeof membersAt>, parts: readonly CouncilPart[]) => {
  const found = parts.flatMap((part) => members.filter(({ of }) => of === part))[0];
  return found ? { name: found.name, title: found.title } : nobody;
};

/** What the council found of each initiative of a sitting. */
function judgedAt(year: YearCase, sitting: CouncilSitting | undefined) {
  const { judged, verdicts } = year.records;
  return judged.flatMap(({ id, name, authors, reason, state }) => {
    const verdict = verdicts.get(id);
    if (!sitting || verdict?.sittingId !== sitting.id) return [];
    const { agree, against, base, aside, passed } = verdict;
    return [
      {
        ...{ name, authors: authors.map(({ personId }) => nameIn(year, personId)).join(', ') },
        ...{ agree, against, base, aside: aside.length, passed },
        ...(state === 'not-recognised' && reason ? { reason } : {}),
      },
    ];
  });
}

export const initiativeMinutesOf: Composer = (year, typed, subject) => {
  const sitting = year.records.sittings.find(({ id }) => id === subject?.key);
  const { meeting, missing } = meetingOf(year, typed);
  const council = `Hội đồng sáng kiến ${year.unit.name}`;
  const members = sitting ? membersAt(year, sitting) : [];
  const rule = sitting?.council.rule;
  const values = {
    ...meeting,
    ...{ council, year: `năm ${year.campaign.year}`, members },
    chair: holder(members, ['chair', 'deputy']),
    secretary: holder(members, ['secretary']),
    attendance: { present: members.length, total: sitting?.total ?? 0 },
    setUp: { decision: sitting ? decisionNamed(sitting.council.decision) : '', day: sitting?.council.decidedOn ?? year.today },
    rule: {
      share: rule ? shares[rule.share] : '',
      base: rule ? bases[rule.base] : '',
      quorum: rule ? shares[rule.quorum] : '',
      source: rule?.source ?? '',
    },
    initiatives: judgedAt(year, sitting),
    opinions: typed.entries('opinions'),
    recipients: ['Người có thẩm quyền công nhận sáng kiến', ...kept],
    sample: year.isDemo,
  };
  return { paper: initiativeMinutes(values), missing: [...missing, ...missingInInitiativeMinutes(values)] };
};

/** `Quyết định số 21/QĐ-THCS`, however the decision was entered. */
const decisionNamed = (decision: string) => (/^quyết định/iu.test(decision) ? decision : `Quyết định số ${decision}`);

export const initiativeListOf: Composer = (year, typed) => {
  const { number: _, ...head } = unitHead(year, typed);
  const values = {
    head: { ...head, day: typed.day('day') },
    year: `năm ${year.campaign.year}`,
    initiatives: year.records.judged.flatMap(({ id, name, authors, appliedAt }) => {
      const held = year.records.recognitions.get(id) ?? [];
      const widest = widestOf(held);
      if (!widest) return [];
      const decision = ({ number, decidedOn }: (typeof held)[number]) => citationText({ number, day: decidedOn });
      return [
        {
          ...{ name, authors: authors.map(({ personId }) => nameIn(year, personId)).join(', '), appliedAt },
          ...{ scope: said(`initiative-scope.${widest.scope}`), decision: held.map(decision).join('; ') },
        },
      ];
    }),
    signers: [unitSigner(year)],
    recipients: ['Các tổ', 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: initiativeList(values), missing: missingInInitiativeList(values) };
};

/** The union's own head where the unit had one on that day; else the unit's. */
function checkHead(year: YearCase, typed: Typed, on: Day | null): Head {
  const union = year.records.unions.find(({ period }) => on !== null && covers(period, on));
  const { superior: _, issuer: __, ...head } = minutesHead(year, typed);
  return union ? { ...head, system: 'union', issuer: union.name } : minutesHead(year, typed);
}

export const unionCheckMinutesOf: Composer = (year, typed, subject) => {
  const check = checksOf(year).find(({ id }) => id === subject?.key);
  const { opened, closed, missing } = heldAt(year, typed);
  const values = {
    head: checkHead(year, typed, check?.onDay ?? null),
    matter: check?.title ?? '',
    area: check?.facts.area ?? '',
    ...{ opened, closed, venue: typed.line('venue') },
    team: typed.rows('team', 2).map(([name, title]) => ({ name: name!, title: title! })),
    hosts: typed.entries('hosts').map((title) => ({ name: '', title })),
    found: entriesOf(check?.facts.found),
    asked: entriesOf(check?.facts.asked),
    reply: typed.entries('opinions'),
    recipients: ['Ban Vận động', 'Bộ phận được kiểm tra', 'Lưu: hồ sơ'],
    sample: year.isDemo,
  };
  return { paper: unionCheckMinutes(values), missing: [...missing, ...missingInUnionCheckMinutes(values)] };
};

const occasion = (key: string, name: string): PaperSubject => ({ key, of: 'occasion', name, office: '' });

/** Each sitting of the council of initiatives, and each check, the oldest first. */
export const sittingSubjects = ({ records }: YearCase): readonly PaperSubject[] =>
  [...records.sittings].reverse().map(({ id, heldOn }) => occasion(id, `phiên họp ngày ${shown(heldOn)}`));

export const checkSubjects = (year: YearCase): readonly PaperSubject[] =>
  checksOf(year).map(({ id, onDay, facts }) => occasion(id, `${facts.area}, ngày ${shown(onDay)}`));
