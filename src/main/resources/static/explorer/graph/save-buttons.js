import { html } from '../parts/html.js';
import { boundsOf } from './bounds.js';
import { nodesWith } from '../parts/cypher.js';
import { InNeo4jBrowser } from '../parts/neo4j-browser.js';
import { savePng, saveSvg, svgOf } from './export.js';
import { text } from '../language.js';

// The picture as a file, and the same nodes in Neo4j Browser.
export function SaveButtons({ picture, target, drawing, title, file }) {
  const drawn = () => svgOf(drawing.current.querySelector('.graph-layer'), boundsOf(picture.nodes, target), title);
  return html`
    <div class="graph-save">
      <button type="button" onClick=${() => saveSvg(file, drawn())}>${text('graph.svg')}</button>
      <button type="button" onClick=${() => savePng(file, drawn())}>${text('graph.png')}</button>
      <${InNeo4jBrowser} cypher=${nodesWith(picture.nodes.map(({ id }) => id))} />
    </div>`;
}
