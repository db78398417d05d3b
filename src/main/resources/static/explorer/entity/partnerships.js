import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { Sources } from '../parts/sources.js';
import { date, text } from '../language.js';

function described({ form, level, since }) {
  return [text(`form.${form}`), level && text(`level.${level}`),
    since && text('entity.since', { date: date(since) })].filter(Boolean).join(' · ');
}

// The forms of the Alliance's work with one partner.
export function Partnerships({ partnerships }) {
  return html`
    <ul class="list">
      ${partnerships.map((partnership) => html`
        <li class="entity-row">
          <span class="entity-main">${described(partnership)}
            ${partnership.topic && html`<div class="entity-more">${partnership.topic}</div>`}
          </span>
          <${Sources} sources=${partnership.sources} about=${described(partnership)} />
        </li>`)}
    </ul>`;
}

// The partners, each with the forms of the work.
export function Partners({ partnerships }) {
  const partners = Map.groupBy(partnerships, ({ partner }) => partner.id);
  return html`
    <ul class="entity-partners">
      ${[...partners.values()].map((found) => html`
        <li><${EntityLink} entity=${found[0].partner} /><${Partnerships} partnerships=${found} /></li>`)}
    </ul>`;
}

export function rowOfPartnership({ form, level, since, topic, sources }) {
  return { form, level, since, topic, sources: sources.map(({ url }) => url).join(' ') };
}
