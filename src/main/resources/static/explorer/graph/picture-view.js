import { useRef, useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { Stage } from './stage.js';
import { Legend } from './legend.js';
import { Panel } from './panel.js';
import { PathText } from './path-text.js';
import { DrawnList } from './drawn-list.js';
import { SaveButtons } from './save-buttons.js';
import { focusNode } from './keyboard.js';
import { useNews } from './use-news.js';
import { useTarget } from './use-target.js';
import { addressAround, ALLIANCE } from './state.js';
import { text } from '../language.js';

function Empty() {
  return html`
    <p class="graph-message">
      ${text('graph.empty')} <a href=${addressAround(ALLIANCE)}>${text('graph.beginning')}</a>
    </p>`;
}

// What is chosen by the focus or a click, and what the pointer is on.
function useMarks(picture) {
  const [chosen, choose] = useState(null);
  const [pointed, point] = useState(null);
  const isDrawn = [...picture.nodes, ...picture.relationships].some(({ id }) => id === chosen);
  return { chosen: isDrawn ? chosen : null, choose, pointed, point };
}

// The actions that also move the focus, or say why nothing happens.
function actionsIn(picture, drawing, tell, actions) {
  return {
    ...actions,
    open: (id) => {
      const { name, more } = picture.nodes.find((node) => node.id === id);
      return more.missing === 0 ? tell(text('graph.nothingNew', { name })) : actions.open(id);
    },
    remove: (id) => {
      focusNode(drawing.current, [...picture.linked.get(id) ?? []][0] ?? picture.nodes[0].id);
      actions.remove(id);
    },
  };
}

export function Picture({ shown: { picture, path, known: { entities }, pending }, actions: plain, title, file }) {
  const drawing = useRef();
  const marks = useMarks(picture);
  const [kind, setKind] = useState(null);
  const [target, move] = useTarget(picture);
  const [news, tell] = useNews(picture);
  const actions = actionsIn(picture, drawing, tell, plain);
  if (picture.nodes.length === 0) {
    return html`<${Empty} />`;
  }
  return html`
    ${path && html`<${PathText} path=${path} entities=${entities} onPoint=${marks.point} />`}
    <div class=${path ? 'graph-desk low' : 'graph-desk'} aria-busy=${String(pending)}>
      <${Stage} picture=${picture} target=${target} drawing=${drawing} marks=${marks} kind=${kind} news=${news}
        actions=${{ ...actions, move }} />
      <${Panel} chosen=${marks.chosen ?? picture.centre ?? picture.nodes[0].id} picture=${picture} entities=${entities}
        actions=${actions} onPoint=${marks.point} />
    </div>
    <p id="graph-hint" class="graph-hint">${text('graph.hint')}</p>
    <${Legend} nodes=${picture.nodes} kind=${kind} onKind=${setKind} />
    <${SaveButtons} picture=${picture} target=${target} drawing=${drawing} title=${title} file=${file} />
    <${DrawnList} picture=${picture} entities=${entities} />`;
}
