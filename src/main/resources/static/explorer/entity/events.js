import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { Sources } from '../parts/sources.js';
import { Section } from './section.js';
import { date, text } from '../language.js';

export function Events({ events, title = 'events' }) {
  const nodes = events?.nodes ?? [];
  return html`
    <${Section} title=${title} count=${events?.totalCount} when=${nodes.length > 0}>
      <ul class="list">
        ${nodes.map((event) => html`
          <li class="entity-row">
            <span class="entity-date">${date(event.date)}</span>
            <span class="entity-main"><${EntityLink} entity=${event} /></span>
            <${Sources} sources=${event.sources} about=${event.name} />
          </li>`)}
      </ul>
    <//>`;
}

// 1895 – 1921, or only one of both.
export function period(from, to) {
  if (from && to) {
    return from === to ? date(from) : `${date(from)} – ${date(to)}`;
  }
  return (from && text('entity.began', { date: date(from) })) || (to && text('entity.ended', { date: date(to) }))
    || text('entity.undated');
}
