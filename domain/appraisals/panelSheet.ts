import { type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import {
  type Appraisal,
  type AppraisalEdit,
  type Appraised,
  appraiseLines,
  linesWanting,
  openAppraisal,
  whyNotAppraiseLines,
} from './appraisal.ts';
import { activeOf, memberIn, type Panel, type PanelMember, whyNotHead } from './panel.ts';

/** A reviewer's own sheet as an appraisal of theirs (phiếu chấm của thành viên): only they see it until the panel opens. */
export function sheetOf(panel: Panel, personId: string): Appraisal {
  const member = memberIn(panel, personId);
  const empty = openAppraisal(panel.id, panel.assessmentId, panel.byUnitId);
  return { ...empty, scores: member?.scores ?? [] };
}

/** What it is scored by; that a panel is at work bars the common layer, not one's own sheet. */
const alone = (appraised: Appraised): Appraised => ({ ...appraised, byPanel: 'none' });

/** Not on the panel, opened meanwhile, handed in: nothing to write. */
export function whyNotOnSheet(panel: Panel, personId: string): Refusal[] {
  const member = memberIn(panel, personId);
  if (!member) return [{ kind: 'forbidden', code: 'appraisals.not-on-panel' }];
  if (panel.state !== 'scoring') return [stateRefusal('appraisals.panel-opened')];
  return member.handedInAt === null ? [] : [stateRefusal('appraisals.sheet-is-in')];
}

/** Line by line, as for one reviewer alone. */
export function whyNotScoreSheet(
  panel: Panel,
  personId: string,
  appraised: Appraised,
  edits: readonly AppraisalEdit[],
): Refusal[] {
  const barred = whyNotOnSheet(panel, personId);
  return barred.length > 0 ? barred : whyNotAppraiseLines(sheetOf(panel, personId), alone(appraised), edits);
}

/** The panel with these lines on one reviewer's sheet; nobody else's is touched. */
export function scoreSheet(
  panel: Panel,
  appraised: Appraised,
  edits: readonly AppraisalEdit[],
  scored: { readonly by: string; readonly at: string },
): Panel {
  refuseIf(whyNotScoreSheet(panel, scored.by, appraised, edits));
  const { scores } = appraiseLines(sheetOf(panel, scored.by), alone(appraised), edits, scored);
  return withMember(panel, scored.by, (member) => ({ ...member, scores }));
}

/** What one's own sheet still wants: lines, notes at the gaps; nothing about the others. */
export function whyNotHandIn(panel: Panel, personId: string, appraised: Appraised): Refusal[] {
  const barred = whyNotScoreSheet(panel, personId, appraised, []);
  return barred.length > 0 ? barred : linesWanting(sheetOf(panel, personId), appraised, panel.terms.limits);
}

/** Hands one's sheet in (nộp phiếu chấm): final from here on. */
export function handIn(panel: Panel, personId: string, appraised: Appraised, at: string): Panel {
  refuseIf(whyNotHandIn(panel, personId, appraised));
  return withMember(panel, personId, (member) => ({ ...member, handedInAt: at }));
}

/** Only while the panel is blind, and only a sheet that is in. */
export function whyNotReopen(panel: Panel, personId: string): Refusal[] {
  if (panel.state !== 'scoring') return [stateRefusal('appraisals.panel-opened')];
  return memberIn(panel, personId)?.handedInAt ? [] : [stateRefusal('appraisals.sheet-not-in')];
}

/** Gives a sheet back to its reviewer (mở lại phiếu chấm); the reason stands with the panel. */
export function reopenSheet(
  panel: Panel,
  personId: string,
  { reason, by, at }: { readonly reason: string; readonly by: string; readonly at: string },
): Panel {
  refuseIf(whyNotReopen(panel, personId));
  const given = withMember(panel, personId, (member) => ({ ...member, handedInAt: null }));
  return { ...given, reopenings: [...panel.reopenings, { personId, reason, by, at }], version: panel.version + 1 };
}

/** A file under a panel is given back by its head, and only while the panel is blind. */
export function whyNotReturnPanel(panel: Panel | undefined, personId: string): Refusal[] {
  if (!panel) return [];
  return panel.state === 'scoring' ? whyNotHead(panel, personId) : [stateRefusal('appraisals.panel-opened')];
}

/**
 * The file went back to the unit (hồ sơ được trả lại): every sheet is its reviewer's again. Not noted sheet by sheet, for that would tell
 * who had been in.
 */
export function reopenAll(panel: Panel): Panel {
  const members = panel.members.map((member) => (member.handedInAt === null ? member : { ...member, handedInAt: null }));
  return { ...panel, members, version: panel.version + 1 };
}

/** Only while the panel is blind. */
export function whyNotStepOut(panel: Panel, personId: string): Refusal[] {
  if (!memberIn(panel, personId)) return [{ kind: 'forbidden', code: 'appraisals.not-on-panel' }];
  return panel.state === 'scoring' ? [] : [stateRefusal('appraisals.panel-opened')];
}

/** A reviewer says they are tied to the unit and is out (tự khai có liên quan); their sheet counts no more. */
export function stepOut(panel: Panel, personId: string, at: string): Panel {
  refuseIf(whyNotStepOut(panel, personId));
  return withMember(panel, personId, (member) => ({ ...member, handedInAt: null, steppedOutAt: at }));
}

/** Everybody who takes part has handed in, so the sheets may be opened. */
export const isEverybodyIn = (panel: Panel): boolean =>
  activeOf(panel).length > 0 && activeOf(panel).every(({ handedInAt }) => handedInAt !== null);

function withMember(panel: Panel, personId: string, change: (member: PanelMember) => PanelMember): Panel {
  return { ...panel, members: panel.members.map((member) => (member.personId === personId ? change(member) : member)) };
}
