import {
  createGraphiQLFetcher, createRoot, explorerPlugin, GraphiQL, HISTORY_PLUGIN, React,
} from './bundle/graphiql.js';
import { correctPanels } from './accessible.js';
import { ChosenOperation, lastTab, openFirst, tabOfTheAddress } from './address.js';
import { examples } from './examples.js';
import { explaining, explainPlugin } from './explain.js';

const examplesAsTabs = examples.map((query) => ({ query }));
const requested = await tabOfTheAddress(new URLSearchParams(location.search));
if (requested) {
  openFirst(requested, examplesAsTabs);
}
const tab = requested ?? lastTab();

const page = React.createElement(GraphiQL, {
  fetcher: explaining(createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false })),
  plugins: [HISTORY_PLUGIN, explorerPlugin(), explainPlugin],
  defaultTabs: examplesAsTabs,
  initialQuery: tab?.query,
  initialVariables: tab?.variables,
}, requested?.operationName && React.createElement(ChosenOperation, { name: requested.operationName }));

const container = document.getElementById('graphiql');
correctPanels(container);
createRoot(container).render(page);
