// A classic script, so that the page is never drawn in the other theme first.
try {
  document.documentElement.dataset.theme = localStorage.getItem('coop-graph.theme') ?? 'system';
} catch {
  document.documentElement.dataset.theme = 'system';
}
