// npm run bom: prints the bill of materials.

import { runCommand } from './command.ts';
import { billOfMaterials } from './pack/bill-of-materials.ts';

await runCommand(async () => {
  process.stdout.write(billOfMaterials());
});
