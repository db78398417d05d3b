import { html } from '../parts/html.js';
import { Failure } from '../parts/failure.js';
import { View as Frame } from '../parts/view.js';
import { Picture } from './picture-view.js';
import { PathForm } from './path-form.js';
import { NoPath } from './path-text.js';
import { actionsOf } from './actions.js';
import { rowsOf } from './drawn-list.js';
import { neighbourhoodVariables } from './load.js';
import { usePicture } from './use-picture.js';
import { ALLIANCE, addressAround, fileOf, isPath, stateOf } from './state.js';
import { text } from '../language.js';

function titleOf({ path, picture }, { entities }) {
  const [from, to] = [path?.nodes[0], path?.nodes.at(-1)];
  const centre = entities.get(picture?.centre);
  return path ? text('graph.between', { from: from.name, to: to.name })
    : centre ? text('graph.around', { name: centre.name }) : text('page.graph');
}

function documentOf(state) {
  return isPath(state) ? { name: 'ExplorerPath', variables: { from: state.from, to: state.to } }
    : { name: 'ExplorerNeighbourhood', variables: neighbourhoodVariables(state.of) };
}

function Nothing({ shown: { reason }, state }) {
  return isPath(state) ? html`<${NoPath} reason=${reason} state=${state} />` : html`
    <div class="graph-message" role="status">
      <p>${text('graph.unknown', { id: state.of })}</p>
      <p><a href=${addressAround(ALLIANCE)}>${text('graph.beginning')}</a></p>
    </div>`;
}

function Content({ shown, state, actions, title }) {
  if (!shown.picture) {
    return shown.found === false ? html`<${Nothing} shown=${shown} state=${state} />`
      : html`<p class="waiting">${text('page.waiting')}</p>`;
  }
  const key = shown.picture.centre ?? shown.path.nodes.map(({ id }) => id).join(' ');
  return html`
    <${Picture} key=${key} shown=${shown} actions=${actions} title=${title}
      file=${fileOf(state)} />`;
}

// The picture of the graph that grows by clicking, and the path between two entities.
export function View({ address }) {
  const state = stateOf(address.parameters);
  const shown = usePicture(state);
  const { picture, known, error, again } = shown;
  const title = titleOf(shown, known);
  const actions = actionsOf(state, known);
  return html`
    <${Frame} title=${title} className="graph" document=${documentOf(state)}
      downloads=${picture && { name: fileOf(state), rows: rowsOf(picture, known.entities) }}>
      <${PathForm} state=${state} entities=${known.entities} onFind=${actions.path} />
      ${error && html`<${Failure} error=${error} again=${again} />`}
      <${Content} shown=${shown} state=${state} actions=${actions} title=${title} />
    <//>`;
}
