import * as api from '#api/exchange.ts';
import { route } from '../kernel/route.ts';
import { openReceipt, openReceivedFile, openSentPackage, openSiteKey } from './downloads.ts';
import { keepReceipt } from './keepReceipt.ts';
import { registerPartner, revokePartner } from './partners.ts';
import { previewPackage } from './previewPackage.ts';
import { sendDossiers } from './sendDossiers.ts';
import { listSendable, showExchange } from './showExchange.ts';
import { showExchangeOf, showReceived } from './showReceived.ts';
import { takePackage } from './takePackage.ts';

export const exchangeRoutes = [
  route(api.showExchange, showExchange),
  route(api.listSendable, listSendable),
  route(api.sendDossiers, sendDossiers),
  route(api.openSentPackage, openSentPackage),
  route(api.keepReceipt, keepReceipt),
  route(api.previewPackage, previewPackage),
  route(api.takePackage, takePackage),
  route(api.openReceipt, openReceipt),
  route(api.showReceived, showReceived),
  route(api.openReceivedFile, openReceivedFile),
  route(api.showExchangeOf, showExchangeOf),
  route(api.openSiteKey, openSiteKey),
  route(api.registerPartner, registerPartner),
  route(api.revokePartner, revokePartner),
];
