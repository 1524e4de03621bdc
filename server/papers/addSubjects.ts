import * as api from '#api/papers.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotAdd, writtenAs } from '#domain/papers/subject.ts';
import { action } from '../kernel/action.ts';
import { lockCampaign } from '../plans/store.ts';
import { paperAskedOf } from './paperAsked.ts';
import { saveTyped } from './store.ts';
import { subjectsOf } from './subjects.ts';
import { loadYearCase } from './yearCase.ts';

/** Gives each of these persons or collectives a paper of their own; all or none. */
export const addSubjects = action({
  name: 'papers.addSubjects',
  input: api.addSubjects.input,
  async run({ campaignId, kind, named }, context) {
    const { tx, actor, now, newId, record } = context;
    const campaign = await lockCampaign(tx, campaignId);
    const asked = paperAskedOf(context, campaign, kind);
    const there = subjectsOf(asked, await loadYearCase(context, campaign));
    refuseIf(whyNotAdd(asked, named, there));
    const field = asked.per?.from === 'typed' ? asked.per.field : '';
    for (const one of named) {
      const paper = { kind, subject: newId(), typed: { [field]: writtenAs(plain(one)) }, version: 1 };
      await saveTyped(tx, campaignId, paper, { personId: actor.personId, at: now });
    }
    record({
      type: 'papers.subjects-added',
      subjectId: campaignId,
      body: { unitId: campaign.unitId, kind, count: named.length },
    });
    return { added: named.length };
  },
});

/** A sign that parts an entry stands in no name. */
const plain = ({ name, office }: { readonly name: string; readonly office: string }) => ({
  name: name.replace(/[;|]/g, ','),
  office: office.replace(/[;|]/g, ','),
});
