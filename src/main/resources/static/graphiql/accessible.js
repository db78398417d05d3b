// Corrects what panels of GraphiQL lack for the keyboard and for screen readers.
const set = (element, name, value) => element.getAttribute(name) === value || element.setAttribute(name, value);

// A field or an argument that is clicked into the query. An arrow shows its fields, a circle that it is chosen.
function correctChoice(choice) {
  set(choice, 'tabindex', '0');
  const icon = choice.querySelector('svg');
  if (icon?.querySelector('circle')) {
    set(choice, 'role', 'checkbox');
    set(choice, 'aria-checked', String(icon.querySelector('path') !== null));
  } else {
    set(choice, 'role', 'button');
    set(choice, 'aria-expanded', String(icon?.style.transform.includes('rotate') ?? false));
  }
}

function correct(panel) {
  panel.querySelectorAll('[data-field-name], [data-arg-name] > span:has(> svg)').forEach(correctChoice);
  panel.querySelectorAll('.graphiql-explorer-root :is(input, select)').forEach((field) =>
    set(field, 'aria-label', field.placeholder || field.closest('[data-arg-name]')?.dataset.argName || 'Add new'));
  panel.querySelectorAll('.graphiql-explorer-root button').forEach((button) =>
    set(button, 'aria-label', button.title || `Add new ${button.textContent}`));
  // The name that is seen is the better one.
  panel.querySelectorAll('.graphiql-history-item-label').forEach((label) => label.removeAttribute('aria-label'));
}

export function correctPanels(page) {
  new MutationObserver(() => page.querySelectorAll('.graphiql-plugin').forEach(correct))
    .observe(page, { childList: true, subtree: true });
  page.addEventListener('keydown', (event) => {
    if (['Enter', ' '].includes(event.key) && event.target.matches('.graphiql-plugin span[role]')) {
      event.preventDefault();
      event.target.click();
    }
  });
}
