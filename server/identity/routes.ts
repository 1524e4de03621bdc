import * as api from '#api/identity.ts';
import { route } from '../kernel/route.ts';
import { acceptInvitation } from './acceptInvitation.ts';
import { becomeFirstAdministrator } from './becomeFirstAdministrator.ts';
import { changePassword } from './changePassword.ts';
import { invite } from './invite.ts';
import { inviteMany } from './inviteMany.ts';
import { listUninvited } from './listUninvited.ts';
import { resetSignIn } from './resetSignIn.ts';
import { showSignInLink } from './showSignInLink.ts';
import { whoAmI } from './whoAmI.ts';

export const identityRoutes = [
  route(api.whoAmI, whoAmI),
  route(api.becomeFirstAdministrator, becomeFirstAdministrator),
  route(api.invite, invite),
  route(api.listUninvited, listUninvited),
  route(api.inviteMany, inviteMany),
  route(api.acceptInvitation, acceptInvitation),
  route(api.showSignInLink, showSignInLink),
  route(api.resetSignIn, resetSignIn),
  route(api.changePassword, changePassword),
];
