import type { z } from 'zod';
import type * as api from '#api/commendation.ts';
import type { MadePaper } from '#domain/commendation/checklist.ts';
import { toldReasons } from '#domain/commendation/eligibility.ts';
import { type IntakeNomination, isPutForward, type UnitMeeting } from '#domain/commendation/intake.ts';
import { dossierKeepers } from '#domain/commendation/intakePolicy.ts';
import { whyNotWithdraw } from '#domain/commendation/nominating.ts';
import { whyNotChange } from '#domain/commendation/sending.ts';
import { type Refusal, stateRefusal } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import type { Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { said } from './present.ts';
import type { DossierScene } from './scene.ts';
import { mayKnow } from './told.ts';

/** The nominees with the reasons against them, as the asker may know them. */
export async function presentNominees(
  { tx, actor, today }: Context,
  { round, dossier, nominees, ineligible }: DossierScene,
  isOwn: boolean,
): Promise<z.input<typeof api.nominee>[]> {
  const names = await unitNames(
    tx,
    nominees.map(({ unitId }) => unitId),
    today,
  );
  const keeps = holdsAt(actor, dossierKeepers, dossier.unitId);
  const change: Refusal[] = keeps ? whyNotChange(round, dossier) : [{ kind: 'forbidden', code: 'commendation.only-keepers' }];
  return nominees.map((one) => ({
    ...{ id: one.id, audience: one.audience, unitId: one.unitId, unitName: names.get(one.unitId) ?? '', personId: one.personId },
    ...{ name: one.name, position: one.position, form: one.form, isDirectWorker: one.isDirectWorker, merits: one.merits },
    ...{ meritsFrom: one.meritsFrom, meritsTo: one.meritsTo, solutions: one.solutions.map((solution) => ({ ...solution })) },
    ...{ origin: one.origin, putForward: one.putForward, votes: one.votes, version: one.version },
    ...saidOf(one, isOwn && round.state === 'open'),
    ineligible: said(
      toldReasons(ineligible.get(one.id) ?? [], mayKnow(actor, one)).map((no) => ({
        ...no,
        facts: { ...no.facts, name: one.name },
      })),
    ),
    whyNot: {
      change: said([...change, ...withdrawn(one)]),
      putForward: said([...change, ...withdrawn(one)]),
      withdraw: said([...(keeps ? [] : change), ...whyNotWithdraw(round, dossier, one, '-')]),
    },
  }));
}

/** What the standing agency says is told to the unit when intake is closed. */
const saidOf = ({ state, reason, note }: IntakeNomination, isUntold: boolean) =>
  isUntold && (state === 'proposed' || state === 'not-proposed')
    ? { state: 'sent' as const, reason: null, note: null }
    : { state, reason, note };

const withdrawn = ({ state }: IntakeNomination) =>
  state === 'withdrawn' ? [stateRefusal('commendation.withdrawn-already')] : [];

const titles: Readonly<Record<MadePaper, string>> = {
  submission: 'Tờ trình đề nghị khen thưởng',
  'commendation-minutes': 'Biên bản họp xét khen thưởng',
  'merit-list': 'Danh sách trích ngang thành tích',
  'unit-merit-report': 'Báo cáo thành tích của tập thể',
  'person-merit-report': 'Báo cáo thành tích của cá nhân',
};

/** The lines with what is made here and what was uploaded. */
export function presentChecklist({ checklist, nominees, files, dossier }: DossierScene) {
  const named = nominees.filter(isPutForward);
  return checklist.map((line) => ({
    ...line,
    anyOf: [...line.anyOf],
    made: line.kinds.flatMap((paper) => madeOf(paper, named, dossier.meeting)),
    files: files
      .filter(({ requirement }) => requirement === line.key)
      .map(({ hash, name, alternative }) => ({ hash, name, alternative })),
  }));
}

const whyNotMinutes = (meeting: UnitMeeting | null): Refusal[] => {
  if (!meeting) return [stateRefusal('commendation.meeting-missing')];
  const isWhole = meeting.begins && meeting.ends && meeting.venue && meeting.share;
  return isWhole ? [] : [stateRefusal('commendation.meeting-hours-missing')];
};

type Made = z.input<typeof api.checkLine>['made'];

function madeOf(paper: MadePaper, named: readonly IntakeNomination[], meeting: UnitMeeting | null): Made {
  if (paper === 'unit-merit-report' || paper === 'person-merit-report') {
    const audience = paper === 'unit-merit-report' ? 'collective' : 'individual';
    return named
      .filter((one) => one.audience === audience)
      .map((one) => ({
        paper,
        nominationId: one.id,
        title: `${titles[paper]}: ${one.name}`,
        whyNot: said(
          one.merits.trim() === '' ? [{ kind: 'input', code: 'commendation.merits-missing', facts: { name: one.name } }] : [],
        ),
      }));
  }
  const whyNot = [
    ...(named.length === 0 ? [stateRefusal('commendation.nobody-put-forward')] : []),
    ...(paper === 'commendation-minutes' ? whyNotMinutes(meeting) : []),
  ];
  return [{ paper, nominationId: null, title: titles[paper], whyNot: said(whyNot) }];
}
