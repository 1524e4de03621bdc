/** What ties a reviewer to a unit (lý do có liên quan): works there, has a seat in it, heads or decides for a unit between it and the body, or said so themselves. */
export const panelTies = ['works-there', 'sits-there', 'heads-above', 'declared'] as const;
export type PanelTie = (typeof panelTies)[number];

/** What the site knows of somebody on the day. */
export interface PanelTieFacts {
  /** Units the person works in. */
  readonly worksAt: readonly string[];
  /** Units whose year the person lives or leads from within. */
  readonly sitsAt: readonly string[];
  /** Units the person heads or decides for. */
  readonly heads: readonly string[];
  readonly hasDeclared: boolean;
}

/** The ties of one person to the unit; whoever heads the reviewing body itself, or one above it, is not tied to all below by that. */
export function panelTiesOf(
  facts: PanelTieFacts,
  unitId: string,
  /** Units above the unit and below the reviewing body, on the day. */
  between: readonly string[],
): readonly PanelTie[] {
  const holds: Readonly<Record<PanelTie, boolean>> = {
    'works-there': facts.worksAt.includes(unitId),
    'sits-there': facts.sitsAt.includes(unitId),
    'heads-above': facts.heads.some((headed) => between.includes(headed)),
    declared: facts.hasDeclared,
  };
  return panelTies.filter((tie) => holds[tie]);
}

/** The refusal for each tie. */
export const tieCodes = {
  'works-there': 'appraisals.tied-works-there',
  'sits-there': 'appraisals.tied-sits-there',
  'heads-above': 'appraisals.tied-heads-above',
  declared: 'appraisals.tied-declared',
} as const satisfies Record<PanelTie, string>;
