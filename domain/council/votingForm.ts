/**
 * How a council votes (hình thức biểu quyết): giơ tay; phiếu giấy; lấy ý kiến bằng văn bản; niêm phong; kín và kiểm chứng được.
 * The last two are cast in the browser.
 */
export const votingForms = ['show-of-hands', 'paper', 'in-writing', 'sealed', 'verifiable'] as const;
export type VotingForm = (typeof votingForms)[number];

/** Forms under which nobody learns how another voted (bỏ phiếu kín). */
export const secretForms: readonly VotingForm[] = ['paper', 'sealed', 'verifiable'];

/** Forms whose counts a person enters; the others count what was cast. */
export const countedByHand: readonly VotingForm[] = ['show-of-hands', 'paper'];

/** Forms cast in the browser, of which only the sum is ever decrypted (bỏ phiếu điện tử). */
export const browserForms: readonly VotingForm[] = ['sealed', 'verifiable'];
