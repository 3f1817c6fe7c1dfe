// Generated from schemas/ by `npm run generate`. Do not edit.
var Q = (d, s) => () => {
  try {
    return s || d((s = { exports: {} }).exports, s), s.exports;
  } catch (S) {
    throw s = 0, S;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var X = Q((U) => {
  "use strict";
  Object.defineProperty(U, "__esModule", { value: !0 });
  function J(d) {
    let s = d.length, S = 0, I = 0, M;
    for (; I < s; )
      S++, M = d.charCodeAt(I++), M >= 55296 && M <= 56319 && I < s && (M = d.charCodeAt(I), (M & 64512) === 56320 && I++);
    return S;
  }
  U.default = J;
  J.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ae = D, _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, samples: { type: "string", enum: ["files", "sheets"], description: "what a sample is, in a folder without input/ and output/. files: each file. sheets: each sheet of one workbook. Their rows make one table" }, decimal: { type: "string", enum: ["point", "comma"], description: "decimal mark of the numbers in CSV. Without it a point; and a comma too where cells are separated by semicolons or tabs" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, x = X().default;
function D(d, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: M = d, dynamicAnchors: E = {} } = {}) {
  let e = null, t = 0, O = D.evaluated;
  if (O.dynamicProps && (O.props = void 0), O.dynamicItems && (O.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (let n in d)
      if (!(n === "key" || n === "targets" || n === "sheet" || n === "orientation" || n === "absent" || n === "samples" || n === "decimal" || n === "units")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.key !== void 0) {
      let n = d.key;
      if (typeof n == "string") {
        if (x(n) < 1) {
          let h = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.targets !== void 0) {
      let n = d.targets;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let y = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [y] : e.push(y), t++;
        }
        let h = n.length;
        for (let y = 0; y < h; y++) {
          let i = n[y];
          if (typeof i == "string") {
            if (x(i) < 1) {
              let g = { instancePath: s + "/targets/" + y, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/targets/" + y, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        let N = n.length, k;
        if (N > 1) {
          let y = {};
          for (; N--; ) {
            let i = n[N];
            if (typeof i == "string") {
              if (typeof y[i] == "number") {
                k = y[i];
                let g = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: N, j: k }, message: "must NOT have duplicate items (items ## " + k + " and " + N + " are identical)" };
                e === null ? e = [g] : e.push(g), t++;
                break;
              }
              y[i] = N;
            }
          }
        }
      } else {
        let h = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.sheet !== void 0) {
      let n = d.sheet;
      if (typeof n == "string") {
        if (x(n) < 1) {
          let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.orientation !== void 0) {
      let n = d.orientation;
      if (typeof n != "string") {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(n === "across" || n === "down")) {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: _.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.absent !== void 0) {
      let n = d.absent;
      if (typeof n != "string") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (n !== "missing") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: _.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.samples !== void 0) {
      let n = d.samples;
      if (typeof n != "string") {
        let h = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(n === "files" || n === "sheets")) {
        let h = { instancePath: s + "/samples", schemaPath: "#/properties/samples/enum", keyword: "enum", params: { allowedValues: _.properties.samples.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.decimal !== void 0) {
      let n = d.decimal;
      if (typeof n != "string") {
        let h = { instancePath: s + "/decimal", schemaPath: "#/properties/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(n === "point" || n === "comma")) {
        let h = { instancePath: s + "/decimal", schemaPath: "#/properties/decimal/enum", keyword: "enum", params: { allowedValues: _.properties.decimal.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.units !== void 0) {
      let n = d.units;
      if (n && typeof n == "object" && !Array.isArray(n))
        for (let h in n) {
          let N = n[h];
          if (typeof N == "string") {
            if (x(N) < 1) {
              let k = { instancePath: s + "/units/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: s + "/units/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      else {
        let h = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = F;
function F(d, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: M = d, dynamicAnchors: E = {} } = {}) {
  let e = null, t = 0, O = F.evaluated;
  if (O.dynamicProps && (O.props = void 0), O.dynamicItems && (O.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    if (d.tests === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in d)
      if (!(n === "tests" || n === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.tests !== void 0) {
      let n = d.tests;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let N = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [N] : e.push(N), t++;
        }
        let h = n.length;
        for (let N = 0; N < h; N++) {
          let k = n[N];
          if (k && typeof k == "object" && !Array.isArray(k)) {
            if (k.task === void 0) {
              let y = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in k)
              if (!(y === "task" || y === "name" || y === "settings")) {
                let i = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (k.task !== void 0) {
              let y = k.task;
              if (typeof y == "string") {
                if (x(y) < 1) {
                  let i = { instancePath: s + "/tests/" + N + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/tests/" + N + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (k.name !== void 0) {
              let y = k.name;
              if (typeof y == "string") {
                if (x(y) < 1) {
                  let i = { instancePath: s + "/tests/" + N + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/tests/" + N + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (k.settings !== void 0) {
              let y = k.settings;
              if (!(y && typeof y == "object" && !Array.isArray(y))) {
                let i = { instancePath: s + "/tests/" + N + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.note !== void 0 && typeof d.note != "string") {
      let n = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = V, K = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, note: { type: "string", description: "why this experiment is made, in your own words" }, sweep: { type: "object", additionalProperties: !1, required: ["space"], description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it", properties: { space: { type: "object", minProperties: 1, description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`", additionalProperties: { type: "object", additionalProperties: !1, description: "one of uniform, logUniform, integer, choice", properties: { uniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "lowest and highest value" }, logUniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", exclusiveMinimum: 0 }, description: "lowest and highest value; the logarithm is uniform" }, integer: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" }, description: "lowest and highest whole number" }, choice: { type: "array", minItems: 1, maxItems: 1e3, items: {}, description: "the values" }, step: { type: "number", exclusiveMinimum: 0, description: "distance of the values from the lowest on; without it every number" }, points: { type: "integer", minimum: 2, maximum: 1e3, description: "values that a grid takes where there is no step" }, when: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: {} }, description: "varied only while other parameters have one of these values" } } } }, strategy: { type: "string", enum: ["random", "grid", "tpe", "halving"], default: "tpe", description: "how values are chosen" }, trials: { type: "integer", minimum: 1, maximum: 1e4, default: 20, description: "trials that the strategy may choose; a grid has all of its points unless this says fewer" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of the random choices of the strategy; the seed of the runs is the experiment's" }, metric: { type: "string", minLength: 1, default: "validationLoss", description: "metric of the learning task that is made better, or `test/NAME` for one of a test" }, halving: { type: "object", additionalProperties: !1, required: ["budget", "minimum", "maximum"], description: "successive halving: many trials with a small budget, the best of them with a larger one", properties: { budget: { type: "string", minLength: 1, description: "training setting that says how much a trial may cost, such as epochs" }, minimum: { type: "integer", minimum: 1, description: "smallest budget worth a look" }, maximum: { type: "integer", minimum: 1, description: "budget of the last trials" }, factor: { type: "integer", minimum: 2, maximum: 100, default: 3, description: "one of so many trials goes on, with so many times the budget" } } } } } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, G = Object.prototype.hasOwnProperty, Y = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function V(d, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: M = d, dynamicAnchors: E = {} } = {}) {
  let e = null, t = 0, O = V.evaluated;
  O.dynamicProps && (O.props = void 0), O.dynamicItems && (O.items = void 0);
  let n = t, h = !0, N = t, k = t, y = t, i = t, g = !1, a = t;
  if (d && typeof d == "object" && !Array.isArray(d)) {
    let c;
    if (d.steps === void 0 && (c = "steps")) {
      let p = {};
      e === null ? e = [p] : e.push(p), t++;
    }
  }
  var r = a === t;
  if (g = g || r, r) {
    var m = {};
    m.steps = !0;
  }
  let o = t;
  if (d && typeof d == "object" && !Array.isArray(d)) {
    let c;
    if (d.matrix === void 0 && (c = "matrix")) {
      let p = {};
      e === null ? e = [p] : e.push(p), t++;
    }
  }
  var r = o === t;
  if (g = g || r, r && m !== !0 && (m = m || {}, m.matrix = !0), g)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = {};
    e === null ? e = [c] : e.push(c), t++;
  }
  var u = y === t;
  if (u) {
    let c = {};
    e === null ? e = [c] : e.push(c), t++;
  } else
    t = k, e !== null && (k ? e.length = k : e = null);
  var b = N === t;
  if (t = n, e !== null && (n ? e.length = n : e = null), b) {
    let c = t;
    if (d && typeof d == "object" && !Array.isArray(d)) {
      if (d.dataset === void 0) {
        let l = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (d.model === void 0) {
        let l = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    var b = c === t;
    if (h = b, h) {
      var q = {};
      q.dataset = !0, q.model = !0;
    }
  }
  if (!h) {
    let c = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [c] : e.push(c), t++;
  }
  if (d && typeof d == "object" && !Array.isArray(d)) {
    for (let c in d)
      if (!G.call(K.properties, c)) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (d.dataset !== void 0) {
      let c = d.dataset;
      if (typeof c == "string") {
        if (x(c) < 1) {
          let p = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (d.testDataset !== void 0) {
      let c = d.testDataset;
      if (typeof c == "string") {
        if (x(c) < 1) {
          let p = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (d.preprocessing !== void 0) {
      let c = d.preprocessing;
      if (typeof c == "string") {
        if (x(c) < 1) {
          let p = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (d.model !== void 0) {
      let c = d.model;
      if (typeof c == "string") {
        if (x(c) < 1) {
          let p = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (d.training !== void 0) {
      let c = d.training;
      if (typeof c == "string") {
        if (x(c) < 1) {
          let p = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (d.evaluation !== void 0) {
      let c = d.evaluation;
      if (typeof c == "string") {
        if (x(c) < 1) {
          let p = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (d.seed !== void 0) {
      let c = d.seed;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 4294967295 || isNaN(c)) {
          let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (c < 0 || isNaN(c)) {
          let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
    }
    if (d.steps !== void 0) {
      let c = d.steps;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (Object.keys(c).length > 100) {
          let p = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (Object.keys(c).length < 1) {
          let p = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in c) {
          let l = t;
          if (typeof p == "string") {
            if (x(p) > 60) {
              let f = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: p };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (!Y.test(p)) {
              let f = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: p };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: p };
            e === null ? e = [f] : e.push(f), t++;
          }
          var A = l === t;
          if (!A) {
            let f = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        for (let p in c) {
          let l = c[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.task === void 0) {
              let f = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let f in l)
              if (!(f === "task" || f === "inputs" || f === "settings" || f === "name" || f === "seed")) {
                let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                e === null ? e = [w] : e.push(w), t++;
              }
            if (l.task !== void 0) {
              let f = l.task;
              if (typeof f == "string") {
                if (x(f) < 1) {
                  let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (l.inputs !== void 0) {
              let f = l.inputs;
              if (f && typeof f == "object" && !Array.isArray(f))
                for (let w in f) {
                  let v = f[w];
                  if (typeof v == "string") {
                    if (x(v) < 1) {
                      let j = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
              else {
                let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (l.settings !== void 0) {
              let f = l.settings, w = t, v = !1, j = t;
              if (!(f && typeof f == "object" && !Array.isArray(f))) {
                let L = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [L] : e.push(L), t++;
              }
              var P = j === t;
              v = v || P;
              let T = t;
              if (typeof f == "string") {
                if (x(f) < 1) {
                  let L = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [L] : e.push(L), t++;
                }
              } else {
                let L = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              var P = T === t;
              if (v = v || P, v)
                t = w, e !== null && (w ? e.length = w : e = null);
              else {
                let L = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (l.name !== void 0) {
              let f = l.name;
              if (typeof f == "string") {
                if (x(f) < 1) {
                  let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (l.seed !== void 0) {
              let f = l.seed;
              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [w] : e.push(w), t++;
              }
              if (typeof f == "number" && isFinite(f)) {
                if (f > 4294967295 || isNaN(f)) {
                  let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (f < 0 || isNaN(f)) {
                  let w = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
            }
          } else {
            let f = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (d.matrix !== void 0) {
      let c = d.matrix;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (Object.keys(c).length < 1) {
          let p = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in c) {
          let l = c[p];
          if (Array.isArray(l)) {
            if (l.length < 1) {
              let f = { instancePath: s + "/matrix/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: s + "/matrix/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (d.note !== void 0 && typeof d.note != "string") {
      let c = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [c] : e.push(c), t++;
    }
    if (d.sweep !== void 0) {
      let c = d.sweep;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.space === void 0) {
          let p = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in c)
          if (!(p === "space" || p === "strategy" || p === "trials" || p === "seed" || p === "metric" || p === "halving")) {
            let l = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
            e === null ? e = [l] : e.push(l), t++;
          }
        if (c.space !== void 0) {
          let p = c.space;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (Object.keys(p).length < 1) {
              let l = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in p) {
              let f = p[l];
              if (f && typeof f == "object" && !Array.isArray(f)) {
                for (let w in f)
                  if (!(w === "uniform" || w === "logUniform" || w === "integer" || w === "choice" || w === "step" || w === "points" || w === "when")) {
                    let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                if (f.uniform !== void 0) {
                  let w = f.uniform;
                  if (Array.isArray(w)) {
                    if (w.length > 2) {
                      let j = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (w.length < 2) {
                      let j = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    let v = w.length;
                    for (let j = 0; j < v; j++) {
                      let T = w[j];
                      if (!(typeof T == "number" && isFinite(T))) {
                        let L = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform/" + j, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (f.logUniform !== void 0) {
                  let w = f.logUniform;
                  if (Array.isArray(w)) {
                    if (w.length > 2) {
                      let j = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (w.length < 2) {
                      let j = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    let v = w.length;
                    for (let j = 0; j < v; j++) {
                      let T = w[j];
                      if (typeof T == "number" && isFinite(T)) {
                        if (T <= 0 || isNaN(T)) {
                          let L = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + j, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                      } else {
                        let L = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + j, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (f.integer !== void 0) {
                  let w = f.integer;
                  if (Array.isArray(w)) {
                    if (w.length > 2) {
                      let j = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (w.length < 2) {
                      let j = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    let v = w.length;
                    for (let j = 0; j < v; j++) {
                      let T = w[j];
                      if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) {
                        let L = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer/" + j, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (f.choice !== void 0) {
                  let w = f.choice;
                  if (Array.isArray(w)) {
                    if (w.length > 1e3) {
                      let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (w.length < 1) {
                      let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (f.step !== void 0) {
                  let w = f.step;
                  if (typeof w == "number" && isFinite(w)) {
                    if (w <= 0 || isNaN(w)) {
                      let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (f.points !== void 0) {
                  let w = f.points;
                  if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
                    let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                  if (typeof w == "number" && isFinite(w)) {
                    if (w > 1e3 || isNaN(w)) {
                      let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (w < 2 || isNaN(w)) {
                      let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                  }
                }
                if (f.when !== void 0) {
                  let w = f.when;
                  if (w && typeof w == "object" && !Array.isArray(w)) {
                    if (Object.keys(w).length < 1) {
                      let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    for (let v in w) {
                      let j = w[v];
                      if (Array.isArray(j)) {
                        if (j.length < 1) {
                          let T = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                      } else {
                        let T = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
              } else {
                let w = { instancePath: s + "/sweep/space/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (c.strategy !== void 0) {
          let p = c.strategy;
          if (typeof p != "string") {
            let l = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(p === "random" || p === "grid" || p === "tpe" || p === "halving")) {
            let l = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/enum", keyword: "enum", params: { allowedValues: K.properties.sweep.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (c.trials !== void 0) {
          let p = c.trials;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let l = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (typeof p == "number" && isFinite(p)) {
            if (p > 1e4 || isNaN(p)) {
              let l = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p < 1 || isNaN(p)) {
              let l = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [l] : e.push(l), t++;
            }
          }
        }
        if (c.seed !== void 0) {
          let p = c.seed;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let l = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (typeof p == "number" && isFinite(p)) {
            if (p > 4294967295 || isNaN(p)) {
              let l = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p < 0 || isNaN(p)) {
              let l = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [l] : e.push(l), t++;
            }
          }
        }
        if (c.metric !== void 0) {
          let p = c.metric;
          if (typeof p == "string") {
            if (x(p) < 1) {
              let l = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [l] : e.push(l), t++;
            }
          } else {
            let l = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (c.halving !== void 0) {
          let p = c.halving;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.budget === void 0) {
              let l = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property 'budget'" };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.minimum === void 0) {
              let l = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'" };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.maximum === void 0) {
              let l = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "maximum" }, message: "must have required property 'maximum'" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in p)
              if (!(l === "budget" || l === "minimum" || l === "maximum" || l === "factor")) {
                let f = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), t++;
              }
            if (p.budget !== void 0) {
              let l = p.budget;
              if (typeof l == "string") {
                if (x(l) < 1) {
                  let f = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (p.minimum !== void 0) {
              let l = p.minimum;
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                let f = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
                let f = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (p.maximum !== void 0) {
              let l = p.maximum;
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                let f = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
                let f = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (p.factor !== void 0) {
              let l = p.factor;
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                let f = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof l == "number" && isFinite(l)) {
                if (l > 100 || isNaN(l)) {
                  let f = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (l < 2 || isNaN(l)) {
                  let f = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
          } else {
            let l = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = H, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:model", title: "ModelSettings", description: "Structure of a model and the learning task that trains it.", type: "object", additionalProperties: !1, required: ["task"], properties: { task: { type: "string", minLength: 1, description: "learning task that trains the model" }, layers: { type: "array", default: [], description: "the layers from input to output; the task adds the output layer, one unit a target", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" } } }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], description: "a function applied to each value" } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function H(d, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: M = d, dynamicAnchors: E = {} } = {}) {
  let e = null, t = 0, O = H.evaluated;
  if (O.dynamicProps && (O.props = void 0), O.dynamicItems && (O.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    if (d.task === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in d)
      if (!(n === "task" || n === "layers" || n === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.task !== void 0) {
      let n = d.task;
      if (typeof n == "string") {
        if (x(n) < 1) {
          let h = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.layers !== void 0) {
      let n = d.layers;
      if (Array.isArray(n)) {
        let h = n.length;
        for (let N = 0; N < h; N++) {
          let k = n[N];
          if (k && typeof k == "object" && !Array.isArray(k)) {
            if (Object.keys(k).length > 1) {
              let y = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (Object.keys(k).length < 1) {
              let y = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in k)
              if (!(y === "dense" || y === "dropout" || y === "activation")) {
                let i = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (k.dense !== void 0) {
              let y = k.dense;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.units === void 0) {
                  let i = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in y)
                  if (!(i === "units" || i === "activation" || i === "initialiser")) {
                    let g = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                if (y.units !== void 0) {
                  let i = y.units;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let g = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e6 || isNaN(i)) {
                      let g = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (i < 1 || isNaN(i)) {
                      let g = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  }
                }
                if (y.activation !== void 0) {
                  let i = y.activation;
                  if (typeof i != "string") {
                    let g = { instancePath: s + "/layers/" + N + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish")) {
                    let g = { instancePath: s + "/layers/" + N + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: C.properties.layers.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (y.initialiser !== void 0) {
                  let i = y.initialiser;
                  if (typeof i != "string") {
                    let g = { instancePath: s + "/layers/" + N + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (!(i === "he" || i === "xavier")) {
                    let g = { instancePath: s + "/layers/" + N + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: C.properties.layers.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (k.dropout !== void 0) {
              let y = k.dropout;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let i in y)
                  if (i !== "rate") {
                    let g = { instancePath: s + "/layers/" + N + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                if (y.rate !== void 0) {
                  let i = y.rate;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i < 0 || isNaN(i)) {
                      let g = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (i >= 1 || isNaN(i)) {
                      let g = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/layers/" + N + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (k.activation !== void 0) {
              let y = k.activation;
              if (typeof y != "string") {
                let i = { instancePath: s + "/layers/" + N + "/activation", schemaPath: "#/properties/layers/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (!(y === "linear" || y === "relu" || y === "leakyRelu" || y === "elu" || y === "selu" || y === "tanh" || y === "sigmoid" || y === "swish")) {
                let i = { instancePath: s + "/layers/" + N + "/activation", schemaPath: "#/properties/layers/items/properties/activation/enum", keyword: "enum", params: { allowedValues: C.properties.layers.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.note !== void 0 && typeof d.note != "string") {
      let n = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = R, z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" } } } }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" } } } } } }, ee = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), B = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), te = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function R(d, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: M = d, dynamicAnchors: E = {} } = {}) {
  let e = null, t = 0, O = R.evaluated;
  if (O.dynamicProps && (O.props = void 0), O.dynamicItems && (O.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    if (d.apiVersion === void 0) {
      let k = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [k] : e.push(k), t++;
    }
    if (d.tasks === void 0) {
      let k = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [k] : e.push(k), t++;
    }
    for (let k in d)
      if (!(k === "apiVersion" || k === "name" || k === "version" || k === "tasks")) {
        let y = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), t++;
      }
    if (d.apiVersion !== void 0) {
      let k = d.apiVersion;
      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
        let y = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (k !== 1) {
        let y = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (d.name !== void 0) {
      let k = d.name;
      if (typeof k == "string") {
        if (x(k) < 1) {
          let y = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (d.version !== void 0) {
      let k = d.version;
      if (typeof k == "string") {
        if (x(k) < 1) {
          let y = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (d.tasks !== void 0) {
      let k = d.tasks;
      if (Array.isArray(k)) {
        if (k.length > 100) {
          let i = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (k.length < 1) {
          let i = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), t++;
        }
        let y = k.length;
        for (let i = 0; i < y; i++) {
          let g = k[i];
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.type === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (g.name === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (g.version === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (g.summary === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (g.inputs === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (g.settings === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (g.outputs === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (g.metrics === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            for (let a in g)
              if (!G.call(z.properties.tasks.items.properties, a)) {
                let m = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (g.type !== void 0) {
              let a = g.type;
              if (typeof a != "string") {
                let m = { instancePath: s + "/tasks/" + i + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(a === "learning" || a === "test")) {
                let m = { instancePath: s + "/tasks/" + i + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.name !== void 0) {
              let a = g.name;
              if (typeof a == "string") {
                if (!ee.test(a)) {
                  let m = { instancePath: s + "/tasks/" + i + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.version !== void 0) {
              let a = g.version;
              if (typeof a == "string") {
                if (x(a) < 1) {
                  let m = { instancePath: s + "/tasks/" + i + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.summary !== void 0) {
              let a = g.summary;
              if (typeof a == "string") {
                if (x(a) < 1) {
                  let m = { instancePath: s + "/tasks/" + i + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.inputs !== void 0) {
              let a = g.inputs;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let m in a) {
                  let o = t;
                  if (typeof m == "string" && !B.test(m)) {
                    let r = { instancePath: s + "/tasks/" + i + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: m };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var n = o === t;
                  if (!n) {
                    let r = { instancePath: s + "/tasks/" + i + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let m in a) {
                  let o = a[m];
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.kind === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in o)
                      if (!(r === "kind" || r === "description" || r === "optional")) {
                        let u = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    if (o.kind !== void 0) {
                      let r = o.kind;
                      if (typeof r != "string") {
                        let u = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                      if (!(r === "dataset" || r === "preprocessing" || r === "model" || r === "training" || r === "evaluation" || r === "experiment" || r === "report" || r === "checkpoint" || r === "result" || r === "plugin")) {
                        let u = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    if (o.description !== void 0) {
                      let r = o.description;
                      if (typeof r == "string") {
                        if (x(r) < 1) {
                          let u = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    if (o.optional !== void 0) {
                      let r = o.optional;
                      if (typeof r != "boolean") {
                        let u = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                      if (r !== !0) {
                        let u = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + i + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.settings !== void 0) {
              let a = g.settings;
              if (!(a && typeof a == "object" && !Array.isArray(a))) {
                let m = { instancePath: s + "/tasks/" + i + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.outputs !== void 0) {
              let a = g.outputs;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (Object.keys(a).length < 1) {
                  let m = { instancePath: s + "/tasks/" + i + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in a) {
                  let o = t;
                  if (typeof m == "string" && !B.test(m)) {
                    let r = { instancePath: s + "/tasks/" + i + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: m };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var h = o === t;
                  if (!h) {
                    let r = { instancePath: s + "/tasks/" + i + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let m in a) {
                  let o = a[m];
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.kind === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/outputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/outputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in o)
                      if (!(r === "kind" || r === "description")) {
                        let u = { instancePath: s + "/tasks/" + i + "/outputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    if (o.kind !== void 0) {
                      let r = o.kind;
                      if (typeof r != "string") {
                        let u = { instancePath: s + "/tasks/" + i + "/outputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                      if (!(r === "dataset" || r === "preprocessing" || r === "model" || r === "training" || r === "evaluation" || r === "experiment" || r === "report" || r === "checkpoint" || r === "result" || r === "plugin")) {
                        let u = { instancePath: s + "/tasks/" + i + "/outputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    if (o.description !== void 0) {
                      let r = o.description;
                      if (typeof r == "string") {
                        if (x(r) < 1) {
                          let u = { instancePath: s + "/tasks/" + i + "/outputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/tasks/" + i + "/outputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + i + "/outputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.metrics !== void 0) {
              let a = g.metrics;
              if (a && typeof a == "object" && !Array.isArray(a))
                for (let m in a) {
                  let o = a[m];
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.unit === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.better === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in o)
                      if (!(r === "description" || r === "unit" || r === "better")) {
                        let u = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    if (o.description !== void 0) {
                      let r = o.description;
                      if (typeof r == "string") {
                        if (x(r) < 1) {
                          let u = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    if (o.unit !== void 0 && typeof o.unit != "string") {
                      let r = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.better !== void 0) {
                      let r = o.better;
                      if (typeof r != "string") {
                        let u = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                      if (!(r === "higher" || r === "lower")) {
                        let u = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + i + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              else {
                let m = { instancePath: s + "/tasks/" + i + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.determinism !== void 0) {
              let a = g.determinism;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.level === void 0) {
                  let m = { instancePath: s + "/tasks/" + i + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in a)
                  if (!(m === "level" || m === "relativeTolerance" || m === "reason")) {
                    let o = { instancePath: s + "/tasks/" + i + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (a.level !== void 0) {
                  let m = a.level;
                  if (typeof m != "string") {
                    let o = { instancePath: s + "/tasks/" + i + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(m === "bitwise" || m === "tolerance" || m === "none")) {
                    let o = { instancePath: s + "/tasks/" + i + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (a.relativeTolerance !== void 0) {
                  let m = a.relativeTolerance;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m <= 0 || isNaN(m)) {
                      let o = { instancePath: s + "/tasks/" + i + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/tasks/" + i + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (a.reason !== void 0) {
                  let m = a.reason;
                  if (typeof m == "string") {
                    if (x(m) < 1) {
                      let o = { instancePath: s + "/tasks/" + i + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/tasks/" + i + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.resumable !== void 0) {
              let a = g.resumable;
              if (typeof a != "boolean") {
                let m = { instancePath: s + "/tasks/" + i + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (a !== !0) {
                let m = { instancePath: s + "/tasks/" + i + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.adjustable !== void 0) {
              let a = g.adjustable;
              if (Array.isArray(a)) {
                let m = a.length;
                for (let u = 0; u < m; u++) {
                  let b = a[u];
                  if (typeof b == "string") {
                    if (x(b) < 1) {
                      let q = { instancePath: s + "/tasks/" + i + "/adjustable/" + u, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [q] : e.push(q), t++;
                    }
                  } else {
                    let q = { instancePath: s + "/tasks/" + i + "/adjustable/" + u, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                }
                let o = a.length, r;
                if (o > 1) {
                  let u = {};
                  for (; o--; ) {
                    let b = a[o];
                    if (typeof b == "string") {
                      if (typeof u[b] == "number") {
                        r = u[b];
                        let q = { instancePath: s + "/tasks/" + i + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: o, j: r }, message: "must NOT have duplicate items (items ## " + r + " and " + o + " are identical)" };
                        e === null ? e = [q] : e.push(q), t++;
                        break;
                      }
                      u[b] = o;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.entry !== void 0) {
              let a = g.entry;
              if (typeof a == "string") {
                if (x(a) < 1) {
                  let m = { instancePath: s + "/tasks/" + i + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.command !== void 0) {
              let a = g.command;
              if (Array.isArray(a)) {
                if (a.length < 1) {
                  let o = { instancePath: s + "/tasks/" + i + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let m = a.length;
                for (let o = 0; o < m; o++)
                  if (typeof a[o] != "string") {
                    let r = { instancePath: s + "/tasks/" + i + "/command/" + o, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (g.variables !== void 0) {
              let a = g.variables;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let m in a) {
                  let o = t;
                  if (typeof m == "string" && !te.test(m)) {
                    let r = { instancePath: s + "/tasks/" + i + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: m };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var N = o === t;
                  if (!N) {
                    let r = { instancePath: s + "/tasks/" + i + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let m in a)
                  if (typeof a[m] != "string") {
                    let o = { instancePath: s + "/tasks/" + i + "/variables/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
              } else {
                let m = { instancePath: s + "/tasks/" + i + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let y = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let k = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [k] : e.push(k), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = W, se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split` and `select` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" }, stratify: { type: "boolean", default: !1, description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function W(d, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: M = d, dynamicAnchors: E = {} } = {}) {
  let e = null, t = 0, O = W.evaluated;
  if (O.dynamicProps && (O.props = void 0), O.dynamicItems && (O.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    if (d.steps === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in d)
      if (!(i === "steps" || i === "note")) {
        let g = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [g] : e.push(g), t++;
      }
    if (d.steps !== void 0) {
      let i = d.steps;
      if (Array.isArray(i)) {
        let g = i.length;
        for (let a = 0; a < g; a++) {
          let m = i[a];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (Object.keys(m).length > 1) {
              let o = { instancePath: s + "/steps/" + a, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (Object.keys(m).length < 1) {
              let o = { instancePath: s + "/steps/" + a, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            for (let o in m)
              if (!(o === "split" || o === "select" || o === "impute" || o === "log" || o === "oneHot" || o === "standardise" || o === "minMax")) {
                let r = { instancePath: s + "/steps/" + a, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [r] : e.push(r), t++;
              }
            if (m.split !== void 0) {
              let o = m.split;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "train" || r === "validation" || r === "test" || r === "seed" || r === "keepTogether" || r === "stratify")) {
                    let u = { instancePath: s + "/steps/" + a + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                if (o.train !== void 0) {
                  let r = o.train;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let u = { instancePath: s + "/steps/" + a + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let u = { instancePath: s + "/steps/" + a + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  } else {
                    let u = { instancePath: s + "/steps/" + a + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
                if (o.validation !== void 0) {
                  let r = o.validation;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let u = { instancePath: s + "/steps/" + a + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let u = { instancePath: s + "/steps/" + a + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  } else {
                    let u = { instancePath: s + "/steps/" + a + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
                if (o.test !== void 0) {
                  let r = o.test;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let u = { instancePath: s + "/steps/" + a + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let u = { instancePath: s + "/steps/" + a + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  } else {
                    let u = { instancePath: s + "/steps/" + a + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
                if (o.seed !== void 0) {
                  let r = o.seed;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let u = { instancePath: s + "/steps/" + a + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4294967295 || isNaN(r)) {
                      let u = { instancePath: s + "/steps/" + a + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let u = { instancePath: s + "/steps/" + a + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  }
                }
                if (o.keepTogether !== void 0) {
                  let r = o.keepTogether;
                  if (typeof r == "string") {
                    if (x(r) < 1) {
                      let u = { instancePath: s + "/steps/" + a + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  } else {
                    let u = { instancePath: s + "/steps/" + a + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
                if (o.stratify !== void 0 && typeof o.stratify != "boolean") {
                  let r = { instancePath: s + "/steps/" + a + "/split/stratify", schemaPath: "#/properties/steps/items/properties/split/properties/stratify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (m.select !== void 0) {
              let o = m.select;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "inputs" || r === "targets")) {
                    let u = { instancePath: s + "/steps/" + a + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                if (o.inputs !== void 0) {
                  let r = o.inputs;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let b = { instancePath: s + "/steps/" + a + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    let u = r.length;
                    for (let b = 0; b < u; b++) {
                      let q = r[b];
                      if (typeof q == "string") {
                        if (x(q) < 1) {
                          let A = { instancePath: s + "/steps/" + a + "/select/inputs/" + b, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      } else {
                        let A = { instancePath: s + "/steps/" + a + "/select/inputs/" + b, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let u = { instancePath: s + "/steps/" + a + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
                if (o.targets !== void 0) {
                  let r = o.targets;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let b = { instancePath: s + "/steps/" + a + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    let u = r.length;
                    for (let b = 0; b < u; b++) {
                      let q = r[b];
                      if (typeof q == "string") {
                        if (x(q) < 1) {
                          let A = { instancePath: s + "/steps/" + a + "/select/targets/" + b, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      } else {
                        let A = { instancePath: s + "/steps/" + a + "/select/targets/" + b, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let u = { instancePath: s + "/steps/" + a + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (m.impute !== void 0) {
              let o = m.impute;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "with" || r === "value")) {
                    let u = { instancePath: s + "/steps/" + a + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, u = t, b = !1, q = t;
                  if (typeof r != "string") {
                    let P = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (r !== "all") {
                    let P = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var n = q === t;
                  b = b || n;
                  let A = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let c = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let P = r.length;
                    for (let c = 0; c < P; c++) {
                      let p = r[c];
                      if (typeof p == "string") {
                        if (x(p) < 1) {
                          let l = { instancePath: s + "/steps/" + a + "/impute/columns/" + c, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + a + "/impute/columns/" + c, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var n = A === t;
                  if (b = b || n, b)
                    t = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    let P = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (o.with !== void 0) {
                  let r = o.with;
                  if (typeof r != "string") {
                    let u = { instancePath: s + "/steps/" + a + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                  if (!(r === "mean" || r === "median" || r === "missing" || r === "constant")) {
                    let u = { instancePath: s + "/steps/" + a + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: se.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
                if (o.value !== void 0) {
                  let r = o.value, u = t, b = !1, q = t;
                  if (!(typeof r == "number" && isFinite(r))) {
                    let P = { instancePath: s + "/steps/" + a + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var h = q === t;
                  b = b || h;
                  let A = t;
                  if (typeof r != "string") {
                    let P = { instancePath: s + "/steps/" + a + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var h = A === t;
                  if (b = b || h, b)
                    t = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    let P = { instancePath: s + "/steps/" + a + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (m.log !== void 0) {
              let o = m.log;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.columns === void 0) {
                  let r = { instancePath: s + "/steps/" + a + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                for (let r in o)
                  if (r !== "columns") {
                    let u = { instancePath: s + "/steps/" + a + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let b = { instancePath: s + "/steps/" + a + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    let u = r.length;
                    for (let b = 0; b < u; b++) {
                      let q = r[b];
                      if (typeof q == "string") {
                        if (x(q) < 1) {
                          let A = { instancePath: s + "/steps/" + a + "/log/columns/" + b, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      } else {
                        let A = { instancePath: s + "/steps/" + a + "/log/columns/" + b, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let u = { instancePath: s + "/steps/" + a + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (m.oneHot !== void 0) {
              let o = m.oneHot;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (r !== "columns") {
                    let u = { instancePath: s + "/steps/" + a + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, u = t, b = !1, q = t;
                  if (typeof r != "string") {
                    let P = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (r !== "all") {
                    let P = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var N = q === t;
                  b = b || N;
                  let A = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let c = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let P = r.length;
                    for (let c = 0; c < P; c++) {
                      let p = r[c];
                      if (typeof p == "string") {
                        if (x(p) < 1) {
                          let l = { instancePath: s + "/steps/" + a + "/oneHot/columns/" + c, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + a + "/oneHot/columns/" + c, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var N = A === t;
                  if (b = b || N, b)
                    t = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    let P = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (m.standardise !== void 0) {
              let o = m.standardise;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "targets")) {
                    let u = { instancePath: s + "/steps/" + a + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, u = t, b = !1, q = t;
                  if (typeof r != "string") {
                    let P = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (r !== "all") {
                    let P = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var k = q === t;
                  b = b || k;
                  let A = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let c = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let P = r.length;
                    for (let c = 0; c < P; c++) {
                      let p = r[c];
                      if (typeof p == "string") {
                        if (x(p) < 1) {
                          let l = { instancePath: s + "/steps/" + a + "/standardise/columns/" + c, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + a + "/standardise/columns/" + c, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var k = A === t;
                  if (b = b || k, b)
                    t = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    let P = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (o.targets !== void 0 && typeof o.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + a + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (m.minMax !== void 0) {
              let o = m.minMax;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "targets")) {
                    let u = { instancePath: s + "/steps/" + a + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, u = t, b = !1, q = t;
                  if (typeof r != "string") {
                    let P = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (r !== "all") {
                    let P = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var y = q === t;
                  b = b || y;
                  let A = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let c = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let P = r.length;
                    for (let c = 0; c < P; c++) {
                      let p = r[c];
                      if (typeof p == "string") {
                        if (x(p) < 1) {
                          let l = { instancePath: s + "/steps/" + a + "/minMax/columns/" + c, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + a + "/minMax/columns/" + c, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var y = A === t;
                  if (b = b || y, b)
                    t = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    let P = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (o.targets !== void 0 && typeof o.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + a + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
          } else {
            let o = { instancePath: s + "/steps/" + a, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let g = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (d.note !== void 0 && typeof d.note != "string") {
      let i = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = Z, $ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber", "crossEntropy"], description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" }, classWeights: { type: "string", enum: ["none", "balanced"], default: "none", description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class)" }, labelSmoothing: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself" } } };
function Z(d, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: M = d, dynamicAnchors: E = {} } = {}) {
  let e = null, t = 0, O = Z.evaluated;
  if (O.dynamicProps && (O.props = void 0), O.dynamicItems && (O.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (let n in d)
      if (!G.call($.properties, n)) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.epochs !== void 0) {
      let n = d.epochs;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1e6 || isNaN(n)) {
          let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (n < 1 || isNaN(n)) {
          let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (d.batchSize !== void 0) {
      let n = d.batchSize;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1e6 || isNaN(n)) {
          let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (n < 1 || isNaN(n)) {
          let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (d.learningRate !== void 0) {
      let n = d.learningRate;
      if (typeof n == "number" && isFinite(n)) {
        if (n <= 0 || isNaN(n)) {
          let h = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.optimiser !== void 0) {
      let n = d.optimiser;
      if (typeof n != "string") {
        let h = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(n === "adam" || n === "adamw" || n === "sgd")) {
        let h = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: $.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.weightDecay !== void 0) {
      let n = d.weightDecay;
      if (typeof n == "number" && isFinite(n)) {
        if (n < 0 || isNaN(n)) {
          let h = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.momentum !== void 0) {
      let n = d.momentum;
      if (typeof n == "number" && isFinite(n)) {
        if (n < 0 || isNaN(n)) {
          let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (n >= 1 || isNaN(n)) {
          let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.loss !== void 0) {
      let n = d.loss;
      if (typeof n != "string") {
        let h = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(n === "meanSquaredError" || n === "meanAbsoluteError" || n === "huber" || n === "crossEntropy")) {
        let h = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: $.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.patience !== void 0) {
      let n = d.patience;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 1e6 || isNaN(n)) {
          let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (n < 0 || isNaN(n)) {
          let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (d.classWeights !== void 0) {
      let n = d.classWeights;
      if (typeof n != "string") {
        let h = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(n === "none" || n === "balanced")) {
        let h = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/enum", keyword: "enum", params: { allowedValues: $.properties.classWeights.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.labelSmoothing !== void 0) {
      let n = d.labelSmoothing;
      if (typeof n == "number" && isFinite(n)) {
        if (n < 0 || isNaN(n)) {
          let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (n >= 1 || isNaN(n)) {
          let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = {
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
      layers: {
        type: "array",
        default: [],
        description: "the layers from input to output; the task adds the output layer, one unit a target",
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
                    "swish"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                }
              }
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
                "swish"
              ],
              description: "a function applied to each value"
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
        description: "the steps, in order; where `split` and `select` stand makes no difference",
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
      learningRate: {
        type: "number",
        exclusiveMinimum: 0,
        default: 5e-3,
        description: "size of a step"
      },
      optimiser: {
        type: "string",
        enum: [
          "adam",
          "adamw",
          "sgd"
        ],
        default: "adam",
        description: "rule by which the weights change"
      },
      weightDecay: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone"
      },
      momentum: {
        type: "number",
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0.9,
        description: "share of the last step that sgd keeps"
      },
      loss: {
        type: "string",
        enum: [
          "meanSquaredError",
          "meanAbsoluteError",
          "huber",
          "crossEntropy"
        ],
        description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`"
      },
      patience: {
        type: "integer",
        minimum: 0,
        maximum: 1e6,
        default: 0,
        description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case"
      },
      classWeights: {
        type: "string",
        enum: [
          "none",
          "balanced"
        ],
        default: "none",
        description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class)"
      },
      labelSmoothing: {
        type: "number",
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0,
        description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself"
      }
    }
  }
};
export {
  ae as isDataset,
  pe as isEvaluation,
  ne as isExperiment,
  oe as isModel,
  me as isPlugin,
  le as isPreprocessing,
  ue as isTraining,
  he as schemas
};
