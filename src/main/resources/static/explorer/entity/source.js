import { html } from '../parts/html.js';
import { citingEntities, citingRelationships } from '../parts/cypher.js';
import { InNeo4jBrowser } from '../parts/neo4j-browser.js';
import { Details, fact, rowsOf } from './details.js';
import { linkedPage } from './outside.js';
import { Section } from './section.js';
import { Sheet } from './sheet.js';
import { date, text } from '../language.js';

// A source is its own source, so that its facts name none.
function factsOf({ name, url, publisher, kind, retrieved }) {
  return [
    fact('title', name),
    fact('publisher', publisher),
    fact('sourceKind', text(`entity.sourceKind.${kind}`)),
    linkedPage('address', url),
    fact('retrieved', retrieved && date(retrieved)),
  ];
}

export function Page({ entity, answer, asked }) {
  const facts = factsOf(entity);
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${rowsOf(facts)}>
      <${Details} facts=${facts} />
      <${Section} title="supports">
        <p>${text('entity.supports')}</p>
        <div class="entity-actions">
          <${InNeo4jBrowser} cypher=${citingEntities(entity.id)}>${text('entity.citingEntities')}<//>
          <${InNeo4jBrowser} cypher=${citingRelationships(entity.id)}>${text('entity.citingRelationships')}<//>
        </div>
      <//>
    <//>`;
}
