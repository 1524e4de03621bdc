import { useState } from 'react';
import * as api from '#api/pledges.ts';
import { nameKey } from '#domain/kernel/vietnamese.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Grid.module.css';
import { gridWords } from './gridWords.ts';
import { PledgeDialog } from './PledgeDialog.tsx';
import { ReturnPledgeDialog } from './ReturnPledgeDialog.tsx';
import { PledgeFacts, stateKind } from './SignedPledge.tsx';
import { enrolmentWords } from './words.ts';

type Pledges = Output<typeof api.listPledges>;
export type ListedPledge = Pledges['rows'][number];

/** What has been signed, for those who keep it; a member finds their own here and the count above. */
export function PledgeList({ campaignId, pledges }: { readonly campaignId: string; readonly pledges: Pledges }) {
  const words = useWords(gridWords);
  const states = useWords(enrolmentWords).states;
  const [opened, setOpened] = useState<ListedPledge | null>(null);
  const [returning, setReturning] = useState<ListedPledge | null>(null);
  const accept = useWrite(api.acceptPledges);
  const acceptable = pledges.rows.filter((row) => row.whyNot.accept.length === 0);
  const take = (rows: readonly ListedPledge[]) =>
    accept.write({ campaignId, pledges: rows.map((row) => ({ pledgeId: row.id, version: row.version })) });
  if (pledges.rows.length === 0) return <Empty title={words.noPledges}>{words.noPledgesWhy}</Empty>;
  return (
    <div className={`stack ${styles.list}`}>
      <RefusalList refusals={accept.refusals} takesFocus />
      {accept.failure && <Trouble error={accept.failure} />}
      {acceptable.length > 1 && (
        <p className="row end">
          <Button kind="main" busy={accept.pending} onClick={() => take(acceptable)}>
            {words.acceptAll(acceptable.length)}
          </Button>
        </p>
      )}
      <DataTable
        caption={words.listCaption}
        numbered
        rows={pledges.rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', head: words.person, cell: (row) => row.fullName, names: true, sortBy: (row) => nameKey(row.fullName) },
          { key: 'position', head: words.position, cell: (row) => row.position },
          {
            key: 'titles',
            head: words.titles,
            cell: (row) => row.titles.map((title) => personalTitleRules[title].short).join(', '),
          },
          {
            key: 'state',
            head: words.stateHead,
            cell: (row) => (
              <>
                <Tag kind={stateKind[row.state]!}>{states[row.state]}</Tag> <PledgeFacts pledge={row} />
              </>
            ),
            sortBy: (row) => row.state,
          },
          {
            key: 'acts',
            head: words.acts,
            acts: true,
            cell: (row) => (
              <span className={styles.rowActs}>
                <Button size="s" onClick={() => setOpened(row)} aria-label={`${words.details}: ${row.fullName}`}>
                  {words.details}
                </Button>
                {row.whyNot.accept.length === 0 && (
                  <Button size="s" onClick={() => take([row])} aria-label={`${words.accept}: ${row.fullName}`}>
                    {words.accept}
                  </Button>
                )}
                {row.whyNot.return.length === 0 && (
                  <Button size="s" kind="quiet" onClick={() => setReturning(row)} aria-label={`${words.return} ${row.fullName}`}>
                    {words.return}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {opened && <PledgeDialog pledgeId={opened.id} onClose={() => setOpened(null)} />}
      {returning && <ReturnPledgeDialog pledge={returning} onClose={() => setReturning(null)} />}
    </div>
  );
}
