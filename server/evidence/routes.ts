import * as api from '#api/evidence.ts';
import { route } from '../kernel/route.ts';
import { addEvidence } from './addEvidence.ts';
import { answerStillProves } from './answerStillProves.ts';
import { listEvidence } from './listEvidence.ts';
import { listPictures } from './listPictures.ts';
import { listPieces } from './listPieces.ts';
import { markPicture } from './markPicture.ts';
import { openEvidenceFile } from './openEvidenceFile.ts';
import { openThumbnail } from './openThumbnail.ts';
import { setPictureKeeping, showPictureKeeping } from './pictureKeeping.ts';
import { removeEvidence } from './removeEvidence.ts';
import { tieEvidence } from './tieEvidence.ts';

export const evidenceRoutes = [
  route(api.listEvidence, listEvidence),
  route(api.listPieces, listPieces),
  route(api.listPictures, listPictures),
  route(api.addEvidence, addEvidence),
  route(api.tieEvidence, tieEvidence),
  route(api.removeEvidence, removeEvidence),
  route(api.markPicture, markPicture),
  route(api.answerStillProves, answerStillProves),
  route(api.showPictureKeeping, showPictureKeeping),
  route(api.setPictureKeeping, setPictureKeeping),
  route(api.openEvidenceFile, openEvidenceFile),
  route(api.openThumbnail, openThumbnail),
];
