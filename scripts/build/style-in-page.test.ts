import { expect, test } from 'vitest';
import { putStyleInPage } from './style-in-page.ts';

const sheets = (...names: string[]): string =>
  names.map((name) => `<link rel="stylesheet" href="/_astro/${name}.css">`).join('');
const page = `<meta content="style-src 'self' 'sha256-a=';">${sheets('a', 'b')}<p>$&</p>`;

test('style sheets come to stand in the page as one style, and its hash in the policy', () => {
  expect(putStyleInPage(page, (href) => `p::after{content:"$& of ${href}"}\n`)).toMatchInlineSnapshot(`
    "<meta content="style-src 'self' 'sha256-SZSkpsCXDoEZSkk+IBelHqLtBGYzgRq4ytQVgYZTjT8=' 'sha256-a=';"><style>p::after{content:"$& of /_astro/a.css"}
    p::after{content:"$& of /_astro/b.css"}</style><p>$&</p>"
  `);
});

test('a page without a style sheet stays as it is', () => {
  expect(putStyleInPage('<p>style-src</p>', () => '')).toBe('<p>style-src</p>');
});

test('what would end a style within a page is refused', () => {
  expect(() => putStyleInPage(page, () => 'p::after{content:"</style>"}')).toThrow('</style');
});
