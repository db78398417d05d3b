import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { Joined } from './joined.js';
import { Section } from './section.js';
import { text } from '../language.js';

// The organisations that share most with one, and what they share.
export function Related({ related }) {
  return html`
    <${Section} title="related" when=${related?.length > 0}>
      <ul class="list entity-columns">
        ${(related ?? []).map(({ organisation, because }) => html`
          <li>
            <${EntityLink} entity=${organisation} />
            <div class="entity-more">${organisation.role !== 'MEMBER' && `${kindOf(organisation)} · `}
              ${text('entity.shares')} <${Joined} entities=${because} /></div>
          </li>`)}
      </ul>
    <//>`;
}
