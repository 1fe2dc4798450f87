/** The `<svg>` that every drawing stands in, with the words that stand for it as a whole. */
import type { ReactElement, ReactNode } from 'react';

interface Props {
  /** Unique on the page. */
  name: string;
  className: string;
  width: number;
  height: number;
  title: string;
  summary: string;
  children: ReactNode;
}

export function Frame({ name, className, width, height, title, summary, children }: Props): ReactElement {
  return (
    <svg
      // Small pictures of it are made of the narrow one.
      id={/\bnarrow\b/.test(className) ? name : undefined}
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${name}-title`}
      aria-describedby={`${name}-summary`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-summary`}>{summary}</desc>
      {children}
    </svg>
  );
}
