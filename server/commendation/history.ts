import { type SentPart, sentChanges } from '#domain/commendation/sentChanges.ts';
import { canonical } from '../kernel/canonical.ts';
import { personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import type { DossierContent } from './content.ts';
import type { Asking, DossierScene } from './scene.ts';
import { listGivenBack, listSendings } from './sendingStore.ts';

const partsOf = ({ nominees, meeting, files }: DossierContent): readonly SentPart[] => [
  ...nominees.map((one) => ({ key: one.id, kind: 'nominee' as const, name: one.name, content: canonical(one) })),
  ...(meeting ? [{ key: 'meeting', kind: 'meeting' as const, name: '', content: canonical(meeting) }] : []),
  ...files.map((file) => ({
    key: `${file.requirement} ${file.hash}`,
    kind: 'file' as const,
    name: file.name,
    content: canonical(file),
  })),
];

/** Every sending with what it changed, and every return with where it pointed. */
export async function historyOf({ tx }: Pick<Asking, 'tx'>, { dossier, nominees, checklist }: DossierScene) {
  const sendings = await listSendings<DossierContent>(tx, dossier.id);
  const returns = await listGivenBack(tx, dossier.id);
  const names = await personNames(
    tx,
    sendings.map(({ sentBy }) => sentBy),
  );
  const whatAt = (at: string) =>
    nominees.find(({ id }) => id === at)?.name ?? checklist.find(({ key }) => key === at)?.text ?? '';
  return {
    sendings: sendings.map((one, index) => ({
      ...{ number: one.number, arrivedAt: one.arrivedAt, arrivedBy: one.arrivedBy, late: one.late, receipt: one.receipt },
      ...{ senderName: names.get(one.sentBy) ?? '', hasStamp: one.stampHash !== null },
      changes:
        index === 0
          ? []
          : sentChanges(partsOf(sendings[index - 1]!.content), partsOf(one.content)).map(({ kind, what, name }) =>
              wordsOf(`sent-change.${kind}-${what}`, { name }),
            ),
    })),
    returns: returns.map(({ number, reason, completeBy, returnedAt, points }) => ({
      ...{ number, reason, completeBy, returnedAt },
      points: points.map((point) => ({ ...point, what: whatAt(point.at) })),
    })),
  };
}
