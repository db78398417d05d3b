import { legible, navigate, withParameters } from '../address.js';

export const ALLIANCE = 'organisation:ica';

// No picture has more nodes.
const MOST = 150;

const list = (value) => (value ?? '').split(',').filter(Boolean).slice(0, MOST);

// What the address says: the node in the centre or the ends of a path, the nodes that were opened one after the other
// (a node again for more of its neighbours), and those that were removed.
export function stateOf(parameters) {
  return {
    of: parameters.get('of') || ALLIANCE,
    open: list(parameters.get('open')),
    removed: list(parameters.get('removed')),
    from: parameters.get('from') || null,
    to: parameters.get('to') || null,
  };
}

export const isPath = ({ from, to }) => Boolean(from && to);

export function changeTo({ open, removed, ...others }) {
  const changes = { ...others };
  if (open) {
    changes.open = open.join(',');
  }
  if (removed) {
    changes.removed = removed.join(',');
  }
  navigate(withParameters(changes));
}

// A name for files that says what is drawn.
export function fileOf({ of, from, to }) {
  return `coop-graph-${from && to ? `${from}-to-${to}` : of}`.replace(/[^\w-]+/g, '-');
}

export const addressAround = (id) => `/graph?of=${legible(encodeURIComponent(id))}`;

// How a bank comes to solidarity.
export const EXAMPLE = '/graph?from=organisation:17&to=value:solidarity';
