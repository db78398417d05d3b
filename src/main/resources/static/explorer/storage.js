// What a visitor chose, where the browser keeps it; it may refuse.
export function stored(name) {
  try {
    return localStorage.getItem(`coop-graph.${name}`);
  } catch {
    return null;
  }
}

export function store(name, value) {
  try {
    localStorage.setItem(`coop-graph.${name}`, value);
  } catch {
    // The choice holds until the page is closed.
  }
}
