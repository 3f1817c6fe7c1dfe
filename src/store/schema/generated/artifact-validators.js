// Generated from schemas/ by `npm run generate`. Do not edit.
var se = (b, s) => () => {
  try {
    return s || b((s = { exports: {} }).exports, s), s.exports;
  } catch (M) {
    throw s = 0, M;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Q = se((X) => {
  "use strict";
  Object.defineProperty(X, "__esModule", { value: !0 });
  function K(b) {
    let s = b.length, M = 0, F = 0, z;
    for (; F < s; )
      M++, z = b.charCodeAt(F++), z >= 55296 && z <= 56319 && F < s && (z = b.charCodeAt(F), (z & 64512) === 56320 && F++);
    return M;
  }
  X.default = K;
  K.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var pe = U, E = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, pictures: { type: "string", minLength: 1, description: "column that names pictures, for one workbook or CSV file beside PNG or JPEG files: what the other columns say of each of them can be learnt" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, samples: { type: "string", enum: ["files", "sheets"], description: "what a sample is, in a folder without input/ and output/. files: each file. sheets: each sheet of one workbook. Their rows make one table" }, decimal: { type: "string", enum: ["point", "comma"], description: "decimal mark of the numbers in CSV. Without it a point; and a comma too where cells are separated by semicolons or tabs" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, $ = Object.prototype.hasOwnProperty, A = Q().default;
function U(b, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = b, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, I = U.evaluated;
  if (I.dynamicProps && (I.props = void 0), I.dynamicItems && (I.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    for (let j in b)
      if (!$.call(E.properties, j)) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (b.key !== void 0) {
      let j = b.key;
      if (typeof j == "string") {
        if (A(j) < 1) {
          let h = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.targets !== void 0) {
      let j = b.targets;
      if (Array.isArray(j)) {
        if (j.length < 1) {
          let q = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [q] : e.push(q), t++;
        }
        let h = j.length;
        for (let q = 0; q < h; q++) {
          let f = j[q];
          if (typeof f == "string") {
            if (A(f) < 1) {
              let l = { instancePath: s + "/targets/" + q, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [l] : e.push(l), t++;
            }
          } else {
            let l = { instancePath: s + "/targets/" + q, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        let g = j.length, P;
        if (g > 1) {
          let q = {};
          for (; g--; ) {
            let f = j[g];
            if (typeof f == "string") {
              if (typeof q[f] == "number") {
                P = q[f];
                let l = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: g, j: P }, message: "must NOT have duplicate items (items ## " + P + " and " + g + " are identical)" };
                e === null ? e = [l] : e.push(l), t++;
                break;
              }
              q[f] = g;
            }
          }
        }
      } else {
        let h = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.pictures !== void 0) {
      let j = b.pictures;
      if (typeof j == "string") {
        if (A(j) < 1) {
          let h = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.sheet !== void 0) {
      let j = b.sheet;
      if (typeof j == "string") {
        if (A(j) < 1) {
          let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.orientation !== void 0) {
      let j = b.orientation;
      if (typeof j != "string") {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(j === "across" || j === "down")) {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: E.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.absent !== void 0) {
      let j = b.absent;
      if (typeof j != "string") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (j !== "missing") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: E.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.samples !== void 0) {
      let j = b.samples;
      if (typeof j != "string") {
        let h = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(j === "files" || j === "sheets")) {
        let h = { instancePath: s + "/samples", schemaPath: "#/properties/samples/enum", keyword: "enum", params: { allowedValues: E.properties.samples.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.decimal !== void 0) {
      let j = b.decimal;
      if (typeof j != "string") {
        let h = { instancePath: s + "/decimal", schemaPath: "#/properties/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(j === "point" || j === "comma")) {
        let h = { instancePath: s + "/decimal", schemaPath: "#/properties/decimal/enum", keyword: "enum", params: { allowedValues: E.properties.decimal.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.units !== void 0) {
      let j = b.units;
      if (j && typeof j == "object" && !Array.isArray(j))
        for (let h in j) {
          let g = j[h];
          if (typeof g == "string") {
            if (A(g) < 1) {
              let P = { instancePath: s + "/units/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [P] : e.push(P), t++;
            }
          } else {
            let P = { instancePath: s + "/units/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [P] : e.push(P), t++;
          }
        }
      else {
        let h = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let j = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [j] : e.push(j), t++;
  }
  return U.errors = e, t === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = W;
function W(b, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = b, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, I = W.evaluated;
  if (I.dynamicProps && (I.props = void 0), I.dynamicItems && (I.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    if (b.tests === void 0) {
      let j = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [j] : e.push(j), t++;
    }
    for (let j in b)
      if (!(j === "tests" || j === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (b.tests !== void 0) {
      let j = b.tests;
      if (Array.isArray(j)) {
        if (j.length < 1) {
          let g = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [g] : e.push(g), t++;
        }
        let h = j.length;
        for (let g = 0; g < h; g++) {
          let P = j[g];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (P.task === void 0) {
              let q = { instancePath: s + "/tests/" + g, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [q] : e.push(q), t++;
            }
            for (let q in P)
              if (!(q === "task" || q === "name" || q === "settings")) {
                let f = { instancePath: s + "/tests/" + g, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), t++;
              }
            if (P.task !== void 0) {
              let q = P.task;
              if (typeof q == "string") {
                if (A(q) < 1) {
                  let f = { instancePath: s + "/tests/" + g + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/tests/" + g + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (P.name !== void 0) {
              let q = P.name;
              if (typeof q == "string") {
                if (A(q) < 1) {
                  let f = { instancePath: s + "/tests/" + g + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/tests/" + g + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (P.settings !== void 0) {
              let q = P.settings;
              if (!(q && typeof q == "object" && !Array.isArray(q))) {
                let f = { instancePath: s + "/tests/" + g + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let q = { instancePath: s + "/tests/" + g, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.note !== void 0 && typeof b.note != "string") {
      let j = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [j] : e.push(j), t++;
    }
  } else {
    let j = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [j] : e.push(j), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = Z, Y = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, protocol: { type: "object", additionalProperties: !1, minProperties: 1, description: "divides the rows anew several times, each a run of its own, and gives mean, deviation and interval of the metrics", properties: { folds: { type: "integer", minimum: 2, maximum: 256, description: "number of folds: each is the test part once; without it the shares of the `split` step hold" }, repeats: { type: "integer", minimum: 1, maximum: 256, default: 1, description: "how often rows are drawn anew" } } }, note: { type: "string", description: "why this experiment is made, in your own words" }, sweep: { type: "object", additionalProperties: !1, required: ["space"], description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it", properties: { space: { type: "object", minProperties: 1, description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`", additionalProperties: { type: "object", additionalProperties: !1, description: "one of uniform, logUniform, integer, choice", properties: { uniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "lowest and highest value" }, logUniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", exclusiveMinimum: 0 }, description: "lowest and highest value; the logarithm is uniform" }, integer: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" }, description: "lowest and highest whole number" }, choice: { type: "array", minItems: 1, maxItems: 1e3, items: {}, description: "the values" }, step: { type: "number", exclusiveMinimum: 0, description: "distance of the values from the lowest on; without it every number" }, points: { type: "integer", minimum: 2, maximum: 1e3, description: "values that a grid takes where there is no step" }, when: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: {} }, description: "varied only while other parameters have one of these values" } } } }, strategy: { type: "string", enum: ["random", "grid", "tpe", "halving"], default: "tpe", description: "how values are chosen" }, trials: { type: "integer", minimum: 1, maximum: 1e4, default: 20, description: "trials that the strategy may choose; a grid has all of its points unless this says fewer" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of the random choices of the strategy; the seed of the runs is the experiment's" }, metric: { type: "string", minLength: 1, default: "validationLoss", description: "metric of the learning task that is made better, or `test/NAME` for one of a test" }, halving: { type: "object", additionalProperties: !1, required: ["budget", "minimum", "maximum"], description: "successive halving: many trials with a small budget, the best of them with a larger one", properties: { budget: { type: "string", minLength: 1, description: "training setting that says how much a trial may cost, such as epochs" }, minimum: { type: "integer", minimum: 1, description: "smallest budget worth a look" }, maximum: { type: "integer", minimum: 1, description: "budget of the last trials" }, factor: { type: "integer", minimum: 2, maximum: 100, default: 3, description: "one of so many trials goes on, with so many times the budget" } } } } } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, ie = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function Z(b, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = b, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, I = Z.evaluated;
  I.dynamicProps && (I.props = void 0), I.dynamicItems && (I.items = void 0);
  let j = t, h = !0, g = t, P = t, q = t, f = t, l = !1, p = t;
  if (b && typeof b == "object" && !Array.isArray(b)) {
    let y;
    if (b.steps === void 0 && (y = "steps")) {
      let n = {};
      e === null ? e = [n] : e.push(n), t++;
    }
  }
  var v = p === t;
  if (l = l || v, v) {
    var k = {};
    k.steps = !0;
  }
  let d = t;
  if (b && typeof b == "object" && !Array.isArray(b)) {
    let y;
    if (b.matrix === void 0 && (y = "matrix")) {
      let n = {};
      e === null ? e = [n] : e.push(n), t++;
    }
  }
  var v = d === t;
  if (l = l || v, v && k !== !0 && (k = k || {}, k.matrix = !0), l)
    t = f, e !== null && (f ? e.length = f : e = null);
  else {
    let y = {};
    e === null ? e = [y] : e.push(y), t++;
  }
  var a = q === t;
  if (a) {
    let y = {};
    e === null ? e = [y] : e.push(y), t++;
  } else
    t = P, e !== null && (P ? e.length = P : e = null);
  var o = g === t;
  if (t = j, e !== null && (j ? e.length = j : e = null), o) {
    let y = t;
    if (b && typeof b == "object" && !Array.isArray(b)) {
      if (b.dataset === void 0) {
        let c = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (b.model === void 0) {
        let c = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    var o = y === t;
    if (h = o, h) {
      var r = {};
      r.dataset = !0, r.model = !0;
    }
  }
  if (!h) {
    let y = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [y] : e.push(y), t++;
  }
  if (b && typeof b == "object" && !Array.isArray(b)) {
    for (let y in b)
      if (!$.call(Y.properties, y)) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (b.dataset !== void 0) {
      let y = b.dataset;
      if (typeof y == "string") {
        if (A(y) < 1) {
          let n = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.testDataset !== void 0) {
      let y = b.testDataset;
      if (typeof y == "string") {
        if (A(y) < 1) {
          let n = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.preprocessing !== void 0) {
      let y = b.preprocessing;
      if (typeof y == "string") {
        if (A(y) < 1) {
          let n = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.model !== void 0) {
      let y = b.model;
      if (typeof y == "string") {
        if (A(y) < 1) {
          let n = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.training !== void 0) {
      let y = b.training;
      if (typeof y == "string") {
        if (A(y) < 1) {
          let n = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.evaluation !== void 0) {
      let y = b.evaluation;
      if (typeof y == "string") {
        if (A(y) < 1) {
          let n = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.seed !== void 0) {
      let y = b.seed;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
        let n = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (typeof y == "number" && isFinite(y)) {
        if (y > 4294967295 || isNaN(y)) {
          let n = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (y < 0 || isNaN(y)) {
          let n = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [n] : e.push(n), t++;
        }
      }
    }
    if (b.steps !== void 0) {
      let y = b.steps;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length > 100) {
          let n = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (Object.keys(y).length < 1) {
          let n = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in y) {
          let c = t;
          if (typeof n == "string") {
            if (A(n) > 60) {
              let N = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: n };
              e === null ? e = [N] : e.push(N), t++;
            }
            if (!ie.test(n)) {
              let N = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: n };
              e === null ? e = [N] : e.push(N), t++;
            }
          } else {
            let N = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: n };
            e === null ? e = [N] : e.push(N), t++;
          }
          var i = c === t;
          if (!i) {
            let N = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: n }, message: "property name must be valid" };
            e === null ? e = [N] : e.push(N), t++;
          }
        }
        for (let n in y) {
          let c = y[n];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.task === void 0) {
              let N = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [N] : e.push(N), t++;
            }
            for (let N in c)
              if (!(N === "task" || N === "inputs" || N === "settings" || N === "name" || N === "seed")) {
                let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                e === null ? e = [u] : e.push(u), t++;
              }
            if (c.task !== void 0) {
              let N = c.task;
              if (typeof N == "string") {
                if (A(N) < 1) {
                  let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (c.inputs !== void 0) {
              let N = c.inputs;
              if (N && typeof N == "object" && !Array.isArray(N))
                for (let u in N) {
                  let w = N[u];
                  if (typeof w == "string") {
                    if (A(w) < 1) {
                      let x = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
              else {
                let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (c.settings !== void 0) {
              let N = c.settings, u = t, w = !1, x = t;
              if (!(N && typeof N == "object" && !Array.isArray(N))) {
                let T = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [T] : e.push(T), t++;
              }
              var m = x === t;
              w = w || m;
              let O = t;
              if (typeof N == "string") {
                if (A(N) < 1) {
                  let T = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [T] : e.push(T), t++;
                }
              } else {
                let T = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [T] : e.push(T), t++;
              }
              var m = O === t;
              if (w = w || m, w)
                t = u, e !== null && (u ? e.length = u : e = null);
              else {
                let T = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
            if (c.name !== void 0) {
              let N = c.name;
              if (typeof N == "string") {
                if (A(N) < 1) {
                  let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (c.seed !== void 0) {
              let N = c.seed;
              if (!(typeof N == "number" && !(N % 1) && !isNaN(N) && isFinite(N))) {
                let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof N == "number" && isFinite(N)) {
                if (N > 4294967295 || isNaN(N)) {
                  let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (N < 0 || isNaN(N)) {
                  let u = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
            }
          } else {
            let N = { instancePath: s + "/steps/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [N] : e.push(N), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.matrix !== void 0) {
      let y = b.matrix;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length < 1) {
          let n = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in y) {
          let c = y[n];
          if (Array.isArray(c)) {
            if (c.length < 1) {
              let N = { instancePath: s + "/matrix/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [N] : e.push(N), t++;
            }
          } else {
            let N = { instancePath: s + "/matrix/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [N] : e.push(N), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.protocol !== void 0) {
      let y = b.protocol;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length < 1) {
          let n = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in y)
          if (!(n === "folds" || n === "repeats")) {
            let c = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
            e === null ? e = [c] : e.push(c), t++;
          }
        if (y.folds !== void 0) {
          let n = y.folds;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let c = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 256 || isNaN(n)) {
              let c = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (n < 2 || isNaN(n)) {
              let c = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
        if (y.repeats !== void 0) {
          let n = y.repeats;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let c = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 256 || isNaN(n)) {
              let c = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (n < 1 || isNaN(n)) {
              let c = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
      } else {
        let n = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (b.note !== void 0 && typeof b.note != "string") {
      let y = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [y] : e.push(y), t++;
    }
    if (b.sweep !== void 0) {
      let y = b.sweep;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.space === void 0) {
          let n = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in y)
          if (!(n === "space" || n === "strategy" || n === "trials" || n === "seed" || n === "metric" || n === "halving")) {
            let c = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
            e === null ? e = [c] : e.push(c), t++;
          }
        if (y.space !== void 0) {
          let n = y.space;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (Object.keys(n).length < 1) {
              let c = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [c] : e.push(c), t++;
            }
            for (let c in n) {
              let N = n[c];
              if (N && typeof N == "object" && !Array.isArray(N)) {
                for (let u in N)
                  if (!(u === "uniform" || u === "logUniform" || u === "integer" || u === "choice" || u === "step" || u === "points" || u === "when")) {
                    let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                if (N.uniform !== void 0) {
                  let u = N.uniform;
                  if (Array.isArray(u)) {
                    if (u.length > 2) {
                      let x = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (u.length < 2) {
                      let x = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    let w = u.length;
                    for (let x = 0; x < w; x++) {
                      let O = u[x];
                      if (!(typeof O == "number" && isFinite(O))) {
                        let T = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform/" + x, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (N.logUniform !== void 0) {
                  let u = N.logUniform;
                  if (Array.isArray(u)) {
                    if (u.length > 2) {
                      let x = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (u.length < 2) {
                      let x = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    let w = u.length;
                    for (let x = 0; x < w; x++) {
                      let O = u[x];
                      if (typeof O == "number" && isFinite(O)) {
                        if (O <= 0 || isNaN(O)) {
                          let T = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + x, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                      } else {
                        let T = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + x, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (N.integer !== void 0) {
                  let u = N.integer;
                  if (Array.isArray(u)) {
                    if (u.length > 2) {
                      let x = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (u.length < 2) {
                      let x = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    let w = u.length;
                    for (let x = 0; x < w; x++) {
                      let O = u[x];
                      if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                        let T = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer/" + x, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (N.choice !== void 0) {
                  let u = N.choice;
                  if (Array.isArray(u)) {
                    if (u.length > 1e3) {
                      let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (u.length < 1) {
                      let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (N.step !== void 0) {
                  let u = N.step;
                  if (typeof u == "number" && isFinite(u)) {
                    if (u <= 0 || isNaN(u)) {
                      let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (N.points !== void 0) {
                  let u = N.points;
                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                    let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (typeof u == "number" && isFinite(u)) {
                    if (u > 1e3 || isNaN(u)) {
                      let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (u < 2 || isNaN(u)) {
                      let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  }
                }
                if (N.when !== void 0) {
                  let u = N.when;
                  if (u && typeof u == "object" && !Array.isArray(u)) {
                    if (Object.keys(u).length < 1) {
                      let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    for (let w in u) {
                      let x = u[w];
                      if (Array.isArray(x)) {
                        if (x.length < 1) {
                          let O = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      } else {
                        let O = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [O] : e.push(O), t++;
                      }
                    }
                  } else {
                    let w = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let u = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (y.strategy !== void 0) {
          let n = y.strategy;
          if (typeof n != "string") {
            let c = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (!(n === "random" || n === "grid" || n === "tpe" || n === "halving")) {
            let c = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/enum", keyword: "enum", params: { allowedValues: Y.properties.sweep.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (y.trials !== void 0) {
          let n = y.trials;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let c = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 1e4 || isNaN(n)) {
              let c = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (n < 1 || isNaN(n)) {
              let c = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
        if (y.seed !== void 0) {
          let n = y.seed;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let c = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 4294967295 || isNaN(n)) {
              let c = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (n < 0 || isNaN(n)) {
              let c = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
        if (y.metric !== void 0) {
          let n = y.metric;
          if (typeof n == "string") {
            if (A(n) < 1) {
              let c = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (y.halving !== void 0) {
          let n = y.halving;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.budget === void 0) {
              let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property 'budget'" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (n.minimum === void 0) {
              let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (n.maximum === void 0) {
              let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "maximum" }, message: "must have required property 'maximum'" };
              e === null ? e = [c] : e.push(c), t++;
            }
            for (let c in n)
              if (!(c === "budget" || c === "minimum" || c === "maximum" || c === "factor")) {
                let N = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                e === null ? e = [N] : e.push(N), t++;
              }
            if (n.budget !== void 0) {
              let c = n.budget;
              if (typeof c == "string") {
                if (A(c) < 1) {
                  let N = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (n.minimum !== void 0) {
              let c = n.minimum;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let N = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
                let N = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (n.maximum !== void 0) {
              let c = n.maximum;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let N = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
                let N = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (n.factor !== void 0) {
              let c = n.factor;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let N = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 100 || isNaN(c)) {
                  let N = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [N] : e.push(N), t++;
                }
                if (c < 2 || isNaN(c)) {
                  let N = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              }
            }
          } else {
            let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
  } else {
    let y = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [y] : e.push(y), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = H;
var L = { type: "array", description: "layers, each working on what the one before it gives", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, conv1d: { type: "object", additionalProperties: !1, required: ["filters", "kernel"], description: "looks at a window of each series (length, channels)", properties: { filters: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs at each place" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 1, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 1, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, conv2d: { type: "object", additionalProperties: !1, required: ["filters", "kernel"], description: "looks at a window of each picture (height, width, channels)", properties: { filters: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs at each place" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window, one number for both axes or [height, width]" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, depthwiseConv2d: { type: "object", additionalProperties: !1, required: ["kernel"], description: "looks at a window of each channel of a picture by itself", properties: { multiplier: { type: "integer", minimum: 1, maximum: 1e3, default: 1, description: "outputs for each channel" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window, one number for both axes or [height, width]" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, maxPool: { type: "object", additionalProperties: !1, description: "the largest value of each window of a picture or series", properties: { size: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 2, description: "size of the window; of a series only the first number counts" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "places that the window moves on; without it, the size" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" } } }, averagePool: { type: "object", additionalProperties: !1, description: "the mean of each window of a picture or series", properties: { size: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 2, description: "size of the window; of a series only the first number counts" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "places that the window moves on; without it, the size" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], description: "a function applied to each value; `softmax` makes the values of the last axis add up to 1" }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, batchNorm: { type: "object", additionalProperties: !1, description: "scales each feature by its mean and deviation in the batch, to predict by the running ones", properties: { momentum: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "share that a batch has in the new running mean" }, epsilon: { type: "number", exclusiveMinimum: 0, default: 1e-5, description: "added to the variance before it is divided by" } } }, layerNorm: { type: "object", additionalProperties: !1, description: "scales each row by its own mean and deviation over the last axis", properties: { epsilon: { type: "number", exclusiveMinimum: 0, default: 1e-5, description: "added to the variance before it is divided by" } } }, flatten: { type: "object", additionalProperties: !1, description: "puts all values of a row one after the other", properties: {} }, embedding: { type: "object", additionalProperties: !1, required: ["tokens", "units"], description: "a learnt vector for each token number; must be the first layer", properties: { tokens: { type: "integer", minimum: 1, maximum: 1e7, description: "how many tokens there are; their numbers begin at 0" }, units: { type: "integer", minimum: 1, maximum: 1e5, description: "length of a vector" } } }, lstm: { type: "object", additionalProperties: !1, required: ["units"], description: "reads a series step by step and remembers (long short-term memory)", properties: { units: { type: "integer", minimum: 1, maximum: 1e5, description: "number of outputs" }, returns: { type: "string", enum: ["last", "all"], default: "last", description: "`last` gives what comes out after the last step, `all` what comes out after each" } } }, gru: { type: "object", additionalProperties: !1, required: ["units"], description: "reads a series step by step and remembers, with fewer weights than lstm (gated recurrent unit)", properties: { units: { type: "integer", minimum: 1, maximum: 1e5, description: "number of outputs" }, returns: { type: "string", enum: ["last", "all"], default: "last", description: "`last` gives what comes out after the last step, `all` what comes out after each" } } }, residual: { type: "object", additionalProperties: !1, required: ["layers"], description: "adds its input to what the layers inside give", properties: { shortcut: { type: "string", enum: ["identity", "projection"], default: "identity", description: "`identity` adds the input itself; `projection` first fits it to another shape by learnt weights" }, layers: { $ref: "#/$defs/layers" } } }, sequential: { type: "object", additionalProperties: !1, required: ["layers"], description: "layers one after the other, as one", properties: { repeat: { type: "integer", minimum: 1, maximum: 1e3, default: 1, description: "how often they follow one another, each time with weights of their own" }, layers: { $ref: "#/$defs/layers" } } } } } }, _ = { validate: V };
function V(b, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = b, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, I = V.evaluated;
  if (I.dynamicProps && (I.props = void 0), I.dynamicItems && (I.items = void 0), Array.isArray(b)) {
    let v = b.length;
    for (let a = 0; a < v; a++) {
      let o = b[a];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 1) {
          let r = { instancePath: s + "/" + a, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (Object.keys(o).length < 1) {
          let r = { instancePath: s + "/" + a, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (let r in o)
          if (!$.call(L.items.properties, r)) {
            let i = { instancePath: s + "/" + a, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
            e === null ? e = [i] : e.push(i), t++;
          }
        if (o.dense !== void 0) {
          let r = o.dense;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.units === void 0) {
              let i = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "units" || i === "activation" || i === "initialiser" || i === "bias")) {
                let m = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.units !== void 0) {
              let i = r.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.activation !== void 0) {
              let i = r.activation;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/dense/activation", schemaPath: "#/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let m = { instancePath: s + "/" + a + "/dense/activation", schemaPath: "#/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.initialiser !== void 0) {
              let i = r.initialiser;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/dense/initialiser", schemaPath: "#/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let m = { instancePath: s + "/" + a + "/dense/initialiser", schemaPath: "#/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: L.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.bias !== void 0 && typeof r.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/dense/bias", schemaPath: "#/items/properties/dense/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.conv1d !== void 0) {
          let r = o.conv1d;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.filters === void 0) {
              let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (r.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "filters" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let m = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.filters !== void 0) {
              let i = r.filters;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.kernel !== void 0) {
              let i = r.kernel, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var j = c === t;
              j && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 1) {
                  let w = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 1) {
                  let w = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/conv1d/kernel/" + w, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/conv1d/kernel/" + w, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/conv1d/kernel/" + w, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var j = N === t;
              if (j && y ? (y = !1, n = [n, 1]) : j && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var h = c === t;
              h && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 1) {
                  let w = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 1) {
                  let w = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/conv1d/stride/" + w, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/conv1d/stride/" + w, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/conv1d/stride/" + w, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var h = N === t;
              if (h && y ? (y = !1, n = [n, 1]) : h && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv1d/padding", schemaPath: "#/items/properties/conv1d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/conv1d/padding", schemaPath: "#/items/properties/conv1d/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv1d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.activation !== void 0) {
              let i = r.activation;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv1d/activation", schemaPath: "#/items/properties/conv1d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let m = { instancePath: s + "/" + a + "/conv1d/activation", schemaPath: "#/items/properties/conv1d/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv1d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.initialiser !== void 0) {
              let i = r.initialiser;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv1d/initialiser", schemaPath: "#/items/properties/conv1d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let m = { instancePath: s + "/" + a + "/conv1d/initialiser", schemaPath: "#/items/properties/conv1d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv1d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.bias !== void 0 && typeof r.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/conv1d/bias", schemaPath: "#/items/properties/conv1d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.conv2d !== void 0) {
          let r = o.conv2d;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.filters === void 0) {
              let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (r.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "filters" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let m = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.filters !== void 0) {
              let i = r.filters;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.kernel !== void 0) {
              let i = r.kernel, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var g = c === t;
              g && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let w = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 2) {
                  let w = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/conv2d/kernel/" + w, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/conv2d/kernel/" + w, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/conv2d/kernel/" + w, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var g = N === t;
              if (g && y ? (y = !1, n = [n, 1]) : g && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var P = c === t;
              P && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let w = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 2) {
                  let w = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/conv2d/stride/" + w, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/conv2d/stride/" + w, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/conv2d/stride/" + w, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var P = N === t;
              if (P && y ? (y = !1, n = [n, 1]) : P && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv2d/padding", schemaPath: "#/items/properties/conv2d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/conv2d/padding", schemaPath: "#/items/properties/conv2d/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv2d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.activation !== void 0) {
              let i = r.activation;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv2d/activation", schemaPath: "#/items/properties/conv2d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let m = { instancePath: s + "/" + a + "/conv2d/activation", schemaPath: "#/items/properties/conv2d/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv2d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.initialiser !== void 0) {
              let i = r.initialiser;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv2d/initialiser", schemaPath: "#/items/properties/conv2d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let m = { instancePath: s + "/" + a + "/conv2d/initialiser", schemaPath: "#/items/properties/conv2d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv2d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.bias !== void 0 && typeof r.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/conv2d/bias", schemaPath: "#/items/properties/conv2d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.depthwiseConv2d !== void 0) {
          let r = o.depthwiseConv2d;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "multiplier" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.multiplier !== void 0) {
              let i = r.multiplier;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.kernel !== void 0) {
              let i = r.kernel, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var q = c === t;
              q && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let w = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 2) {
                  let w = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + w, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + w, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + w, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var q = N === t;
              if (q && y ? (y = !1, n = [n, 1]) : q && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var f = c === t;
              f && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let w = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 2) {
                  let w = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + w, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + w, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + w, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var f = N === t;
              if (f && y ? (y = !1, n = [n, 1]) : f && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/padding", schemaPath: "#/items/properties/depthwiseConv2d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/padding", schemaPath: "#/items/properties/depthwiseConv2d/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.depthwiseConv2d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.activation !== void 0) {
              let i = r.activation;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/activation", schemaPath: "#/items/properties/depthwiseConv2d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/activation", schemaPath: "#/items/properties/depthwiseConv2d/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.depthwiseConv2d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.initialiser !== void 0) {
              let i = r.initialiser;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/initialiser", schemaPath: "#/items/properties/depthwiseConv2d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/initialiser", schemaPath: "#/items/properties/depthwiseConv2d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: L.items.properties.depthwiseConv2d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.bias !== void 0 && typeof r.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/depthwiseConv2d/bias", schemaPath: "#/items/properties/depthwiseConv2d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.maxPool !== void 0) {
          let r = o.maxPool;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (!(i === "size" || i === "stride" || i === "padding")) {
                let m = { instancePath: s + "/" + a + "/maxPool", schemaPath: "#/items/properties/maxPool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.size !== void 0) {
              let i = r.size, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var l = c === t;
              l && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let w = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 2) {
                  let w = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/maxPool/size/" + w, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/maxPool/size/" + w, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/maxPool/size/" + w, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var l = N === t;
              if (l && y ? (y = !1, n = [n, 1]) : l && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var p = c === t;
              p && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let w = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 2) {
                  let w = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/maxPool/stride/" + w, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/maxPool/stride/" + w, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/maxPool/stride/" + w, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var p = N === t;
              if (p && y ? (y = !1, n = [n, 1]) : p && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/maxPool/padding", schemaPath: "#/items/properties/maxPool/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/maxPool/padding", schemaPath: "#/items/properties/maxPool/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.maxPool.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/maxPool", schemaPath: "#/items/properties/maxPool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.averagePool !== void 0) {
          let r = o.averagePool;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (!(i === "size" || i === "stride" || i === "padding")) {
                let m = { instancePath: s + "/" + a + "/averagePool", schemaPath: "#/items/properties/averagePool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.size !== void 0) {
              let i = r.size, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var k = c === t;
              k && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let w = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 2) {
                  let w = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/averagePool/size/" + w, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/averagePool/size/" + w, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/averagePool/size/" + w, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var k = N === t;
              if (k && y ? (y = !1, n = [n, 1]) : k && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, n = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let u = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let u = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
              var d = c === t;
              d && (y = !0, n = 0);
              let N = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let w = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (i.length < 2) {
                  let w = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let u = i.length;
                for (let w = 0; w < u; w++) {
                  let x = i[w];
                  if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                    let O = { instancePath: s + "/" + a + "/averagePool/stride/" + w, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof x == "number" && isFinite(x)) {
                    if (x > 1e5 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/averagePool/stride/" + w, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (x < 1 || isNaN(x)) {
                      let O = { instancePath: s + "/" + a + "/averagePool/stride/" + w, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
              var d = N === t;
              if (d && y ? (y = !1, n = [n, 1]) : d && (y = !0, n = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let u = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/averagePool/padding", schemaPath: "#/items/properties/averagePool/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/averagePool/padding", schemaPath: "#/items/properties/averagePool/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.averagePool.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/averagePool", schemaPath: "#/items/properties/averagePool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.activation !== void 0) {
          let r = o.activation;
          if (typeof r != "string") {
            let i = { instancePath: s + "/" + a + "/activation", schemaPath: "#/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(r === "linear" || r === "relu" || r === "leakyRelu" || r === "elu" || r === "selu" || r === "tanh" || r === "sigmoid" || r === "swish" || r === "softmax")) {
            let i = { instancePath: s + "/" + a + "/activation", schemaPath: "#/items/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.dropout !== void 0) {
          let r = o.dropout;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (i !== "rate") {
                let m = { instancePath: s + "/" + a + "/dropout", schemaPath: "#/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.rate !== void 0) {
              let i = r.rate;
              if (typeof i == "number" && isFinite(i)) {
                if (i < 0 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i >= 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/dropout", schemaPath: "#/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.batchNorm !== void 0) {
          let r = o.batchNorm;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (!(i === "momentum" || i === "epsilon")) {
                let m = { instancePath: s + "/" + a + "/batchNorm", schemaPath: "#/items/properties/batchNorm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.momentum !== void 0) {
              let i = r.momentum;
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i <= 0 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.epsilon !== void 0) {
              let i = r.epsilon;
              if (typeof i == "number" && isFinite(i)) {
                if (i <= 0 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/batchNorm/epsilon", schemaPath: "#/items/properties/batchNorm/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/" + a + "/batchNorm/epsilon", schemaPath: "#/items/properties/batchNorm/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/batchNorm", schemaPath: "#/items/properties/batchNorm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.layerNorm !== void 0) {
          let r = o.layerNorm;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (i !== "epsilon") {
                let m = { instancePath: s + "/" + a + "/layerNorm", schemaPath: "#/items/properties/layerNorm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.epsilon !== void 0) {
              let i = r.epsilon;
              if (typeof i == "number" && isFinite(i)) {
                if (i <= 0 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/layerNorm/epsilon", schemaPath: "#/items/properties/layerNorm/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/" + a + "/layerNorm/epsilon", schemaPath: "#/items/properties/layerNorm/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/layerNorm", schemaPath: "#/items/properties/layerNorm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.flatten !== void 0) {
          let r = o.flatten;
          if (r && typeof r == "object" && !Array.isArray(r))
            for (let i in r) {
              let m = { instancePath: s + "/" + a + "/flatten", schemaPath: "#/items/properties/flatten/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
          else {
            let i = { instancePath: s + "/" + a + "/flatten", schemaPath: "#/items/properties/flatten/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.embedding !== void 0) {
          let r = o.embedding;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.tokens === void 0) {
              let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (r.units === void 0) {
              let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "tokens" || i === "units")) {
                let m = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.tokens !== void 0) {
              let i = r.tokens;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e7 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.units !== void 0) {
              let i = r.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.lstm !== void 0) {
          let r = o.lstm;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.units === void 0) {
              let i = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "units" || i === "returns")) {
                let m = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.units !== void 0) {
              let i = r.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.returns !== void 0) {
              let i = r.returns;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/lstm/returns", schemaPath: "#/items/properties/lstm/properties/returns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "last" || i === "all")) {
                let m = { instancePath: s + "/" + a + "/lstm/returns", schemaPath: "#/items/properties/lstm/properties/returns/enum", keyword: "enum", params: { allowedValues: L.items.properties.lstm.properties.returns.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.gru !== void 0) {
          let r = o.gru;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.units === void 0) {
              let i = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "units" || i === "returns")) {
                let m = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.units !== void 0) {
              let i = r.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.returns !== void 0) {
              let i = r.returns;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/gru/returns", schemaPath: "#/items/properties/gru/properties/returns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "last" || i === "all")) {
                let m = { instancePath: s + "/" + a + "/gru/returns", schemaPath: "#/items/properties/gru/properties/returns/enum", keyword: "enum", params: { allowedValues: L.items.properties.gru.properties.returns.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.residual !== void 0) {
          let r = o.residual;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.layers === void 0) {
              let i = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "shortcut" || i === "layers")) {
                let m = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.shortcut !== void 0) {
              let i = r.shortcut;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/residual/shortcut", schemaPath: "#/items/properties/residual/properties/shortcut/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "identity" || i === "projection")) {
                let m = { instancePath: s + "/" + a + "/residual/shortcut", schemaPath: "#/items/properties/residual/properties/shortcut/enum", keyword: "enum", params: { allowedValues: L.items.properties.residual.properties.shortcut.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            r.layers !== void 0 && (_.validate(r.layers, { instancePath: s + "/" + a + "/residual/layers", parentData: r, parentDataProperty: "layers", rootData: z, dynamicAnchors: S }) || (e = e === null ? _.validate.errors : e.concat(_.validate.errors), t = e.length));
          } else {
            let i = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (o.sequential !== void 0) {
          let r = o.sequential;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.layers === void 0) {
              let i = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "repeat" || i === "layers")) {
                let m = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.repeat !== void 0) {
              let i = r.repeat;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            r.layers !== void 0 && (_.validate(r.layers, { instancePath: s + "/" + a + "/sequential/layers", parentData: r, parentDataProperty: "layers", rootData: z, dynamicAnchors: S }) || (e = e === null ? _.validate.errors : e.concat(_.validate.errors), t = e.length));
          } else {
            let i = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let r = { instancePath: s + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
  } else {
    let v = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [v] : e.push(v), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function H(b, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = b, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, I = H.evaluated;
  if (I.dynamicProps && (I.props = void 0), I.dynamicItems && (I.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    if (b.task === void 0) {
      let j = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [j] : e.push(j), t++;
    }
    for (let j in b)
      if (!(j === "task" || j === "input" || j === "layers" || j === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (b.task !== void 0) {
      let j = b.task;
      if (typeof j == "string") {
        if (A(j) < 1) {
          let h = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.input !== void 0) {
      let j = b.input;
      if (Array.isArray(j)) {
        if (j.length > 4) {
          let g = { instancePath: s + "/input", schemaPath: "#/properties/input/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (j.length < 1) {
          let g = { instancePath: s + "/input", schemaPath: "#/properties/input/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [g] : e.push(g), t++;
        }
        let h = j.length;
        for (let g = 0; g < h; g++) {
          let P = j[g];
          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
            let q = { instancePath: s + "/input/" + g, schemaPath: "#/properties/input/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [q] : e.push(q), t++;
          }
          if (typeof P == "number" && isFinite(P)) {
            if (P > 1e7 || isNaN(P)) {
              let q = { instancePath: s + "/input/" + g, schemaPath: "#/properties/input/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
              e === null ? e = [q] : e.push(q), t++;
            }
            if (P < 1 || isNaN(P)) {
              let q = { instancePath: s + "/input/" + g, schemaPath: "#/properties/input/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [q] : e.push(q), t++;
            }
          }
        }
      } else {
        let h = { instancePath: s + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (b.layers !== void 0 && (V(b.layers, { instancePath: s + "/layers", parentData: b, parentDataProperty: "layers", rootData: z, dynamicAnchors: S }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), b.note !== void 0 && typeof b.note != "string") {
      let j = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [j] : e.push(j), t++;
    }
  } else {
    let j = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [j] : e.push(j), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = G, D = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" } } } }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" }, environment: { type: "array", minItems: 1, maxItems: 64, uniqueItems: !0, items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, description: "names of environment variables that the command gets as they are set where kstore is typed; their values are recorded" } } } } } }, re = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), ee = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), te = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function G(b, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = b, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, I = G.evaluated;
  if (I.dynamicProps && (I.props = void 0), I.dynamicItems && (I.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    if (b.apiVersion === void 0) {
      let P = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [P] : e.push(P), t++;
    }
    if (b.tasks === void 0) {
      let P = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [P] : e.push(P), t++;
    }
    for (let P in b)
      if (!(P === "apiVersion" || P === "name" || P === "version" || P === "tasks")) {
        let q = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
        e === null ? e = [q] : e.push(q), t++;
      }
    if (b.apiVersion !== void 0) {
      let P = b.apiVersion;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
        let q = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [q] : e.push(q), t++;
      }
      if (P !== 1) {
        let q = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (b.name !== void 0) {
      let P = b.name;
      if (typeof P == "string") {
        if (A(P) < 1) {
          let q = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [q] : e.push(q), t++;
        }
      } else {
        let q = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (b.version !== void 0) {
      let P = b.version;
      if (typeof P == "string") {
        if (A(P) < 1) {
          let q = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [q] : e.push(q), t++;
        }
      } else {
        let q = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (b.tasks !== void 0) {
      let P = b.tasks;
      if (Array.isArray(P)) {
        if (P.length > 100) {
          let f = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [f] : e.push(f), t++;
        }
        if (P.length < 1) {
          let f = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [f] : e.push(f), t++;
        }
        let q = P.length;
        for (let f = 0; f < q; f++) {
          let l = P[f];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.type === void 0) {
              let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (l.name === void 0) {
              let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (l.version === void 0) {
              let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (l.summary === void 0) {
              let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (l.inputs === void 0) {
              let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (l.settings === void 0) {
              let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (l.outputs === void 0) {
              let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (l.metrics === void 0) {
              let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (let p in l)
              if (!$.call(D.properties.tasks.items.properties, p)) {
                let k = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [k] : e.push(k), t++;
              }
            if (l.type !== void 0) {
              let p = l.type;
              if (typeof p != "string") {
                let k = { instancePath: s + "/tasks/" + f + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (!(p === "learning" || p === "test")) {
                let k = { instancePath: s + "/tasks/" + f + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: D.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.name !== void 0) {
              let p = l.name;
              if (typeof p == "string") {
                if (!re.test(p)) {
                  let k = { instancePath: s + "/tasks/" + f + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.version !== void 0) {
              let p = l.version;
              if (typeof p == "string") {
                if (A(p) < 1) {
                  let k = { instancePath: s + "/tasks/" + f + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.summary !== void 0) {
              let p = l.summary;
              if (typeof p == "string") {
                if (A(p) < 1) {
                  let k = { instancePath: s + "/tasks/" + f + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.inputs !== void 0) {
              let p = l.inputs;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let k in p) {
                  let d = t;
                  if (typeof k == "string" && !ee.test(k)) {
                    let v = { instancePath: s + "/tasks/" + f + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: k };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                  var j = d === t;
                  if (!j) {
                    let v = { instancePath: s + "/tasks/" + f + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: k }, message: "property name must be valid" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                for (let k in p) {
                  let d = p[k];
                  if (d && typeof d == "object" && !Array.isArray(d)) {
                    if (d.kind === void 0) {
                      let v = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (d.description === void 0) {
                      let v = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    for (let v in d)
                      if (!(v === "kind" || v === "description" || v === "optional")) {
                        let a = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (d.kind !== void 0) {
                      let v = d.kind;
                      if (typeof v != "string") {
                        let a = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(v === "dataset" || v === "preprocessing" || v === "model" || v === "training" || v === "evaluation" || v === "experiment" || v === "report" || v === "checkpoint" || v === "result" || v === "plugin")) {
                        let a = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: D.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (d.description !== void 0) {
                      let v = d.description;
                      if (typeof v == "string") {
                        if (A(v) < 1) {
                          let a = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (d.optional !== void 0) {
                      let v = d.optional;
                      if (typeof v != "boolean") {
                        let a = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (v !== !0) {
                        let a = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/tasks/" + f + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.settings !== void 0) {
              let p = l.settings;
              if (!(p && typeof p == "object" && !Array.isArray(p))) {
                let k = { instancePath: s + "/tasks/" + f + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.outputs !== void 0) {
              let p = l.outputs;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let k = { instancePath: s + "/tasks/" + f + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                for (let k in p) {
                  let d = t;
                  if (typeof k == "string" && !ee.test(k)) {
                    let v = { instancePath: s + "/tasks/" + f + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: k };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                  var h = d === t;
                  if (!h) {
                    let v = { instancePath: s + "/tasks/" + f + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: k }, message: "property name must be valid" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                for (let k in p) {
                  let d = p[k];
                  if (d && typeof d == "object" && !Array.isArray(d)) {
                    if (d.kind === void 0) {
                      let v = { instancePath: s + "/tasks/" + f + "/outputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (d.description === void 0) {
                      let v = { instancePath: s + "/tasks/" + f + "/outputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    for (let v in d)
                      if (!(v === "kind" || v === "description")) {
                        let a = { instancePath: s + "/tasks/" + f + "/outputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (d.kind !== void 0) {
                      let v = d.kind;
                      if (typeof v != "string") {
                        let a = { instancePath: s + "/tasks/" + f + "/outputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(v === "dataset" || v === "preprocessing" || v === "model" || v === "training" || v === "evaluation" || v === "experiment" || v === "report" || v === "checkpoint" || v === "result" || v === "plugin")) {
                        let a = { instancePath: s + "/tasks/" + f + "/outputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: D.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (d.description !== void 0) {
                      let v = d.description;
                      if (typeof v == "string") {
                        if (A(v) < 1) {
                          let a = { instancePath: s + "/tasks/" + f + "/outputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + f + "/outputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/tasks/" + f + "/outputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.metrics !== void 0) {
              let p = l.metrics;
              if (p && typeof p == "object" && !Array.isArray(p))
                for (let k in p) {
                  let d = p[k];
                  if (d && typeof d == "object" && !Array.isArray(d)) {
                    if (d.description === void 0) {
                      let v = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (d.unit === void 0) {
                      let v = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (d.better === void 0) {
                      let v = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    for (let v in d)
                      if (!(v === "description" || v === "unit" || v === "better")) {
                        let a = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (d.description !== void 0) {
                      let v = d.description;
                      if (typeof v == "string") {
                        if (A(v) < 1) {
                          let a = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (d.unit !== void 0 && typeof d.unit != "string") {
                      let v = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (d.better !== void 0) {
                      let v = d.better;
                      if (typeof v != "string") {
                        let a = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(v === "higher" || v === "lower")) {
                        let a = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: D.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/tasks/" + f + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
              else {
                let k = { instancePath: s + "/tasks/" + f + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.determinism !== void 0) {
              let p = l.determinism;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.level === void 0) {
                  let k = { instancePath: s + "/tasks/" + f + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                for (let k in p)
                  if (!(k === "level" || k === "relativeTolerance" || k === "reason")) {
                    let d = { instancePath: s + "/tasks/" + f + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                if (p.level !== void 0) {
                  let k = p.level;
                  if (typeof k != "string") {
                    let d = { instancePath: s + "/tasks/" + f + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (!(k === "bitwise" || k === "tolerance" || k === "none")) {
                    let d = { instancePath: s + "/tasks/" + f + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: D.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
                if (p.relativeTolerance !== void 0) {
                  let k = p.relativeTolerance;
                  if (typeof k == "number" && isFinite(k)) {
                    if (k <= 0 || isNaN(k)) {
                      let d = { instancePath: s + "/tasks/" + f + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  } else {
                    let d = { instancePath: s + "/tasks/" + f + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
                if (p.reason !== void 0) {
                  let k = p.reason;
                  if (typeof k == "string") {
                    if (A(k) < 1) {
                      let d = { instancePath: s + "/tasks/" + f + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  } else {
                    let d = { instancePath: s + "/tasks/" + f + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.resumable !== void 0) {
              let p = l.resumable;
              if (typeof p != "boolean") {
                let k = { instancePath: s + "/tasks/" + f + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (p !== !0) {
                let k = { instancePath: s + "/tasks/" + f + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.adjustable !== void 0) {
              let p = l.adjustable;
              if (Array.isArray(p)) {
                let k = p.length;
                for (let a = 0; a < k; a++) {
                  let o = p[a];
                  if (typeof o == "string") {
                    if (A(o) < 1) {
                      let r = { instancePath: s + "/tasks/" + f + "/adjustable/" + a, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + f + "/adjustable/" + a, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                let d = p.length, v;
                if (d > 1) {
                  let a = {};
                  for (; d--; ) {
                    let o = p[d];
                    if (typeof o == "string") {
                      if (typeof a[o] == "number") {
                        v = a[o];
                        let r = { instancePath: s + "/tasks/" + f + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: d, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + d + " are identical)" };
                        e === null ? e = [r] : e.push(r), t++;
                        break;
                      }
                      a[o] = d;
                    }
                  }
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.entry !== void 0) {
              let p = l.entry;
              if (typeof p == "string") {
                if (A(p) < 1) {
                  let k = { instancePath: s + "/tasks/" + f + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.command !== void 0) {
              let p = l.command;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let d = { instancePath: s + "/tasks/" + f + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                let k = p.length;
                for (let d = 0; d < k; d++)
                  if (typeof p[d] != "string") {
                    let v = { instancePath: s + "/tasks/" + f + "/command/" + d, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.variables !== void 0) {
              let p = l.variables;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let k in p) {
                  let d = t;
                  if (typeof k == "string" && !te.test(k)) {
                    let v = { instancePath: s + "/tasks/" + f + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: k };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                  var g = d === t;
                  if (!g) {
                    let v = { instancePath: s + "/tasks/" + f + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: k }, message: "property name must be valid" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                for (let k in p)
                  if (typeof p[k] != "string") {
                    let d = { instancePath: s + "/tasks/" + f + "/variables/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (l.environment !== void 0) {
              let p = l.environment;
              if (Array.isArray(p)) {
                if (p.length > 64) {
                  let a = { instancePath: s + "/tasks/" + f + "/environment", schemaPath: "#/properties/tasks/items/properties/environment/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (p.length < 1) {
                  let a = { instancePath: s + "/tasks/" + f + "/environment", schemaPath: "#/properties/tasks/items/properties/environment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                let k = p.length;
                for (let a = 0; a < k; a++) {
                  let o = p[a];
                  if (typeof o == "string") {
                    if (!te.test(o)) {
                      let r = { instancePath: s + "/tasks/" + f + "/environment/" + a, schemaPath: "#/properties/tasks/items/properties/environment/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + f + "/environment/" + a, schemaPath: "#/properties/tasks/items/properties/environment/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                let d = p.length, v;
                if (d > 1) {
                  let a = {};
                  for (; d--; ) {
                    let o = p[d];
                    if (typeof o == "string") {
                      if (typeof a[o] == "number") {
                        v = a[o];
                        let r = { instancePath: s + "/tasks/" + f + "/environment", schemaPath: "#/properties/tasks/items/properties/environment/uniqueItems", keyword: "uniqueItems", params: { i: d, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + d + " are identical)" };
                        e === null ? e = [r] : e.push(r), t++;
                        break;
                      }
                      a[o] = d;
                    }
                  }
                }
              } else {
                let k = { instancePath: s + "/tasks/" + f + "/environment", schemaPath: "#/properties/tasks/items/properties/environment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
          } else {
            let p = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let q = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
  } else {
    let P = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [P] : e.push(P), t++;
  }
  return G.errors = e, t === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = B, R = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split`, `select`, `picture` and `augment` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" }, stratify: { type: "boolean", default: !1, description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers" }, orderBy: { type: "string", minLength: 1, description: "column of dates or numbers by which the rows are ordered: the first are for training, the next for validation, the last for the test. Rows of an equal value stay together; goes without `seed`, `keepTogether` and `stratify`" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, picture: { type: "object", additionalProperties: !1, description: "how pictures become numbers, `[height, width, channels]`", properties: { height: { type: "integer", minimum: 1, maximum: 4096, description: "height in pixels to which each picture is brought; without it all must have one size" }, width: { type: "integer", minimum: 1, maximum: 4096, description: "width in pixels to which each picture is brought" }, channels: { type: "string", enum: ["grey", "colour"], description: "`grey` for one number a pixel, `colour` for three; without it what the first picture has, and all must have" }, range: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", minimum: -1e3, maximum: 1e3 }, default: [0, 1], description: "what black and white become" } } }, augment: { type: "object", additionalProperties: !1, minProperties: 1, description: "changes training rows at random, anew in each epoch; validation and test rows stay as they are", properties: { flip: { type: "string", enum: ["none", "horizontal", "vertical", "both"], default: "none", description: "of pictures: mirrors one of two left to right, upside down, or each of both" }, shift: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest shift, as a share of height and width" }, rotate: { type: "number", minimum: 0, maximum: 180, default: 0, description: "of pictures: largest angle in degrees, either way" }, crop: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of pictures: largest share of height and width that is cut away; what is left is enlarged" }, brightness: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest change of brightness, as a share of the range" }, noise: { type: "number", minimum: 0, maximum: 10, default: 0, description: "deviation of normal noise: of pictures as a share of the range, of tables in the scaled unit of number columns" }, dropValues: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of tables: probability with which a value of a column with an `impute` step is treated as missing" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, elapsedDays: { type: "object", additionalProperties: !1, description: "makes numbers of dates: the days, with the time of day as a fraction, since an origin", properties: { columns: { description: "input columns; `all` means all date columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, since: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "day from which days are counted; without it that of the earliest date of the training rows" } } }, text: { type: "object", additionalProperties: !1, description: "makes whole numbers of text for an embedding, by a vocabulary of the training rows: 0 where the text has ended, 1 for what is unknown", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, by: { type: "string", enum: ["word", "character"], default: "word", description: "what has a number: words, or characters" }, length: { type: "integer", minimum: 1, maximum: 4096, default: 32, description: "numbers of one text; what is longer is cut off" }, vocabulary: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3, description: "most words or characters that are told apart, the most common ones" } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } }, ae = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function B(b, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = b, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, I = B.evaluated;
  if (I.dynamicProps && (I.props = void 0), I.dynamicItems && (I.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    if (b.steps === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [p] : e.push(p), t++;
    }
    for (let p in b)
      if (!(p === "steps" || p === "note")) {
        let k = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [k] : e.push(k), t++;
      }
    if (b.steps !== void 0) {
      let p = b.steps;
      if (Array.isArray(p)) {
        let k = p.length;
        for (let d = 0; d < k; d++) {
          let v = p[d];
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (Object.keys(v).length > 1) {
              let a = { instancePath: s + "/steps/" + d, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (Object.keys(v).length < 1) {
              let a = { instancePath: s + "/steps/" + d, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            for (let a in v)
              if (!$.call(R.properties.steps.items.properties, a)) {
                let o = { instancePath: s + "/steps/" + d, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (v.split !== void 0) {
              let a = v.split;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "train" || o === "validation" || o === "test" || o === "seed" || o === "keepTogether" || o === "stratify" || o === "orderBy")) {
                    let r = { instancePath: s + "/steps/" + d + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.train !== void 0) {
                  let o = a.train;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.validation !== void 0) {
                  let o = a.validation;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.test !== void 0) {
                  let o = a.test;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.seed !== void 0) {
                  let o = a.seed;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/steps/" + d + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 4294967295 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (a.keepTogether !== void 0) {
                  let o = a.keepTogether;
                  if (typeof o == "string") {
                    if (A(o) < 1) {
                      let r = { instancePath: s + "/steps/" + d + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.stratify !== void 0 && typeof a.stratify != "boolean") {
                  let o = { instancePath: s + "/steps/" + d + "/split/stratify", schemaPath: "#/properties/steps/items/properties/split/properties/stratify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (a.orderBy !== void 0) {
                  let o = a.orderBy;
                  if (typeof o == "string") {
                    if (A(o) < 1) {
                      let r = { instancePath: s + "/steps/" + d + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.select !== void 0) {
              let a = v.select;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "inputs" || o === "targets")) {
                    let r = { instancePath: s + "/steps/" + d + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.inputs !== void 0) {
                  let o = a.inputs;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let i = { instancePath: s + "/steps/" + d + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let r = o.length;
                    for (let i = 0; i < r; i++) {
                      let m = o[i];
                      if (typeof m == "string") {
                        if (A(m) < 1) {
                          let y = { instancePath: s + "/steps/" + d + "/select/inputs/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + d + "/select/inputs/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.targets !== void 0) {
                  let o = a.targets;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let i = { instancePath: s + "/steps/" + d + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let r = o.length;
                    for (let i = 0; i < r; i++) {
                      let m = o[i];
                      if (typeof m == "string") {
                        if (A(m) < 1) {
                          let y = { instancePath: s + "/steps/" + d + "/select/targets/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + d + "/select/targets/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.picture !== void 0) {
              let a = v.picture;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "height" || o === "width" || o === "channels" || o === "range")) {
                    let r = { instancePath: s + "/steps/" + d + "/picture", schemaPath: "#/properties/steps/items/properties/picture/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.height !== void 0) {
                  let o = a.height;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/steps/" + d + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 4096 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (a.width !== void 0) {
                  let o = a.width;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/steps/" + d + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 4096 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (a.channels !== void 0) {
                  let o = a.channels;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/steps/" + d + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "grey" || o === "colour")) {
                    let r = { instancePath: s + "/steps/" + d + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.picture.properties.channels.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.range !== void 0) {
                  let o = a.range;
                  if (Array.isArray(o)) {
                    if (o.length > 2) {
                      let i = { instancePath: s + "/steps/" + d + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (o.length < 2) {
                      let i = { instancePath: s + "/steps/" + d + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let r = o.length;
                    for (let i = 0; i < r; i++) {
                      let m = o[i];
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 1e3 || isNaN(m)) {
                          let y = { instancePath: s + "/steps/" + d + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        if (m < -1e3 || isNaN(m)) {
                          let y = { instancePath: s + "/steps/" + d + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e3 }, message: "must be >= -1000" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + d + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/picture", schemaPath: "#/properties/steps/items/properties/picture/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.augment !== void 0) {
              let a = v.augment;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (Object.keys(a).length < 1) {
                  let o = { instancePath: s + "/steps/" + d + "/augment", schemaPath: "#/properties/steps/items/properties/augment/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in a)
                  if (!(o === "flip" || o === "shift" || o === "rotate" || o === "crop" || o === "brightness" || o === "noise" || o === "dropValues")) {
                    let r = { instancePath: s + "/steps/" + d + "/augment", schemaPath: "#/properties/steps/items/properties/augment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.flip !== void 0) {
                  let o = a.flip;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/steps/" + d + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "none" || o === "horizontal" || o === "vertical" || o === "both")) {
                    let r = { instancePath: s + "/steps/" + d + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.augment.properties.flip.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.shift !== void 0) {
                  let o = a.shift;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.rotate !== void 0) {
                  let o = a.rotate;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 180 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.crop !== void 0) {
                  let o = a.crop;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 0.9 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.brightness !== void 0) {
                  let o = a.brightness;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.noise !== void 0) {
                  let o = a.noise;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 10 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.dropValues !== void 0) {
                  let o = a.dropValues;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 0.9 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/augment", schemaPath: "#/properties/steps/items/properties/augment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.impute !== void 0) {
              let a = v.impute;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "columns" || o === "with" || o === "value")) {
                    let r = { instancePath: s + "/steps/" + d + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let o = a.columns, r = t, i = !1, m = t;
                  if (typeof o != "string") {
                    let n = { instancePath: s + "/steps/" + d + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (o !== "all") {
                    let n = { instancePath: s + "/steps/" + d + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var j = m === t;
                  i = i || j;
                  let y = t;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let c = { instancePath: s + "/steps/" + d + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let n = o.length;
                    for (let c = 0; c < n; c++) {
                      let N = o[c];
                      if (typeof N == "string") {
                        if (A(N) < 1) {
                          let u = { instancePath: s + "/steps/" + d + "/impute/columns/" + c, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/steps/" + d + "/impute/columns/" + c, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + d + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var j = y === t;
                  if (i = i || j, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + d + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (a.with !== void 0) {
                  let o = a.with;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/steps/" + d + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "mean" || o === "median" || o === "missing" || o === "constant")) {
                    let r = { instancePath: s + "/steps/" + d + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.value !== void 0) {
                  let o = a.value, r = t, i = !1, m = t;
                  if (!(typeof o == "number" && isFinite(o))) {
                    let n = { instancePath: s + "/steps/" + d + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var h = m === t;
                  i = i || h;
                  let y = t;
                  if (typeof o != "string") {
                    let n = { instancePath: s + "/steps/" + d + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var h = y === t;
                  if (i = i || h, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + d + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.log !== void 0) {
              let a = v.log;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.columns === void 0) {
                  let o = { instancePath: s + "/steps/" + d + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in a)
                  if (o !== "columns") {
                    let r = { instancePath: s + "/steps/" + d + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let o = a.columns;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let i = { instancePath: s + "/steps/" + d + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let r = o.length;
                    for (let i = 0; i < r; i++) {
                      let m = o[i];
                      if (typeof m == "string") {
                        if (A(m) < 1) {
                          let y = { instancePath: s + "/steps/" + d + "/log/columns/" + i, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + d + "/log/columns/" + i, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.oneHot !== void 0) {
              let a = v.oneHot;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (o !== "columns") {
                    let r = { instancePath: s + "/steps/" + d + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let o = a.columns, r = t, i = !1, m = t;
                  if (typeof o != "string") {
                    let n = { instancePath: s + "/steps/" + d + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (o !== "all") {
                    let n = { instancePath: s + "/steps/" + d + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var g = m === t;
                  i = i || g;
                  let y = t;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let c = { instancePath: s + "/steps/" + d + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let n = o.length;
                    for (let c = 0; c < n; c++) {
                      let N = o[c];
                      if (typeof N == "string") {
                        if (A(N) < 1) {
                          let u = { instancePath: s + "/steps/" + d + "/oneHot/columns/" + c, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/steps/" + d + "/oneHot/columns/" + c, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + d + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var g = y === t;
                  if (i = i || g, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + d + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.elapsedDays !== void 0) {
              let a = v.elapsedDays;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "columns" || o === "since")) {
                    let r = { instancePath: s + "/steps/" + d + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let o = a.columns, r = t, i = !1, m = t;
                  if (typeof o != "string") {
                    let n = { instancePath: s + "/steps/" + d + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (o !== "all") {
                    let n = { instancePath: s + "/steps/" + d + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var P = m === t;
                  i = i || P;
                  let y = t;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let c = { instancePath: s + "/steps/" + d + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let n = o.length;
                    for (let c = 0; c < n; c++) {
                      let N = o[c];
                      if (typeof N == "string") {
                        if (A(N) < 1) {
                          let u = { instancePath: s + "/steps/" + d + "/elapsedDays/columns/" + c, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/steps/" + d + "/elapsedDays/columns/" + c, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + d + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var P = y === t;
                  if (i = i || P, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + d + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (a.since !== void 0) {
                  let o = a.since;
                  if (typeof o == "string") {
                    if (!ae.test(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + d + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.text !== void 0) {
              let a = v.text;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "columns" || o === "by" || o === "length" || o === "vocabulary")) {
                    let r = { instancePath: s + "/steps/" + d + "/text", schemaPath: "#/properties/steps/items/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let o = a.columns, r = t, i = !1, m = t;
                  if (typeof o != "string") {
                    let n = { instancePath: s + "/steps/" + d + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (o !== "all") {
                    let n = { instancePath: s + "/steps/" + d + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var q = m === t;
                  i = i || q;
                  let y = t;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let c = { instancePath: s + "/steps/" + d + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let n = o.length;
                    for (let c = 0; c < n; c++) {
                      let N = o[c];
                      if (typeof N == "string") {
                        if (A(N) < 1) {
                          let u = { instancePath: s + "/steps/" + d + "/text/columns/" + c, schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/steps/" + d + "/text/columns/" + c, schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + d + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var q = y === t;
                  if (i = i || q, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + d + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (a.by !== void 0) {
                  let o = a.by;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/steps/" + d + "/text/by", schemaPath: "#/properties/steps/items/properties/text/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "word" || o === "character")) {
                    let r = { instancePath: s + "/steps/" + d + "/text/by", schemaPath: "#/properties/steps/items/properties/text/properties/by/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.text.properties.by.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.length !== void 0) {
                  let o = a.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/steps/" + d + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 4096 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (a.vocabulary !== void 0) {
                  let o = a.vocabulary;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/steps/" + d + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e5 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/steps/" + d + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/text", schemaPath: "#/properties/steps/items/properties/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.standardise !== void 0) {
              let a = v.standardise;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "columns" || o === "targets")) {
                    let r = { instancePath: s + "/steps/" + d + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let o = a.columns, r = t, i = !1, m = t;
                  if (typeof o != "string") {
                    let n = { instancePath: s + "/steps/" + d + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (o !== "all") {
                    let n = { instancePath: s + "/steps/" + d + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var f = m === t;
                  i = i || f;
                  let y = t;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let c = { instancePath: s + "/steps/" + d + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let n = o.length;
                    for (let c = 0; c < n; c++) {
                      let N = o[c];
                      if (typeof N == "string") {
                        if (A(N) < 1) {
                          let u = { instancePath: s + "/steps/" + d + "/standardise/columns/" + c, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/steps/" + d + "/standardise/columns/" + c, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + d + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var f = y === t;
                  if (i = i || f, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + d + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (a.targets !== void 0 && typeof a.targets != "boolean") {
                  let o = { instancePath: s + "/steps/" + d + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (v.minMax !== void 0) {
              let a = v.minMax;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "columns" || o === "targets")) {
                    let r = { instancePath: s + "/steps/" + d + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let o = a.columns, r = t, i = !1, m = t;
                  if (typeof o != "string") {
                    let n = { instancePath: s + "/steps/" + d + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (o !== "all") {
                    let n = { instancePath: s + "/steps/" + d + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var l = m === t;
                  i = i || l;
                  let y = t;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let c = { instancePath: s + "/steps/" + d + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let n = o.length;
                    for (let c = 0; c < n; c++) {
                      let N = o[c];
                      if (typeof N == "string") {
                        if (A(N) < 1) {
                          let u = { instancePath: s + "/steps/" + d + "/minMax/columns/" + c, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/steps/" + d + "/minMax/columns/" + c, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + d + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var l = y === t;
                  if (i = i || l, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + d + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (a.targets !== void 0 && typeof a.targets != "boolean") {
                  let o = { instancePath: s + "/steps/" + d + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/steps/" + d + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let a = { instancePath: s + "/steps/" + d, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let k = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [k] : e.push(k), t++;
      }
    }
    if (b.note !== void 0 && typeof b.note != "string") {
      let p = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), t++;
    }
  } else {
    let p = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return B.errors = e, t === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = J, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, parts: { type: "integer", enum: [1, 2, 4, 8, 16], default: 1, description: "parts that each batch is cut into, so that as many cores can work on it; the parts decide over the result, the cores do not. Batch normalisation sees the rows of a part" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, schedule: { type: "array", maxItems: 100, default: [], description: "how the learning rate changes: stages one after the other, each beginning where the one before it ended; without any it stays", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one stage: its kind and its settings", properties: { constant: { type: "object", additionalProperties: !1, description: "the rate stays", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" } } }, warmUp: { type: "object", additionalProperties: !1, required: ["length"], description: "the rate rises evenly", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, from: { type: "number", minimum: 0, maximum: 1, default: 0.01, description: "share of the rate that it begins with" } } }, step: { type: "object", additionalProperties: !1, required: ["every"], description: "the rate falls by a factor every so often", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, every: { type: "integer", minimum: 1, maximum: 1e9, description: "units between two falls" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "what the rate is multiplied by" } } }, exponential: { type: "object", additionalProperties: !1, required: ["factor"], description: "the rate falls by a factor each time", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "what the rate is multiplied by after each unit" } } }, cosine: { type: "object", additionalProperties: !1, description: "the rate falls as half a wave of a cosine, slow at both ends", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, to: { type: "number", minimum: 0, maximum: 1, default: 0, description: "share of the rate that it ends with" } } }, plateau: { type: "object", additionalProperties: !1, description: "the rate falls when the validation loss, or without validation rows the training loss, no longer does", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "what the rate is multiplied by" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 10, description: "epochs without a lower loss that are borne" }, threshold: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 1e-4, description: "share by which a loss must be lower to count" }, cooldown: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs after a fall that are not counted" }, to: { type: "number", minimum: 0, maximum: 1, default: 0, description: "share of the rate that it does not fall below" } } } } } }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd", "rmsprop"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam, sgd and rmsprop (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, nesterov: { type: "boolean", default: !1, description: "of sgd: takes the gradient as if the share of the last step had been taken already" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber", "crossEntropy", "focal", "binaryCrossEntropy"], description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`, which they have without it, `focal` or `binaryCrossEntropy`" }, huberDelta: { type: "number", exclusiveMinimum: 0, default: 1, description: "of huber: error from which on it counts straight instead of square" }, focalGamma: { type: "number", minimum: 0, maximum: 100, default: 2, description: "of focal: how little rows that are right already count; 0 is crossEntropy" }, l1: { type: "number", minimum: 0, default: 0, description: "adds this times the sum of all |weight| to what training makes small; the losses that are told go without it" }, l2: { type: "number", minimum: 0, default: 0, description: "the same with weight\xB2" }, clipNorm: { type: "number", minimum: 0, default: 0, description: "largest length that the gradient may have; 0 means any" }, clipValue: { type: "number", minimum: 0, default: 0, description: "largest value that one number of the gradient may have; 0 means any" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" }, classWeights: { oneOf: [{ type: "string", enum: ["none", "balanced"] }, { type: "object", minProperties: 1, additionalProperties: { type: "number", exclusiveMinimum: 0 } }], default: "none", description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class); or the weight of each class by its name, 1 for those that are not named" }, labelSmoothing: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself" }, keepWeights: { type: "string", enum: ["best", "last", "both"], default: "best", description: "weights that the checkpoint holds: of the epoch with the lowest validation loss, of the last epoch, or both; a test takes the best when both are there" }, reportSteps: { type: "integer", minimum: 0, maximum: 1e9, default: 0, description: "tells the loss of one step after so many steps, as `stepLoss`; 0 tells only those of epochs" } } };
function J(b, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = b, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, I = J.evaluated;
  if (I.dynamicProps && (I.props = void 0), I.dynamicItems && (I.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    for (let h in b)
      if (!$.call(C.properties, h)) {
        let g = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
        e === null ? e = [g] : e.push(g), t++;
      }
    if (b.epochs !== void 0) {
      let h = b.epochs;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let g = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1e6 || isNaN(h)) {
          let g = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (h < 1 || isNaN(h)) {
          let g = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [g] : e.push(g), t++;
        }
      }
    }
    if (b.batchSize !== void 0) {
      let h = b.batchSize;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let g = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1e6 || isNaN(h)) {
          let g = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (h < 1 || isNaN(h)) {
          let g = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [g] : e.push(g), t++;
        }
      }
    }
    if (b.parts !== void 0) {
      let h = b.parts;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let g = { instancePath: s + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (!(h === 1 || h === 2 || h === 4 || h === 8 || h === 16)) {
        let g = { instancePath: s + "/parts", schemaPath: "#/properties/parts/enum", keyword: "enum", params: { allowedValues: C.properties.parts.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.learningRate !== void 0) {
      let h = b.learningRate;
      if (typeof h == "number" && isFinite(h)) {
        if (h <= 0 || isNaN(h)) {
          let g = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.schedule !== void 0) {
      let h = b.schedule;
      if (Array.isArray(h)) {
        if (h.length > 100) {
          let P = { instancePath: s + "/schedule", schemaPath: "#/properties/schedule/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [P] : e.push(P), t++;
        }
        let g = h.length;
        for (let P = 0; P < g; P++) {
          let q = h[P];
          if (q && typeof q == "object" && !Array.isArray(q)) {
            if (Object.keys(q).length > 1) {
              let f = { instancePath: s + "/schedule/" + P, schemaPath: "#/properties/schedule/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (Object.keys(q).length < 1) {
              let f = { instancePath: s + "/schedule/" + P, schemaPath: "#/properties/schedule/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let f in q)
              if (!(f === "constant" || f === "warmUp" || f === "step" || f === "exponential" || f === "cosine" || f === "plateau")) {
                let l = { instancePath: s + "/schedule/" + P, schemaPath: "#/properties/schedule/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                e === null ? e = [l] : e.push(l), t++;
              }
            if (q.constant !== void 0) {
              let f = q.constant;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                for (let l in f)
                  if (!(l === "length" || l === "unit")) {
                    let p = { instancePath: s + "/schedule/" + P + "/constant", schemaPath: "#/properties/schedule/items/properties/constant/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (f.length !== void 0) {
                  let l = f.length;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e9 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.unit !== void 0) {
                  let l = f.unit;
                  if (typeof l != "string") {
                    let p = { instancePath: s + "/schedule/" + P + "/constant/unit", schemaPath: "#/properties/schedule/items/properties/constant/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(l === "epoch" || l === "step")) {
                    let p = { instancePath: s + "/schedule/" + P + "/constant/unit", schemaPath: "#/properties/schedule/items/properties/constant/properties/unit/enum", keyword: "enum", params: { allowedValues: C.properties.schedule.items.properties.constant.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/schedule/" + P + "/constant", schemaPath: "#/properties/schedule/items/properties/constant/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (q.warmUp !== void 0) {
              let f = q.warmUp;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                if (f.length === void 0) {
                  let l = { instancePath: s + "/schedule/" + P + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/required", keyword: "required", params: { missingProperty: "length" }, message: "must have required property 'length'" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                for (let l in f)
                  if (!(l === "length" || l === "unit" || l === "from")) {
                    let p = { instancePath: s + "/schedule/" + P + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (f.length !== void 0) {
                  let l = f.length;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e9 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.unit !== void 0) {
                  let l = f.unit;
                  if (typeof l != "string") {
                    let p = { instancePath: s + "/schedule/" + P + "/warmUp/unit", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(l === "epoch" || l === "step")) {
                    let p = { instancePath: s + "/schedule/" + P + "/warmUp/unit", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/unit/enum", keyword: "enum", params: { allowedValues: C.properties.schedule.items.properties.warmUp.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (f.from !== void 0) {
                  let l = f.from;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + P + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/schedule/" + P + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (q.step !== void 0) {
              let f = q.step;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                if (f.every === void 0) {
                  let l = { instancePath: s + "/schedule/" + P + "/step", schemaPath: "#/properties/schedule/items/properties/step/required", keyword: "required", params: { missingProperty: "every" }, message: "must have required property 'every'" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                for (let l in f)
                  if (!(l === "length" || l === "unit" || l === "every" || l === "factor")) {
                    let p = { instancePath: s + "/schedule/" + P + "/step", schemaPath: "#/properties/schedule/items/properties/step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (f.length !== void 0) {
                  let l = f.length;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e9 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.unit !== void 0) {
                  let l = f.unit;
                  if (typeof l != "string") {
                    let p = { instancePath: s + "/schedule/" + P + "/step/unit", schemaPath: "#/properties/schedule/items/properties/step/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(l === "epoch" || l === "step")) {
                    let p = { instancePath: s + "/schedule/" + P + "/step/unit", schemaPath: "#/properties/schedule/items/properties/step/properties/unit/enum", keyword: "enum", params: { allowedValues: C.properties.schedule.items.properties.step.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (f.every !== void 0) {
                  let l = f.every;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e9 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.factor !== void 0) {
                  let l = f.factor;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l <= 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + P + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/schedule/" + P + "/step", schemaPath: "#/properties/schedule/items/properties/step/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (q.exponential !== void 0) {
              let f = q.exponential;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                if (f.factor === void 0) {
                  let l = { instancePath: s + "/schedule/" + P + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/required", keyword: "required", params: { missingProperty: "factor" }, message: "must have required property 'factor'" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                for (let l in f)
                  if (!(l === "length" || l === "unit" || l === "factor")) {
                    let p = { instancePath: s + "/schedule/" + P + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (f.length !== void 0) {
                  let l = f.length;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e9 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.unit !== void 0) {
                  let l = f.unit;
                  if (typeof l != "string") {
                    let p = { instancePath: s + "/schedule/" + P + "/exponential/unit", schemaPath: "#/properties/schedule/items/properties/exponential/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(l === "epoch" || l === "step")) {
                    let p = { instancePath: s + "/schedule/" + P + "/exponential/unit", schemaPath: "#/properties/schedule/items/properties/exponential/properties/unit/enum", keyword: "enum", params: { allowedValues: C.properties.schedule.items.properties.exponential.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (f.factor !== void 0) {
                  let l = f.factor;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l <= 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + P + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/schedule/" + P + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (q.cosine !== void 0) {
              let f = q.cosine;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                for (let l in f)
                  if (!(l === "length" || l === "unit" || l === "to")) {
                    let p = { instancePath: s + "/schedule/" + P + "/cosine", schemaPath: "#/properties/schedule/items/properties/cosine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (f.length !== void 0) {
                  let l = f.length;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e9 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.unit !== void 0) {
                  let l = f.unit;
                  if (typeof l != "string") {
                    let p = { instancePath: s + "/schedule/" + P + "/cosine/unit", schemaPath: "#/properties/schedule/items/properties/cosine/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(l === "epoch" || l === "step")) {
                    let p = { instancePath: s + "/schedule/" + P + "/cosine/unit", schemaPath: "#/properties/schedule/items/properties/cosine/properties/unit/enum", keyword: "enum", params: { allowedValues: C.properties.schedule.items.properties.cosine.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (f.to !== void 0) {
                  let l = f.to;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + P + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/schedule/" + P + "/cosine", schemaPath: "#/properties/schedule/items/properties/cosine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (q.plateau !== void 0) {
              let f = q.plateau;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                for (let l in f)
                  if (!(l === "length" || l === "factor" || l === "patience" || l === "threshold" || l === "cooldown" || l === "to")) {
                    let p = { instancePath: s + "/schedule/" + P + "/plateau", schemaPath: "#/properties/schedule/items/properties/plateau/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (f.length !== void 0) {
                  let l = f.length;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e9 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.factor !== void 0) {
                  let l = f.factor;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l <= 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + P + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (f.patience !== void 0) {
                  let l = f.patience;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e6 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.threshold !== void 0) {
                  let l = f.threshold;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l < 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l >= 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + P + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (f.cooldown !== void 0) {
                  let l = f.cooldown;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let p = { instancePath: s + "/schedule/" + P + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e6 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (f.to !== void 0) {
                  let l = f.to;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (l < 0 || isNaN(l)) {
                      let p = { instancePath: s + "/schedule/" + P + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + P + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/schedule/" + P + "/plateau", schemaPath: "#/properties/schedule/items/properties/plateau/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
          } else {
            let f = { instancePath: s + "/schedule/" + P, schemaPath: "#/properties/schedule/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      } else {
        let g = { instancePath: s + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.optimiser !== void 0) {
      let h = b.optimiser;
      if (typeof h != "string") {
        let g = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (!(h === "adam" || h === "adamw" || h === "sgd" || h === "rmsprop")) {
        let g = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: C.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.weightDecay !== void 0) {
      let h = b.weightDecay;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.momentum !== void 0) {
      let h = b.momentum;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (h >= 1 || isNaN(h)) {
          let g = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.nesterov !== void 0 && typeof b.nesterov != "boolean") {
      let h = { instancePath: s + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [h] : e.push(h), t++;
    }
    if (b.loss !== void 0) {
      let h = b.loss;
      if (typeof h != "string") {
        let g = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (!(h === "meanSquaredError" || h === "meanAbsoluteError" || h === "huber" || h === "crossEntropy" || h === "focal" || h === "binaryCrossEntropy")) {
        let g = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: C.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.huberDelta !== void 0) {
      let h = b.huberDelta;
      if (typeof h == "number" && isFinite(h)) {
        if (h <= 0 || isNaN(h)) {
          let g = { instancePath: s + "/huberDelta", schemaPath: "#/properties/huberDelta/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/huberDelta", schemaPath: "#/properties/huberDelta/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.focalGamma !== void 0) {
      let h = b.focalGamma;
      if (typeof h == "number" && isFinite(h)) {
        if (h > 100 || isNaN(h)) {
          let g = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.l1 !== void 0) {
      let h = b.l1;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/l1", schemaPath: "#/properties/l1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/l1", schemaPath: "#/properties/l1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.l2 !== void 0) {
      let h = b.l2;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/l2", schemaPath: "#/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/l2", schemaPath: "#/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.clipNorm !== void 0) {
      let h = b.clipNorm;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/clipNorm", schemaPath: "#/properties/clipNorm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/clipNorm", schemaPath: "#/properties/clipNorm/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.clipValue !== void 0) {
      let h = b.clipValue;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/clipValue", schemaPath: "#/properties/clipValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/clipValue", schemaPath: "#/properties/clipValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.patience !== void 0) {
      let h = b.patience;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let g = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1e6 || isNaN(h)) {
          let g = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      }
    }
    if (b.classWeights !== void 0) {
      let h = b.classWeights, g = t, P = !1, q = null, f = t;
      if (typeof h != "string") {
        let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(h === "none" || h === "balanced")) {
        let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/0/enum", keyword: "enum", params: { allowedValues: C.properties.classWeights.oneOf[0].enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
      var j = f === t;
      j && (P = !0, q = 0);
      let l = t;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (Object.keys(h).length < 1) {
          let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in h) {
          let k = h[p];
          if (typeof k == "number" && isFinite(k)) {
            if (k <= 0 || isNaN(k)) {
              let d = { instancePath: s + "/classWeights/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classWeights/oneOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: s + "/classWeights/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classWeights/oneOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
      var j = l === t;
      if (j && P ? (P = !1, q = [q, 1]) : j && (P = !0, q = 1), P)
        t = g, e !== null && (g ? e.length = g : e = null);
      else {
        let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf", keyword: "oneOf", params: { passingSchemas: q }, message: "must match exactly one schema in oneOf" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.labelSmoothing !== void 0) {
      let h = b.labelSmoothing;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (h >= 1 || isNaN(h)) {
          let g = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.keepWeights !== void 0) {
      let h = b.keepWeights;
      if (typeof h != "string") {
        let g = { instancePath: s + "/keepWeights", schemaPath: "#/properties/keepWeights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (!(h === "best" || h === "last" || h === "both")) {
        let g = { instancePath: s + "/keepWeights", schemaPath: "#/properties/keepWeights/enum", keyword: "enum", params: { allowedValues: C.properties.keepWeights.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (b.reportSteps !== void 0) {
      let h = b.reportSteps;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let g = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1e9 || isNaN(h)) {
          let g = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (h < 0 || isNaN(h)) {
          let g = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [g] : e.push(g), t++;
        }
      }
    }
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [h] : e.push(h), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = {
  dataset: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:dataset",
    title: "DatasetSettings",
    description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.",
    type: "object",
    additionalProperties: !1,
    required: [],
    properties: {
      key: {
        type: "string",
        minLength: 1,
        description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file"
      },
      targets: {
        type: "array",
        items: {
          type: "string",
          minLength: 1
        },
        minItems: 1,
        uniqueItems: !0,
        description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it"
      },
      pictures: {
        type: "string",
        minLength: 1,
        description: "column that names pictures, for one workbook or CSV file beside PNG or JPEG files: what the other columns say of each of them can be learnt"
      },
      sheet: {
        type: "string",
        minLength: 1,
        description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name"
      },
      orientation: {
        type: "string",
        enum: [
          "across",
          "down"
        ],
        description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit"
      },
      absent: {
        type: "string",
        enum: [
          "missing"
        ],
        description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused"
      },
      samples: {
        type: "string",
        enum: [
          "files",
          "sheets"
        ],
        description: "what a sample is, in a folder without input/ and output/. files: each file. sheets: each sheet of one workbook. Their rows make one table"
      },
      decimal: {
        type: "string",
        enum: [
          "point",
          "comma"
        ],
        description: "decimal mark of the numbers in CSV. Without it a point; and a comma too where cells are separated by semicolons or tabs"
      },
      units: {
        type: "object",
        additionalProperties: {
          type: "string",
          minLength: 1
        },
        description: "unit of each column named here, in place of the one in its header"
      }
    }
  },
  evaluation: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:evaluation",
    title: "EvaluationSettings",
    description: "Tests that a trained model goes through.",
    type: "object",
    additionalProperties: !1,
    required: [
      "tests"
    ],
    properties: {
      tests: {
        type: "array",
        minItems: 1,
        description: "the tests, in order",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "task"
          ],
          description: "one test",
          properties: {
            task: {
              type: "string",
              minLength: 1,
              description: "test task"
            },
            name: {
              type: "string",
              minLength: 1,
              description: "name of this test among the others; without it the task's name"
            },
            settings: {
              type: "object",
              additionalProperties: !0,
              description: "settings of the test task; `kstore task show` lists them"
            }
          }
        }
      },
      note: {
        type: "string",
        description: "why it is as it is, in your own words"
      }
    }
  },
  experiment: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:experiment",
    title: "ExperimentSettings",
    description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.",
    type: "object",
    additionalProperties: !1,
    properties: {
      dataset: {
        type: "string",
        minLength: 1,
        description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given"
      },
      testDataset: {
        type: "string",
        minLength: 1,
        description: "reference to a dataset that is used for the test only"
      },
      preprocessing: {
        type: "string",
        minLength: 1,
        description: "reference to the preprocessing"
      },
      model: {
        type: "string",
        minLength: 1,
        description: "reference to the model; it names the learning task that trains it"
      },
      training: {
        type: "string",
        minLength: 1,
        description: "reference to the training configuration; without it the task's defaults hold"
      },
      evaluation: {
        type: "string",
        minLength: 1,
        description: "reference to the evaluation; without it nothing is tested"
      },
      seed: {
        type: "integer",
        minimum: 0,
        maximum: 4294967295,
        default: 1,
        description: "start of every random stream of the run"
      },
      steps: {
        type: "object",
        minProperties: 1,
        maxProperties: 100,
        propertyNames: {
          type: "string",
          pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$",
          maxLength: 60
        },
        description: "the steps of a graph by name; a name has letters, digits, `_` and `-`",
        additionalProperties: {
          type: "object",
          additionalProperties: !1,
          required: [
            "task"
          ],
          description: "one step: a task, what it gets, how it is set",
          properties: {
            task: {
              type: "string",
              minLength: 1,
              description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them"
            },
            inputs: {
              type: "object",
              additionalProperties: {
                type: "string",
                minLength: 1
              },
              description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives"
            },
            settings: {
              description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold",
              anyOf: [
                {
                  type: "object",
                  additionalProperties: !0,
                  description: "the settings themselves"
                },
                {
                  type: "string",
                  minLength: 1,
                  description: "reference to a training or evaluation"
                }
              ]
            },
            name: {
              type: "string",
              minLength: 1,
              description: "name of what the step gives; without it `EXPERIMENT-STEP`"
            },
            seed: {
              type: "integer",
              minimum: 0,
              maximum: 4294967295,
              description: "seed of this step; without it that of the experiment"
            }
          }
        }
      },
      matrix: {
        type: "object",
        minProperties: 1,
        additionalProperties: {
          type: "array",
          minItems: 1,
          description: "the values"
        },
        description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`"
      },
      protocol: {
        type: "object",
        additionalProperties: !1,
        minProperties: 1,
        description: "divides the rows anew several times, each a run of its own, and gives mean, deviation and interval of the metrics",
        properties: {
          folds: {
            type: "integer",
            minimum: 2,
            maximum: 256,
            description: "number of folds: each is the test part once; without it the shares of the `split` step hold"
          },
          repeats: {
            type: "integer",
            minimum: 1,
            maximum: 256,
            default: 1,
            description: "how often rows are drawn anew"
          }
        }
      },
      note: {
        type: "string",
        description: "why this experiment is made, in your own words"
      },
      sweep: {
        type: "object",
        additionalProperties: !1,
        required: [
          "space"
        ],
        description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it",
        properties: {
          space: {
            type: "object",
            minProperties: 1,
            description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`",
            additionalProperties: {
              type: "object",
              additionalProperties: !1,
              description: "one of uniform, logUniform, integer, choice",
              properties: {
                uniform: {
                  type: "array",
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "number"
                  },
                  description: "lowest and highest value"
                },
                logUniform: {
                  type: "array",
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "number",
                    exclusiveMinimum: 0
                  },
                  description: "lowest and highest value; the logarithm is uniform"
                },
                integer: {
                  type: "array",
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer"
                  },
                  description: "lowest and highest whole number"
                },
                choice: {
                  type: "array",
                  minItems: 1,
                  maxItems: 1e3,
                  items: {},
                  description: "the values"
                },
                step: {
                  type: "number",
                  exclusiveMinimum: 0,
                  description: "distance of the values from the lowest on; without it every number"
                },
                points: {
                  type: "integer",
                  minimum: 2,
                  maximum: 1e3,
                  description: "values that a grid takes where there is no step"
                },
                when: {
                  type: "object",
                  minProperties: 1,
                  additionalProperties: {
                    type: "array",
                    minItems: 1,
                    items: {}
                  },
                  description: "varied only while other parameters have one of these values"
                }
              }
            }
          },
          strategy: {
            type: "string",
            enum: [
              "random",
              "grid",
              "tpe",
              "halving"
            ],
            default: "tpe",
            description: "how values are chosen"
          },
          trials: {
            type: "integer",
            minimum: 1,
            maximum: 1e4,
            default: 20,
            description: "trials that the strategy may choose; a grid has all of its points unless this says fewer"
          },
          seed: {
            type: "integer",
            minimum: 0,
            maximum: 4294967295,
            default: 1,
            description: "start of the random choices of the strategy; the seed of the runs is the experiment's"
          },
          metric: {
            type: "string",
            minLength: 1,
            default: "validationLoss",
            description: "metric of the learning task that is made better, or `test/NAME` for one of a test"
          },
          halving: {
            type: "object",
            additionalProperties: !1,
            required: [
              "budget",
              "minimum",
              "maximum"
            ],
            description: "successive halving: many trials with a small budget, the best of them with a larger one",
            properties: {
              budget: {
                type: "string",
                minLength: 1,
                description: "training setting that says how much a trial may cost, such as epochs"
              },
              minimum: {
                type: "integer",
                minimum: 1,
                description: "smallest budget worth a look"
              },
              maximum: {
                type: "integer",
                minimum: 1,
                description: "budget of the last trials"
              },
              factor: {
                type: "integer",
                minimum: 2,
                maximum: 100,
                default: 3,
                description: "one of so many trials goes on, with so many times the budget"
              }
            }
          }
        }
      }
    },
    if: {
      not: {
        anyOf: [
          {
            properties: {
              steps: !0
            },
            required: [
              "steps"
            ]
          },
          {
            properties: {
              matrix: !0
            },
            required: [
              "matrix"
            ]
          }
        ]
      }
    },
    then: {
      properties: {
        dataset: !0,
        model: !0
      },
      required: [
        "dataset",
        "model"
      ]
    }
  },
  model: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:model",
    title: "ModelSettings",
    description: "Structure of a model and the learning task that trains it.",
    type: "object",
    additionalProperties: !1,
    required: [
      "task"
    ],
    properties: {
      task: {
        type: "string",
        minLength: 1,
        description: "learning task that trains the model"
      },
      input: {
        type: "array",
        minItems: 1,
        maxItems: 4,
        items: {
          type: "integer",
          minimum: 1,
          maximum: 1e7
        },
        description: "what the values of a row are, as [height, width, channels] or [length, channels]; without it, numbers in a row"
      },
      layers: {
        $ref: "#/$defs/layers",
        default: [],
        description: "the layers from input to output; the task adds the output layer, one unit a target"
      },
      note: {
        type: "string",
        description: "why it is as it is, in your own words"
      }
    },
    $defs: {
      layers: {
        type: "array",
        description: "layers, each working on what the one before it gives",
        items: {
          type: "object",
          additionalProperties: !1,
          minProperties: 1,
          maxProperties: 1,
          description: "one layer: its type and its settings",
          properties: {
            dense: {
              type: "object",
              additionalProperties: !1,
              required: [
                "units"
              ],
              description: "every output depends on every input",
              properties: {
                units: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e6,
                  description: "number of outputs"
                },
                activation: {
                  type: "string",
                  enum: [
                    "linear",
                    "relu",
                    "leakyRelu",
                    "elu",
                    "selu",
                    "tanh",
                    "sigmoid",
                    "swish",
                    "softmax"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier",
                    "lecun",
                    "orthogonal"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                },
                bias: {
                  type: "boolean",
                  default: !0,
                  description: "whether a learnt number is added to each output"
                }
              }
            },
            conv1d: {
              type: "object",
              additionalProperties: !1,
              required: [
                "filters",
                "kernel"
              ],
              description: "looks at a window of each series (length, channels)",
              properties: {
                filters: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e6,
                  description: "number of outputs at each place"
                },
                kernel: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 1,
                      maxItems: 1,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "size of the window"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 1,
                      maxItems: 1,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 1,
                  description: "places that the window moves on"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                },
                activation: {
                  type: "string",
                  enum: [
                    "linear",
                    "relu",
                    "leakyRelu",
                    "elu",
                    "selu",
                    "tanh",
                    "sigmoid",
                    "swish",
                    "softmax"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier",
                    "lecun",
                    "orthogonal"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                },
                bias: {
                  type: "boolean",
                  default: !0,
                  description: "whether a learnt number is added to each output"
                }
              }
            },
            conv2d: {
              type: "object",
              additionalProperties: !1,
              required: [
                "filters",
                "kernel"
              ],
              description: "looks at a window of each picture (height, width, channels)",
              properties: {
                filters: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e6,
                  description: "number of outputs at each place"
                },
                kernel: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "size of the window, one number for both axes or [height, width]"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 1,
                  description: "places that the window moves on"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                },
                activation: {
                  type: "string",
                  enum: [
                    "linear",
                    "relu",
                    "leakyRelu",
                    "elu",
                    "selu",
                    "tanh",
                    "sigmoid",
                    "swish",
                    "softmax"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier",
                    "lecun",
                    "orthogonal"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                },
                bias: {
                  type: "boolean",
                  default: !0,
                  description: "whether a learnt number is added to each output"
                }
              }
            },
            depthwiseConv2d: {
              type: "object",
              additionalProperties: !1,
              required: [
                "kernel"
              ],
              description: "looks at a window of each channel of a picture by itself",
              properties: {
                multiplier: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e3,
                  default: 1,
                  description: "outputs for each channel"
                },
                kernel: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "size of the window, one number for both axes or [height, width]"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 1,
                  description: "places that the window moves on"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                },
                activation: {
                  type: "string",
                  enum: [
                    "linear",
                    "relu",
                    "leakyRelu",
                    "elu",
                    "selu",
                    "tanh",
                    "sigmoid",
                    "swish",
                    "softmax"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier",
                    "lecun",
                    "orthogonal"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                },
                bias: {
                  type: "boolean",
                  default: !0,
                  description: "whether a learnt number is added to each output"
                }
              }
            },
            maxPool: {
              type: "object",
              additionalProperties: !1,
              description: "the largest value of each window of a picture or series",
              properties: {
                size: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 2,
                  description: "size of the window; of a series only the first number counts"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "places that the window moves on; without it, the size"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                }
              }
            },
            averagePool: {
              type: "object",
              additionalProperties: !1,
              description: "the mean of each window of a picture or series",
              properties: {
                size: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 2,
                  description: "size of the window; of a series only the first number counts"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "places that the window moves on; without it, the size"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                }
              }
            },
            activation: {
              type: "string",
              enum: [
                "linear",
                "relu",
                "leakyRelu",
                "elu",
                "selu",
                "tanh",
                "sigmoid",
                "swish",
                "softmax"
              ],
              description: "a function applied to each value; `softmax` makes the values of the last axis add up to 1"
            },
            dropout: {
              type: "object",
              additionalProperties: !1,
              description: "leaves out random values while training, against overfitting",
              properties: {
                rate: {
                  type: "number",
                  minimum: 0,
                  exclusiveMaximum: 1,
                  default: 0.5,
                  description: "share of the values that each training step leaves out"
                }
              }
            },
            batchNorm: {
              type: "object",
              additionalProperties: !1,
              description: "scales each feature by its mean and deviation in the batch, to predict by the running ones",
              properties: {
                momentum: {
                  type: "number",
                  exclusiveMinimum: 0,
                  maximum: 1,
                  default: 0.1,
                  description: "share that a batch has in the new running mean"
                },
                epsilon: {
                  type: "number",
                  exclusiveMinimum: 0,
                  default: 1e-5,
                  description: "added to the variance before it is divided by"
                }
              }
            },
            layerNorm: {
              type: "object",
              additionalProperties: !1,
              description: "scales each row by its own mean and deviation over the last axis",
              properties: {
                epsilon: {
                  type: "number",
                  exclusiveMinimum: 0,
                  default: 1e-5,
                  description: "added to the variance before it is divided by"
                }
              }
            },
            flatten: {
              type: "object",
              additionalProperties: !1,
              description: "puts all values of a row one after the other",
              properties: {}
            },
            embedding: {
              type: "object",
              additionalProperties: !1,
              required: [
                "tokens",
                "units"
              ],
              description: "a learnt vector for each token number; must be the first layer",
              properties: {
                tokens: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e7,
                  description: "how many tokens there are; their numbers begin at 0"
                },
                units: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e5,
                  description: "length of a vector"
                }
              }
            },
            lstm: {
              type: "object",
              additionalProperties: !1,
              required: [
                "units"
              ],
              description: "reads a series step by step and remembers (long short-term memory)",
              properties: {
                units: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e5,
                  description: "number of outputs"
                },
                returns: {
                  type: "string",
                  enum: [
                    "last",
                    "all"
                  ],
                  default: "last",
                  description: "`last` gives what comes out after the last step, `all` what comes out after each"
                }
              }
            },
            gru: {
              type: "object",
              additionalProperties: !1,
              required: [
                "units"
              ],
              description: "reads a series step by step and remembers, with fewer weights than lstm (gated recurrent unit)",
              properties: {
                units: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e5,
                  description: "number of outputs"
                },
                returns: {
                  type: "string",
                  enum: [
                    "last",
                    "all"
                  ],
                  default: "last",
                  description: "`last` gives what comes out after the last step, `all` what comes out after each"
                }
              }
            },
            residual: {
              type: "object",
              additionalProperties: !1,
              required: [
                "layers"
              ],
              description: "adds its input to what the layers inside give",
              properties: {
                shortcut: {
                  type: "string",
                  enum: [
                    "identity",
                    "projection"
                  ],
                  default: "identity",
                  description: "`identity` adds the input itself; `projection` first fits it to another shape by learnt weights"
                },
                layers: {
                  $ref: "#/$defs/layers"
                }
              }
            },
            sequential: {
              type: "object",
              additionalProperties: !1,
              required: [
                "layers"
              ],
              description: "layers one after the other, as one",
              properties: {
                repeat: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e3,
                  default: 1,
                  description: "how often they follow one another, each time with weights of their own"
                },
                layers: {
                  $ref: "#/$defs/layers"
                }
              }
            }
          }
        }
      }
    }
  },
  plugin: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:plugin",
    title: "PluginDeclaration",
    description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.",
    type: "object",
    additionalProperties: !1,
    required: [
      "apiVersion",
      "tasks"
    ],
    properties: {
      apiVersion: {
        type: "integer",
        const: 1,
        description: "version of the task interface that the plugin is written for"
      },
      name: {
        type: "string",
        minLength: 1,
        description: "name of the plugin when it is added, without a package.json to say it"
      },
      version: {
        type: "string",
        minLength: 1,
        description: "the author's version, for people"
      },
      tasks: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        description: "the learning and test tasks",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "type",
            "name",
            "version",
            "summary",
            "inputs",
            "settings",
            "outputs",
            "metrics"
          ],
          description: "one task",
          properties: {
            type: {
              type: "string",
              enum: [
                "learning",
                "test"
              ],
              description: "a learning task makes checkpoints, a test task results"
            },
            name: {
              type: "string",
              pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
              description: "name in lower-case words with hyphens, by which models and evaluations name the task"
            },
            version: {
              type: "string",
              minLength: 1,
              description: "version of the task, in the author's own way"
            },
            summary: {
              type: "string",
              minLength: 1,
              description: "what it does, in one line"
            },
            inputs: {
              type: "object",
              description: "slot to what it takes",
              propertyNames: {
                pattern: "^[a-z][A-Za-z0-9-]*$"
              },
              additionalProperties: {
                type: "object",
                additionalProperties: !1,
                required: [
                  "kind",
                  "description"
                ],
                properties: {
                  kind: {
                    type: "string",
                    enum: [
                      "dataset",
                      "preprocessing",
                      "model",
                      "training",
                      "evaluation",
                      "experiment",
                      "report",
                      "checkpoint",
                      "result",
                      "plugin"
                    ],
                    description: "kind of version that is taken"
                  },
                  description: {
                    type: "string",
                    minLength: 1,
                    description: "what it is for"
                  },
                  optional: {
                    type: "boolean",
                    const: !0,
                    description: "the task runs without it"
                  }
                }
              }
            },
            settings: {
              type: "object",
              additionalProperties: !0,
              description: "closed JSON Schema (2020-12) of the settings; every property has a description"
            },
            outputs: {
              type: "object",
              minProperties: 1,
              description: "slot to what it gives",
              propertyNames: {
                pattern: "^[a-z][A-Za-z0-9-]*$"
              },
              additionalProperties: {
                type: "object",
                additionalProperties: !1,
                required: [
                  "kind",
                  "description"
                ],
                properties: {
                  kind: {
                    type: "string",
                    enum: [
                      "dataset",
                      "preprocessing",
                      "model",
                      "training",
                      "evaluation",
                      "experiment",
                      "report",
                      "checkpoint",
                      "result",
                      "plugin"
                    ],
                    description: "kind of version that is made"
                  },
                  description: {
                    type: "string",
                    minLength: 1,
                    description: "what it holds"
                  }
                }
              }
            },
            metrics: {
              type: "object",
              description: "name to what it measures",
              additionalProperties: {
                type: "object",
                additionalProperties: !1,
                required: [
                  "description",
                  "unit",
                  "better"
                ],
                properties: {
                  description: {
                    type: "string",
                    minLength: 1,
                    description: "what it measures"
                  },
                  unit: {
                    type: "string",
                    description: "unit, empty for a pure number"
                  },
                  better: {
                    type: "string",
                    enum: [
                      "higher",
                      "lower"
                    ],
                    description: "which direction is better"
                  }
                }
              }
            },
            determinism: {
              type: "object",
              additionalProperties: !1,
              required: [
                "level"
              ],
              description: "what is promised of the outputs; without it the same bytes on every computer",
              properties: {
                level: {
                  type: "string",
                  enum: [
                    "bitwise",
                    "tolerance",
                    "none"
                  ],
                  description: "the same bytes, numbers within a tolerance, or nothing"
                },
                relativeTolerance: {
                  type: "number",
                  exclusiveMinimum: 0,
                  description: "for `tolerance`: largest relative difference of numbers"
                },
                reason: {
                  type: "string",
                  minLength: 1,
                  description: "for `none`: why"
                }
              }
            },
            resumable: {
              type: "boolean",
              const: !0,
              description: "the task saves its state at its steps, and goes on from there to the same bits"
            },
            adjustable: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              uniqueItems: !0,
              description: "settings that a person may change while the task runs, as dotted paths"
            },
            entry: {
              type: "string",
              minLength: 1,
              description: "module whose default export is the task, a path in the plugin"
            },
            command: {
              type: "array",
              minItems: 1,
              items: {
                type: "string"
              },
              description: "program, found in PATH or a path in the plugin, and its arguments"
            },
            variables: {
              type: "object",
              propertyNames: {
                pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
              },
              additionalProperties: {
                type: "string"
              },
              description: "environment variables that the command gets besides those of every task"
            },
            environment: {
              type: "array",
              minItems: 1,
              maxItems: 64,
              uniqueItems: !0,
              items: {
                type: "string",
                pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
              },
              description: "names of environment variables that the command gets as they are set where kstore is typed; their values are recorded"
            }
          }
        }
      }
    }
  },
  preprocessing: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:preprocessing",
    title: "PreprocessingSettings",
    description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.",
    type: "object",
    additionalProperties: !1,
    required: [
      "steps"
    ],
    properties: {
      steps: {
        type: "array",
        description: "the steps, in order; where `split`, `select`, `picture` and `augment` stand makes no difference",
        items: {
          type: "object",
          additionalProperties: !1,
          minProperties: 1,
          maxProperties: 1,
          description: "one step: its name and its settings",
          properties: {
            split: {
              type: "object",
              additionalProperties: !1,
              description: "divides the rows into training, validation and test rows; without it all rows are for training",
              properties: {
                train: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0"
                },
                validation: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0"
                },
                test: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0"
                },
                seed: {
                  type: "integer",
                  minimum: 0,
                  maximum: 4294967295,
                  default: 1,
                  description: "another seed gives another division"
                },
                keepTogether: {
                  type: "string",
                  minLength: 1,
                  default: "same-inputs",
                  description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there"
                },
                stratify: {
                  type: "boolean",
                  default: !1,
                  description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers"
                },
                orderBy: {
                  type: "string",
                  minLength: 1,
                  description: "column of dates or numbers by which the rows are ordered: the first are for training, the next for validation, the last for the test. Rows of an equal value stay together; goes without `seed`, `keepTogether` and `stratify`"
                }
              }
            },
            select: {
              type: "object",
              additionalProperties: !1,
              description: "chooses the columns",
              properties: {
                inputs: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "columns to predict from; without it those with the role input, or all that are neither key nor target"
                },
                targets: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "columns to predict; without it those with the role target"
                }
              }
            },
            picture: {
              type: "object",
              additionalProperties: !1,
              description: "how pictures become numbers, `[height, width, channels]`",
              properties: {
                height: {
                  type: "integer",
                  minimum: 1,
                  maximum: 4096,
                  description: "height in pixels to which each picture is brought; without it all must have one size"
                },
                width: {
                  type: "integer",
                  minimum: 1,
                  maximum: 4096,
                  description: "width in pixels to which each picture is brought"
                },
                channels: {
                  type: "string",
                  enum: [
                    "grey",
                    "colour"
                  ],
                  description: "`grey` for one number a pixel, `colour` for three; without it what the first picture has, and all must have"
                },
                range: {
                  type: "array",
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "number",
                    minimum: -1e3,
                    maximum: 1e3
                  },
                  default: [
                    0,
                    1
                  ],
                  description: "what black and white become"
                }
              }
            },
            augment: {
              type: "object",
              additionalProperties: !1,
              minProperties: 1,
              description: "changes training rows at random, anew in each epoch; validation and test rows stay as they are",
              properties: {
                flip: {
                  type: "string",
                  enum: [
                    "none",
                    "horizontal",
                    "vertical",
                    "both"
                  ],
                  default: "none",
                  description: "of pictures: mirrors one of two left to right, upside down, or each of both"
                },
                shift: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0,
                  description: "of pictures: largest shift, as a share of height and width"
                },
                rotate: {
                  type: "number",
                  minimum: 0,
                  maximum: 180,
                  default: 0,
                  description: "of pictures: largest angle in degrees, either way"
                },
                crop: {
                  type: "number",
                  minimum: 0,
                  maximum: 0.9,
                  default: 0,
                  description: "of pictures: largest share of height and width that is cut away; what is left is enlarged"
                },
                brightness: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0,
                  description: "of pictures: largest change of brightness, as a share of the range"
                },
                noise: {
                  type: "number",
                  minimum: 0,
                  maximum: 10,
                  default: 0,
                  description: "deviation of normal noise: of pictures as a share of the range, of tables in the scaled unit of number columns"
                },
                dropValues: {
                  type: "number",
                  minimum: 0,
                  maximum: 0.9,
                  default: 0,
                  description: "of tables: probability with which a value of a column with an `impute` step is treated as missing"
                }
              }
            },
            impute: {
              type: "object",
              additionalProperties: !1,
              description: "fills in missing values of inputs; a missing target is never filled in",
              properties: {
                columns: {
                  description: "input columns to fill; `all` means all of the fitting type",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                with: {
                  type: "string",
                  enum: [
                    "mean",
                    "median",
                    "missing",
                    "constant"
                  ],
                  default: "mean",
                  description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value"
                },
                value: {
                  description: "the value for `constant`",
                  anyOf: [
                    {
                      type: "number"
                    },
                    {
                      type: "string"
                    }
                  ]
                }
              }
            },
            log: {
              type: "object",
              additionalProperties: !1,
              required: [
                "columns"
              ],
              description: "takes the natural logarithm of 1 + x of inputs; x must be above -1",
              properties: {
                columns: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "number columns"
                }
              }
            },
            oneHot: {
              type: "object",
              additionalProperties: !1,
              description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros",
              properties: {
                columns: {
                  description: "input columns; `all` means all text columns",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                }
              }
            },
            elapsedDays: {
              type: "object",
              additionalProperties: !1,
              description: "makes numbers of dates: the days, with the time of day as a fraction, since an origin",
              properties: {
                columns: {
                  description: "input columns; `all` means all date columns",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                since: {
                  type: "string",
                  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
                  description: "day from which days are counted; without it that of the earliest date of the training rows"
                }
              }
            },
            text: {
              type: "object",
              additionalProperties: !1,
              description: "makes whole numbers of text for an embedding, by a vocabulary of the training rows: 0 where the text has ended, 1 for what is unknown",
              properties: {
                columns: {
                  description: "input columns; `all` means all text columns",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                by: {
                  type: "string",
                  enum: [
                    "word",
                    "character"
                  ],
                  default: "word",
                  description: "what has a number: words, or characters"
                },
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 4096,
                  default: 32,
                  description: "numbers of one text; what is longer is cut off"
                },
                vocabulary: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e5,
                  default: 1e3,
                  description: "most words or characters that are told apart, the most common ones"
                }
              }
            },
            standardise: {
              type: "object",
              additionalProperties: !1,
              description: "scales to mean 0 and deviation 1 of the training rows",
              properties: {
                columns: {
                  description: "number columns; `all` means all that are columns of the dataset",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                targets: {
                  type: "boolean",
                  default: !1,
                  description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled"
                }
              }
            },
            minMax: {
              type: "object",
              additionalProperties: !1,
              description: "scales the training rows to 0 to 1",
              properties: {
                columns: {
                  description: "number columns; `all` means all that are columns of the dataset",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                targets: {
                  type: "boolean",
                  default: !1,
                  description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled"
                }
              }
            }
          }
        }
      },
      note: {
        type: "string",
        description: "why it is as it is, in your own words"
      }
    }
  },
  training: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:training",
    title: "TrainingSettings",
    description: "How a model is trained.",
    type: "object",
    additionalProperties: !1,
    properties: {
      epochs: {
        type: "integer",
        minimum: 1,
        maximum: 1e6,
        default: 200,
        description: "passes over the training rows at most"
      },
      batchSize: {
        type: "integer",
        minimum: 1,
        maximum: 1e6,
        default: 32,
        description: "rows a step; the last step of an epoch may have fewer"
      },
      parts: {
        type: "integer",
        enum: [
          1,
          2,
          4,
          8,
          16
        ],
        default: 1,
        description: "parts that each batch is cut into, so that as many cores can work on it; the parts decide over the result, the cores do not. Batch normalisation sees the rows of a part"
      },
      learningRate: {
        type: "number",
        exclusiveMinimum: 0,
        default: 5e-3,
        description: "size of a step"
      },
      schedule: {
        type: "array",
        maxItems: 100,
        default: [],
        description: "how the learning rate changes: stages one after the other, each beginning where the one before it ended; without any it stays",
        items: {
          type: "object",
          additionalProperties: !1,
          minProperties: 1,
          maxProperties: 1,
          description: "one stage: its kind and its settings",
          properties: {
            constant: {
              type: "object",
              additionalProperties: !1,
              description: "the rate stays",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                }
              }
            },
            warmUp: {
              type: "object",
              additionalProperties: !1,
              required: [
                "length"
              ],
              description: "the rate rises evenly",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                },
                from: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0.01,
                  description: "share of the rate that it begins with"
                }
              }
            },
            step: {
              type: "object",
              additionalProperties: !1,
              required: [
                "every"
              ],
              description: "the rate falls by a factor every so often",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                },
                every: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units between two falls"
                },
                factor: {
                  type: "number",
                  exclusiveMinimum: 0,
                  maximum: 1,
                  default: 0.1,
                  description: "what the rate is multiplied by"
                }
              }
            },
            exponential: {
              type: "object",
              additionalProperties: !1,
              required: [
                "factor"
              ],
              description: "the rate falls by a factor each time",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                },
                factor: {
                  type: "number",
                  exclusiveMinimum: 0,
                  maximum: 1,
                  description: "what the rate is multiplied by after each unit"
                }
              }
            },
            cosine: {
              type: "object",
              additionalProperties: !1,
              description: "the rate falls as half a wave of a cosine, slow at both ends",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                },
                to: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0,
                  description: "share of the rate that it ends with"
                }
              }
            },
            plateau: {
              type: "object",
              additionalProperties: !1,
              description: "the rate falls when the validation loss, or without validation rows the training loss, no longer does",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                factor: {
                  type: "number",
                  exclusiveMinimum: 0,
                  maximum: 1,
                  default: 0.1,
                  description: "what the rate is multiplied by"
                },
                patience: {
                  type: "integer",
                  minimum: 0,
                  maximum: 1e6,
                  default: 10,
                  description: "epochs without a lower loss that are borne"
                },
                threshold: {
                  type: "number",
                  minimum: 0,
                  exclusiveMaximum: 1,
                  default: 1e-4,
                  description: "share by which a loss must be lower to count"
                },
                cooldown: {
                  type: "integer",
                  minimum: 0,
                  maximum: 1e6,
                  default: 0,
                  description: "epochs after a fall that are not counted"
                },
                to: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0,
                  description: "share of the rate that it does not fall below"
                }
              }
            }
          }
        }
      },
      optimiser: {
        type: "string",
        enum: [
          "adam",
          "adamw",
          "sgd",
          "rmsprop"
        ],
        default: "adam",
        description: "rule by which the weights change"
      },
      weightDecay: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "pull of the weights towards zero: added to the gradient by adam, sgd and rmsprop (L2), taken off the weights by adamw; biases are left alone"
      },
      momentum: {
        type: "number",
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0.9,
        description: "share of the last step that sgd keeps"
      },
      nesterov: {
        type: "boolean",
        default: !1,
        description: "of sgd: takes the gradient as if the share of the last step had been taken already"
      },
      loss: {
        type: "string",
        enum: [
          "meanSquaredError",
          "meanAbsoluteError",
          "huber",
          "crossEntropy",
          "focal",
          "binaryCrossEntropy"
        ],
        description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`, which they have without it, `focal` or `binaryCrossEntropy`"
      },
      huberDelta: {
        type: "number",
        exclusiveMinimum: 0,
        default: 1,
        description: "of huber: error from which on it counts straight instead of square"
      },
      focalGamma: {
        type: "number",
        minimum: 0,
        maximum: 100,
        default: 2,
        description: "of focal: how little rows that are right already count; 0 is crossEntropy"
      },
      l1: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "adds this times the sum of all |weight| to what training makes small; the losses that are told go without it"
      },
      l2: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "the same with weight\xB2"
      },
      clipNorm: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "largest length that the gradient may have; 0 means any"
      },
      clipValue: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "largest value that one number of the gradient may have; 0 means any"
      },
      patience: {
        type: "integer",
        minimum: 0,
        maximum: 1e6,
        default: 0,
        description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case"
      },
      classWeights: {
        oneOf: [
          {
            type: "string",
            enum: [
              "none",
              "balanced"
            ]
          },
          {
            type: "object",
            minProperties: 1,
            additionalProperties: {
              type: "number",
              exclusiveMinimum: 0
            }
          }
        ],
        default: "none",
        description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class); or the weight of each class by its name, 1 for those that are not named"
      },
      labelSmoothing: {
        type: "number",
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0,
        description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself"
      },
      keepWeights: {
        type: "string",
        enum: [
          "best",
          "last",
          "both"
        ],
        default: "best",
        description: "weights that the checkpoint holds: of the epoch with the lowest validation loss, of the last epoch, or both; a test takes the best when both are there"
      },
      reportSteps: {
        type: "integer",
        minimum: 0,
        maximum: 1e9,
        default: 0,
        description: "tells the loss of one step after so many steps, as `stepLoss`; 0 tells only those of epochs"
      }
    }
  }
};
export {
  pe as isDataset,
  me as isEvaluation,
  le as isExperiment,
  ue as isModel,
  de as isPlugin,
  he as isPreprocessing,
  ce as isTraining,
  fe as schemas
};
