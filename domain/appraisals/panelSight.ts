import { activeOf, memberIn, type Panel } from './panel.ts';

/** Somebody who looks at a panel. */
export interface Viewer {
  readonly personId: string;
  /** Keeps the unit's file: clerk, head, union chair. */
  readonly keepsUnit: boolean;
  /** The appraisal is finished, and they may see it. */
  readonly seesFinished: boolean;
}

/** What of a panel may be shown to somebody: each thing by itself, so that what is not here is not sent. */
export interface PanelSight {
  /** Their own sheet. */
  readonly own: boolean;
  /** Who is on it, and who is in; never what they gave. */
  readonly roster: boolean;
  /** Everybody's points, notes and the spread. */
  readonly sheets: boolean;
  /** The opened lines with the first common point. */
  readonly opened: boolean;
  /** The unit's explanation. */
  readonly explanation: boolean;
  /** The second points and every change. */
  readonly result: boolean;
}

/**
 * Until somebody has handed in they see their own sheet and nothing of the others, not even who they are; sheets are nobody's to compare
 * before they are opened, and never leave the panel. The unit sees the opened lines; everybody else the finished result.
 */
export function sightOf(panel: Panel, viewer: Viewer): PanelSight {
  const member = memberIn(panel, viewer.personId);
  const isOpen = panel.state !== 'scoring';
  const hasSteppedOut = member === undefined && panel.members.some(({ personId }) => personId === viewer.personId);
  const isHead = panel.headId === viewer.personId && !hasSteppedOut;
  const isWithin = isHead || member !== undefined;
  const isBlind = member !== undefined && member.handedInAt === null && !isOpen;
  const wasAsked = panel.explanation !== null && viewer.keepsUnit;
  const isDone = panel.state === 'concluded';
  return {
    own: member !== undefined,
    roster: isWithin && !isBlind,
    sheets: isWithin && isOpen,
    opened: (isWithin && isOpen) || wasAsked || viewer.seesFinished,
    explanation: (isWithin && isOpen) || wasAsked || viewer.seesFinished,
    result: isDone && (isWithin || wasAsked || viewer.seesFinished),
  };
}

/** What waits for one person in a panel (việc của một người trong tổ); null where nothing does, or they may not know. */
export type PanelDuty = 'score' | 'close' | 'settle' | 'look-again';

/** By the day: a sheet to hand in; to the head, sheets to open after the day, points to set, lines to look at again. */
export function dutyOf(panel: Panel, personId: string, today: string): PanelDuty | null {
  const own = memberIn(panel, personId);
  if (panel.state === 'scoring') {
    if (own && own.handedInAt === null) return 'score';
    const canClose = activeOf(panel).some(({ handedInAt }) => handedInAt !== null) && today > panel.terms.dueOn;
    return panel.headId === personId && canClose ? 'close' : null;
  }
  if (panel.headId !== personId) return null;
  if (panel.state === 'combining') return 'settle';
  const { explanation } = panel;
  const isLookDue = explanation !== null && (explanation.sentAt !== null || today > explanation.dueOn);
  return panel.state === 'explaining' && isLookDue ? 'look-again' : null;
}
