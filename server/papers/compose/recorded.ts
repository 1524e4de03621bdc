import type { Activity } from '#domain/activities/activity.ts';
import type { UnionCheck } from '#domain/activities/facts.ts';
import { widestOf } from '#domain/initiatives/recognition.ts';
import { type Day, shortDate as shown } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { entriesOf } from '#domain/papers/casePaper.ts';
import type { PaperSubject } from '#domain/papers/subject.ts';
import { citationText } from '#papers/write/citation.ts';
import { initiativeList, missingInInitiativeList } from '#papers/write/forms/initiativeList.ts';
import { missingInUnionCheckMinutes, unionCheckMinutes } from '#papers/write/minutes/unionCheckMinutes.ts';
import type { Head } from '#papers/write/paper.ts';
import { wordsOf } from '../../words.ts';
import type { Typed } from '../typed.ts';
import type { YearCase } from '../yearCase.ts';
import { type Composer, unitHead, unitSigner } from './frame.ts';
import { heldAt, minutesHead } from './meetings.ts';

/** A check by the union among the year's activities. */
export type Check = Activity & { readonly facts: UnionCheck };

export const checksOf = ({ records }: YearCase): readonly Check[] =>
  records.activities.filter((one): one is Check => one.facts.kind === 'check');

const said = (code: string) => wordsOf(code, {}, 'vi');

const nameIn = ({ records, nameOf }: YearCase, personId: string) => records.names.get(personId) ?? nameOf(personId);

export const initiativeListOf: Composer = (year, typed) => {
  const { number: _, ...head } = unitHead(year, typed);
  const values = {
    head: { ...head, day: typed.day('day') },
    year: `năm ${year.campaign.year}`,
    initiatives: year.records.recognised.flatMap(({ id, name, authors, appliedAt }) => {
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

/** Each check, the oldest first. */
export const checkSubjects = (year: YearCase): readonly PaperSubject[] =>
  checksOf(year).map(({ id, onDay, facts }) => occasion(id, `${facts.area}, ngày ${shown(onDay)}`));
