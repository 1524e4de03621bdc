/** Why somebody is told (lý do được báo): what they are to the thing it is about. Words: `because.…`. */
export const becauses = [
  'staff',
  'insider',
  'clerk',
  'unit-head',
  'union-chair',
  'unit-keeper',
  'co-signer',
  'signer',
  'author',
  'subject',
  'account-holder',
  'seat-holder',
  'stand-in',
  'board-member',
  'council-member',
  'council-secretary',
  'voter',
  'award-keeper',
  'team-leader',
  'task-holder',
  'participant',
  'proposer',
  'nominee',
  'reviewer',
  'receiver',
  'plan-reader',
  'inspector',
  'authority',
  'administrator',
] as const;

export type Because = (typeof becauses)[number];

const ownAffairs: readonly Because[] = [
  'subject',
  'account-holder',
  'seat-holder',
  'author',
  'signer',
  'proposer',
  'nominee',
  'voter',
  'award-keeper',
];

/**
 * Told for the person's own sake, or after it was asked whether this very person may know: it is not for whoever stands in for them, who
 * is told for a seat of their own where they may know too.
 */
export const isOwnAffair = (because: Because): boolean => ownAffairs.includes(because);
