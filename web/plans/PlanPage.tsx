import { useParams } from '@tanstack/react-router';
import { Loaded } from '../kernel/Loaded.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { PlanView } from './PlanView.tsx';
import { usePlanRead } from './usePlan.ts';
import { planWords } from './words.ts';

const kindOf: Record<string, TagKind> = { draft: 'info', confirmed: 'wait', issued: 'done', withdrawn: 'plain' };

/** One plan: the document, what was understood, what was found (đọc kế hoạch). */
export function PlanPage() {
  const words = useWords(planWords);
  const { planId = '' } = useParams({ strict: false });
  const read = usePlanRead(planId);
  const plan = read.data;
  return (
    <Page
      title={plan?.title ?? words.plans}
      width="wide"
      crumb={[
        { label: words.plans, href: '/ke-hoach' },
        ...(plan ? [{ label: plan.unitName }] : []),
        ...(plan?.showsWork ? [{ label: words.broughtIn(momentText(plan.createdAt), plan.sourceName) }] : []),
      ]}
      aside={
        plan && (
          <Tag kind={kindOf[plan.state] ?? 'plain'} {...(plan.state === 'draft' ? { icon: 'pen' } : {})}>
            {plan.stateName}
          </Tag>
        )
      }
    >
      <Loaded read={read}>{(loaded) => <PlanView plan={loaded} />}</Loaded>
    </Page>
  );
}
