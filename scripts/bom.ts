// npm run bom: prints the bill of materials.
import { billOfMaterials } from './bill-of-materials.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  process.stdout.write(billOfMaterials());
});
