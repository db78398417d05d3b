import { ask } from '../request.js';
import { learn, learnNeighbours } from './knowledge.js';
import { grow } from './growth.js';
import { missingRelationships } from './picture.js';
import { isPath } from './state.js';

const FIRST = 100;
const AT_ONCE = 20;

export const neighbourhoodVariables = (of) => ({ of, first: FIRST });
export const pathKey = ({ from, to }) => `${from} ${to}`;

async function loadNeighbourhood(known, id, request) {
  const { data: { neighbourhood } } = await ask('ExplorerNeighbourhood', neighbourhoodVariables(id), request);
  learn(known, neighbourhood ?? {});
  learnNeighbours(known, id, neighbourhood);
  known.full.add(id);
}

async function loadPath(known, { from, to }, request) {
  const { data: { path }, extensions } = await ask('ExplorerPath', { from, to }, request);
  learn(known, path ?? {});
  known.paths.set(pathKey({ from, to }), { path, reason: extensions?.notices?.[0]?.code });
}

// What the picture begins with, and the neighbourhoods of the nodes that were opened.
function loadDrawn(known, state, request) {
  const named = new Set(isPath(state) ? state.open : [state.of, ...state.open]);
  const ids = [...named].filter((id) => !known.full.has(id));
  const path = isPath(state) && !known.paths.has(pathKey(state)) ? [loadPath(known, state, request)] : [];
  return Promise.all([...path, ...ids.map((id) => loadNeighbourhood(known, id, request))]);
}

async function loadNeighbours(known, ids, request) {
  const variables = Object.fromEntries(ids.map((id, index) => [`n${index}`, id]));
  const { data } = await ask('ExplorerNeighbours', variables, request);
  ids.forEach((id, index) => learnNeighbours(known, id, data[`n${index}`]));
}

async function loadRelationships(known, ids, request) {
  const { data } = await ask('ExplorerRelationships', { ids }, request);
  learn(known, { relationships: data.nodes });
}

function parts(ids, size) {
  const count = Math.ceil(ids.length / size);
  return Array.from({ length: count }, (_, index) => ids.slice(index * size, (index + 1) * size));
}

// Loads what the address names, then how many neighbours each node has and which of them are drawn, too.
export async function load(known, state, request, progress) {
  await loadDrawn(known, state, request);
  progress();
  const drawn = [...grow(known, known.paths.get(pathKey(state))?.path, state)];
  const unknown = drawn.filter((id) => !known.neighbours.has(id));
  await Promise.all(parts(unknown, AT_ONCE).map((ids) => loadNeighbours(known, ids, request)));
  const missing = missingRelationships(known, drawn);
  await Promise.all(parts(missing, FIRST).map((ids) => loadRelationships(known, ids, request)));
}
