import { standingOf } from '#domain/evaluations/decision.ts';
import { currentOf, type Entry, totalOf } from '#domain/evaluations/entry.ts';
import { type Day, longDate, shortDate } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { grades } from '#domain/law/evaluationRules.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import type { PaperSubject } from '#domain/papers/subject.ts';
import { gradesDecision, missingInGradesDecision } from '#papers/write/decisions/gradesDecision.ts';
import { lawCited } from '#papers/write/lawCited.ts';
import { evaluationMinutes, missingInEvaluationMinutes, type SatOn } from '#papers/write/minutes/evaluationMinutes.ts';
import type { Sitting } from '../../evaluations/decisionStore.ts';
import type { Scene } from '../../evaluations/sceneStore.ts';
import type { NamedSubject } from '../../evaluations/subjectStore.ts';
import { wordsOf } from '../../words.ts';
import type { YearCase } from '../yearCase.ts';
import { type Composer, unitAuthority, unitDecider, unitHead } from './frame.ts';
import { kept, meetingOf, personTyped } from './meetings.ts';

const gradeText = (grade: (typeof grades)[number] | null) => (grade === null ? null : wordsOf(`grade.${grade}`, {}, 'vi'));
const yearText = ({ round }: Scene) =>
  round.term === 'school-year' ? `năm học ${round.year - 1}–${round.year}` : `năm ${round.year}`;
const noRound = 'đợt đánh giá, xếp loại của năm (chưa mở)';

/** Where somebody met to evaluate: the council's sitting, or a team on one day. */
export interface EvaluationMeeting {
  readonly key: string;
  readonly heldOn: Day;
  /** Null of a team. */
  readonly sitting: Sitting | null;
  readonly teamId: string | null;
  readonly body: string;
  readonly entries: readonly Entry[];
}

/** Every meeting of a round that has a paper of its own; the head's proposals and what people say of themselves are none. */
export function evaluationMeetings({ records, unit }: YearCase): readonly EvaluationMeeting[] {
  const scene = records.evaluation;
  if (!scene) return [];
  const all = [...scene.entries.values()].flat();
  const teamOf = new Map(scene.subjects.map((subject) => [subject.personId, subject]));
  const ofTeams = grouped(
    all.filter(({ layer, personId }) => layer === 'team' && teamOf.get(personId)?.teamId),
    ({ personId, onDay }) => `${teamOf.get(personId)?.teamId}-${onDay}`,
  );
  const teams = [...ofTeams].map(([key, entries]): EvaluationMeeting => {
    const { teamId, teamName } = teamOf.get(entries[0]!.personId)!;
    return { key, heldOn: entries[0]!.onDay, sitting: null, teamId, body: teamName ?? 'Tổ', entries };
  });
  const sittings = scene.sittings.map(
    (sitting): EvaluationMeeting => ({
      ...{ key: sitting.id, heldOn: sitting.heldOn, sitting, teamId: null, body: `Hội đồng đánh giá, xếp loại ${unit.name}` },
      entries: all.filter(({ layer, enteredAt }) => layer === 'council' && enteredAt === sitting.recordedAt),
    }),
  );
  return [...teams, ...sittings].sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
}

export const evaluationSubjects = (year: YearCase): readonly PaperSubject[] =>
  evaluationMeetings(year).map(({ key, body, sitting, heldOn }) => ({
    ...{ key, of: 'occasion', office: '' },
    name: `${sitting ? 'Hội đồng' : body}, ngày ${shortDate(heldOn)}`,
  }));

const titleForms = { 'show-of-hands': 'biểu quyết giơ tay', secret: 'bỏ phiếu kín' } as const;

