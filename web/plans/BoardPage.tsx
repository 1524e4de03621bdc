import { useState } from 'react';
import * as api from '#api/plans.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { BoardForm } from './BoardForm.tsx';
import { EndBoard } from './EndBoard.tsx';
import styles from './Plan.module.css';
import { planWords } from './words.ts';

export type ShownBoard = Output<typeof api.showBoard>;
type Board = NonNullable<ShownBoard['standing']>;

/** The campaign board of the own unit (Ban vận động). */
export function BoardPage() {
  const words = useWords(planWords);
  const { me } = useSession();
  const unitId = me?.seats.find((seat) => insiders.includes(seat.role))?.unitId;
  return (
    <Page title={words.board} lead={words.boardLead}>
      {!me && <Skeleton lines={6} />}
      {me && !unitId && <Empty title={words.board}>{words.boardNoUnit}</Empty>}
      {unitId && <UnitBoard unitId={unitId} />}
    </Page>
  );
}

function UnitBoard({ unitId }: { readonly unitId: string }) {
  const read = useRead(api.showBoard, { unitId });
  return <Loaded read={read}>{(shown) => <Boards shown={shown} />}</Loaded>;
}

function Boards({ shown }: { readonly shown: ShownBoard }) {
  const words = useWords(planWords);
  const [dialog, setDialog] = useState<'set-up' | 'end' | null>(null);
  const { standing, earlier, whyNot } = shown;
  const setUp = (
    <Button kind="main" whyNot={reasonsOf(whyNot.setUp)} onClick={() => setDialog('set-up')}>
      {standing ? words.boardReplace : words.boardSetUp}
    </Button>
  );
  return (
    <>
      {standing ? (
        <Section title={shown.unitName} first aside={words.boardBy(standing.decision, shortDate(standing.decidedOn))}>
          <Members board={standing} />
          <div className={`row ${styles.acted}`}>
            {setUp}
            {whyNot.end.length === 0 && <Button onClick={() => setDialog('end')}>{words.boardEnd}</Button>}
            {standing.hasPaper && (
              <Button kind="quiet" icon="attach" href={`/api/boards/${standing.id}/paper`} download>
                {words.boardPaper}
              </Button>
            )}
          </div>
        </Section>
      ) : (
        <Section title={shown.unitName} first>
          <Empty title={words.boardNone} action={setUp}>
            {words.boardNoneWhy}
          </Empty>
        </Section>
      )}
      {dialog === 'set-up' && <BoardForm shown={shown} onClose={() => setDialog(null)} />}
      {dialog === 'end' && standing && <EndBoard boardId={standing.id} onClose={() => setDialog(null)} />}
      {earlier.length > 0 && (
        <Section title={words.boardEarlier}>
          <Lines label={words.boardEarlier}>
            {earlier.map((board) => (
              <Line
                key={board.id}
                when={shortDate(board.decidedOn)}
                title={board.decision}
                actions={
                  board.hasPaper ? (
                    <Button size="s" kind="quiet" icon="attach" href={`/api/boards/${board.id}/paper`} download>
                      {words.boardPaper}
                    </Button>
                  ) : undefined
                }
                why={board.until && board.endedBy ? words.boardEnded(shortDate(board.until), board.endedBy) : undefined}
              />
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

function Members({ board }: { readonly board: Board }) {
  const words = useWords(planWords);
  return (
    <DataTable
      caption={words.boardMembers}
      numbered
      rows={board.members}
      rowKey={(member) => member.personId}
      columns={[
        { key: 'name', head: words.boardMember, cell: (member) => member.fullName },
        { key: 'position', head: words.position, cell: (member) => member.position ?? '' },
        { key: 'part', head: words.boardPart, cell: (member) => member.partName },
        { key: 'task', head: words.boardTask, cell: (member) => member.task },
      ]}
    />
  );
}
