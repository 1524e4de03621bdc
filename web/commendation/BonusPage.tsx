import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/awards.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { numberText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { AfterPage } from './AfterPage.tsx';
import styles from './Awards.module.css';
import { awardWords } from './awardWords.ts';
import { CorrectedPayments } from './CorrectedPayments.tsx';
import { CorrectPaymentDialog } from './CorrectPaymentDialog.tsx';
import { PayDialog } from './PayDialog.tsx';
import { RecoverDialog } from './RecoverDialog.tsx';
import { RoundTabs } from './RoundTabs.tsx';

export type Bonuses = Output<typeof api.showBonuses>;
export type Paid = Bonuses['awards'][number];

/** Who is paid how much, who has signed for it, what is to come back. */
export function BonusPage() {
  const words = useWords(awardWords);
  const { roundId = '' } = useParams({ strict: false });
  const read = useRead(api.showBonuses, { roundId });
  return (
    <AfterPage title={words.bonusTitle} lead={words.bonusLead} round={read.data?.round}>
      <Loaded read={read}>{(bonuses) => <Parts bonuses={bonuses} />}</Loaded>
    </AfterPage>
  );
}

function Parts({ bonuses }: { readonly bonuses: Bonuses }) {
  const words = useWords(awardWords);
  const [paying, setPaying] = useState(false);
  const [recovering, setRecovering] = useState<Paid | null>(null);
  const [correcting, setCorrecting] = useState<Paid | null>(null);
  const { round, decision, awards, corrections, whyNot } = bonuses;
  return (
    <>
      <RoundTabs roundId={round.id} at="chi-thuong" />
      {!decision ? (
        <Empty title={words.notDecided}>{words.notDecidedWhy}</Empty>
      ) : (
        <>
          <Section title={words.sums} first>
            <Facts rows={factsOf(bonuses, words)} />
            <div className={styles.acts}>
              <Button kind="main" whyNot={reasonsOf(whyNot.pay)} onClick={() => setPaying(true)}>
                {words.pay}
              </Button>
              {decision.baseWage !== null && (
                <PaperButton href={`/api/award-rounds/${round.id}/bonus-list.pdf`}>{words.bonusList}</PaperButton>
              )}
            </div>
          </Section>
          <Section title={words.list}>
            <DataTable
              caption={words.of(words.list)}
              rows={awards}
              rowKey={({ id }) => id}
              numbered
              toneOf={({ revocation }) => (revocation ? 'muted' : undefined)}
              columns={columnsOf(words, setRecovering, setCorrecting)}
            />
          </Section>
          {corrections.length > 0 && <CorrectedPayments corrections={corrections} />}
        </>
      )}
      {paying && <PayDialog bonuses={bonuses} onClose={() => setPaying(false)} />}
      {correcting && <CorrectPaymentDialog award={correcting} today={bonuses.today} onClose={() => setCorrecting(null)} />}
      {recovering && <RecoverDialog award={recovering} today={bonuses.today} onClose={() => setRecovering(null)} />}
    </>
  );
}

type Words = (typeof awardWords)['vi'];

function factsOf({ decision, total, paid, toRecover, recovered }: Bonuses, words: Words) {
  const { baseWage, individualRate, collectiveRate, rateSource, source } = decision!;
  const rates = baseWage !== null && [
    `${words.individual} ${numberText(individualRate! / 100)}, ${words.collective.toLowerCase()} ${numberText(collectiveRate! / 100)} ${words.times} (${rateSource}); ${words.wage.toLowerCase()} ${words.money(number(baseWage))}. ${words.rounding}`,
  ];
  return [
    [words.decision, words.decidedAt(decision!.number, shortDate(decision!.decidedOn))],
    ...(rates ? [[words.reckoned, rates[0]!] as const, [words.fund, source!] as const] : []),
    [words.toPay, words.money(number(total))],
    [words.paid, words.money(number(paid))],
    ...(toRecover > 0
      ? [[words.toRecover, words.money(number(toRecover))] as const, [words.recovered, words.money(number(recovered))] as const]
      : []),
  ] as readonly (readonly [string, string])[];
}

const columnsOf = (words: Words, recover: (award: Paid) => void, correct: (award: Paid) => void): readonly Column<Paid>[] => [
  {
    ...{ key: 'name', head: words.name, names: true, width: '42%' },
    cell: ({ name, position, unitName }) => (
      <>
        {name}
        <span className={styles.under}>{[position, unitName === name ? '' : unitName].filter(Boolean).join(', ')}</span>
      </>
    ),
  },
  { key: 'bonus', head: words.bonus, numeric: true, plain: true, cell: ({ bonus }) => number(bonus) },
  { key: 'state', head: words.payment, plain: true, cell: (award) => <PaymentState award={award} /> },
  {
    key: 'acts',
    head: words.acts,
    acts: true,
    cell: (award) => (
      <div className="row">
        {award.whyNot.correct.length === 0 && (
          <Button size="s" aria-label={words.correctOf(award.name)} onClick={() => correct(award)}>
            {words.correct}
          </Button>
        )}
        {award.whyNot.recover.length === 0 && (
          <Button size="s" aria-label={words.recoverOf(award.name)} onClick={() => recover(award)}>
            {words.recover}
          </Button>
        )}
      </div>
    ),
  },
];

function PaymentState({ award }: { readonly award: Paid }) {
  const words = useWords(awardWords);
  const { name, payment, revocation, recovery, bonus } = award;
  if (recovery)
    return (
      <>
        <Tag kind="done">{words.cameBack(shortDate(recovery.recoveredOn))}</Tag>
        <span className={styles.under}>{recovery.paper}</span>
      </>
    );
  if (revocation && revocation.toRecover > 0) return <Tag kind="error">{words.dueBack(number(revocation.toRecover))}</Tag>;
  if (revocation) return <Tag kind="error">{words.revoked(revocation.number, shortDate(revocation.revokedOn))}</Tag>;
  if (payment) {
    return (
      <>
        <Tag kind="done">{words.paidOnDay(shortDate(payment.paidOn))}</Tag>
        {payment.receivedBy !== name && <span className={styles.under}>{words.paidBy(payment.receivedBy)}</span>}
      </>
    );
  }
  return bonus === 0 ? null : <Tag kind="plain">{words.unpaid}</Tag>;
}
