import * as api from '#api/papers.ts';
import { fitting, type TypedValues } from '#domain/papers/casePaper.ts';
import { renderHtml } from '#papers/write/html.ts';
import { sheetCss } from '#papers/write/paperCss.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { composers } from './compose/composers.ts';
import { gapCss, gapsShown, withGaps } from './gaps.ts';
import { paperAskedOf } from './paperAsked.ts';
import { noteRead } from './shown.ts';
import { subjectAsked } from './subjects.ts';
import { typed } from './typed.ts';
import { wantedFields } from './wantedFields.ts';
import { loadYearCase } from './yearCase.ts';

/** The paper with what is being typed; nothing is kept. What is half typed, such as an hour, counts as not typed. */
export const previewCasePaper = action({
  name: 'papers.preview',
  input: api.previewCasePaper.input,
  async run({ campaignId, kind, subject: key, values }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    const asked = paperAskedOf(context, campaign, kind);
    const year = await loadYearCase(context, campaign);
    const subject = subjectAsked(asked, year, key);
    const compose = (filled: TypedValues) => composers[kind]!(year, typed(filled), subject);
    const fits = fitting(asked, values);
    const missing = wantedFields(asked, fits, compose);
    await noteRead(context, year, [{ asked }]);
    const html = gapsShown(asked, renderHtml(compose(withGaps(asked, fits, missing)).paper), missing);
    return {
      html: `<style>${sheetCss}${gapCss}</style>${html}`,
      missing: missing.map(({ text, fields }) => ({ text, fields: [...fields] })),
    };
  },
});
