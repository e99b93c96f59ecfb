import { readdirSync, readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";

const FOLDER = "../../../docs/openapi";

describe("The description of an API", () => {
  const files = readdirSync(FOLDER);

  it.each(files)("%s is OpenAPI 3.1, by the schema of its authors", async (file) => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")));

    expect(result.errors ?? []).toEqual([]);
    expect(validator.version).toBe("3.1");
  });

  it("is not valid whatever it says", async () => {
    expect((await new Validator().validate({ openapi: "3.1.0", info: { title: "No version" }, paths: {} })).valid).toBe(
      false,
    );
  });
});
