import * as api from '#api/evaluations.ts';
import { whyNotReadTeamAs } from '#domain/evaluations/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { gradingOf, judgedOf, stateOf } from './present.ts';
import { loadRound, standingIn } from './roundStore.ts';
import { loadScene } from './sceneStore.ts';
import { whyNotOf } from './sheet.ts';
import { noteViews } from './subjectStore.ts';

/** The people of the teams one heads, with their self-evaluations and the team's layer; whom it showed is noted. */
export const readTeam = action({
  name: 'evaluations.readTeam',
  input: api.readTeam.input,
  async run({ roundId }, context) {
    const { tx, actor, today } = context;
    const round = await loadRound(tx, roundId);
    const standing = await standingIn(tx, actor, round, today);
    refuseIf(whyNotReadTeamAs(actor, standing));
    const scene = await loadScene(tx, round);
    const led = scene.subjects.filter(({ teamId, personId }) => {
      return teamId !== null && standing.leads.includes(teamId) && personId !== actor.personId;
    });
    const ids = led.map(({ personId }) => personId);
    await noteViews(tx, roundId, ids, { personId: actor.personId, on: today });
    return {
      roundId,
      people: led.map((subject) => {
        const entries = scene.entries.get(subject.personId) ?? [];
        const { personId, fullName, position, teamName } = subject;
        const { team, return: back } = whyNotOf(context, scene, subject, standing);
        return {
          ...{ personId, fullName, position, teamName: teamName ?? '' },
          isOut: subject.out !== null,
          state: stateOf(scene, subject),
          frame: gradingOf(scene, subject.staffClass).frame,
          self: judgedOf(entries, 'self'),
          team: judgedOf(entries, 'team'),
          whyNot: { team, return: back },
        };
      }),
    };
  },
});
