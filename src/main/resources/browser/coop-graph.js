// Sets what Neo4j Browser starts with for this graph, unless somebody has chosen otherwise.
{
  const read = (name) => JSON.parse(localStorage.getItem(name));
  const write = (name, value) => localStorage.setItem(name, JSON.stringify(value));

  // The rules of a style sheet as Browser stores them.
  const rules = (sheet) => Object.fromEntries(
    [...sheet.matchAll(/([\w.]+)\s*\{((?:'[^']*'|[^'}])*)\}/g)].map(([, selector, properties]) => [
      selector,
      Object.fromEntries([...properties.matchAll(/([\w-]+):\s*'?([^;']+)'?;/g)].map(([, name, value]) => [name, value])),
    ]),
  );

  // A style without a rule for a label is nobody's choice, and neither is the last one that was set here.
  const isChosen = (style) => style !== null && Object.keys(style).some((selector) => selector.startsWith('node.'))
    && JSON.stringify(style) !== JSON.stringify(read('coop-graph.grass'));

  if (!isChosen(read('neo4j.grass'))) {
    const style = rules(document.getElementById('style').textContent);
    write('neo4j.grass', style);
    write('coop-graph.grass', style);
  }

  // The guide of this service takes the place of Browser's own, and nothing is reported to others.
  const settings = read('neo4j.settings') ?? {};
  const initCmd = settings.initCmd === ':play start' ? '' : settings.initCmd ?? '';
  write('neo4j.settings', { ...settings, initCmd, allowUserStats: false, allowCrashReports: false });
}
