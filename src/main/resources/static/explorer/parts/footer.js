import { html } from './html.js';
import { text } from '../language.js';

export function Footer() {
  return html`
    <footer class="page-footer">
      <p>
        <a href="/graphiql">GraphiQL</a>${' · '}<a href="/browser/">Neo4j Browser</a>${' · '}
        <a href="/schema.graphqls">${text('page.schema')}</a>${' · '}
        <a href="/documentation/">${text('page.documentation')}</a>
      </p>
      <p>${text('page.independent')}</p>
    </footer>`;
}
