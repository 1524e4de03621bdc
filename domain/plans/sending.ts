import type { Refusal } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';
import type { Plan } from './plan.ts';
import type { PlanReading } from './reading.ts';

/** What is known where a plan is to be sent (gửi kế hoạch). */
export interface SendPlace {
  /** The bodies that the unit may answer to. */
  readonly possibleSuperiors: readonly string[];
  /** Those that have it already. */
  readonly sentTo: readonly string[];
}

const notIssued = {
  draft: 'plans.not-issued-draft',
  confirmed: 'plans.not-issued-confirmed',
  withdrawn: 'plans.not-issued-withdrawn',
} as const;

/** Only an issued plan is sent. */
export function whyNotSendPlan(plan: Plan): Refusal[] {
  return plan.state === 'issued' ? [] : [{ kind: 'state', code: notIssued[plan.state] }];
}

/** Why an issued plan cannot be sent so: it goes to bodies above its unit and theirs, and to each once. */
export function whyNotSend(plan: Plan, to: readonly string[], place: SendPlace): Refusal[] {
  return [
    ...whyNotSendPlan(plan),
    ...(to.length > 0 ? [] : [{ kind: 'input', code: 'plans.no-recipient', at: 'sendTo' } as const]),
    ...whyNotRecipients(to, place),
  ];
}

/** Why these bodies cannot be the recipients of a plan: not above the unit, or named or reached before. */
export function whyNotRecipients(to: readonly string[], { possibleSuperiors, sentTo }: SendPlace): Refusal[] {
  return to.flatMap((unitId, index): Refusal[] => [
    ...(possibleSuperiors.includes(unitId)
      ? []
      : [{ kind: 'input', code: 'plans.not-a-superior', at: `sendTo.${index}` } as const]),
    ...(sentTo.includes(unitId) || to.indexOf(unitId) < index
      ? [{ kind: 'input', code: 'plans.sent-already', at: `sendTo.${index}` } as const]
      : []),
  ]);
}

/** Whether the plan's own recipients (nơi nhận) name a body, if only by its kind and tier: `Ban Chỉ đạo huyện` for that of Bến Sậy. */
export function isNamedIn(recipients: PlanReading['recipients'], bodyName: string): boolean {
  const body = fold(bodyName);
  return recipients.some(({ text }) => {
    const named = fold(text).replace(/^[\s\-–+•*]+|[\s;.,]+$|\(.*$/gu, '');
    return named.split(' ').length > 1 && (`${body} `.startsWith(`${named} `) || `${named} `.includes(`${body} `));
  });
}
