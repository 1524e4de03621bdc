import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { listExplanations } from './explanationStore.ts';
import { minutedElections } from './minutedElections.ts';
import type { PaperScene } from './paperValues.ts';
import { personsIn } from './present.ts';
import type { Scene } from './scene.ts';
import { voidBefore } from './voidStore.ts';

/** A sitting with all that its papers name: the head of the paper and who is who in the council. */
export async function paperScene({ tx, site, today }: Context, scene: Scene): Promise<PaperScene> {
  const { council, sitting } = scene;
  const on = sitting.meetsOn <= today ? sitting.meetsOn : today;
  const placement = await loadPlacement(tx, council.unitId, on);
  const head = await loadHead(tx, placement, on);
  const names = await personNames(tx, personsIn(scene));
  const partOf = (id: string) => council.members.find(({ personId }) => personId === id)?.part;
  const titleOf = (id: string) => {
    const part = partOf(id);
    return part === undefined ? 'Thư ký' : wordsOf(`member-part.${part}`, {}, 'vi');
  };
  const own = head.issuer === council.name ? head : { ...head, superior: head.issuer, issuer: council.name };
  const elections = await minutedElections(
    tx,
    scene.cases.flatMap(({ votes }) => votes.map(({ id }) => id)),
  );
  const explanations = await listExplanations(tx, sitting.id);
  return {
    ...scene,
    head: own,
    isDemo: site.isDemo,
    elections,
    broughtAgain: await voidBefore(tx, sitting, scene.cases),
    explanations,
    person: (id) => ({ name: names.get(id) ?? '', title: titleOf(id) }),
  };
}
