import { useState } from 'react';
import * as api from '#api/recognition.ts';
import { BringDialog } from '../kernel/BringDialog.tsx';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { recognitionWords } from './words.ts';

type ToBring = Output<typeof api.listTitlesToBring>;

/** Shown where titles are decided, while one waits that no council was asked about. */
export function BringTitles() {
  const words = useWords(recognitionWords);
  const { holds } = useSession();
  const read = useRead(api.listTitlesToBring, {}, { enabled: holds('reviewer', 'authority') });
  const [opened, setOpened] = useState(false);
  const found = read.data;
  if (!found || (found.titles.length === 0 && !opened)) return null;
  return (
    <div className="row">
      <Button icon="people" onClick={() => setOpened(true)}>
        {words.bring}
      </Button>
      {opened && <BringTitlesDialog found={found} onClose={() => setOpened(false)} />}
    </div>
  );
}

function BringTitlesDialog({
  found: { sittings, titles, more },
  onClose,
}: {
  readonly found: ToBring;
  readonly onClose: () => void;
}) {
  const words = useWords(recognitionWords);
  const write = useWrite(api.bringTitles, {
    onDone: ({ brought }) => {
      toast(words.broughtToast(brought));
      onClose();
    },
  });
  return (
    <BringDialog
      words={words.bringing}
      sittings={sittings}
      matters={titles.map(({ campaignId, unitName, year, byUnitId }) => ({
        ...{ id: campaignId, label: `${unitName}, ${year}`, unitId: byUnitId },
      }))}
      more={more > 0 ? words.bringMore(more) : undefined}
      write={write}
      onBring={(sittingId, campaignIds) => write.write({ sittingId, campaignIds })}
      onClose={onClose}
    />
  );
}
