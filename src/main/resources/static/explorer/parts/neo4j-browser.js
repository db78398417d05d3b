import { html } from './html.js';
import { legible } from '../address.js';
import { text } from '../language.js';

// A link to Neo4j Browser, with a statement in its editor.
export function InNeo4jBrowser({ cypher, children }) {
  const address = legible(`/browser/?cmd=edit&arg=${encodeURIComponent(cypher)}`);
  return html`<a class="button" href=${address}>${children ?? text('page.browser')}</a>`;
}
