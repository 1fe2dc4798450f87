import { type ReactElement, useEffect, useState } from 'react';

/** Said just after what it tells of: a screen reader leaves out what changes together with much else. */
export function Spoken({ words }: { words: string }): ReactElement {
  const [spoken, setSpoken] = useState(words);
  useEffect(() => {
    const later = setTimeout(() => setSpoken(words), 200);
    return () => clearTimeout(later);
  }, [words]);
  return (
    <p className="for-ears" role="status">
      {spoken}
    </p>
  );
}
