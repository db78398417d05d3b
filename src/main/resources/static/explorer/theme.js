// A classic script, so that the page is never drawn in the other theme first.
document.documentElement.dataset.theme = localStorage.getItem('coop-graph.theme') ?? 'system';
