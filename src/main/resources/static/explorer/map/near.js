// Calls back once, when an element comes near the window.
export function whenNear(element, load) {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) {
      observer.disconnect();
      load();
    }
  }, { rootMargin: '300px' });
  observer.observe(element);
  return () => observer.disconnect();
}
