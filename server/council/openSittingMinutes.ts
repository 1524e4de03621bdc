import * as api from '#api/council.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { whyNotReadMinutes } from './present.ts';
import { loadScene } from './scene.ts';

/** The scan of the signed minutes; it tells of every case, so it is not for somebody tied to one. */
export const openSittingMinutes = view({
  name: 'council.openMinutes',
  input: api.openSittingMinutes.input,
  async run({ sittingId }, context) {
    const scene = await loadScene(context, sittingId);
    refuseIf(whyNotReadMinutes(context.actor, scene));
    if (!scene.sitting.minutesHash) throw new Refused([{ kind: 'state', code: 'council.not-signed' }]);
    return await scanAnswer(context, scene.sitting.minutesHash, 'Biên bản họp đã ký');
  },
});
