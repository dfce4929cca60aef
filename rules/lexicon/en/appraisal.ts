import { appraiser as appraiserOf } from '../../../src/text/appraise.ts';
import { audience } from './appraisal-audience.ts';
import { decided, open, remedies } from './appraisal-outcome.ts';
import { stage } from './appraisal-stage.ts';

/** What English titles, tags and texts tell about a reply. */
export const appraiser = appraiserOf({ audience, stage, decided, open, remedies });
