// What the API has answered so far: entities and relationships by id; by the id of a node, its neighbours as
// { centre, ids, relationships, truncated }, and null for an unknown one; the nodes of which the neighbourhood is known
// with all that is drawn of it; and paths by their ends.
export function emptyKnowledge() {
  return { entities: new Map(), relationships: new Map(), neighbours: new Map(), full: new Set(), paths: new Map() };
}

export function learn(known, { nodes = [], relationships = [] }) {
  nodes.forEach((entity) => known.entities.set(entity.id, entity));
  relationships.filter(Boolean).forEach((relationship) => known.relationships.set(relationship.id, relationship));
}

// The first node of a neighbourhood is its centre.
export function learnNeighbours(known, id, neighbourhood) {
  if (!neighbourhood) {
    known.neighbours.set(id, null);
    return;
  }
  const [centre, ...ids] = neighbourhood.nodes.map((node) => node.id);
  const relationships = neighbourhood.relationships.map((relationship) => relationship.id);
  const neighbours = { centre, ids, relationships, truncated: neighbourhood.truncated };
  known.neighbours.set(id, neighbours).set(centre, neighbours);
}

// The id of a relationship is made of its ends and its type: organisation:135/MEMBER_OF/organisation:ica.
export function endsOf(id) {
  const [from, type, to] = id.split('/');
  return { from, type, to };
}

// The neighbours in groups of the same type and direction, in the order of the answer: the smallest groups first.
export function groupsOf({ centre, ids, relationships }) {
  const group = new Map();
  relationships.map(endsOf).forEach(({ from, type, to }) => {
    const other = from === centre ? to : to === centre ? from : null;
    if (other && !group.has(other)) {
      group.set(other, from === centre ? type : `of ${type}`);
    }
  });
  return [...Map.groupBy(ids, (id) => group.get(id)).values()];
}
