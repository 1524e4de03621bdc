import type { Refusal } from '../kernel/refusal.ts';

/** Where a version of an office's own template stands (vòng đời mẫu): kept, used for the kind's papers, taken out of use. */
export const templateStates = ['draft', 'in-use', 'retired'] as const;
export type TemplateState = (typeof templateStates)[number];

/** What a field was when a template was checked: a text, lines that repeat, blocks of a paper. */
export const fieldForms = ['text', 'list', 'blocks'] as const;
export type FieldForm = (typeof fieldForms)[number];

/** Who did something to a template, and when. */
export interface TemplateAct {
  readonly by: string;
  readonly at: string;
}

/** One version of an office's own Word file for a kind of paper (mẫu riêng của đơn vị); never overwritten. */
export interface TemplateVersion {
  readonly id: string;
  readonly unitId: string;
  readonly kind: string;
  /** 1, 2, … within the unit and kind. */
  readonly number: number;
  readonly fileHash: string;
  readonly fileName: string;
  /** The year whose paper it was checked against, and the fields that paper had: one that a later year lacks prints nothing. */
  readonly checkedWith: string;
  readonly fields: Readonly<Record<string, FieldForm>>;
  readonly kept: TemplateAct;
  readonly taken: TemplateAct | null;
  readonly retired: TemplateAct | null;
}

/** Where a version stands. */
export function templateStateOf({ taken, retired }: Pick<TemplateVersion, 'taken' | 'retired'>): TemplateState {
  if (retired) return 'retired';
  return taken ? 'in-use' : 'draft';
}

/** The version that prints a kind's papers; one at most. */
export const templateInUse = (versions: readonly TemplateVersion[]): TemplateVersion | undefined =>
  versions.find((one) => templateStateOf(one) === 'in-use');

/** The number of the next version. */
export const nextTemplateNumber = (versions: readonly TemplateVersion[]): number =>
  Math.max(0, ...versions.map(({ number }) => number)) + 1;

/** The same bytes as a version that is not retired are kept once. */
export function whyNotKeepTemplate(versions: readonly TemplateVersion[], fileHash: string): Refusal[] {
  const same = versions.find((one) => one.fileHash === fileHash && templateStateOf(one) !== 'retired');
  return same ? [{ kind: 'input', code: 'papers.template-same', at: 'file', facts: { number: same.number } }] : [];
}

/** A version is taken in use once; what was retired is uploaded anew. */
export function whyNotTakeInUse(version: TemplateVersion): Refusal[] {
  const state = templateStateOf(version);
  if (state === 'retired') return [{ kind: 'state', code: 'papers.template-retired' }];
  return state === 'in-use' ? [{ kind: 'state', code: 'papers.template-in-use-already' }] : [];
}

/** Only the version in use is taken out of use. */
export function whyNotRetireTemplate(version: TemplateVersion): Refusal[] {
  const state = templateStateOf(version);
  if (state === 'retired') return [{ kind: 'state', code: 'papers.template-retired' }];
  return state === 'draft' ? [{ kind: 'state', code: 'papers.template-not-in-use' }] : [];
}
