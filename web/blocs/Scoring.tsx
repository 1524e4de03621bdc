import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { YearProps, YearShown } from './BlocPage.tsx';
import styles from './Blocs.module.css';
import { type MySheet, ScoreDialog } from './ScoreDialog.tsx';
import { SheetDialog } from './SheetDialog.tsx';
import { blocWords } from './words.ts';
import { YearAct } from './YearAct.tsx';

type Mine = YearShown['mine'][number];

/** The sheet of a year, what each member gives, and what it comes to once it is closed. */
export function Scoring({ year }: YearProps) {
  const words = useWords(blocWords);
  const [opened, setOpened] = useState<'sheet' | 'open' | 'close' | null>(null);
  const close = () => setOpened(null);
  const asked = { blocYearId: year.id, version: year.version };
  const isOpen = year.scoringOpenedOn !== null && year.scoringClosedOn === null;
  return (
    <>
      {year.scoringClosedOn && <Results year={year} />}
      {isOpen && year.mine.map((mine) => mine.sheets.length > 0 && <MySheets key={mine.id} year={year} mine={mine} />)}
      {isOpen && <Progress year={year} onClose={() => setOpened('close')} />}
      <TheSheet year={year} onWrite={() => setOpened('sheet')} onOpen={() => setOpened('open')} />
      {opened === 'sheet' && <SheetDialog year={year} onClose={close} />}
      {opened === 'open' && (
        <YearAct
          endpoint={api.openBlocScoring}
          input={asked}
          question={words.openQuestion}
          consequence={words.openThen}
          fixes={words.openFixes}
          confirm={words.open}
          onClose={close}
        />
      )}
      {opened === 'close' && <CloseAct year={year} onClose={close} />}
    </>
  );
}

