import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { Sources } from '../parts/sources.js';
import { Drawing } from '../parts/drawing.js';
import { Section } from './section.js';
import { aroundEntity } from '../parts/cypher.js';
import { InNeo4jBrowser } from '../parts/neo4j-browser.js';
import { addressAround } from '../graph/state.js';
import { text } from '../language.js';

const load = () => import('../graph/neighbourhood-drawing.js').then(({ NeighbourhoodDrawing }) => NeighbourhoodDrawing);

function End({ entity, centre }) {
  return entity.id === centre ? html`<strong>${entity.name}</strong>` : html`<${EntityLink} entity=${entity} />`;
}

function Sentences({ nodes, relationships, centre }) {
  const entities = new Map(nodes.map((node) => [node.id, node]));
  return html`
    <ul class="list">
      ${relationships.map(({ name, from, to, sources }) => html`
        <li class="entity-row">
          <span class="entity-main"><${End} entity=${entities.get(from.id)} centre=${centre} /> <i>${name}</i>
            ${' '}<${End} entity=${entities.get(to.id)} centre=${centre} /></span>
          <${Sources} sources=${sources} about=${name} />
        </li>`)}
    </ul>`;
}

// What surrounds an entity: a drawing, the same in words, and ways on.
export function Neighbourhood({ id, neighbourhood }) {
  const { nodes, relationships, truncated } = neighbourhood ?? { nodes: [] };
  return html`
    <${Section} title="neighbourhood" when=${nodes.length > 1}>
      <${Drawing} load=${load} className="entity-drawing" nodes=${nodes} relationships=${relationships} centre=${id} />
      ${truncated && html`<p class="entity-more">${text('entity.truncated', { count: nodes.length })}</p>`}
      <details class="entity-sentences">
        <summary>${text('entity.sentences', { count: relationships?.length })}</summary>
        <${Sentences} nodes=${nodes} relationships=${relationships} centre=${id} />
      </details>
      <div class="entity-actions">
        <a class="button" href=${addressAround(id)}>${text('entity.inGraph')}</a>
        <${InNeo4jBrowser} cypher=${aroundEntity(id)} />
      </div>
    <//>`;
}
