import { changeTo } from './state.js';

// What can be done with a node; each changes the address, so that the browser's back button undoes it. Nodes that were
// removed come back when a neighbour of theirs is opened.
export function actionsOf(state, known) {
  return {
    open: (id) => {
      const neighbours = new Set(known.neighbours.get(id)?.ids);
      changeTo({ open: [...state.open, id], removed: state.removed.filter((other) => !neighbours.has(other)) });
    },
    remove: (id) => changeTo({ removed: [...state.removed, id] }),
    start: (id) => changeTo({ of: id, open: [], removed: [], from: null, to: null }),
    from: (id) => changeTo({ from: id, ...state.to && { open: [], removed: [] } }),
    to: (id) => changeTo({ to: id, ...state.from && { open: [], removed: [] } }),
    path: (from, to) => changeTo({ of: null, open: [], removed: [], from, to }),
  };
}
