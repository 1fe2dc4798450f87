/** How to open the data in a program; the same in every language. They begin in the folder of the files. */

/** With the standard library alone. */
export const PYTHON = `import csv
import json

with open("study.json", encoding="utf-8") as file:
    study = json.load(file)

with open("relations.csv", encoding="utf-8", newline="") as file:
    relations = list(csv.DictReader(file))

stated = [row for row in relations if row["basis"] == "talk"]
print(len(study["findings"]), len(relations), len(stated))
`;

/** With base R alone. */
export const R = `findings <- read.csv("findings.csv", fileEncoding = "UTF-8", na.strings = "")
relations <- read.csv("relations.csv", fileEncoding = "UTF-8", na.strings = "")

stated <- subset(relations, basis == "talk")
merge(stated, findings, by.x = "from", by.y = "id")
`;
