import { shortDate } from '#domain/kernel/day.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './Plan.module.css';
import { ReadLine, type ReadLineTools } from './ReadLine.tsx';
import type { Reading, ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface PartProps {
  readonly reading: Reading;
  readonly tools: ReadLineTools;
}

interface TextsProps {
  readonly texts: readonly { readonly text: string }[];
  readonly root: string;
  readonly tools: ReadLineTools;
  readonly adds?: boolean;
}

function Texts({ texts, root, tools, adds = false }: TextsProps) {
  const words = useWords(planWords);
  return (
    <>
      {texts.map(({ text }, index) => {
        const place = `${root}.${index}`;
        return <ReadLine key={place} {...tools} asked={{ kind: 'text', place, text, removable: true }} shown={text} />;
      })}
      {adds && tools.change && (
        <div className={styles.acts}>
          <Button size="s" kind="quiet" icon="plus" onClick={() => tools.change?.({ kind: 'add', place: root, text: '' })}>
            {words.add}
          </Button>
        </div>
      )}
    </>
  );
}

/** The documents the plan stands on, and those it mentions. */
export function BasesPart({ reading, tools, registered }: PartProps & { readonly registered: ShownPlan['bases'] }) {
  const words = useWords(planWords);
  const line = (root: 'legalBases' | 'cited') =>
    reading[root].map((basis, index) => {
      const place = `${root}.${index}`;
      const parts = [
        basis.type,
        basis.number,
        basis.date && `ngày ${shortDate(basis.date)}`,
        basis.issuer && `của ${basis.issuer}`,
      ];
      const shown = `${parts.filter(Boolean).join(' ')}${basis.subject ? `: ${basis.subject}` : ''}`;
      const asked = { kind: 'text', place: `${place}.number`, text: basis.number ?? '', name: words.numberRow } as const;
      const entry = registered.find((one) => one.place === place);
      return (
        <div key={place}>
          <ReadLine
            {...tools}
            at={place}
            asked={{ ...asked, place: basis.number === null ? place : asked.place }}
            shown={shown}
          />
          {entry && <RegisteredBasis entry={entry} />}
        </div>
      );
    });
  return (
    <>
      {line('legalBases')}
      {line('cited')}
    </>
  );
}

/** What the legal register says of a basis on the plan's day. */
function RegisteredBasis({ entry }: { readonly entry: ShownPlan['bases'][number] }) {
  const words = useWords(planWords);
  return (
    <p className={styles.basis}>
      <Tag kind={entry.standing === 'in-force' ? 'done' : entry.standing === 'ended' ? 'risk' : 'wait'}>{entry.standingName}</Tag>{' '}
      {entry.standing === 'ended' && entry.successors.length > 0 && `${words.replacedBy} ${entry.successors.join(', ')} · `}
      <Anchor href={`/so-van-ban/${entry.key}`}>{words.inRegister}</Anchor>
    </p>
  );
}

/** What for, under which demands, for whom. */
export function PurposesPart({ reading, tools }: PartProps) {
  return (
    <>
      <Texts texts={reading.purposes} root="purposes" tools={tools} />
      <Texts texts={reading.requirements} root="requirements" tools={tools} />
      <Texts texts={reading.subjects} root="subjects" tools={tools} />
    </>
  );
}

/** Days by which something is due, and what comes again. */
export function SchedulePart({ reading, tools }: PartProps) {
  const words = useWords(planWords);
  const say = { before: words.before, through: words.through, 'at-latest': words.latest };
  return (
    <>
      {reading.deadlines.map((deadline, index) => {
        const place = `deadlines.${index}`;
        const shown = `${say[deadline.meaning](shortDate(deadline.date))}: ${deadline.what}`;
        return (
          <ReadLine
            key={place}
            {...tools}
            asked={{ kind: 'day', place, text: deadline.date, name: shown, removable: true }}
            shown={shown}
          />
        );
      })}
      {reading.recurring.map((recurring, index) => {
        const place = `recurring.${index}`;
        const asked = { kind: 'text', place, text: recurring.what, removable: true } as const;
        return <ReadLine key={place} {...tools} asked={asked} shown={`${recurring.every}: ${recurring.what}`} />;
      })}
    </>
  );
}

/** Bodies with their tasks. */
export function BodiesPart({ reading, tools }: PartProps) {
  return reading.bodies.map((body, index) => {
    const place = `bodies.${index}`;
    return (
      <div key={place}>
        <ReadLine {...tools} asked={{ kind: 'text', place, text: body.name, removable: true }} shown={<b>{body.name}</b>} />
        <Texts texts={body.tasks} root={`${place}.tasks`} tools={tools} />
      </div>
    );
  });
}

/** Forms of commendation, their numbers, and the papers asked for. */
export function RewardsPart({ reading, tools }: PartProps) {
  const words = useWords(planWords);
  return (
    <>
      {reading.rewards.map((reward, index) => {
        const place = `rewards.${index}`;
        return (
          <ReadLine
            key={place}
            {...tools}
            asked={{ kind: 'text', place, text: reward.form, removable: true }}
            shown={`${reward.form}: ${reward.to}`}
          />
        );
      })}
      {reading.quotas.map((quota, index) => {
        const place = `quotas.${index}`;
        const figures = [quota.min, quota.max].filter((figure) => figure !== undefined).join('–');
        const asked = { kind: 'text', place, text: quota.subject, removable: true } as const;
        return (
          <ReadLine
            key={place}
            {...tools}
            asked={asked}
            shown={`${words.quota}: ${quota.subject}, ${figures}${quota.unit ?? ''}`}
          />
        );
      })}
      {reading.dossier.length > 0 && <p className={styles.group}>{words.dossier}</p>}
      <Texts texts={reading.dossier} root="dossier" tools={tools} />
    </>
  );
}

/** Who receives it. */
export function RecipientsPart({ reading, tools }: PartProps) {
  return <Texts texts={reading.recipients} root="recipients" tools={tools} adds />;
}

/** Who signs, and who confirms beside. */
export function SignatoryPart({ reading, tools }: PartProps) {
  const words = useWords(planWords);
  const { signatory } = reading;
  const shown = [signatory?.prefix, signatory?.title, signatory?.name].filter(Boolean).join(', ');
  return (
    <>
      <ReadLine
        {...tools}
        at="signatory"
        asked={{ kind: 'text', place: 'signatory.title', text: signatory?.title ?? '', name: words.signerTitle }}
        shown={shown || <span className={styles.missing}>{words.unsaid}</span>}
      />
      {reading.coSigners.map((coSigner, index) => {
        const place = `coSigners.${index}`;
        return (
          <ReadLine
            key={place}
            {...tools}
            asked={{ kind: 'text', place, text: coSigner.title, removable: true }}
            shown={coSigner.title}
          />
        );
      })}
    </>
  );
}
