// Calls back once, when an element comes near the window.
export function whenNear(element, load) {
  const observer = new IntersectionObserver(([{ isIntersecting }]) => {
    if (isIntersecting) {
      observer.disconnect();
      load();
    }
  }, { rootMargin: '300px' });
  observer.observe(element);
  return () => observer.disconnect();
}
