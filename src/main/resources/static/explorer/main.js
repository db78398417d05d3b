import { render } from 'preact';
import { html } from './parts/html.js';
import { Application } from './application.js';
import { followLinks } from './address.js';
import { loadTexts } from './language.js';

// Without its texts, the explorer can only show the sentence that the page itself has.
loadTexts().then(() => {
  followLinks();
  render(html`<${Application} />`, document.body);
}, () => document.body.append(document.querySelector('template').content));
