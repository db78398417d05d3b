import { html } from '../parts/html.js';
import { Dot } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { pathOf } from '../address.js';
import { RelationshipList } from './relationship-list.js';
import { text } from '../language.js';

const ACTIONS = ['start', 'from', 'to', 'remove'];

function openText({ count, exact, missing }) {
  return text(exact ? 'graph.openMore' : 'graph.openAtLeast', { count: exact ? missing : count });
}

function Actions({ node, isCentre, actions }) {
  return html`
    <div class="graph-actions">
      ${node.more.missing > 0 && html`
        <button type="button" class="graph-open" onClick=${() => actions.open(node.id)}>
          ${openText(node.more)}
        </button>`}
      ${ACTIONS.filter((name) => name !== 'start' || !isCentre).map((name) => html`
        <button type="button" onClick=${() => actions[name](node.id)}>${text(`graph.action.${name}`)}</button>`)}
    </div>`;
}

function remark({ more: { exact, missing } }) {
  return missing === 0 ? text(exact ? 'graph.complete' : 'graph.limited') : null;
}

function NodePanel({ node, picture, entities, actions, onPoint }) {
  const own = picture.relationships.filter(({ from, to }) => from.id === node.id || to.id === node.id);
  return html`
    <p class="graph-kind"><${Dot} entity=${node} />${kindOf(node)}</p>
    <h2><a href=${pathOf(node.id)}>${node.name}</a></h2>
    <${Actions} node=${node} isCentre=${node.id === picture.centre} actions=${actions} />
    ${remark(node) && html`<p class="graph-remark">${remark(node)}</p>`}
    <h3>${text('graph.relationships', { count: own.length })}</h3>
    <${RelationshipList} relationships=${own} entities=${entities} about=${node.id} onPoint=${onPoint} />`;
}

function RelationshipPanel({ relationship, entities }) {
  return html`
    <p class="graph-kind">${text('graph.relationship')}</p>
    <h2>${relationship.name}</h2>
    <${RelationshipList} relationships=${[relationship]} entities=${entities} />`;
}

// What is known of the chosen node or relationship, and what can be done with it.
export function Panel({ chosen, picture, entities, actions, onPoint }) {
  const node = picture.nodes.find(({ id }) => id === chosen);
  const relationship = picture.relationships.find(({ id }) => id === chosen);
  return html`
    <aside class="graph-panel card" aria-label=${text('graph.panel')}>
      ${node && html`
        <${NodePanel} node=${node} picture=${picture} entities=${entities} actions=${actions} onPoint=${onPoint} />`}
      ${relationship && html`<${RelationshipPanel} relationship=${relationship} entities=${entities} />`}
    </aside>`;
}
