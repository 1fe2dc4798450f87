import { expect, test } from 'vitest';
import { putStyleInPage } from './style-in-page.ts';

const page = `<meta content="style-src 'self' 'sha256-a=';"><link rel="stylesheet" href="/_astro/a.css"><p>$&</p>`;

test('a style sheet comes to stand in the page, and its hash in the policy', () => {
  expect(putStyleInPage(page, (href) => `p::after{content:"$& of ${href}"}\n`)).toMatchInlineSnapshot(
    `"<meta content="style-src 'self' 'sha256-LFg+h/ixPFE7tF4FYcbWvxWjqPEbFmCjIU1CU2yKneA=' 'sha256-a=';"><style>p::after{content:"$& of /_astro/a.css"}</style><p>$&</p>"`,
  );
});

test('a page without a style sheet stays as it is', () => {
  expect(putStyleInPage('<p>style-src</p>', () => '')).toBe('<p>style-src</p>');
});

test('what would end a style within a page is refused', () => {
  expect(() => putStyleInPage(page, () => 'p::after{content:"</style>"}')).toThrow('</style');
});
