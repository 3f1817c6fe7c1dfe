// Generated from schemas/ by `npm run generate`. Do not edit.
var Y = (c, s) => () => {
  try {
    return s || c((s = { exports: {} }).exports, s), s.exports;
  } catch (M) {
    throw s = 0, M;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var J = Y((C) => {
  "use strict";
  Object.defineProperty(C, "__esModule", { value: !0 });
  function G(c) {
    let s = c.length, M = 0, I = 0, D;
    for (; I < s; )
      M++, D = c.charCodeAt(I++), D >= 55296 && D <= 56319 && I < s && (D = c.charCodeAt(I), (D & 64512) === 56320 && I++);
    return M;
  }
  C.default = G;
  G.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var pe = $, X = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, pictures: { type: "string", minLength: 1, description: "column that names pictures, for one workbook or CSV file beside PNG or JPEG files: what the other columns say of each of them can be learnt" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, O = J().default;
function $(c, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = c, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = $.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let u in c)
      if (!(u === "key" || u === "targets" || u === "pictures" || u === "sheet" || u === "orientation" || u === "absent" || u === "units")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (c.key !== void 0) {
      let u = c.key;
      if (typeof u == "string") {
        if (O(u) < 1) {
          let h = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.targets !== void 0) {
      let u = c.targets;
      if (Array.isArray(u)) {
        if (u.length < 1) {
          let g = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [g] : e.push(g), t++;
        }
        let h = u.length;
        for (let g = 0; g < h; g++) {
          let o = u[g];
          if (typeof o == "string") {
            if (O(o) < 1) {
              let w = { instancePath: s + "/targets/" + g, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [w] : e.push(w), t++;
            }
          } else {
            let w = { instancePath: s + "/targets/" + g, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
        let N = u.length, P;
        if (N > 1) {
          let g = {};
          for (; N--; ) {
            let o = u[N];
            if (typeof o == "string") {
              if (typeof g[o] == "number") {
                P = g[o];
                let w = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: N, j: P }, message: "must NOT have duplicate items (items ## " + P + " and " + N + " are identical)" };
                e === null ? e = [w] : e.push(w), t++;
                break;
              }
              g[o] = N;
            }
          }
        }
      } else {
        let h = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.pictures !== void 0) {
      let u = c.pictures;
      if (typeof u == "string") {
        if (O(u) < 1) {
          let h = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.sheet !== void 0) {
      let u = c.sheet;
      if (typeof u == "string") {
        if (O(u) < 1) {
          let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.orientation !== void 0) {
      let u = c.orientation;
      if (typeof u != "string") {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(u === "across" || u === "down")) {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: X.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.absent !== void 0) {
      let u = c.absent;
      if (typeof u != "string") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (u !== "missing") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: X.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.units !== void 0) {
      let u = c.units;
      if (u && typeof u == "object" && !Array.isArray(u))
        for (let h in u) {
          let N = u[h];
          if (typeof N == "string") {
            if (O(N) < 1) {
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
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = V;
function V(c, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = c, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = V.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    if (c.tests === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    for (let u in c)
      if (!(u === "tests" || u === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (c.tests !== void 0) {
      let u = c.tests;
      if (Array.isArray(u)) {
        if (u.length < 1) {
          let N = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [N] : e.push(N), t++;
        }
        let h = u.length;
        for (let N = 0; N < h; N++) {
          let P = u[N];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (P.task === void 0) {
              let g = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in P)
              if (!(g === "task" || g === "name" || g === "settings")) {
                let o = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (P.task !== void 0) {
              let g = P.task;
              if (typeof g == "string") {
                if (O(g) < 1) {
                  let o = { instancePath: s + "/tests/" + N + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/tests/" + N + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (P.name !== void 0) {
              let g = P.name;
              if (typeof g == "string") {
                if (O(g) < 1) {
                  let o = { instancePath: s + "/tests/" + N + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/tests/" + N + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (P.settings !== void 0) {
              let g = P.settings;
              if (!(g && typeof g == "object" && !Array.isArray(g))) {
                let o = { instancePath: s + "/tests/" + N + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let g = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.note !== void 0 && typeof c.note != "string") {
      let u = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = _, K = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, protocol: { type: "object", additionalProperties: !1, minProperties: 1, description: "divides the rows anew several times, each a run of its own, and gives mean, deviation and interval of the metrics", properties: { folds: { type: "integer", minimum: 2, maximum: 256, description: "number of folds: each is the test part once; without it the shares of the `split` step hold" }, repeats: { type: "integer", minimum: 1, maximum: 256, default: 1, description: "how often rows are drawn anew" } } }, note: { type: "string", description: "why this experiment is made, in your own words" }, sweep: { type: "object", additionalProperties: !1, required: ["space"], description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it", properties: { space: { type: "object", minProperties: 1, description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`", additionalProperties: { type: "object", additionalProperties: !1, description: "one of uniform, logUniform, integer, choice", properties: { uniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "lowest and highest value" }, logUniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", exclusiveMinimum: 0 }, description: "lowest and highest value; the logarithm is uniform" }, integer: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" }, description: "lowest and highest whole number" }, choice: { type: "array", minItems: 1, maxItems: 1e3, items: {}, description: "the values" }, step: { type: "number", exclusiveMinimum: 0, description: "distance of the values from the lowest on; without it every number" }, points: { type: "integer", minimum: 2, maximum: 1e3, description: "values that a grid takes where there is no step" }, when: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: {} }, description: "varied only while other parameters have one of these values" } } } }, strategy: { type: "string", enum: ["random", "grid", "tpe", "halving"], default: "tpe", description: "how values are chosen" }, trials: { type: "integer", minimum: 1, maximum: 1e4, default: 20, description: "trials that the strategy may choose; a grid has all of its points unless this says fewer" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of the random choices of the strategy; the seed of the runs is the experiment's" }, metric: { type: "string", minLength: 1, default: "validationLoss", description: "metric of the learning task that is made better, or `test/NAME` for one of a test" }, halving: { type: "object", additionalProperties: !1, required: ["budget", "minimum", "maximum"], description: "successive halving: many trials with a small budget, the best of them with a larger one", properties: { budget: { type: "string", minLength: 1, description: "training setting that says how much a trial may cost, such as epochs" }, minimum: { type: "integer", minimum: 1, description: "smallest budget worth a look" }, maximum: { type: "integer", minimum: 1, description: "budget of the last trials" }, factor: { type: "integer", minimum: 2, maximum: 100, default: 3, description: "one of so many trials goes on, with so many times the budget" } } } } } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, U = Object.prototype.hasOwnProperty, ee = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function _(c, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = c, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = _.evaluated;
  A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0);
  let u = t, h = !0, N = t, P = t, g = t, o = t, w = !1, y = t;
  if (c && typeof c == "object" && !Array.isArray(c)) {
    let l;
    if (c.steps === void 0 && (l = "steps")) {
      let a = {};
      e === null ? e = [a] : e.push(a), t++;
    }
  }
  var p = y === t;
  if (w = w || p, p) {
    var i = {};
    i.steps = !0;
  }
  let f = t;
  if (c && typeof c == "object" && !Array.isArray(c)) {
    let l;
    if (c.matrix === void 0 && (l = "matrix")) {
      let a = {};
      e === null ? e = [a] : e.push(a), t++;
    }
  }
  var p = f === t;
  if (w = w || p, p && i !== !0 && (i = i || {}, i.matrix = !0), w)
    t = o, e !== null && (o ? e.length = o : e = null);
  else {
    let l = {};
    e === null ? e = [l] : e.push(l), t++;
  }
  var r = g === t;
  if (r) {
    let l = {};
    e === null ? e = [l] : e.push(l), t++;
  } else
    t = P, e !== null && (P ? e.length = P : e = null);
  var n = N === t;
  if (t = u, e !== null && (u ? e.length = u : e = null), n) {
    let l = t;
    if (c && typeof c == "object" && !Array.isArray(c)) {
      if (c.dataset === void 0) {
        let m = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [m] : e.push(m), t++;
      }
      if (c.model === void 0) {
        let m = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    var n = l === t;
    if (h = n, h) {
      var k = {};
      k.dataset = !0, k.model = !0;
    }
  }
  if (!h) {
    let l = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [l] : e.push(l), t++;
  }
  if (c && typeof c == "object" && !Array.isArray(c)) {
    for (let l in c)
      if (!U.call(K.properties, l)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (c.dataset !== void 0) {
      let l = c.dataset;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let a = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.testDataset !== void 0) {
      let l = c.testDataset;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let a = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.preprocessing !== void 0) {
      let l = c.preprocessing;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let a = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.model !== void 0) {
      let l = c.model;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let a = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.training !== void 0) {
      let l = c.training;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let a = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.evaluation !== void 0) {
      let l = c.evaluation;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let a = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.seed !== void 0) {
      let l = c.seed;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let a = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 4294967295 || isNaN(l)) {
          let a = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (l < 0 || isNaN(l)) {
          let a = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
    if (c.steps !== void 0) {
      let l = c.steps;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length > 100) {
          let a = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (Object.keys(l).length < 1) {
          let a = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in l) {
          let m = t;
          if (typeof a == "string") {
            if (O(a) > 60) {
              let d = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: a };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (!ee.test(a)) {
              let d = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: a };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: a };
            e === null ? e = [d] : e.push(d), t++;
          }
          var L = m === t;
          if (!L) {
            let d = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: a }, message: "property name must be valid" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        for (let a in l) {
          let m = l[a];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.task === void 0) {
              let d = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in m)
              if (!(d === "task" || d === "inputs" || d === "settings" || d === "name" || d === "seed")) {
                let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                e === null ? e = [b] : e.push(b), t++;
              }
            if (m.task !== void 0) {
              let d = m.task;
              if (typeof d == "string") {
                if (O(d) < 1) {
                  let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (m.inputs !== void 0) {
              let d = m.inputs;
              if (d && typeof d == "object" && !Array.isArray(d))
                for (let b in d) {
                  let v = d[b];
                  if (typeof v == "string") {
                    if (O(v) < 1) {
                      let x = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
              else {
                let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (m.settings !== void 0) {
              let d = m.settings, b = t, v = !1, x = t;
              if (!(d && typeof d == "object" && !Array.isArray(d))) {
                let q = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [q] : e.push(q), t++;
              }
              var j = x === t;
              v = v || j;
              let T = t;
              if (typeof d == "string") {
                if (O(d) < 1) {
                  let q = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [q] : e.push(q), t++;
                }
              } else {
                let q = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [q] : e.push(q), t++;
              }
              var j = T === t;
              if (v = v || j, v)
                t = b, e !== null && (b ? e.length = b : e = null);
              else {
                let q = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [q] : e.push(q), t++;
              }
            }
            if (m.name !== void 0) {
              let d = m.name;
              if (typeof d == "string") {
                if (O(d) < 1) {
                  let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (m.seed !== void 0) {
              let d = m.seed;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d)) {
                if (d > 4294967295 || isNaN(d)) {
                  let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d < 0 || isNaN(d)) {
                  let b = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
            }
          } else {
            let d = { instancePath: s + "/steps/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.matrix !== void 0) {
      let l = c.matrix;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let a = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in l) {
          let m = l[a];
          if (Array.isArray(m)) {
            if (m.length < 1) {
              let d = { instancePath: s + "/matrix/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: s + "/matrix/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.protocol !== void 0) {
      let l = c.protocol;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let a = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in l)
          if (!(a === "folds" || a === "repeats")) {
            let m = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
            e === null ? e = [m] : e.push(m), t++;
          }
        if (l.folds !== void 0) {
          let a = l.folds;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let m = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 256 || isNaN(a)) {
              let m = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (a < 2 || isNaN(a)) {
              let m = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
              e === null ? e = [m] : e.push(m), t++;
            }
          }
        }
        if (l.repeats !== void 0) {
          let a = l.repeats;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let m = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 256 || isNaN(a)) {
              let m = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (a < 1 || isNaN(a)) {
              let m = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [m] : e.push(m), t++;
            }
          }
        }
      } else {
        let a = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (c.note !== void 0 && typeof c.note != "string") {
      let l = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (c.sweep !== void 0) {
      let l = c.sweep;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.space === void 0) {
          let a = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in l)
          if (!(a === "space" || a === "strategy" || a === "trials" || a === "seed" || a === "metric" || a === "halving")) {
            let m = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
            e === null ? e = [m] : e.push(m), t++;
          }
        if (l.space !== void 0) {
          let a = l.space;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (Object.keys(a).length < 1) {
              let m = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
            for (let m in a) {
              let d = a[m];
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let b in d)
                  if (!(b === "uniform" || b === "logUniform" || b === "integer" || b === "choice" || b === "step" || b === "points" || b === "when")) {
                    let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                if (d.uniform !== void 0) {
                  let b = d.uniform;
                  if (Array.isArray(b)) {
                    if (b.length > 2) {
                      let x = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (b.length < 2) {
                      let x = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    let v = b.length;
                    for (let x = 0; x < v; x++) {
                      let T = b[x];
                      if (!(typeof T == "number" && isFinite(T))) {
                        let q = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform/" + x, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (d.logUniform !== void 0) {
                  let b = d.logUniform;
                  if (Array.isArray(b)) {
                    if (b.length > 2) {
                      let x = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (b.length < 2) {
                      let x = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    let v = b.length;
                    for (let x = 0; x < v; x++) {
                      let T = b[x];
                      if (typeof T == "number" && isFinite(T)) {
                        if (T <= 0 || isNaN(T)) {
                          let q = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + x, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      } else {
                        let q = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + x, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (d.integer !== void 0) {
                  let b = d.integer;
                  if (Array.isArray(b)) {
                    if (b.length > 2) {
                      let x = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (b.length < 2) {
                      let x = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    let v = b.length;
                    for (let x = 0; x < v; x++) {
                      let T = b[x];
                      if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) {
                        let q = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer/" + x, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (d.choice !== void 0) {
                  let b = d.choice;
                  if (Array.isArray(b)) {
                    if (b.length > 1e3) {
                      let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (b.length < 1) {
                      let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (d.step !== void 0) {
                  let b = d.step;
                  if (typeof b == "number" && isFinite(b)) {
                    if (b <= 0 || isNaN(b)) {
                      let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
                if (d.points !== void 0) {
                  let b = d.points;
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e3 || isNaN(b)) {
                      let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (b < 2 || isNaN(b)) {
                      let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                  }
                }
                if (d.when !== void 0) {
                  let b = d.when;
                  if (b && typeof b == "object" && !Array.isArray(b)) {
                    if (Object.keys(b).length < 1) {
                      let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    for (let v in b) {
                      let x = b[v];
                      if (Array.isArray(x)) {
                        if (x.length < 1) {
                          let T = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                      } else {
                        let T = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let v = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/sweep/space/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let m = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (l.strategy !== void 0) {
          let a = l.strategy;
          if (typeof a != "string") {
            let m = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (!(a === "random" || a === "grid" || a === "tpe" || a === "halving")) {
            let m = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/enum", keyword: "enum", params: { allowedValues: K.properties.sweep.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (l.trials !== void 0) {
          let a = l.trials;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let m = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e4 || isNaN(a)) {
              let m = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (a < 1 || isNaN(a)) {
              let m = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [m] : e.push(m), t++;
            }
          }
        }
        if (l.seed !== void 0) {
          let a = l.seed;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let m = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 4294967295 || isNaN(a)) {
              let m = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (a < 0 || isNaN(a)) {
              let m = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [m] : e.push(m), t++;
            }
          }
        }
        if (l.metric !== void 0) {
          let a = l.metric;
          if (typeof a == "string") {
            if (O(a) < 1) {
              let m = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (l.halving !== void 0) {
          let a = l.halving;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.budget === void 0) {
              let m = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property 'budget'" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (a.minimum === void 0) {
              let m = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (a.maximum === void 0) {
              let m = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "maximum" }, message: "must have required property 'maximum'" };
              e === null ? e = [m] : e.push(m), t++;
            }
            for (let m in a)
              if (!(m === "budget" || m === "minimum" || m === "maximum" || m === "factor")) {
                let d = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                e === null ? e = [d] : e.push(d), t++;
              }
            if (a.budget !== void 0) {
              let m = a.budget;
              if (typeof m == "string") {
                if (O(m) < 1) {
                  let d = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.minimum !== void 0) {
              let m = a.minimum;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let d = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) {
                let d = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.maximum !== void 0) {
              let m = a.maximum;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let d = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) {
                let d = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.factor !== void 0) {
              let m = a.factor;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let d = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof m == "number" && isFinite(m)) {
                if (m > 100 || isNaN(m)) {
                  let d = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (m < 2 || isNaN(m)) {
                  let d = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
          } else {
            let m = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return _.errors = e, t === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = H, B = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:model", title: "ModelSettings", description: "Structure of a model and the learning task that trains it.", type: "object", additionalProperties: !1, required: ["task"], properties: { task: { type: "string", minLength: 1, description: "learning task that trains the model" }, layers: { type: "array", default: [], description: "the layers from input to output; the task adds the output layer, one unit a target", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" } } }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], description: "a function applied to each value" } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function H(c, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = c, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = H.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    if (c.task === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    for (let u in c)
      if (!(u === "task" || u === "layers" || u === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (c.task !== void 0) {
      let u = c.task;
      if (typeof u == "string") {
        if (O(u) < 1) {
          let h = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.layers !== void 0) {
      let u = c.layers;
      if (Array.isArray(u)) {
        let h = u.length;
        for (let N = 0; N < h; N++) {
          let P = u[N];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (Object.keys(P).length > 1) {
              let g = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (Object.keys(P).length < 1) {
              let g = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in P)
              if (!(g === "dense" || g === "dropout" || g === "activation")) {
                let o = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (P.dense !== void 0) {
              let g = P.dense;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.units === void 0) {
                  let o = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in g)
                  if (!(o === "units" || o === "activation" || o === "initialiser")) {
                    let w = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                if (g.units !== void 0) {
                  let o = g.units;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let w = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e6 || isNaN(o)) {
                      let w = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let w = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  }
                }
                if (g.activation !== void 0) {
                  let o = g.activation;
                  if (typeof o != "string") {
                    let w = { instancePath: s + "/layers/" + N + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (!(o === "linear" || o === "relu" || o === "leakyRelu" || o === "elu" || o === "selu" || o === "tanh" || o === "sigmoid" || o === "swish")) {
                    let w = { instancePath: s + "/layers/" + N + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: B.properties.layers.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (g.initialiser !== void 0) {
                  let o = g.initialiser;
                  if (typeof o != "string") {
                    let w = { instancePath: s + "/layers/" + N + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (!(o === "he" || o === "xavier")) {
                    let w = { instancePath: s + "/layers/" + N + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: B.properties.layers.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (P.dropout !== void 0) {
              let g = P.dropout;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let o in g)
                  if (o !== "rate") {
                    let w = { instancePath: s + "/layers/" + N + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                if (g.rate !== void 0) {
                  let o = g.rate;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o < 0 || isNaN(o)) {
                      let w = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o >= 1 || isNaN(o)) {
                      let w = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/layers/" + N + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (P.activation !== void 0) {
              let g = P.activation;
              if (typeof g != "string") {
                let o = { instancePath: s + "/layers/" + N + "/activation", schemaPath: "#/properties/layers/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(g === "linear" || g === "relu" || g === "leakyRelu" || g === "elu" || g === "selu" || g === "tanh" || g === "sigmoid" || g === "swish")) {
                let o = { instancePath: s + "/layers/" + N + "/activation", schemaPath: "#/properties/layers/items/properties/activation/enum", keyword: "enum", params: { allowedValues: B.properties.layers.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let g = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.note !== void 0 && typeof c.note != "string") {
      let u = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = R, z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" } } } }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" } } } } } }, te = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), Q = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), se = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function R(c, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = c, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = R.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    if (c.apiVersion === void 0) {
      let P = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [P] : e.push(P), t++;
    }
    if (c.tasks === void 0) {
      let P = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [P] : e.push(P), t++;
    }
    for (let P in c)
      if (!(P === "apiVersion" || P === "name" || P === "version" || P === "tasks")) {
        let g = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
        e === null ? e = [g] : e.push(g), t++;
      }
    if (c.apiVersion !== void 0) {
      let P = c.apiVersion;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
        let g = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (P !== 1) {
        let g = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (c.name !== void 0) {
      let P = c.name;
      if (typeof P == "string") {
        if (O(P) < 1) {
          let g = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (c.version !== void 0) {
      let P = c.version;
      if (typeof P == "string") {
        if (O(P) < 1) {
          let g = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [g] : e.push(g), t++;
        }
      } else {
        let g = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (c.tasks !== void 0) {
      let P = c.tasks;
      if (Array.isArray(P)) {
        if (P.length > 100) {
          let o = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (P.length < 1) {
          let o = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [o] : e.push(o), t++;
        }
        let g = P.length;
        for (let o = 0; o < g; o++) {
          let w = P[o];
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (w.type === void 0) {
              let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w.name === void 0) {
              let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w.version === void 0) {
              let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w.summary === void 0) {
              let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w.inputs === void 0) {
              let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w.settings === void 0) {
              let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w.outputs === void 0) {
              let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w.metrics === void 0) {
              let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in w)
              if (!U.call(z.properties.tasks.items.properties, y)) {
                let i = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (w.type !== void 0) {
              let y = w.type;
              if (typeof y != "string") {
                let i = { instancePath: s + "/tasks/" + o + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (!(y === "learning" || y === "test")) {
                let i = { instancePath: s + "/tasks/" + o + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.name !== void 0) {
              let y = w.name;
              if (typeof y == "string") {
                if (!te.test(y)) {
                  let i = { instancePath: s + "/tasks/" + o + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.version !== void 0) {
              let y = w.version;
              if (typeof y == "string") {
                if (O(y) < 1) {
                  let i = { instancePath: s + "/tasks/" + o + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.summary !== void 0) {
              let y = w.summary;
              if (typeof y == "string") {
                if (O(y) < 1) {
                  let i = { instancePath: s + "/tasks/" + o + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.inputs !== void 0) {
              let y = w.inputs;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let i in y) {
                  let f = t;
                  if (typeof i == "string" && !Q.test(i)) {
                    let p = { instancePath: s + "/tasks/" + o + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: i };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var u = f === t;
                  if (!u) {
                    let p = { instancePath: s + "/tasks/" + o + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: i }, message: "property name must be valid" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                for (let i in y) {
                  let f = y[i];
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    if (f.kind === void 0) {
                      let p = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (f.description === void 0) {
                      let p = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    for (let p in f)
                      if (!(p === "kind" || p === "description" || p === "optional")) {
                        let r = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    if (f.kind !== void 0) {
                      let p = f.kind;
                      if (typeof p != "string") {
                        let r = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin")) {
                        let r = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (f.description !== void 0) {
                      let p = f.description;
                      if (typeof p == "string") {
                        if (O(p) < 1) {
                          let r = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      } else {
                        let r = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (f.optional !== void 0) {
                      let p = f.optional;
                      if (typeof p != "boolean") {
                        let r = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (p !== !0) {
                        let r = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/tasks/" + o + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.settings !== void 0) {
              let y = w.settings;
              if (!(y && typeof y == "object" && !Array.isArray(y))) {
                let i = { instancePath: s + "/tasks/" + o + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.outputs !== void 0) {
              let y = w.outputs;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (Object.keys(y).length < 1) {
                  let i = { instancePath: s + "/tasks/" + o + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in y) {
                  let f = t;
                  if (typeof i == "string" && !Q.test(i)) {
                    let p = { instancePath: s + "/tasks/" + o + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: i };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var h = f === t;
                  if (!h) {
                    let p = { instancePath: s + "/tasks/" + o + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: i }, message: "property name must be valid" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                for (let i in y) {
                  let f = y[i];
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    if (f.kind === void 0) {
                      let p = { instancePath: s + "/tasks/" + o + "/outputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (f.description === void 0) {
                      let p = { instancePath: s + "/tasks/" + o + "/outputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    for (let p in f)
                      if (!(p === "kind" || p === "description")) {
                        let r = { instancePath: s + "/tasks/" + o + "/outputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    if (f.kind !== void 0) {
                      let p = f.kind;
                      if (typeof p != "string") {
                        let r = { instancePath: s + "/tasks/" + o + "/outputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin")) {
                        let r = { instancePath: s + "/tasks/" + o + "/outputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (f.description !== void 0) {
                      let p = f.description;
                      if (typeof p == "string") {
                        if (O(p) < 1) {
                          let r = { instancePath: s + "/tasks/" + o + "/outputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      } else {
                        let r = { instancePath: s + "/tasks/" + o + "/outputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/tasks/" + o + "/outputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.metrics !== void 0) {
              let y = w.metrics;
              if (y && typeof y == "object" && !Array.isArray(y))
                for (let i in y) {
                  let f = y[i];
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    if (f.description === void 0) {
                      let p = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (f.unit === void 0) {
                      let p = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (f.better === void 0) {
                      let p = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    for (let p in f)
                      if (!(p === "description" || p === "unit" || p === "better")) {
                        let r = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    if (f.description !== void 0) {
                      let p = f.description;
                      if (typeof p == "string") {
                        if (O(p) < 1) {
                          let r = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      } else {
                        let r = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (f.unit !== void 0 && typeof f.unit != "string") {
                      let p = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (f.better !== void 0) {
                      let p = f.better;
                      if (typeof p != "string") {
                        let r = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (!(p === "higher" || p === "lower")) {
                        let r = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/tasks/" + o + "/metrics/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              else {
                let i = { instancePath: s + "/tasks/" + o + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.determinism !== void 0) {
              let y = w.determinism;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.level === void 0) {
                  let i = { instancePath: s + "/tasks/" + o + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in y)
                  if (!(i === "level" || i === "relativeTolerance" || i === "reason")) {
                    let f = { instancePath: s + "/tasks/" + o + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                if (y.level !== void 0) {
                  let i = y.level;
                  if (typeof i != "string") {
                    let f = { instancePath: s + "/tasks/" + o + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (!(i === "bitwise" || i === "tolerance" || i === "none")) {
                    let f = { instancePath: s + "/tasks/" + o + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (y.relativeTolerance !== void 0) {
                  let i = y.relativeTolerance;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i <= 0 || isNaN(i)) {
                      let f = { instancePath: s + "/tasks/" + o + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/tasks/" + o + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (y.reason !== void 0) {
                  let i = y.reason;
                  if (typeof i == "string") {
                    if (O(i) < 1) {
                      let f = { instancePath: s + "/tasks/" + o + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/tasks/" + o + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.resumable !== void 0) {
              let y = w.resumable;
              if (typeof y != "boolean") {
                let i = { instancePath: s + "/tasks/" + o + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (y !== !0) {
                let i = { instancePath: s + "/tasks/" + o + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.adjustable !== void 0) {
              let y = w.adjustable;
              if (Array.isArray(y)) {
                let i = y.length;
                for (let r = 0; r < i; r++) {
                  let n = y[r];
                  if (typeof n == "string") {
                    if (O(n) < 1) {
                      let k = { instancePath: s + "/tasks/" + o + "/adjustable/" + r, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/tasks/" + o + "/adjustable/" + r, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                let f = y.length, p;
                if (f > 1) {
                  let r = {};
                  for (; f--; ) {
                    let n = y[f];
                    if (typeof n == "string") {
                      if (typeof r[n] == "number") {
                        p = r[n];
                        let k = { instancePath: s + "/tasks/" + o + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                        e === null ? e = [k] : e.push(k), t++;
                        break;
                      }
                      r[n] = f;
                    }
                  }
                }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.entry !== void 0) {
              let y = w.entry;
              if (typeof y == "string") {
                if (O(y) < 1) {
                  let i = { instancePath: s + "/tasks/" + o + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.command !== void 0) {
              let y = w.command;
              if (Array.isArray(y)) {
                if (y.length < 1) {
                  let f = { instancePath: s + "/tasks/" + o + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let i = y.length;
                for (let f = 0; f < i; f++)
                  if (typeof y[f] != "string") {
                    let p = { instancePath: s + "/tasks/" + o + "/command/" + f, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (w.variables !== void 0) {
              let y = w.variables;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let i in y) {
                  let f = t;
                  if (typeof i == "string" && !se.test(i)) {
                    let p = { instancePath: s + "/tasks/" + o + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: i };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var N = f === t;
                  if (!N) {
                    let p = { instancePath: s + "/tasks/" + o + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: i }, message: "property name must be valid" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                for (let i in y)
                  if (typeof y[i] != "string") {
                    let f = { instancePath: s + "/tasks/" + o + "/variables/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
              } else {
                let i = { instancePath: s + "/tasks/" + o + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/tasks/" + o, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let g = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
  } else {
    let P = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [P] : e.push(P), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = W, E = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split`, `select`, `picture` and `augment` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" }, stratify: { type: "boolean", default: !1, description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers" }, orderBy: { type: "string", minLength: 1, description: "column of dates or numbers by which the rows are ordered: the first are for training, the next for validation, the last for the test. Rows of an equal value stay together; goes without `seed`, `keepTogether` and `stratify`" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, picture: { type: "object", additionalProperties: !1, description: "how pictures become numbers, `[height, width, channels]`", properties: { height: { type: "integer", minimum: 1, maximum: 4096, description: "height in pixels to which each picture is brought; without it all must have one size" }, width: { type: "integer", minimum: 1, maximum: 4096, description: "width in pixels to which each picture is brought" }, channels: { type: "string", enum: ["grey", "colour"], description: "`grey` for one number a pixel, `colour` for three; without it what the first picture has, and all must have" }, range: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", minimum: -1e3, maximum: 1e3 }, default: [0, 1], description: "what black and white become" } } }, augment: { type: "object", additionalProperties: !1, minProperties: 1, description: "changes training rows at random, anew in each epoch; validation and test rows stay as they are", properties: { flip: { type: "string", enum: ["none", "horizontal", "vertical", "both"], default: "none", description: "of pictures: mirrors one of two left to right, upside down, or each of both" }, shift: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest shift, as a share of height and width" }, rotate: { type: "number", minimum: 0, maximum: 180, default: 0, description: "of pictures: largest angle in degrees, either way" }, crop: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of pictures: largest share of height and width that is cut away; what is left is enlarged" }, brightness: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest change of brightness, as a share of the range" }, noise: { type: "number", minimum: 0, maximum: 10, default: 0, description: "deviation of normal noise: of pictures as a share of the range, of tables in the scaled unit of number columns" }, dropValues: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of tables: probability with which a value of a column with an `impute` step is treated as missing" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, elapsedDays: { type: "object", additionalProperties: !1, description: "makes numbers of dates: the days, with the time of day as a fraction, since an origin", properties: { columns: { description: "input columns; `all` means all date columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, since: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "day from which days are counted; without it that of the earliest date of the training rows" } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } }, re = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function W(c, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = c, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = W.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    if (c.steps === void 0) {
      let w = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [w] : e.push(w), t++;
    }
    for (let w in c)
      if (!(w === "steps" || w === "note")) {
        let y = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), t++;
      }
    if (c.steps !== void 0) {
      let w = c.steps;
      if (Array.isArray(w)) {
        let y = w.length;
        for (let i = 0; i < y; i++) {
          let f = w[i];
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (Object.keys(f).length > 1) {
              let p = { instancePath: s + "/steps/" + i, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (Object.keys(f).length < 1) {
              let p = { instancePath: s + "/steps/" + i, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (let p in f)
              if (!U.call(E.properties.steps.items.properties, p)) {
                let r = { instancePath: s + "/steps/" + i, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [r] : e.push(r), t++;
              }
            if (f.split !== void 0) {
              let p = f.split;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let r in p)
                  if (!(r === "train" || r === "validation" || r === "test" || r === "seed" || r === "keepTogether" || r === "stratify" || r === "orderBy")) {
                    let n = { instancePath: s + "/steps/" + i + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.train !== void 0) {
                  let r = p.train;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.validation !== void 0) {
                  let r = p.validation;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.test !== void 0) {
                  let r = p.test;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.seed !== void 0) {
                  let r = p.seed;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let n = { instancePath: s + "/steps/" + i + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4294967295 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                }
                if (p.keepTogether !== void 0) {
                  let r = p.keepTogether;
                  if (typeof r == "string") {
                    if (O(r) < 1) {
                      let n = { instancePath: s + "/steps/" + i + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.stratify !== void 0 && typeof p.stratify != "boolean") {
                  let r = { instancePath: s + "/steps/" + i + "/split/stratify", schemaPath: "#/properties/steps/items/properties/split/properties/stratify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (p.orderBy !== void 0) {
                  let r = p.orderBy;
                  if (typeof r == "string") {
                    if (O(r) < 1) {
                      let n = { instancePath: s + "/steps/" + i + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.select !== void 0) {
              let p = f.select;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let r in p)
                  if (!(r === "inputs" || r === "targets")) {
                    let n = { instancePath: s + "/steps/" + i + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.inputs !== void 0) {
                  let r = p.inputs;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let k = { instancePath: s + "/steps/" + i + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let n = r.length;
                    for (let k = 0; k < n; k++) {
                      let L = r[k];
                      if (typeof L == "string") {
                        if (O(L) < 1) {
                          let j = { instancePath: s + "/steps/" + i + "/select/inputs/" + k, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: s + "/steps/" + i + "/select/inputs/" + k, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.targets !== void 0) {
                  let r = p.targets;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let k = { instancePath: s + "/steps/" + i + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let n = r.length;
                    for (let k = 0; k < n; k++) {
                      let L = r[k];
                      if (typeof L == "string") {
                        if (O(L) < 1) {
                          let j = { instancePath: s + "/steps/" + i + "/select/targets/" + k, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: s + "/steps/" + i + "/select/targets/" + k, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.picture !== void 0) {
              let p = f.picture;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let r in p)
                  if (!(r === "height" || r === "width" || r === "channels" || r === "range")) {
                    let n = { instancePath: s + "/steps/" + i + "/picture", schemaPath: "#/properties/steps/items/properties/picture/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.height !== void 0) {
                  let r = p.height;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let n = { instancePath: s + "/steps/" + i + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4096 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 1 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                }
                if (p.width !== void 0) {
                  let r = p.width;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let n = { instancePath: s + "/steps/" + i + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4096 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 1 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                }
                if (p.channels !== void 0) {
                  let r = p.channels;
                  if (typeof r != "string") {
                    let n = { instancePath: s + "/steps/" + i + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (!(r === "grey" || r === "colour")) {
                    let n = { instancePath: s + "/steps/" + i + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/enum", keyword: "enum", params: { allowedValues: E.properties.steps.items.properties.picture.properties.channels.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.range !== void 0) {
                  let r = p.range;
                  if (Array.isArray(r)) {
                    if (r.length > 2) {
                      let k = { instancePath: s + "/steps/" + i + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (r.length < 2) {
                      let k = { instancePath: s + "/steps/" + i + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let n = r.length;
                    for (let k = 0; k < n; k++) {
                      let L = r[k];
                      if (typeof L == "number" && isFinite(L)) {
                        if (L > 1e3 || isNaN(L)) {
                          let j = { instancePath: s + "/steps/" + i + "/picture/range/" + k, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                        if (L < -1e3 || isNaN(L)) {
                          let j = { instancePath: s + "/steps/" + i + "/picture/range/" + k, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e3 }, message: "must be >= -1000" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: s + "/steps/" + i + "/picture/range/" + k, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/picture", schemaPath: "#/properties/steps/items/properties/picture/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.augment !== void 0) {
              let p = f.augment;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let r = { instancePath: s + "/steps/" + i + "/augment", schemaPath: "#/properties/steps/items/properties/augment/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                for (let r in p)
                  if (!(r === "flip" || r === "shift" || r === "rotate" || r === "crop" || r === "brightness" || r === "noise" || r === "dropValues")) {
                    let n = { instancePath: s + "/steps/" + i + "/augment", schemaPath: "#/properties/steps/items/properties/augment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.flip !== void 0) {
                  let r = p.flip;
                  if (typeof r != "string") {
                    let n = { instancePath: s + "/steps/" + i + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (!(r === "none" || r === "horizontal" || r === "vertical" || r === "both")) {
                    let n = { instancePath: s + "/steps/" + i + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/enum", keyword: "enum", params: { allowedValues: E.properties.steps.items.properties.augment.properties.flip.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.shift !== void 0) {
                  let r = p.shift;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.rotate !== void 0) {
                  let r = p.rotate;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 180 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.crop !== void 0) {
                  let r = p.crop;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 0.9 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.brightness !== void 0) {
                  let r = p.brightness;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.noise !== void 0) {
                  let r = p.noise;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 10 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.dropValues !== void 0) {
                  let r = p.dropValues;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 0.9 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/augment", schemaPath: "#/properties/steps/items/properties/augment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.impute !== void 0) {
              let p = f.impute;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let r in p)
                  if (!(r === "columns" || r === "with" || r === "value")) {
                    let n = { instancePath: s + "/steps/" + i + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.columns !== void 0) {
                  let r = p.columns, n = t, k = !1, L = t;
                  if (typeof r != "string") {
                    let l = { instancePath: s + "/steps/" + i + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (r !== "all") {
                    let l = { instancePath: s + "/steps/" + i + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var u = L === t;
                  k = k || u;
                  let j = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let a = { instancePath: s + "/steps/" + i + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let l = r.length;
                    for (let a = 0; a < l; a++) {
                      let m = r[a];
                      if (typeof m == "string") {
                        if (O(m) < 1) {
                          let d = { instancePath: s + "/steps/" + i + "/impute/columns/" + a, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + i + "/impute/columns/" + a, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + i + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var u = j === t;
                  if (k = k || u, k)
                    t = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    let l = { instancePath: s + "/steps/" + i + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (p.with !== void 0) {
                  let r = p.with;
                  if (typeof r != "string") {
                    let n = { instancePath: s + "/steps/" + i + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (!(r === "mean" || r === "median" || r === "missing" || r === "constant")) {
                    let n = { instancePath: s + "/steps/" + i + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: E.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (p.value !== void 0) {
                  let r = p.value, n = t, k = !1, L = t;
                  if (!(typeof r == "number" && isFinite(r))) {
                    let l = { instancePath: s + "/steps/" + i + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var h = L === t;
                  k = k || h;
                  let j = t;
                  if (typeof r != "string") {
                    let l = { instancePath: s + "/steps/" + i + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var h = j === t;
                  if (k = k || h, k)
                    t = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    let l = { instancePath: s + "/steps/" + i + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.log !== void 0) {
              let p = f.log;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.columns === void 0) {
                  let r = { instancePath: s + "/steps/" + i + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                for (let r in p)
                  if (r !== "columns") {
                    let n = { instancePath: s + "/steps/" + i + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.columns !== void 0) {
                  let r = p.columns;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let k = { instancePath: s + "/steps/" + i + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let n = r.length;
                    for (let k = 0; k < n; k++) {
                      let L = r[k];
                      if (typeof L == "string") {
                        if (O(L) < 1) {
                          let j = { instancePath: s + "/steps/" + i + "/log/columns/" + k, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: s + "/steps/" + i + "/log/columns/" + k, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.oneHot !== void 0) {
              let p = f.oneHot;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let r in p)
                  if (r !== "columns") {
                    let n = { instancePath: s + "/steps/" + i + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.columns !== void 0) {
                  let r = p.columns, n = t, k = !1, L = t;
                  if (typeof r != "string") {
                    let l = { instancePath: s + "/steps/" + i + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (r !== "all") {
                    let l = { instancePath: s + "/steps/" + i + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var N = L === t;
                  k = k || N;
                  let j = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let a = { instancePath: s + "/steps/" + i + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let l = r.length;
                    for (let a = 0; a < l; a++) {
                      let m = r[a];
                      if (typeof m == "string") {
                        if (O(m) < 1) {
                          let d = { instancePath: s + "/steps/" + i + "/oneHot/columns/" + a, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + i + "/oneHot/columns/" + a, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + i + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var N = j === t;
                  if (k = k || N, k)
                    t = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    let l = { instancePath: s + "/steps/" + i + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.elapsedDays !== void 0) {
              let p = f.elapsedDays;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let r in p)
                  if (!(r === "columns" || r === "since")) {
                    let n = { instancePath: s + "/steps/" + i + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.columns !== void 0) {
                  let r = p.columns, n = t, k = !1, L = t;
                  if (typeof r != "string") {
                    let l = { instancePath: s + "/steps/" + i + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (r !== "all") {
                    let l = { instancePath: s + "/steps/" + i + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var P = L === t;
                  k = k || P;
                  let j = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let a = { instancePath: s + "/steps/" + i + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let l = r.length;
                    for (let a = 0; a < l; a++) {
                      let m = r[a];
                      if (typeof m == "string") {
                        if (O(m) < 1) {
                          let d = { instancePath: s + "/steps/" + i + "/elapsedDays/columns/" + a, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + i + "/elapsedDays/columns/" + a, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + i + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var P = j === t;
                  if (k = k || P, k)
                    t = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    let l = { instancePath: s + "/steps/" + i + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (p.since !== void 0) {
                  let r = p.since;
                  if (typeof r == "string") {
                    if (!re.test(r)) {
                      let n = { instancePath: s + "/steps/" + i + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + i + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.standardise !== void 0) {
              let p = f.standardise;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let r in p)
                  if (!(r === "columns" || r === "targets")) {
                    let n = { instancePath: s + "/steps/" + i + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.columns !== void 0) {
                  let r = p.columns, n = t, k = !1, L = t;
                  if (typeof r != "string") {
                    let l = { instancePath: s + "/steps/" + i + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (r !== "all") {
                    let l = { instancePath: s + "/steps/" + i + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var g = L === t;
                  k = k || g;
                  let j = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let a = { instancePath: s + "/steps/" + i + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let l = r.length;
                    for (let a = 0; a < l; a++) {
                      let m = r[a];
                      if (typeof m == "string") {
                        if (O(m) < 1) {
                          let d = { instancePath: s + "/steps/" + i + "/standardise/columns/" + a, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + i + "/standardise/columns/" + a, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + i + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var g = j === t;
                  if (k = k || g, k)
                    t = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    let l = { instancePath: s + "/steps/" + i + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (p.targets !== void 0 && typeof p.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + i + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (f.minMax !== void 0) {
              let p = f.minMax;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let r in p)
                  if (!(r === "columns" || r === "targets")) {
                    let n = { instancePath: s + "/steps/" + i + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (p.columns !== void 0) {
                  let r = p.columns, n = t, k = !1, L = t;
                  if (typeof r != "string") {
                    let l = { instancePath: s + "/steps/" + i + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (r !== "all") {
                    let l = { instancePath: s + "/steps/" + i + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var o = L === t;
                  k = k || o;
                  let j = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let a = { instancePath: s + "/steps/" + i + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let l = r.length;
                    for (let a = 0; a < l; a++) {
                      let m = r[a];
                      if (typeof m == "string") {
                        if (O(m) < 1) {
                          let d = { instancePath: s + "/steps/" + i + "/minMax/columns/" + a, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + i + "/minMax/columns/" + a, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + i + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  var o = j === t;
                  if (k = k || o, k)
                    t = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    let l = { instancePath: s + "/steps/" + i + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (p.targets !== void 0 && typeof p.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + i + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + i + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
          } else {
            let p = { instancePath: s + "/steps/" + i, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let y = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (c.note !== void 0 && typeof c.note != "string") {
      let w = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [w] : e.push(w), t++;
    }
  } else {
    let w = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [w] : e.push(w), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = Z, F = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber", "crossEntropy"], description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" }, classWeights: { type: "string", enum: ["none", "balanced"], default: "none", description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class)" }, labelSmoothing: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself" } } };
function Z(c, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = c, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = Z.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let u in c)
      if (!U.call(F.properties, u)) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (c.epochs !== void 0) {
      let u = c.epochs;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
        let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof u == "number" && isFinite(u)) {
        if (u > 1e6 || isNaN(u)) {
          let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (u < 1 || isNaN(u)) {
          let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (c.batchSize !== void 0) {
      let u = c.batchSize;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
        let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof u == "number" && isFinite(u)) {
        if (u > 1e6 || isNaN(u)) {
          let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (u < 1 || isNaN(u)) {
          let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (c.learningRate !== void 0) {
      let u = c.learningRate;
      if (typeof u == "number" && isFinite(u)) {
        if (u <= 0 || isNaN(u)) {
          let h = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.optimiser !== void 0) {
      let u = c.optimiser;
      if (typeof u != "string") {
        let h = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(u === "adam" || u === "adamw" || u === "sgd")) {
        let h = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: F.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.weightDecay !== void 0) {
      let u = c.weightDecay;
      if (typeof u == "number" && isFinite(u)) {
        if (u < 0 || isNaN(u)) {
          let h = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.momentum !== void 0) {
      let u = c.momentum;
      if (typeof u == "number" && isFinite(u)) {
        if (u < 0 || isNaN(u)) {
          let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (u >= 1 || isNaN(u)) {
          let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.loss !== void 0) {
      let u = c.loss;
      if (typeof u != "string") {
        let h = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(u === "meanSquaredError" || u === "meanAbsoluteError" || u === "huber" || u === "crossEntropy")) {
        let h = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: F.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.patience !== void 0) {
      let u = c.patience;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
        let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof u == "number" && isFinite(u)) {
        if (u > 1e6 || isNaN(u)) {
          let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (u < 0 || isNaN(u)) {
          let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (c.classWeights !== void 0) {
      let u = c.classWeights;
      if (typeof u != "string") {
        let h = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(u === "none" || u === "balanced")) {
        let h = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/enum", keyword: "enum", params: { allowedValues: F.properties.classWeights.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (c.labelSmoothing !== void 0) {
      let u = c.labelSmoothing;
      if (typeof u == "number" && isFinite(u)) {
        if (u < 0 || isNaN(u)) {
          let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (u >= 1 || isNaN(u)) {
          let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = {
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
  pe as isDataset,
  ne as isEvaluation,
  oe as isExperiment,
  me as isModel,
  le as isPlugin,
  ue as isPreprocessing,
  he as isTraining,
  ce as schemas
};
