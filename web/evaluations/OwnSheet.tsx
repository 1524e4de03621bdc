import { useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { pointsText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Evaluation, Round, Sheet } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import { SelfForm } from './SelfForm.tsx';
import { type EvaluationsWords, evaluationsWords } from './words.ts';

interface OwnSheetProps {
  readonly evaluation: Evaluation;
  readonly round: Round;
  readonly sheet: Sheet;
}

/** One's own sheet: what waits, what was said, the result, and who has looked. */
export function OwnSheet({ evaluation, round, sheet }: OwnSheetProps) {
  const words = useWords(evaluationsWords);
  const returned = sheet.state === 'returned' ? sheet.entries.findLast(({ returned }) => returned !== null) : undefined;
  const [rewriting, setRewriting] = useState(false);
  const maySend = sheet.whyNot.self.length === 0;
  const isSent = sheet.entries.some(({ layer }) => layer === 'self') && !returned;
  return (
    <>
      {sheet.out && <Note title={words.outNote}>{words.outKinds[sheet.out]}</Note>}
      {sheet.isHead && <Note>{words.headNote}</Note>}
      {returned && (
        <Note kind="risk" title={words.returnedTitle}>
          {returned.returned}
        </Note>
      )}
      <Result sheet={sheet} round={round} />
      {maySend && isSent && !rewriting && (
        <Button size="s" onClick={() => setRewriting(true)}>
          {words.rewrite}
        </Button>
      )}
      {maySend && (!isSent || rewriting) && <SelfForm evaluation={evaluation} round={round} sheet={sheet} />}
      <Said sheet={sheet} />
      <SeenBy sheet={sheet} />
    </>
  );
}

function Result({ sheet, round }: { readonly sheet: Sheet; readonly round: Round }) {
  const words = useWords(evaluationsWords);
  const by = sheet.gradeBy;
  return (
    <Section title={words.ownSheet} aside={<Tag kind={tagOf(sheet.state)}>{words.states[sheet.state]}</Tag>} first>
      <Facts
        rows={[
          [
            words.decidedGrade,
            sheet.grade
              ? `${words.grades[sheet.grade]}. ${words.byDecision(by!.number, shortDate(by!.signedOn), by!.issuer)}`
              : words.notDecided,
          ],
          ...sheet.titles.map((one): [string, string] => [words.titles[one.title], titleText(one, words)]),
          ...round.shares.map((share): [string, string] => [
            words.wholeUnit(words.titles[share.title]),
            `${words.ratio(share.achieved, share.base, shortDate(share.onDay))}, ${share.decided ? words.shareDecided : words.shareNot}`,
          ]),
        ]}
      />
      {sheet.entries.some(({ layer }) => layer === 'self') && (
        <PaperButton size="s" icon="print" href={`/api/evaluations/${round.id}/self-review.pdf`}>
          {words.printSelf}
        </PaperButton>
      )}
    </Section>
  );
}

/** How the state of a sheet looks. */
export const tagOf = (state: Sheet['state']) =>
  state === 'decided' ? 'done' : state === 'returned' ? 'risk' : state === 'none' ? 'wait' : state === 'out' ? 'plain' : 'info';

function titleText({ given, decided, reasons }: Sheet['titles'][number], words: EvaluationsWords): string {
  if (given) return words.titleGiven;
  const why = reasons.map((reason) => words.reasons[reason]).join('; ');
  if (decided) return why ? `${words.titleNot}: ${why}` : words.titleNot;
  return why ? words.titleNotYet(why) : words.titleFree;
}

/** Layer by layer what was said; an entry that another replaced stays, and says so. */
export function Said({ sheet }: { readonly sheet: Sheet }) {
  const words = useWords(evaluationsWords);
  return (
    <Section title={words.said} aside={words.saidHint}>
      {sheet.entries.length === 0 ? (
        <Empty title={words.nothingSaid} />
      ) : (
        <Lines label={words.said}>
          {sheet.entries.map((entry) => (
            <Line
              key={entry.id}
              when={shortDate(entry.onDay)}
              tone={entry.isCurrent ? 'done' : 'plain'}
              title={[words.layers[entry.layer], entry.grade && words.grades[entry.grade]].filter(Boolean).join(': ')}
              why={[
                words.enteredBy(entry.enteredByName, entry.source === 'paper'),
                ...(entry.isCurrent ? [] : [words.replaced]),
              ].join(', ')}
            >
              {entry.general !== null && entry.results !== null && (
                <p>{words.points(pointsText(entry.general), pointsText(entry.results))}</p>
              )}
              {entry.remark && <p className={styles.remark}>{entry.remark}</p>}
              {entry.returned && (
                <Note kind="risk" title={words.returnedTitle}>
                  {entry.returned}
                </Note>
              )}
            </Line>
          ))}
        </Lines>
      )}
    </Section>
  );
}

function SeenBy({ sheet }: { readonly sheet: Sheet }) {
  const words = useWords(evaluationsWords);
  return (
    <Section title={words.seenBy} aside={words.seenByHint}>
      {sheet.views.length === 0 ? (
        <p className={styles.hint}>{words.seenNone}</p>
      ) : (
        <Facts rows={sheet.views.map(({ fullName, onDay }) => [shortDate(onDay), fullName] as const)} />
      )}
    </Section>
  );
}
