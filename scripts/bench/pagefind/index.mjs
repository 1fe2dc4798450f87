// Makes an index of records that come as JSON on standard input, in the folder that the first argument names.
import { close, createIndex } from 'pagefind';

let text = '';
for await (const chunk of process.stdin) text += chunk;
const { index } = await createIndex();
for (const { id, language, content } of JSON.parse(text)) {
  await index.addCustomRecord({ url: `/${id}`, language, content, meta: { title: id } });
}
await index.writeFiles({ outputPath: process.argv[2] });
await close();
