import { whyNotKeepTemplateAs } from '#domain/papers/policy.ts';
import {
  type TemplateAct,
  type TemplateVersion,
  templateStateOf,
  whyNotRetireTemplate,
  whyNotTakeInUse,
} from '#domain/papers/template.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { FieldValue } from '#papers/template/fields.ts';
import { linesOf } from '#papers/write/printedLines.ts';
import { inWords, wordsOf } from '../../words.ts';
import type { CaseField } from './caseFields.ts';
import { formOf } from './fillWithCase.ts';

/** What a version's line needs beside the version. */
export interface VersionScene {
  readonly actor: Actor;
  readonly nameOf: (personId: string) => string;
  readonly yearOf: (campaignId: string) => number;
}

/** As `api.templateVersion`. */
export function presentVersion(version: TemplateVersion, { actor, nameOf, yearOf }: VersionScene) {
  const { id, number, fileName, fileHash, checkedWith, kept, taken, retired } = version;
  const state = templateStateOf(version);
  const act = (one: TemplateAct) => ({ at: one.at, byName: nameOf(one.by) });
  const may = whyNotKeepTemplateAs(actor, version);
  return {
    ...{ id, number, state, fileName, fileHash },
    stateName: wordsOf(`template-state.${state}`),
    checkedYear: yearOf(checkedWith),
    kept: act(kept),
    taken: taken && act(taken),
    retired: retired && act(retired),
    whyNot: {
      take: [...may, ...whyNotTakeInUse(version)].map((reason) => inWords(reason)),
      retire: [...may, ...whyNotRetireTemplate(version)].map((reason) => inWords(reason)),
    },
  };
}

const longest = 160;
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);

/** As `api.templateField`. */
export function presentField({ name, meaning, value }: CaseField) {
  const texts = textsOf(value);
  const [first] = Array.isArray(value) ? value : [];
  return {
    ...{ name, meaning },
    form: formOf(value),
    values: typeof first === 'object' ? Object.keys(first) : [],
    now: shortened(texts.join('\n')),
    count: texts.length,
  };
}

function textsOf(value: FieldValue): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if ('blocks' in value) return value.blocks.flatMap(linesOf);
  return value.map((row) => (typeof row === 'string' ? row : Object.values(row).join(' · ')));
}
