// Generated from schemas/ by `npm run generate`. Do not edit.
var Y = (d, s) => () => {
  try {
    return s || d((s = { exports: {} }).exports, s), s.exports;
  } catch (M) {
    throw s = 0, M;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var J = Y((C) => {
  "use strict";
  Object.defineProperty(C, "__esModule", { value: !0 });
  function G(d) {
    let s = d.length, M = 0, I = 0, D;
    for (; I < s; )
      M++, D = d.charCodeAt(I++), D >= 55296 && D <= 56319 && I < s && (D = d.charCodeAt(I), (D & 64512) === 56320 && I++);
    return M;
  }
  C.default = G;
  G.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var pe = _, X = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, pictures: { type: "string", minLength: 1, description: "column that names pictures, for one workbook or CSV file beside PNG or JPEG files: what the other columns say of each of them can be learnt" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, O = J().default;
function _(d, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = d, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = _.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (let l in d)
      if (!(l === "key" || l === "targets" || l === "pictures" || l === "sheet" || l === "orientation" || l === "absent" || l === "units")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.key !== void 0) {
      let l = d.key;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let h = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.targets !== void 0) {
      let l = d.targets;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let b = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [b] : e.push(b), t++;
        }
        let h = l.length;
        for (let b = 0; b < h; b++) {
          let m = l[b];
          if (typeof m == "string") {
            if (O(m) < 1) {
              let k = { instancePath: s + "/targets/" + b, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: s + "/targets/" + b, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        let N = l.length, v;
        if (N > 1) {
          let b = {};
          for (; N--; ) {
            let m = l[N];
            if (typeof m == "string") {
              if (typeof b[m] == "number") {
                v = b[m];
                let k = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: N, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + N + " are identical)" };
                e === null ? e = [k] : e.push(k), t++;
                break;
              }
              b[m] = N;
            }
          }
        }
      } else {
        let h = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.pictures !== void 0) {
      let l = d.pictures;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let h = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.sheet !== void 0) {
      let l = d.sheet;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.orientation !== void 0) {
      let l = d.orientation;
      if (typeof l != "string") {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(l === "across" || l === "down")) {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: X.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.absent !== void 0) {
      let l = d.absent;
      if (typeof l != "string") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (l !== "missing") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: X.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.units !== void 0) {
      let l = d.units;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let h in l) {
          let N = l[h];
          if (typeof N == "string") {
            if (O(N) < 1) {
              let v = { instancePath: s + "/units/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [v] : e.push(v), t++;
            }
          } else {
            let v = { instancePath: s + "/units/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [v] : e.push(v), t++;
          }
        }
      else {
        let h = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return _.errors = e, t === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = V;
function V(d, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = d, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = V.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    if (d.tests === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in d)
      if (!(l === "tests" || l === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.tests !== void 0) {
      let l = d.tests;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let N = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [N] : e.push(N), t++;
        }
        let h = l.length;
        for (let N = 0; N < h; N++) {
          let v = l[N];
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (v.task === void 0) {
              let b = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [b] : e.push(b), t++;
            }
            for (let b in v)
              if (!(b === "task" || b === "name" || b === "settings")) {
                let m = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (v.task !== void 0) {
              let b = v.task;
              if (typeof b == "string") {
                if (O(b) < 1) {
                  let m = { instancePath: s + "/tests/" + N + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/tests/" + N + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (v.name !== void 0) {
              let b = v.name;
              if (typeof b == "string") {
                if (O(b) < 1) {
                  let m = { instancePath: s + "/tests/" + N + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/tests/" + N + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (v.settings !== void 0) {
              let b = v.settings;
              if (!(b && typeof b == "object" && !Array.isArray(b))) {
                let m = { instancePath: s + "/tests/" + N + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let b = { instancePath: s + "/tests/" + N, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [b] : e.push(b), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.note !== void 0 && typeof d.note != "string") {
      let l = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [l] : e.push(l), t++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = $, K = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, protocol: { type: "object", additionalProperties: !1, minProperties: 1, description: "divides the rows anew several times, each a run of its own, and gives mean, deviation and interval of the metrics", properties: { folds: { type: "integer", minimum: 2, maximum: 256, description: "number of folds: each is the test part once; without it the shares of the `split` step hold" }, repeats: { type: "integer", minimum: 1, maximum: 256, default: 1, description: "how often rows are drawn anew" } } }, note: { type: "string", description: "why this experiment is made, in your own words" }, sweep: { type: "object", additionalProperties: !1, required: ["space"], description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it", properties: { space: { type: "object", minProperties: 1, description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`", additionalProperties: { type: "object", additionalProperties: !1, description: "one of uniform, logUniform, integer, choice", properties: { uniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "lowest and highest value" }, logUniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", exclusiveMinimum: 0 }, description: "lowest and highest value; the logarithm is uniform" }, integer: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" }, description: "lowest and highest whole number" }, choice: { type: "array", minItems: 1, maxItems: 1e3, items: {}, description: "the values" }, step: { type: "number", exclusiveMinimum: 0, description: "distance of the values from the lowest on; without it every number" }, points: { type: "integer", minimum: 2, maximum: 1e3, description: "values that a grid takes where there is no step" }, when: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: {} }, description: "varied only while other parameters have one of these values" } } } }, strategy: { type: "string", enum: ["random", "grid", "tpe", "halving"], default: "tpe", description: "how values are chosen" }, trials: { type: "integer", minimum: 1, maximum: 1e4, default: 20, description: "trials that the strategy may choose; a grid has all of its points unless this says fewer" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of the random choices of the strategy; the seed of the runs is the experiment's" }, metric: { type: "string", minLength: 1, default: "validationLoss", description: "metric of the learning task that is made better, or `test/NAME` for one of a test" }, halving: { type: "object", additionalProperties: !1, required: ["budget", "minimum", "maximum"], description: "successive halving: many trials with a small budget, the best of them with a larger one", properties: { budget: { type: "string", minLength: 1, description: "training setting that says how much a trial may cost, such as epochs" }, minimum: { type: "integer", minimum: 1, description: "smallest budget worth a look" }, maximum: { type: "integer", minimum: 1, description: "budget of the last trials" }, factor: { type: "integer", minimum: 2, maximum: 100, default: 3, description: "one of so many trials goes on, with so many times the budget" } } } } } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, U = Object.prototype.hasOwnProperty, ee = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function $(d, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = d, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = $.evaluated;
  A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0);
  let l = t, h = !0, N = t, v = t, b = t, m = t, k = !1, w = t;
  if (d && typeof d == "object" && !Array.isArray(d)) {
    let y;
    if (d.steps === void 0 && (y = "steps")) {
      let i = {};
      e === null ? e = [i] : e.push(i), t++;
    }
  }
  var c = w === t;
  if (k = k || c, c) {
    var u = {};
    u.steps = !0;
  }
  let p = t;
  if (d && typeof d == "object" && !Array.isArray(d)) {
    let y;
    if (d.matrix === void 0 && (y = "matrix")) {
      let i = {};
      e === null ? e = [i] : e.push(i), t++;
    }
  }
  var c = p === t;
  if (k = k || c, c && u !== !0 && (u = u || {}, u.matrix = !0), k)
    t = m, e !== null && (m ? e.length = m : e = null);
  else {
    let y = {};
    e === null ? e = [y] : e.push(y), t++;
  }
  var o = b === t;
  if (o) {
    let y = {};
    e === null ? e = [y] : e.push(y), t++;
  } else
    t = v, e !== null && (v ? e.length = v : e = null);
  var r = N === t;
  if (t = l, e !== null && (l ? e.length = l : e = null), r) {
    let y = t;
    if (d && typeof d == "object" && !Array.isArray(d)) {
      if (d.dataset === void 0) {
        let n = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (d.model === void 0) {
        let n = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    var r = y === t;
    if (h = r, h) {
      var a = {};
      a.dataset = !0, a.model = !0;
    }
  }
  if (!h) {
    let y = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [y] : e.push(y), t++;
  }
  if (d && typeof d == "object" && !Array.isArray(d)) {
    for (let y in d)
      if (!U.call(K.properties, y)) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (d.dataset !== void 0) {
      let y = d.dataset;
      if (typeof y == "string") {
        if (O(y) < 1) {
          let i = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.testDataset !== void 0) {
      let y = d.testDataset;
      if (typeof y == "string") {
        if (O(y) < 1) {
          let i = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.preprocessing !== void 0) {
      let y = d.preprocessing;
      if (typeof y == "string") {
        if (O(y) < 1) {
          let i = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.model !== void 0) {
      let y = d.model;
      if (typeof y == "string") {
        if (O(y) < 1) {
          let i = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.training !== void 0) {
      let y = d.training;
      if (typeof y == "string") {
        if (O(y) < 1) {
          let i = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.evaluation !== void 0) {
      let y = d.evaluation;
      if (typeof y == "string") {
        if (O(y) < 1) {
          let i = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.seed !== void 0) {
      let y = d.seed;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
        let i = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof y == "number" && isFinite(y)) {
        if (y > 4294967295 || isNaN(y)) {
          let i = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (y < 0 || isNaN(y)) {
          let i = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (d.steps !== void 0) {
      let y = d.steps;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length > 100) {
          let i = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (Object.keys(y).length < 1) {
          let i = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (let i in y) {
          let n = t;
          if (typeof i == "string") {
            if (O(i) > 60) {
              let g = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: i };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (!ee.test(i)) {
              let g = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: i };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: i };
            e === null ? e = [g] : e.push(g), t++;
          }
          var P = n === t;
          if (!P) {
            let g = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: i }, message: "property name must be valid" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        for (let i in y) {
          let n = y[i];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.task === void 0) {
              let g = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in n)
              if (!(g === "task" || g === "inputs" || g === "settings" || g === "name" || g === "seed")) {
                let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), t++;
              }
            if (n.task !== void 0) {
              let g = n.task;
              if (typeof g == "string") {
                if (O(g) < 1) {
                  let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (n.inputs !== void 0) {
              let g = n.inputs;
              if (g && typeof g == "object" && !Array.isArray(g))
                for (let f in g) {
                  let x = g[f];
                  if (typeof x == "string") {
                    if (O(x) < 1) {
                      let j = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
              else {
                let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (n.settings !== void 0) {
              let g = n.settings, f = t, x = !1, j = t;
              if (!(g && typeof g == "object" && !Array.isArray(g))) {
                let q = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [q] : e.push(q), t++;
              }
              var L = j === t;
              x = x || L;
              let T = t;
              if (typeof g == "string") {
                if (O(g) < 1) {
                  let q = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [q] : e.push(q), t++;
                }
              } else {
                let q = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [q] : e.push(q), t++;
              }
              var L = T === t;
              if (x = x || L, x)
                t = f, e !== null && (f ? e.length = f : e = null);
              else {
                let q = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [q] : e.push(q), t++;
              }
            }
            if (n.name !== void 0) {
              let g = n.name;
              if (typeof g == "string") {
                if (O(g) < 1) {
                  let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (n.seed !== void 0) {
              let g = n.seed;
              if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
                let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof g == "number" && isFinite(g)) {
                if (g > 4294967295 || isNaN(g)) {
                  let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (g < 0 || isNaN(g)) {
                  let f = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
          } else {
            let g = { instancePath: s + "/steps/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.matrix !== void 0) {
      let y = d.matrix;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length < 1) {
          let i = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (let i in y) {
          let n = y[i];
          if (Array.isArray(n)) {
            if (n.length < 1) {
              let g = { instancePath: s + "/matrix/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/matrix/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.protocol !== void 0) {
      let y = d.protocol;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length < 1) {
          let i = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (let i in y)
          if (!(i === "folds" || i === "repeats")) {
            let n = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
            e === null ? e = [n] : e.push(n), t++;
          }
        if (y.folds !== void 0) {
          let i = y.folds;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [n] : e.push(n), t++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 256 || isNaN(i)) {
              let n = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (i < 2 || isNaN(i)) {
              let n = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
              e === null ? e = [n] : e.push(n), t++;
            }
          }
        }
        if (y.repeats !== void 0) {
          let i = y.repeats;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [n] : e.push(n), t++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 256 || isNaN(i)) {
              let n = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (i < 1 || isNaN(i)) {
              let n = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [n] : e.push(n), t++;
            }
          }
        }
      } else {
        let i = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (d.note !== void 0 && typeof d.note != "string") {
      let y = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [y] : e.push(y), t++;
    }
    if (d.sweep !== void 0) {
      let y = d.sweep;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.space === void 0) {
          let i = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (let i in y)
          if (!(i === "space" || i === "strategy" || i === "trials" || i === "seed" || i === "metric" || i === "halving")) {
            let n = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
            e === null ? e = [n] : e.push(n), t++;
          }
        if (y.space !== void 0) {
          let i = y.space;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length < 1) {
              let n = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in i) {
              let g = i[n];
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let f in g)
                  if (!(f === "uniform" || f === "logUniform" || f === "integer" || f === "choice" || f === "step" || f === "points" || f === "when")) {
                    let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                if (g.uniform !== void 0) {
                  let f = g.uniform;
                  if (Array.isArray(f)) {
                    if (f.length > 2) {
                      let j = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (f.length < 2) {
                      let j = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    let x = f.length;
                    for (let j = 0; j < x; j++) {
                      let T = f[j];
                      if (!(typeof T == "number" && isFinite(T))) {
                        let q = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform/" + j, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                  } else {
                    let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (g.logUniform !== void 0) {
                  let f = g.logUniform;
                  if (Array.isArray(f)) {
                    if (f.length > 2) {
                      let j = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (f.length < 2) {
                      let j = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    let x = f.length;
                    for (let j = 0; j < x; j++) {
                      let T = f[j];
                      if (typeof T == "number" && isFinite(T)) {
                        if (T <= 0 || isNaN(T)) {
                          let q = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + j, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      } else {
                        let q = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + j, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                  } else {
                    let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (g.integer !== void 0) {
                  let f = g.integer;
                  if (Array.isArray(f)) {
                    if (f.length > 2) {
                      let j = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (f.length < 2) {
                      let j = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    let x = f.length;
                    for (let j = 0; j < x; j++) {
                      let T = f[j];
                      if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) {
                        let q = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer/" + j, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                  } else {
                    let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (g.choice !== void 0) {
                  let f = g.choice;
                  if (Array.isArray(f)) {
                    if (f.length > 1e3) {
                      let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (f.length < 1) {
                      let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (g.step !== void 0) {
                  let f = g.step;
                  if (typeof f == "number" && isFinite(f)) {
                    if (f <= 0 || isNaN(f)) {
                      let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (g.points !== void 0) {
                  let f = g.points;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof f == "number" && isFinite(f)) {
                    if (f > 1e3 || isNaN(f)) {
                      let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (f < 2 || isNaN(f)) {
                      let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
                if (g.when !== void 0) {
                  let f = g.when;
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    if (Object.keys(f).length < 1) {
                      let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    for (let x in f) {
                      let j = f[x];
                      if (Array.isArray(j)) {
                        if (j.length < 1) {
                          let T = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                      } else {
                        let T = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let x = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
              } else {
                let f = { instancePath: s + "/sweep/space/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (y.strategy !== void 0) {
          let i = y.strategy;
          if (typeof i != "string") {
            let n = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), t++;
          }
          if (!(i === "random" || i === "grid" || i === "tpe" || i === "halving")) {
            let n = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/enum", keyword: "enum", params: { allowedValues: K.properties.sweep.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (y.trials !== void 0) {
          let i = y.trials;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [n] : e.push(n), t++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 1e4 || isNaN(i)) {
              let n = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (i < 1 || isNaN(i)) {
              let n = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [n] : e.push(n), t++;
            }
          }
        }
        if (y.seed !== void 0) {
          let i = y.seed;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [n] : e.push(n), t++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 4294967295 || isNaN(i)) {
              let n = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (i < 0 || isNaN(i)) {
              let n = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [n] : e.push(n), t++;
            }
          }
        }
        if (y.metric !== void 0) {
          let i = y.metric;
          if (typeof i == "string") {
            if (O(i) < 1) {
              let n = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (y.halving !== void 0) {
          let i = y.halving;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.budget === void 0) {
              let n = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property 'budget'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (i.minimum === void 0) {
              let n = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (i.maximum === void 0) {
              let n = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "maximum" }, message: "must have required property 'maximum'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in i)
              if (!(n === "budget" || n === "minimum" || n === "maximum" || n === "factor")) {
                let g = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                e === null ? e = [g] : e.push(g), t++;
              }
            if (i.budget !== void 0) {
              let n = i.budget;
              if (typeof n == "string") {
                if (O(n) < 1) {
                  let g = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (i.minimum !== void 0) {
              let n = i.minimum;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let g = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
                let g = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (i.maximum !== void 0) {
              let n = i.maximum;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let g = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
                let g = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (i.factor !== void 0) {
              let n = i.factor;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let g = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 100 || isNaN(n)) {
                  let g = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (n < 2 || isNaN(n)) {
                  let g = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
            }
          } else {
            let n = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let y = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [y] : e.push(y), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = H, B = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:model", title: "ModelSettings", description: "Structure of a model and the learning task that trains it.", type: "object", additionalProperties: !1, required: ["task"], properties: { task: { type: "string", minLength: 1, description: "learning task that trains the model" }, layers: { type: "array", default: [], description: "the layers from input to output; the task adds the output layer, one unit a target", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" } } }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], description: "a function applied to each value" } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function H(d, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = d, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = H.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    if (d.task === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in d)
      if (!(l === "task" || l === "layers" || l === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.task !== void 0) {
      let l = d.task;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let h = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.layers !== void 0) {
      let l = d.layers;
      if (Array.isArray(l)) {
        let h = l.length;
        for (let N = 0; N < h; N++) {
          let v = l[N];
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (Object.keys(v).length > 1) {
              let b = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (Object.keys(v).length < 1) {
              let b = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [b] : e.push(b), t++;
            }
            for (let b in v)
              if (!(b === "dense" || b === "dropout" || b === "activation")) {
                let m = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (v.dense !== void 0) {
              let b = v.dense;
              if (b && typeof b == "object" && !Array.isArray(b)) {
                if (b.units === void 0) {
                  let m = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in b)
                  if (!(m === "units" || m === "activation" || m === "initialiser")) {
                    let k = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                if (b.units !== void 0) {
                  let m = b.units;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let k = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1e6 || isNaN(m)) {
                      let k = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (m < 1 || isNaN(m)) {
                      let k = { instancePath: s + "/layers/" + N + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  }
                }
                if (b.activation !== void 0) {
                  let m = b.activation;
                  if (typeof m != "string") {
                    let k = { instancePath: s + "/layers/" + N + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  if (!(m === "linear" || m === "relu" || m === "leakyRelu" || m === "elu" || m === "selu" || m === "tanh" || m === "sigmoid" || m === "swish")) {
                    let k = { instancePath: s + "/layers/" + N + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: B.properties.layers.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (b.initialiser !== void 0) {
                  let m = b.initialiser;
                  if (typeof m != "string") {
                    let k = { instancePath: s + "/layers/" + N + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  if (!(m === "he" || m === "xavier")) {
                    let k = { instancePath: s + "/layers/" + N + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: B.properties.layers.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/layers/" + N + "/dense", schemaPath: "#/properties/layers/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (v.dropout !== void 0) {
              let b = v.dropout;
              if (b && typeof b == "object" && !Array.isArray(b)) {
                for (let m in b)
                  if (m !== "rate") {
                    let k = { instancePath: s + "/layers/" + N + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                if (b.rate !== void 0) {
                  let m = b.rate;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m < 0 || isNaN(m)) {
                      let k = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (m >= 1 || isNaN(m)) {
                      let k = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/layers/" + N + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/layers/" + N + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (v.activation !== void 0) {
              let b = v.activation;
              if (typeof b != "string") {
                let m = { instancePath: s + "/layers/" + N + "/activation", schemaPath: "#/properties/layers/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(b === "linear" || b === "relu" || b === "leakyRelu" || b === "elu" || b === "selu" || b === "tanh" || b === "sigmoid" || b === "swish")) {
                let m = { instancePath: s + "/layers/" + N + "/activation", schemaPath: "#/properties/layers/items/properties/activation/enum", keyword: "enum", params: { allowedValues: B.properties.layers.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let b = { instancePath: s + "/layers/" + N, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [b] : e.push(b), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.note !== void 0 && typeof d.note != "string") {
      let l = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [l] : e.push(l), t++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = R, z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" } } } }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" } } } } } }, te = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), Q = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), se = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function R(d, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = d, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = R.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    if (d.apiVersion === void 0) {
      let v = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (d.tasks === void 0) {
      let v = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [v] : e.push(v), t++;
    }
    for (let v in d)
      if (!(v === "apiVersion" || v === "name" || v === "version" || v === "tasks")) {
        let b = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
        e === null ? e = [b] : e.push(b), t++;
      }
    if (d.apiVersion !== void 0) {
      let v = d.apiVersion;
      if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
        let b = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [b] : e.push(b), t++;
      }
      if (v !== 1) {
        let b = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (d.name !== void 0) {
      let v = d.name;
      if (typeof v == "string") {
        if (O(v) < 1) {
          let b = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (d.version !== void 0) {
      let v = d.version;
      if (typeof v == "string") {
        if (O(v) < 1) {
          let b = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (d.tasks !== void 0) {
      let v = d.tasks;
      if (Array.isArray(v)) {
        if (v.length > 100) {
          let m = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (v.length < 1) {
          let m = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), t++;
        }
        let b = v.length;
        for (let m = 0; m < b; m++) {
          let k = v[m];
          if (k && typeof k == "object" && !Array.isArray(k)) {
            if (k.type === void 0) {
              let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (k.name === void 0) {
              let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (k.version === void 0) {
              let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (k.summary === void 0) {
              let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (k.inputs === void 0) {
              let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (k.settings === void 0) {
              let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (k.outputs === void 0) {
              let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (k.metrics === void 0) {
              let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            for (let w in k)
              if (!U.call(z.properties.tasks.items.properties, w)) {
                let u = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
                e === null ? e = [u] : e.push(u), t++;
              }
            if (k.type !== void 0) {
              let w = k.type;
              if (typeof w != "string") {
                let u = { instancePath: s + "/tasks/" + m + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (!(w === "learning" || w === "test")) {
                let u = { instancePath: s + "/tasks/" + m + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.name !== void 0) {
              let w = k.name;
              if (typeof w == "string") {
                if (!te.test(w)) {
                  let u = { instancePath: s + "/tasks/" + m + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.version !== void 0) {
              let w = k.version;
              if (typeof w == "string") {
                if (O(w) < 1) {
                  let u = { instancePath: s + "/tasks/" + m + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.summary !== void 0) {
              let w = k.summary;
              if (typeof w == "string") {
                if (O(w) < 1) {
                  let u = { instancePath: s + "/tasks/" + m + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.inputs !== void 0) {
              let w = k.inputs;
              if (w && typeof w == "object" && !Array.isArray(w)) {
                for (let u in w) {
                  let p = t;
                  if (typeof u == "string" && !Q.test(u)) {
                    let c = { instancePath: s + "/tasks/" + m + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: u };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var l = p === t;
                  if (!l) {
                    let c = { instancePath: s + "/tasks/" + m + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: u }, message: "property name must be valid" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                for (let u in w) {
                  let p = w[u];
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    if (p.kind === void 0) {
                      let c = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (p.description === void 0) {
                      let c = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    for (let c in p)
                      if (!(c === "kind" || c === "description" || c === "optional")) {
                        let o = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    if (p.kind !== void 0) {
                      let c = p.kind;
                      if (typeof c != "string") {
                        let o = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (!(c === "dataset" || c === "preprocessing" || c === "model" || c === "training" || c === "evaluation" || c === "experiment" || c === "report" || c === "checkpoint" || c === "result" || c === "plugin")) {
                        let o = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                    if (p.description !== void 0) {
                      let c = p.description;
                      if (typeof c == "string") {
                        if (O(c) < 1) {
                          let o = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                      } else {
                        let o = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                    if (p.optional !== void 0) {
                      let c = p.optional;
                      if (typeof c != "boolean") {
                        let o = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (c !== !0) {
                        let o = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/tasks/" + m + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.settings !== void 0) {
              let w = k.settings;
              if (!(w && typeof w == "object" && !Array.isArray(w))) {
                let u = { instancePath: s + "/tasks/" + m + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.outputs !== void 0) {
              let w = k.outputs;
              if (w && typeof w == "object" && !Array.isArray(w)) {
                if (Object.keys(w).length < 1) {
                  let u = { instancePath: s + "/tasks/" + m + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                for (let u in w) {
                  let p = t;
                  if (typeof u == "string" && !Q.test(u)) {
                    let c = { instancePath: s + "/tasks/" + m + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: u };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var h = p === t;
                  if (!h) {
                    let c = { instancePath: s + "/tasks/" + m + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: u }, message: "property name must be valid" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                for (let u in w) {
                  let p = w[u];
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    if (p.kind === void 0) {
                      let c = { instancePath: s + "/tasks/" + m + "/outputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (p.description === void 0) {
                      let c = { instancePath: s + "/tasks/" + m + "/outputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    for (let c in p)
                      if (!(c === "kind" || c === "description")) {
                        let o = { instancePath: s + "/tasks/" + m + "/outputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    if (p.kind !== void 0) {
                      let c = p.kind;
                      if (typeof c != "string") {
                        let o = { instancePath: s + "/tasks/" + m + "/outputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (!(c === "dataset" || c === "preprocessing" || c === "model" || c === "training" || c === "evaluation" || c === "experiment" || c === "report" || c === "checkpoint" || c === "result" || c === "plugin")) {
                        let o = { instancePath: s + "/tasks/" + m + "/outputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                    if (p.description !== void 0) {
                      let c = p.description;
                      if (typeof c == "string") {
                        if (O(c) < 1) {
                          let o = { instancePath: s + "/tasks/" + m + "/outputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                      } else {
                        let o = { instancePath: s + "/tasks/" + m + "/outputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/tasks/" + m + "/outputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.metrics !== void 0) {
              let w = k.metrics;
              if (w && typeof w == "object" && !Array.isArray(w))
                for (let u in w) {
                  let p = w[u];
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    if (p.description === void 0) {
                      let c = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (p.unit === void 0) {
                      let c = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (p.better === void 0) {
                      let c = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    for (let c in p)
                      if (!(c === "description" || c === "unit" || c === "better")) {
                        let o = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    if (p.description !== void 0) {
                      let c = p.description;
                      if (typeof c == "string") {
                        if (O(c) < 1) {
                          let o = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                      } else {
                        let o = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                    if (p.unit !== void 0 && typeof p.unit != "string") {
                      let c = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (p.better !== void 0) {
                      let c = p.better;
                      if (typeof c != "string") {
                        let o = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (!(c === "higher" || c === "lower")) {
                        let o = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/tasks/" + m + "/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
              else {
                let u = { instancePath: s + "/tasks/" + m + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.determinism !== void 0) {
              let w = k.determinism;
              if (w && typeof w == "object" && !Array.isArray(w)) {
                if (w.level === void 0) {
                  let u = { instancePath: s + "/tasks/" + m + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                for (let u in w)
                  if (!(u === "level" || u === "relativeTolerance" || u === "reason")) {
                    let p = { instancePath: s + "/tasks/" + m + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (w.level !== void 0) {
                  let u = w.level;
                  if (typeof u != "string") {
                    let p = { instancePath: s + "/tasks/" + m + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(u === "bitwise" || u === "tolerance" || u === "none")) {
                    let p = { instancePath: s + "/tasks/" + m + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: z.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (w.relativeTolerance !== void 0) {
                  let u = w.relativeTolerance;
                  if (typeof u == "number" && isFinite(u)) {
                    if (u <= 0 || isNaN(u)) {
                      let p = { instancePath: s + "/tasks/" + m + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/tasks/" + m + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (w.reason !== void 0) {
                  let u = w.reason;
                  if (typeof u == "string") {
                    if (O(u) < 1) {
                      let p = { instancePath: s + "/tasks/" + m + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/tasks/" + m + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.resumable !== void 0) {
              let w = k.resumable;
              if (typeof w != "boolean") {
                let u = { instancePath: s + "/tasks/" + m + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (w !== !0) {
                let u = { instancePath: s + "/tasks/" + m + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.adjustable !== void 0) {
              let w = k.adjustable;
              if (Array.isArray(w)) {
                let u = w.length;
                for (let o = 0; o < u; o++) {
                  let r = w[o];
                  if (typeof r == "string") {
                    if (O(r) < 1) {
                      let a = { instancePath: s + "/tasks/" + m + "/adjustable/" + o, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/tasks/" + m + "/adjustable/" + o, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let p = w.length, c;
                if (p > 1) {
                  let o = {};
                  for (; p--; ) {
                    let r = w[p];
                    if (typeof r == "string") {
                      if (typeof o[r] == "number") {
                        c = o[r];
                        let a = { instancePath: s + "/tasks/" + m + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: p, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + p + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      o[r] = p;
                    }
                  }
                }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.entry !== void 0) {
              let w = k.entry;
              if (typeof w == "string") {
                if (O(w) < 1) {
                  let u = { instancePath: s + "/tasks/" + m + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.command !== void 0) {
              let w = k.command;
              if (Array.isArray(w)) {
                if (w.length < 1) {
                  let p = { instancePath: s + "/tasks/" + m + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                let u = w.length;
                for (let p = 0; p < u; p++)
                  if (typeof w[p] != "string") {
                    let c = { instancePath: s + "/tasks/" + m + "/command/" + p, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (k.variables !== void 0) {
              let w = k.variables;
              if (w && typeof w == "object" && !Array.isArray(w)) {
                for (let u in w) {
                  let p = t;
                  if (typeof u == "string" && !se.test(u)) {
                    let c = { instancePath: s + "/tasks/" + m + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: u };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var N = p === t;
                  if (!N) {
                    let c = { instancePath: s + "/tasks/" + m + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: u }, message: "property name must be valid" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                for (let u in w)
                  if (typeof w[u] != "string") {
                    let p = { instancePath: s + "/tasks/" + m + "/variables/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
              } else {
                let u = { instancePath: s + "/tasks/" + m + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let w = { instancePath: s + "/tasks/" + m, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
      } else {
        let b = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
  } else {
    let v = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [v] : e.push(v), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = W, F = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split`, `select`, `picture` and `augment` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" }, stratify: { type: "boolean", default: !1, description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers" }, orderBy: { type: "string", minLength: 1, description: "column of dates or numbers by which the rows are ordered: the first are for training, the next for validation, the last for the test. Rows of an equal value stay together; goes without `seed`, `keepTogether` and `stratify`" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, picture: { type: "object", additionalProperties: !1, description: "how pictures become numbers, `[height, width, channels]`", properties: { height: { type: "integer", minimum: 1, maximum: 4096, description: "height in pixels to which each picture is brought; without it all must have one size" }, width: { type: "integer", minimum: 1, maximum: 4096, description: "width in pixels to which each picture is brought" }, channels: { type: "string", enum: ["grey", "colour"], description: "`grey` for one number a pixel, `colour` for three; without it what the first picture has, and all must have" }, range: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", minimum: -1e3, maximum: 1e3 }, default: [0, 1], description: "what black and white become" } } }, augment: { type: "object", additionalProperties: !1, minProperties: 1, description: "changes training rows at random, anew in each epoch; validation and test rows stay as they are", properties: { flip: { type: "string", enum: ["none", "horizontal", "vertical", "both"], default: "none", description: "of pictures: mirrors one of two left to right, upside down, or each of both" }, shift: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest shift, as a share of height and width" }, rotate: { type: "number", minimum: 0, maximum: 180, default: 0, description: "of pictures: largest angle in degrees, either way" }, crop: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of pictures: largest share of height and width that is cut away; what is left is enlarged" }, brightness: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest change of brightness, as a share of the range" }, noise: { type: "number", minimum: 0, maximum: 10, default: 0, description: "deviation of normal noise: of pictures as a share of the range, of tables in the scaled unit of number columns" }, dropValues: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of tables: probability with which a value of a column with an `impute` step is treated as missing" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, elapsedDays: { type: "object", additionalProperties: !1, description: "makes numbers of dates: the days, with the time of day as a fraction, since an origin", properties: { columns: { description: "input columns; `all` means all date columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, since: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "day from which days are counted; without it that of the earliest date of the training rows" } } }, text: { type: "object", additionalProperties: !1, description: "makes whole numbers of text for an embedding, by a vocabulary of the training rows: 0 where the text has ended, 1 for what is unknown", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, by: { type: "string", enum: ["word", "character"], default: "word", description: "what has a number: words, or characters" }, length: { type: "integer", minimum: 1, maximum: 4096, default: 32, description: "numbers of one text; what is longer is cut off" }, vocabulary: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3, description: "most words or characters that are told apart, the most common ones" } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } }, re = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function W(d, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = d, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = W.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    if (d.steps === void 0) {
      let w = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [w] : e.push(w), t++;
    }
    for (let w in d)
      if (!(w === "steps" || w === "note")) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), t++;
      }
    if (d.steps !== void 0) {
      let w = d.steps;
      if (Array.isArray(w)) {
        let u = w.length;
        for (let p = 0; p < u; p++) {
          let c = w[p];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (Object.keys(c).length > 1) {
              let o = { instancePath: s + "/steps/" + p, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (Object.keys(c).length < 1) {
              let o = { instancePath: s + "/steps/" + p, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            for (let o in c)
              if (!U.call(F.properties.steps.items.properties, o)) {
                let r = { instancePath: s + "/steps/" + p, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [r] : e.push(r), t++;
              }
            if (c.split !== void 0) {
              let o = c.split;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "train" || r === "validation" || r === "test" || r === "seed" || r === "keepTogether" || r === "stratify" || r === "orderBy")) {
                    let a = { instancePath: s + "/steps/" + p + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.train !== void 0) {
                  let r = o.train;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.validation !== void 0) {
                  let r = o.validation;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.test !== void 0) {
                  let r = o.test;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.seed !== void 0) {
                  let r = o.seed;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let a = { instancePath: s + "/steps/" + p + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4294967295 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (o.keepTogether !== void 0) {
                  let r = o.keepTogether;
                  if (typeof r == "string") {
                    if (O(r) < 1) {
                      let a = { instancePath: s + "/steps/" + p + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.stratify !== void 0 && typeof o.stratify != "boolean") {
                  let r = { instancePath: s + "/steps/" + p + "/split/stratify", schemaPath: "#/properties/steps/items/properties/split/properties/stratify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (o.orderBy !== void 0) {
                  let r = o.orderBy;
                  if (typeof r == "string") {
                    if (O(r) < 1) {
                      let a = { instancePath: s + "/steps/" + p + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.select !== void 0) {
              let o = c.select;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "inputs" || r === "targets")) {
                    let a = { instancePath: s + "/steps/" + p + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.inputs !== void 0) {
                  let r = o.inputs;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let P = { instancePath: s + "/steps/" + p + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    let a = r.length;
                    for (let P = 0; P < a; P++) {
                      let L = r[P];
                      if (typeof L == "string") {
                        if (O(L) < 1) {
                          let y = { instancePath: s + "/steps/" + p + "/select/inputs/" + P, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + p + "/select/inputs/" + P, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.targets !== void 0) {
                  let r = o.targets;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let P = { instancePath: s + "/steps/" + p + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    let a = r.length;
                    for (let P = 0; P < a; P++) {
                      let L = r[P];
                      if (typeof L == "string") {
                        if (O(L) < 1) {
                          let y = { instancePath: s + "/steps/" + p + "/select/targets/" + P, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + p + "/select/targets/" + P, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.picture !== void 0) {
              let o = c.picture;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "height" || r === "width" || r === "channels" || r === "range")) {
                    let a = { instancePath: s + "/steps/" + p + "/picture", schemaPath: "#/properties/steps/items/properties/picture/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.height !== void 0) {
                  let r = o.height;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let a = { instancePath: s + "/steps/" + p + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4096 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (o.width !== void 0) {
                  let r = o.width;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let a = { instancePath: s + "/steps/" + p + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4096 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (o.channels !== void 0) {
                  let r = o.channels;
                  if (typeof r != "string") {
                    let a = { instancePath: s + "/steps/" + p + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(r === "grey" || r === "colour")) {
                    let a = { instancePath: s + "/steps/" + p + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/enum", keyword: "enum", params: { allowedValues: F.properties.steps.items.properties.picture.properties.channels.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.range !== void 0) {
                  let r = o.range;
                  if (Array.isArray(r)) {
                    if (r.length > 2) {
                      let P = { instancePath: s + "/steps/" + p + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (r.length < 2) {
                      let P = { instancePath: s + "/steps/" + p + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    let a = r.length;
                    for (let P = 0; P < a; P++) {
                      let L = r[P];
                      if (typeof L == "number" && isFinite(L)) {
                        if (L > 1e3 || isNaN(L)) {
                          let y = { instancePath: s + "/steps/" + p + "/picture/range/" + P, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        if (L < -1e3 || isNaN(L)) {
                          let y = { instancePath: s + "/steps/" + p + "/picture/range/" + P, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e3 }, message: "must be >= -1000" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + p + "/picture/range/" + P, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/picture", schemaPath: "#/properties/steps/items/properties/picture/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.augment !== void 0) {
              let o = c.augment;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (Object.keys(o).length < 1) {
                  let r = { instancePath: s + "/steps/" + p + "/augment", schemaPath: "#/properties/steps/items/properties/augment/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                for (let r in o)
                  if (!(r === "flip" || r === "shift" || r === "rotate" || r === "crop" || r === "brightness" || r === "noise" || r === "dropValues")) {
                    let a = { instancePath: s + "/steps/" + p + "/augment", schemaPath: "#/properties/steps/items/properties/augment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.flip !== void 0) {
                  let r = o.flip;
                  if (typeof r != "string") {
                    let a = { instancePath: s + "/steps/" + p + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(r === "none" || r === "horizontal" || r === "vertical" || r === "both")) {
                    let a = { instancePath: s + "/steps/" + p + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/enum", keyword: "enum", params: { allowedValues: F.properties.steps.items.properties.augment.properties.flip.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.shift !== void 0) {
                  let r = o.shift;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.rotate !== void 0) {
                  let r = o.rotate;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 180 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.crop !== void 0) {
                  let r = o.crop;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 0.9 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.brightness !== void 0) {
                  let r = o.brightness;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.noise !== void 0) {
                  let r = o.noise;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 10 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.dropValues !== void 0) {
                  let r = o.dropValues;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 0.9 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/augment", schemaPath: "#/properties/steps/items/properties/augment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.impute !== void 0) {
              let o = c.impute;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "with" || r === "value")) {
                    let a = { instancePath: s + "/steps/" + p + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, a = t, P = !1, L = t;
                  if (typeof r != "string") {
                    let i = { instancePath: s + "/steps/" + p + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (r !== "all") {
                    let i = { instancePath: s + "/steps/" + p + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var l = L === t;
                  P = P || l;
                  let y = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let n = { instancePath: s + "/steps/" + p + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    let i = r.length;
                    for (let n = 0; n < i; n++) {
                      let g = r[n];
                      if (typeof g == "string") {
                        if (O(g) < 1) {
                          let f = { instancePath: s + "/steps/" + p + "/impute/columns/" + n, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + p + "/impute/columns/" + n, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let i = { instancePath: s + "/steps/" + p + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var l = y === t;
                  if (P = P || l, P)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let i = { instancePath: s + "/steps/" + p + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
                if (o.with !== void 0) {
                  let r = o.with;
                  if (typeof r != "string") {
                    let a = { instancePath: s + "/steps/" + p + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(r === "mean" || r === "median" || r === "missing" || r === "constant")) {
                    let a = { instancePath: s + "/steps/" + p + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: F.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.value !== void 0) {
                  let r = o.value, a = t, P = !1, L = t;
                  if (!(typeof r == "number" && isFinite(r))) {
                    let i = { instancePath: s + "/steps/" + p + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var h = L === t;
                  P = P || h;
                  let y = t;
                  if (typeof r != "string") {
                    let i = { instancePath: s + "/steps/" + p + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var h = y === t;
                  if (P = P || h, P)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let i = { instancePath: s + "/steps/" + p + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.log !== void 0) {
              let o = c.log;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.columns === void 0) {
                  let r = { instancePath: s + "/steps/" + p + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                for (let r in o)
                  if (r !== "columns") {
                    let a = { instancePath: s + "/steps/" + p + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let P = { instancePath: s + "/steps/" + p + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    let a = r.length;
                    for (let P = 0; P < a; P++) {
                      let L = r[P];
                      if (typeof L == "string") {
                        if (O(L) < 1) {
                          let y = { instancePath: s + "/steps/" + p + "/log/columns/" + P, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + p + "/log/columns/" + P, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.oneHot !== void 0) {
              let o = c.oneHot;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (r !== "columns") {
                    let a = { instancePath: s + "/steps/" + p + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, a = t, P = !1, L = t;
                  if (typeof r != "string") {
                    let i = { instancePath: s + "/steps/" + p + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (r !== "all") {
                    let i = { instancePath: s + "/steps/" + p + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var N = L === t;
                  P = P || N;
                  let y = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let n = { instancePath: s + "/steps/" + p + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    let i = r.length;
                    for (let n = 0; n < i; n++) {
                      let g = r[n];
                      if (typeof g == "string") {
                        if (O(g) < 1) {
                          let f = { instancePath: s + "/steps/" + p + "/oneHot/columns/" + n, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + p + "/oneHot/columns/" + n, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let i = { instancePath: s + "/steps/" + p + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var N = y === t;
                  if (P = P || N, P)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let i = { instancePath: s + "/steps/" + p + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.elapsedDays !== void 0) {
              let o = c.elapsedDays;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "since")) {
                    let a = { instancePath: s + "/steps/" + p + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, a = t, P = !1, L = t;
                  if (typeof r != "string") {
                    let i = { instancePath: s + "/steps/" + p + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (r !== "all") {
                    let i = { instancePath: s + "/steps/" + p + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var v = L === t;
                  P = P || v;
                  let y = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let n = { instancePath: s + "/steps/" + p + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    let i = r.length;
                    for (let n = 0; n < i; n++) {
                      let g = r[n];
                      if (typeof g == "string") {
                        if (O(g) < 1) {
                          let f = { instancePath: s + "/steps/" + p + "/elapsedDays/columns/" + n, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + p + "/elapsedDays/columns/" + n, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let i = { instancePath: s + "/steps/" + p + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var v = y === t;
                  if (P = P || v, P)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let i = { instancePath: s + "/steps/" + p + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
                if (o.since !== void 0) {
                  let r = o.since;
                  if (typeof r == "string") {
                    if (!re.test(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + p + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.text !== void 0) {
              let o = c.text;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "by" || r === "length" || r === "vocabulary")) {
                    let a = { instancePath: s + "/steps/" + p + "/text", schemaPath: "#/properties/steps/items/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, a = t, P = !1, L = t;
                  if (typeof r != "string") {
                    let i = { instancePath: s + "/steps/" + p + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (r !== "all") {
                    let i = { instancePath: s + "/steps/" + p + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var b = L === t;
                  P = P || b;
                  let y = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let n = { instancePath: s + "/steps/" + p + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    let i = r.length;
                    for (let n = 0; n < i; n++) {
                      let g = r[n];
                      if (typeof g == "string") {
                        if (O(g) < 1) {
                          let f = { instancePath: s + "/steps/" + p + "/text/columns/" + n, schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + p + "/text/columns/" + n, schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let i = { instancePath: s + "/steps/" + p + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var b = y === t;
                  if (P = P || b, P)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let i = { instancePath: s + "/steps/" + p + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
                if (o.by !== void 0) {
                  let r = o.by;
                  if (typeof r != "string") {
                    let a = { instancePath: s + "/steps/" + p + "/text/by", schemaPath: "#/properties/steps/items/properties/text/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(r === "word" || r === "character")) {
                    let a = { instancePath: s + "/steps/" + p + "/text/by", schemaPath: "#/properties/steps/items/properties/text/properties/by/enum", keyword: "enum", params: { allowedValues: F.properties.steps.items.properties.text.properties.by.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (o.length !== void 0) {
                  let r = o.length;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let a = { instancePath: s + "/steps/" + p + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4096 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (o.vocabulary !== void 0) {
                  let r = o.vocabulary;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let a = { instancePath: s + "/steps/" + p + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1e5 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (r < 1 || isNaN(r)) {
                      let a = { instancePath: s + "/steps/" + p + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/text", schemaPath: "#/properties/steps/items/properties/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.standardise !== void 0) {
              let o = c.standardise;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "targets")) {
                    let a = { instancePath: s + "/steps/" + p + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, a = t, P = !1, L = t;
                  if (typeof r != "string") {
                    let i = { instancePath: s + "/steps/" + p + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (r !== "all") {
                    let i = { instancePath: s + "/steps/" + p + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var m = L === t;
                  P = P || m;
                  let y = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let n = { instancePath: s + "/steps/" + p + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    let i = r.length;
                    for (let n = 0; n < i; n++) {
                      let g = r[n];
                      if (typeof g == "string") {
                        if (O(g) < 1) {
                          let f = { instancePath: s + "/steps/" + p + "/standardise/columns/" + n, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + p + "/standardise/columns/" + n, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let i = { instancePath: s + "/steps/" + p + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var m = y === t;
                  if (P = P || m, P)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let i = { instancePath: s + "/steps/" + p + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
                if (o.targets !== void 0 && typeof o.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + p + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (c.minMax !== void 0) {
              let o = c.minMax;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "targets")) {
                    let a = { instancePath: s + "/steps/" + p + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, a = t, P = !1, L = t;
                  if (typeof r != "string") {
                    let i = { instancePath: s + "/steps/" + p + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (r !== "all") {
                    let i = { instancePath: s + "/steps/" + p + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var k = L === t;
                  P = P || k;
                  let y = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let n = { instancePath: s + "/steps/" + p + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    let i = r.length;
                    for (let n = 0; n < i; n++) {
                      let g = r[n];
                      if (typeof g == "string") {
                        if (O(g) < 1) {
                          let f = { instancePath: s + "/steps/" + p + "/minMax/columns/" + n, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + p + "/minMax/columns/" + n, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let i = { instancePath: s + "/steps/" + p + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  var k = y === t;
                  if (P = P || k, P)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let i = { instancePath: s + "/steps/" + p + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
                if (o.targets !== void 0 && typeof o.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + p + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + p + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
          } else {
            let o = { instancePath: s + "/steps/" + p, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let u = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (d.note !== void 0 && typeof d.note != "string") {
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
var he = Z, E = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber", "crossEntropy"], description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" }, classWeights: { type: "string", enum: ["none", "balanced"], default: "none", description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class)" }, labelSmoothing: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself" } } };
function Z(d, { instancePath: s = "", parentData: M, parentDataProperty: I, rootData: D = d, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, A = Z.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (let l in d)
      if (!U.call(E.properties, l)) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.epochs !== void 0) {
      let l = d.epochs;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e6 || isNaN(l)) {
          let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (l < 1 || isNaN(l)) {
          let h = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (d.batchSize !== void 0) {
      let l = d.batchSize;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e6 || isNaN(l)) {
          let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (l < 1 || isNaN(l)) {
          let h = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (d.learningRate !== void 0) {
      let l = d.learningRate;
      if (typeof l == "number" && isFinite(l)) {
        if (l <= 0 || isNaN(l)) {
          let h = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.optimiser !== void 0) {
      let l = d.optimiser;
      if (typeof l != "string") {
        let h = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(l === "adam" || l === "adamw" || l === "sgd")) {
        let h = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: E.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.weightDecay !== void 0) {
      let l = d.weightDecay;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let h = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.momentum !== void 0) {
      let l = d.momentum;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (l >= 1 || isNaN(l)) {
          let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.loss !== void 0) {
      let l = d.loss;
      if (typeof l != "string") {
        let h = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(l === "meanSquaredError" || l === "meanAbsoluteError" || l === "huber" || l === "crossEntropy")) {
        let h = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: E.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.patience !== void 0) {
      let l = d.patience;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e6 || isNaN(l)) {
          let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (l < 0 || isNaN(l)) {
          let h = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
    }
    if (d.classWeights !== void 0) {
      let l = d.classWeights;
      if (typeof l != "string") {
        let h = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(l === "none" || l === "balanced")) {
        let h = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/enum", keyword: "enum", params: { allowedValues: E.properties.classWeights.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.labelSmoothing !== void 0) {
      let l = d.labelSmoothing;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (l >= 1 || isNaN(l)) {
          let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
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
