import { render } from 'preact';
import { html } from './parts/html.js';
import { Application } from './application.js';
import { followLinks } from './address.js';
import { loadTexts } from './language.js';

await loadTexts();
followLinks();
render(html`<${Application} />`, document.body);
