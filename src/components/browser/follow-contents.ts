/** Marks in the contents where the reader is. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
);
const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
const observer = new IntersectionObserver(
  () => {
    const line = innerHeight / 3;
    const here = chapters.findLast((chapter) => chapter.getBoundingClientRect().top < line);
    for (const [id, link] of links) {
      if (id === here?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  },
  { rootMargin: '-33% 0px -66% 0px' },
);
for (const chapter of chapters) observer.observe(chapter);
