const NAMES = ['sea', 'land', 'card', 'ink', 'map-border', 'map-1', 'map-2', 'map-3', 'map-4', 'map-5'];
const LABELS = ['Member', 'Affiliate', 'GlobalOffice', 'RegionalOffice', 'SectoralOrganisation', 'Committee',
  'Network'];

// A custom property may be a light-dark() of two colours; a computed colour is one of them.
function computed(probe, name) {
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
}

// The present colours of the page: { sea, land, … }, and { fill, text } for each label.
export function presentColours() {
  const probe = document.body.appendChild(document.createElement('span'));
  const colours = Object.fromEntries(NAMES.map((name) => [name, computed(probe, name)]));
  colours.labels = Object.fromEntries(LABELS.map((label) => [label, {
    fill: computed(probe, label), text: computed(probe, `${label}-text`),
  }]));
  probe.remove();
  return colours;
}

// Calls back whenever the colours of the page change, by choice, with the system's, or for paper.
export function onTheme(changed) {
  const media = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  window.addEventListener('theme', changed);
  media.forEach((query) => query.addEventListener('change', changed));
  return () => {
    window.removeEventListener('theme', changed);
    media.forEach((query) => query.removeEventListener('change', changed));
  };
}
