import { html } from '../parts/html.js';
import { Facets } from './counts.js';
import { More, Organisations } from './organisations.js';
import { Section } from './section.js';
import { text } from '../language.js';

// The members of a region or a sector, how they are distributed, and the map with the same filter.
export function MemberList({ list, facets, filter }) {
  return html`
    <${Section} title="members" count=${list.totalCount} when=${list.nodes.length > 0}>
      <${Facets} facets=${facets} filter=${filter} />
      <${Organisations} nodes=${list.nodes} />
      <${More} list=${list}>
        <a class="button" href=${`/map?${new URLSearchParams(filter)}`}>${text('entity.onMap')}</a>
      <//>
    <//>`;
}
