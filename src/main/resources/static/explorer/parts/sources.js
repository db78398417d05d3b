import { html } from './html.js';
import { pathOf } from '../address.js';
import { text } from '../language.js';

function SourceLink({ source }) {
  return html`
    <li>
      <a href=${pathOf(source.id)}>${source.name ?? source.title}</a>
      ${source.url && html` <a class="outside" href=${source.url} rel="external noreferrer">${text('source.open')}</a>`}
    </li>`;
}

// The sources of a fact, a click away. About names the fact for a screen reader.
export function Sources({ sources, about }) {
  return sources?.length > 0 && html`
    <details class="sources">
      <summary aria-label=${text('source.of', { about, count: sources.length })}>
        ${text('source.count', { count: sources.length })}
      </summary>
      <ul>${sources.map((source) => html`<${SourceLink} source=${source} />`)}</ul>
    </details>`;
}