function CloseAct({ year, onClose }: { readonly year: YearShown; readonly onClose: () => void }) {
  const words = useWords(blocWords);
  const [reason, setReason] = useState('');
  const lacks = reasonsOf(year.whyNot.closeScoring);
  return (
    <YearAct
      endpoint={api.closeBlocScoring}
      input={{ blocYearId: year.id, version: year.version, reason }}
      question={words.closeQuestion}
      consequence={words.closeThen}
      fixes={words.closeFixes}
      confirm={words.close}
      onClose={onClose}
    >
      {lacks.length > 0 && (
        <>
          <Note kind="risk" title={words.closeLacks}>
            {lacks.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Note>
          <TextArea name="reason" label={words.closeReason} value={reason} maxLength={500} onChange={setReason} />
        </>
      )}
    </YearAct>
  );
}

type Criterion = YearShown['criteria'][number];

function TheSheet({
  year,
  onWrite,
  onOpen,
}: {
  readonly year: YearShown;
  readonly onWrite: () => void;
  readonly onOpen: () => void;
}) {
  const words = useWords(blocWords);
  const { whyNot, criteria } = year;
  const total = criteria.reduce((sum, { max }) => sum + max, 0);
  const columns: readonly Column<Criterion>[] = [
    { key: 'text', head: words.text, names: true, cell: ({ code, text }) => `${code}. ${text}` },
    { key: 'max', head: words.max, numeric: true, cell: ({ max }) => pointsText(max) },
  ];
  return (
    <Section
      title={words.sheet}
      aside={year.scoringOpenedOn ? words.openedOn(shortDate(year.scoringOpenedOn)) : year.year}
      first={!year.scoringOpenedOn}
    >
      {criteria.length === 0 ? (
        <Empty title={words.noSheet}>{words.noSheetWhy}</Empty>
      ) : (
        <>
          <DataTable
            caption={words.sheet}
            columns={columns}
            rows={criteria}
            rowKey={({ code }) => code}
            foot={
              <tr>
                <th scope="row">{words.total}</th>
                <td>{pointsText(total)}</td>
              </tr>
            }
          />
          <p className="small">{`${words.scoredBy}: ${words.scorings[year.scoredBy]}.`}</p>
          {year.scoringClosedOn === null && <p className="small ink-2">{words.rule}</p>}
        </>
      )}
      <div className={`row ${styles.acts}`}>
        {whyNot.writeSheet.length === 0 && (
          <Button kind={criteria.length === 0 ? 'main' : 'default'} icon="pen" onClick={onWrite}>
            {words.writeSheet}
          </Button>
        )}
        {!year.scoringOpenedOn && !isOthers(whyNot.openScoring) && (
          <SealButton whyNot={reasonsOf(whyNot.openScoring)} onClick={onOpen}>
            {words.open}
          </SealButton>
        )}
      </div>
    </Section>
  );
}

function Progress({ year, onClose }: { readonly year: YearShown; readonly onClose: () => void }) {
  const words = useWords(blocWords);
  const columns: readonly Column<YearShown['progress'][number]>[] = [
    { key: 'name', head: words.unit, names: true, cell: ({ name }) => name },
    {
      key: 'own',
      head: words.own,
      cell: ({ own }) => <Tag kind={own ? 'done' : 'wait'}>{own ? words.handedIn : words.waiting}</Tag>,
    },
    {
      key: 'cross',
      head: words.cross,
      cell: ({ given, owes }) => owes > 0 && <Tag kind={given === owes ? 'done' : 'wait'}>{words.ofGiven(given, owes)}</Tag>,
    },
  ];
  return (
    <Section title={words.progress}>
      <DataTable caption={words.progress} columns={columns} rows={year.progress} rowKey={({ id }) => id} />
      {!isOthers(year.whyNot.closeScoring) && (
        <div className={`row ${styles.acts}`}>
          <SealButton onClick={onClose}>{words.close}</SealButton>
        </div>
      )}
    </Section>
  );
}

function MySheets({ year, mine }: { readonly year: YearShown; readonly mine: Mine }) {
  const words = useWords(blocWords);
  const [scoring, setScoring] = useState<MySheet | null>(null);
  const [handing, setHanding] = useState<'own' | 'cross' | null>(null);
  const sum = (points: Readonly<Record<string, number>>) => Object.values(points).reduce((all, one) => all + one, 0);
  const columns: readonly Column<MySheet>[] = [
    { key: 'of', head: words.unit, names: true, cell: ({ isOwn, ofName }) => (isOwn ? words.scoreOwn(ofName) : ofName) },
    {
      key: 'state',
      head: words.progress,
      cell: ({ handedInOn, points }) =>
        handedInOn ? (
          <Tag kind="done">{words.handedIn}</Tag>
        ) : (
          <Tag kind="wait">{words.linesOf(Object.keys(points).length, year.criteria.length)}</Tag>
        ),
    },
    {
      key: 'points',
      head: words.total,
      numeric: true,
      cell: ({ points }) => (Object.keys(points).length > 0 ? pointsText(sum(points)) : ''),
    },
    {
      key: 'act',
      head: words.score,
      acts: true,
      cell: (sheet) =>
        sheet.handedInOn === null && (
          <Button
            whyNot={reasonsOf(sheet.whyNot.score)}
            aria-label={`${words.score}: ${sheet.ofName}`}
            onClick={() => setScoring(sheet)}
          >
            {Object.keys(sheet.points).length > 0 ? words.change : words.score}
          </Button>
        ),
    },
  ];
  const own = mine.sheets.find(({ isOwn }) => isOwn);
  const others = mine.sheets.filter(({ isOwn }) => !isOwn);
  return (
    <Section title={words.mySheets(mine.name)} first>
      <DataTable caption={words.mySheets(mine.name)} columns={columns} rows={mine.sheets} rowKey={({ ofUnitId }) => ofUnitId} />
      <div className={`row ${styles.acts}`}>
        {own?.handedInOn === null && (
          <SealButton whyNot={reasonsOf(mine.whyNot.handInOwn)} onClick={() => setHanding('own')}>
            {words.handInOwn}
          </SealButton>
        )}
        {own?.handedInOn && others.some(({ handedInOn }) => handedInOn === null) && (
          <SealButton whyNot={reasonsOf(mine.whyNot.handInCross)} onClick={() => setHanding('cross')}>
            {words.handInCross}
          </SealButton>
        )}
      </div>
      {scoring && <ScoreDialog year={year} byUnitId={mine.id} sheet={scoring} onClose={() => setScoring(null)} />}
      {handing && (
        <YearAct
          endpoint={api.handInBlocScores}
          input={{ blocYearId: year.id, byUnitId: mine.id, what: handing }}
          question={words.handInQuestion[handing]}
          consequence={words.handInThen[handing]}
          fixes={[words.handInFixes]}
          confirm={handing === 'own' ? words.handInOwn : words.handInCross}
          withPaper={mine.withPaper}
          onClose={() => setHanding(null)}
        />
      )}
    </Section>
  );
}

type Result = YearShown['results'][number];

function Results({ year }: { readonly year: YearShown }) {
  const words = useWords(blocWords);
  const columns: readonly Column<Result>[] = [
    {
      key: 'rank',
      head: words.rank,
      order: true,
      cell: ({ rank }) => rank ?? '–',
    },
    {
      key: 'name',
      head: words.unit,
      names: true,
      cell: ({ name, isTied, rank }) => (
        <>
          {name} {isTied && <span className="ink-2">{`(${words.tied})`}</span>}
          {rank === null && <span className="ink-2">{`(${words.noRank})`}</span>}
        </>
      ),
    },
    { key: 'mean', head: words.mean, numeric: true, cell: ({ mean }) => (mean === null ? '' : pointsText(mean)) },
    { key: 'own', head: words.own, numeric: true, cell: ({ own }) => (own === null ? '' : pointsText(own)) },
    {
      key: 'given',
      head: words.given,
      cell: ({ given }) => given.map(({ byName, total }) => `${byName}: ${pointsText(total)}`).join('; '),
    },
  ];
  return (
    <Section title={words.results} aside={words.closedOn(shortDate(year.scoringClosedOn!))} first>
      {year.closeReason && <Note kind="risk">{words.closedWithout(year.closeReason)}</Note>}
      <DataTable caption={words.results} columns={columns} rows={year.results} rowKey={({ id }) => id} />
      <p className="small ink-2">{words.rule}</p>
    </Section>
  );
}
