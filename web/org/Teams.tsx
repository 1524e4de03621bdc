import { useState } from 'react';
import * as api from '#api/org.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Unit } from './UnitPage.tsx';
import { orgWords } from './words.ts';

type Team = Unit['teams'][number];

/** Parts of the unit that people work in. */
export function Teams({ unit }: { readonly unit: Unit }) {
  const words = useWords(orgWords);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Team | null>(null);
  const free = unit.whyNot.addTeam.length === 0;
  return (
    <Section
      title={words.teams}
      aside={
        free && (
          <Button size="s" icon="plus" onClick={() => setAdding(true)}>
            {words.addTeam}
          </Button>
        )
      }
    >
      <DataTable
        caption={words.tableOf(words.teams)}
        density="dense"
        columns={[
          { key: 'name', head: words.teamName, cell: (team) => team.name },
          { key: 'from', head: words.from, cell: (team) => shortDate(team.from) },
          { key: 'until', head: words.until, cell: (team) => (team.until ? shortDate(team.until) : '') },
          {
            key: 'acts',
            head: words.endTeam,
            acts: true,
            cell: (team) =>
              free &&
              team.until === null && (
                <Button
                  size="s"
                  kind="quiet"
                  whyNot={reasonsOf(unit.whyNot.addTeam)}
                  onClick={() => setEnding(team)}
                  aria-label={`${words.endTeam}: ${team.name}`}
                >
                  {words.endTeam}
                </Button>
              ),
          },
        ]}
        rows={unit.teams}
        rowKey={(team) => team.id}
        whenEmpty={words.noTeams}
      />
      {adding && <AddTeamDialog unit={unit} onClose={() => setAdding(false)} />}
      {ending && <EndTeamDialog unit={unit} team={ending} onClose={() => setEnding(null)} />}
    </Section>
  );
}

function AddTeamDialog({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const words = useWords(orgWords);
  const { me } = useSession();
  const blank: { readonly name: string; readonly from: Day | null } = { name: '', from: me?.site.today ?? null };
  const draft = useDraft(`team.${unit.id}`, blank);
  const write = useWrite(api.addTeam, {
    onDone: () => {
      draft.clear();
      toast(words.teamAdded);
      onClose();
    },
  });
  const { name, from } = draft.value;
  const submit = () => write.write({ unitId: unit.id, name, from: from! });
  return (
    <FormDialog title={words.addTeam} act={words.addTeam} onClose={onClose} onSubmit={submit} write={write}>
      <TextField
        name="name"
        label={words.teamName}
        maxLength={200}
        value={name}
        onChange={(text) => draft.change((value) => ({ ...value, name: text }))}
      />
      <DateField
        name="from"
        label={words.from}
        value={from}
        onChange={(day) => draft.change((value) => ({ ...value, from: day }))}
      />
    </FormDialog>
  );
}

function EndTeamDialog({ unit, team, onClose }: { readonly unit: Unit; readonly team: Team; readonly onClose: () => void }) {
  const words = useWords(orgWords);
  const { me } = useSession();
  const [on, setOn] = useState<Day | null>(me?.site.today ?? null);
  const write = useWrite(api.endTeam, {
    onDone: () => {
      toast(words.teamEnded);
      onClose();
    },
  });
  const submit = () => write.write({ unitId: unit.id, teamId: team.id, on: on! });
  return (
    <FormDialog title={`${words.endTeam}: ${team.name}`} act={words.endTeam} onClose={onClose} onSubmit={submit} write={write}>
      <DateField name="on" label={words.endOn} value={on} onChange={setOn} />
    </FormDialog>
  );
}