export const evaluationMinutesOf: Composer = (year, typed, subject) => {
  const scene = year.records.evaluation;
  const of = evaluationMeetings(year).find(({ key }) => key === subject?.key);
  const { meeting, missing } = meetingOf(year, typed);
  const values = {
    ...meeting,
    ...(of?.teamId ? { chair: personTyped(typed, 'chair') ?? leadOf(year, of.teamId) } : {}),
    ...(of?.teamId ? { secretary: personTyped(typed, 'secretary') ?? nobody } : {}),
    body: of?.body ?? '',
    year: scene ? yearText(scene) : `năm ${year.campaign.year}`,
    ...(of?.sitting ? { vote: { form: titleForms[of.sitting.form], base: of.sitting.present } } : {}),
    people: scene && of ? peopleAt(scene, of) : [],
    titles: scene && of?.sitting ? votesAt(scene, of.sitting) : [],
    opinions: typed.entries('opinions'),
    recipients: kept,
    sample: year.isDemo,
  };
  return { paper: evaluationMinutes(values), missing: [...missing, ...missingInEvaluationMinutes(values)] };
};

const nobody = { name: '', title: '' };

function leadOf({ records }: YearCase, teamId: string) {
  const lead = records.teams.find((team) => team.teamId === teamId)?.lead;
  return lead ? { name: records.names.get(lead.personId) ?? '', title: lead.title } : nobody;
}

function peopleAt(scene: Scene, { entries }: EvaluationMeeting): readonly SatOn[] {
  return scene.subjects.flatMap((subject) => {
    const found = entries.find(({ personId }) => personId === subject.personId);
    if (!found) return [];
    const own = currentOf(scene.entries.get(subject.personId) ?? [], 'self');
    return [
      {
        ...namedAs(subject),
        own: { points: own ? totalOf(own) : null, grade: gradeText(own?.grade ?? null) },
        found: { points: totalOf(found), grade: gradeText(found.grade) },
        ...(found.remark ? { remark: found.remark } : {}),
      },
    ];
  });
}

const namedAs = ({ fullName, position }: NamedSubject) => ({ name: fullName, office: position });

function votesAt(scene: Scene, { votes }: Sitting) {
  return scene.subjects.flatMap((subject) =>
    votes
      .filter(({ personId }) => personId === subject.personId)
      .map(({ title, agree }) => ({ ...namedAs(subject), title: personalTitleRules[title].name, agree })),
  );
}

export const gradesDecisionOf: Composer = (year, typed) => {
  const scene = year.records.evaluation;
  const values = {
    head: unitHead(year, typed),
    authority: unitAuthority(year),
    bases: [...typed.entries('bases'), ...(scene ? basesIn(scene) : [])],
    year: scene ? yearText(scene) : `năm ${year.campaign.year}`,
    persons: scene ? gradedIn(scene) : [],
    grades: grades.map((grade) => wordsOf(`grade.${grade}`, {}, 'vi')),
    executors: ['Các tổ', 'Bộ phận văn thư'],
    signer: unitDecider(year),
    recipients: ['Như Điều 4', 'Lưu: VT, hồ sơ cá nhân'],
    sample: year.isDemo,
  };
  return { paper: gradesDecision(values), missing: scene ? missingInGradesDecision(values) : [noRound] };
};

/** What the grades stand on: the rules the round was opened with, and the council's last sitting. */
function basesIn({ round, sittings }: Scene): readonly string[] {
  const sources = Object.values(round.settings.grading).map(({ source }) =>
    [source.at, lawCited(source.text)].filter(Boolean).join(' '),
  );
  const last = sittings.at(-1);
  return [
    ...new Set(sources.map((source) => `Căn cứ ${source}`)),
    ...(last
      ? [
          `Căn cứ Biên bản họp đánh giá, xếp loại ${longDate(last.heldOn)} của Hội đồng đánh giá, xếp loại`,
          'Theo đề nghị của Hội đồng đánh giá, xếp loại',
        ]
      : []),
  ];
}

/** Those of the base whom the unit's own head grades: as decided, else as proposed so far. */
function gradedIn({ subjects, candidates, decisions }: Scene) {
  const decided = new Map(standingOf(decisions, 'grades')?.rows.map((row) => [row.personId, row.grade]) ?? []);
  const proposed = new Map(candidates.map(({ personId, grade }) => [personId, grade]));
  return subjects
    .filter(({ out, isHead }) => out === null && !isHead)
    .map((subject) => ({
      ...namedAs(subject),
      ...(subject.teamName ? { team: subject.teamName } : {}),
      grade: gradeText(decided.get(subject.personId) ?? proposed.get(subject.personId) ?? null) ?? '',
    }));
}
