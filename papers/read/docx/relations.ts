import { walkElements } from './elements.ts';

/** What a part of the package points at: the last word of the relation's type, the path inside the package, and its id. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The path of a target named in a part of `folder`: "../x", "/word/x" and "x" alike. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Reads the relations (.rels) of a part that stands in `folder`; what lies outside the package is left out. */
export function relationsIn(xml: string, folder: string): readonly Relation[] {
  const found: Relation[] = [];
  if (xml === '') return found;
  walkElements(xml, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External' || !Target) return;
      found.push({ id: Id ?? '', type: Type?.split('/').at(-1) ?? '', path: resolved(folder, Target) });
    },
    close: () => undefined,
  });
  return found;
}
