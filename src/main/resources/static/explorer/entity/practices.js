import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { Sources } from '../parts/sources.js';
import { text } from '../language.js';

// What a principle puts into practice, or the principles that practise a value: each with its basis.
export function Practices({ practices, end }) {
  return html`
    <ul class="list">
      ${practices.map(({ basis, sources, [end]: entity }) => html`
        <li class="entity-row">
          <span class="entity-main"><${EntityLink} entity=${entity} />
            <span class="entity-badge">${text(`basis.${basis}`)}</span>
            <div class="entity-more">${entity.summary}</div></span>
          <${Sources} sources=${sources} about=${entity.name} />
        </li>`)}
    </ul>`;
}

export function rowOfPractice({ basis, sources, ...practice }, end) {
  const { id, name } = practice[end];
  return { id, name, basis, sources: sources.map(({ url }) => url).join(' ') };
}
