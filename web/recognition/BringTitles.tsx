import { useState } from 'react';
import * as api from '#api/recognition.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { SelectField } from '../ui/SelectField.tsx';
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
      {opened && <BringDialog found={found} onClose={() => setOpened(false)} />}
    </div>
  );
}

function BringDialog({ found, onClose }: { readonly found: ToBring; readonly onClose: () => void }) {
  const words = useWords(recognitionWords);
  const { sittings, titles, more } = found;
  const [sittingId, setSittingId] = useState<string | null>(sittings.length === 1 ? sittings[0]!.id : null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const sitting = sittings.find(({ id }) => id === sittingId);
  const offered = titles.filter(({ byUnitId }) => byUnitId === sitting?.unitId);
  const campaignIds = offered.map(({ campaignId }) => campaignId).filter((id) => chosen.includes(id));
  const write = useWrite(api.bringTitles, {
    onDone: ({ brought }) => {
      toast(words.broughtToast(brought));
      onClose();
    },
  });
  const toggle = (id: string, isChosen: boolean) =>
    setChosen((now) => (isChosen ? [...now, id] : now.filter((one) => one !== id)));
  const missing = [
    ...(sitting ? [] : [sittings.length === 0 ? words.noSitting : words.bringMissing.sitting]),
    ...(sitting && campaignIds.length === 0 ? [words.bringMissing.titles] : []),
  ];
  return (
    <FormDialog
      title={words.bringAsk}
      act={words.bringDo(campaignIds.length)}
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => {
        if (sitting && campaignIds.length > 0) write.write({ sittingId: sitting.id, campaignIds: [...campaignIds] });
      }}
      write={write}
    >
      <p className="ink-2">{words.bringHint}</p>
      {sittings.length === 0 ? (
        <Note kind="wait">{words.noSitting}</Note>
      ) : (
        <SelectField
          name="sittingId"
          label={words.bringSitting}
          value={sittingId}
          onChange={setSittingId}
          options={sittings.map(({ id, title, meetsOn }) => ({ value: id, label: `${title}, ${shortDate(meetsOn)}` }))}
        />
      )}
      {sitting && offered.length === 0 && <Note>{words.noneToBring}</Note>}
      {offered.length > 0 && (
        <fieldset>
          <legend>{words.bringTitles}</legend>
          {offered.map(({ campaignId, unitName, year }) => (
            <CheckField
              key={campaignId}
              name={`campaign-${campaignId}`}
              label={`${unitName}, ${year}`}
              checked={chosen.includes(campaignId)}
              onChange={(isChosen) => toggle(campaignId, isChosen)}
            />
          ))}
        </fieldset>
      )}
      {more > 0 && <p>{words.bringMore(more)}</p>}
    </FormDialog>
  );
}
