import { h } from 'preact';
import htm from 'htm';

// Templates of elements: html`<p>${text}</p>`.
export const html = htm.bind(h);
