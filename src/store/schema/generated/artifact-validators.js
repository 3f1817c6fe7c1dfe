// Generated from schemas/ by `npm run generate`. Do not edit.
var ee = (k, s) => () => {
  try {
    return s || k((s = { exports: {} }).exports, s), s.exports;
  } catch (M) {
    throw s = 0, M;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var K = ee((J) => {
  "use strict";
  Object.defineProperty(J, "__esModule", { value: !0 });
  function X(k) {
    let s = k.length, M = 0, F = 0, z;
    for (; F < s; )
      M++, z = k.charCodeAt(F++), z >= 55296 && z <= 56319 && F < s && (z = k.charCodeAt(F), (z & 64512) === 56320 && F++);
    return M;
  }
  J.default = X;
  X.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var oe = V, B = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, I = K().default;
function V(k, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = k, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = V.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), k && typeof k == "object" && !Array.isArray(k)) {
    for (let q in k)
      if (!(q === "key" || q === "targets" || q === "sheet" || q === "orientation" || q === "absent" || q === "units")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (k.key !== void 0) {
      let q = k.key;
      if (typeof q == "string") {
        if (I(q) < 1) {
          let h = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (k.targets !== void 0) {
      let q = k.targets;
      if (Array.isArray(q)) {
        if (q.length < 1) {
          let j = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [j] : e.push(j), t++;
        }
        let h = q.length;
        for (let j = 0; j < h; j++) {
          let u = q[j];
          if (typeof u == "string") {
            if (I(u) < 1) {
              let o = { instancePath: s + "/targets/" + j, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: s + "/targets/" + j, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
        let y = q.length, P;
        if (y > 1) {
          let j = {};
          for (; y--; ) {
            let u = q[y];
            if (typeof u == "string") {
              if (typeof j[u] == "number") {
                P = j[u];
                let o = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: y, j: P }, message: "must NOT have duplicate items (items ## " + P + " and " + y + " are identical)" };
                e === null ? e = [o] : e.push(o), t++;
                break;
              }
              j[u] = y;
            }
          }
        }
      } else {
        let h = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (k.sheet !== void 0) {
      let q = k.sheet;
      if (typeof q == "string") {
        if (I(q) < 1) {
          let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (k.orientation !== void 0) {
      let q = k.orientation;
      if (typeof q != "string") {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(q === "across" || q === "down")) {
        let h = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: B.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (k.absent !== void 0) {
      let q = k.absent;
      if (typeof q != "string") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (q !== "missing") {
        let h = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: B.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (k.units !== void 0) {
      let q = k.units;
      if (q && typeof q == "object" && !Array.isArray(q))
        for (let h in q) {
          let y = q[h];
          if (typeof y == "string") {
            if (I(y) < 1) {
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
    let q = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [q] : e.push(q), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = D;
function D(k, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = k, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = D.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), k && typeof k == "object" && !Array.isArray(k)) {
    if (k.tests === void 0) {
      let q = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [q] : e.push(q), t++;
    }
    for (let q in k)
      if (!(q === "tests" || q === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (k.tests !== void 0) {
      let q = k.tests;
      if (Array.isArray(q)) {
        if (q.length < 1) {
          let y = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [y] : e.push(y), t++;
        }
        let h = q.length;
        for (let y = 0; y < h; y++) {
          let P = q[y];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (P.task === void 0) {
              let j = { instancePath: s + "/tests/" + y, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [j] : e.push(j), t++;
            }
            for (let j in P)
              if (!(j === "task" || j === "name" || j === "settings")) {
                let u = { instancePath: s + "/tests/" + y, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
                e === null ? e = [u] : e.push(u), t++;
              }
            if (P.task !== void 0) {
              let j = P.task;
              if (typeof j == "string") {
                if (I(j) < 1) {
                  let u = { instancePath: s + "/tests/" + y + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/tests/" + y + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (P.name !== void 0) {
              let j = P.name;
              if (typeof j == "string") {
                if (I(j) < 1) {
                  let u = { instancePath: s + "/tests/" + y + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/tests/" + y + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (P.settings !== void 0) {
              let j = P.settings;
              if (!(j && typeof j == "object" && !Array.isArray(j))) {
                let u = { instancePath: s + "/tests/" + y + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let j = { instancePath: s + "/tests/" + y, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [j] : e.push(j), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (k.note !== void 0 && typeof k.note != "string") {
      let q = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [q] : e.push(q), t++;
    }
  } else {
    let q = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [q] : e.push(q), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = R, Q = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, note: { type: "string", description: "why this experiment is made, in your own words" }, sweep: { type: "object", additionalProperties: !1, required: ["space"], description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it", properties: { space: { type: "object", minProperties: 1, description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`", additionalProperties: { type: "object", additionalProperties: !1, description: "one of uniform, logUniform, integer, choice", properties: { uniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "lowest and highest value" }, logUniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", exclusiveMinimum: 0 }, description: "lowest and highest value; the logarithm is uniform" }, integer: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" }, description: "lowest and highest whole number" }, choice: { type: "array", minItems: 1, maxItems: 1e3, items: {}, description: "the values" }, step: { type: "number", exclusiveMinimum: 0, description: "distance of the values from the lowest on; without it every number" }, points: { type: "integer", minimum: 2, maximum: 1e3, description: "values that a grid takes where there is no step" }, when: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: {} }, description: "varied only while other parameters have one of these values" } } } }, strategy: { type: "string", enum: ["random", "grid", "tpe", "halving"], default: "tpe", description: "how values are chosen" }, trials: { type: "integer", minimum: 1, maximum: 1e4, default: 20, description: "trials that the strategy may choose; a grid has all of its points unless this says fewer" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of the random choices of the strategy; the seed of the runs is the experiment's" }, metric: { type: "string", minLength: 1, default: "validationLoss", description: "metric of the learning task that is made better, or `test/NAME` for one of a test" }, halving: { type: "object", additionalProperties: !1, required: ["budget", "minimum", "maximum"], description: "successive halving: many trials with a small budget, the best of them with a larger one", properties: { budget: { type: "string", minLength: 1, description: "training setting that says how much a trial may cost, such as epochs" }, minimum: { type: "integer", minimum: 1, description: "smallest budget worth a look" }, maximum: { type: "integer", minimum: 1, description: "budget of the last trials" }, factor: { type: "integer", minimum: 2, maximum: 100, default: 3, description: "one of so many trials goes on, with so many times the budget" } } } } } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, G = Object.prototype.hasOwnProperty, te = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function R(k, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = k, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = R.evaluated;
  A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0);
  let q = t, h = !0, y = t, P = t, j = t, u = t, o = !1, r = t;
  if (k && typeof k == "object" && !Array.isArray(k)) {
    let w;
    if (k.steps === void 0 && (w = "steps")) {
      let l = {};
      e === null ? e = [l] : e.push(l), t++;
    }
  }
  var p = r === t;
  if (o = o || p, p) {
    var b = {};
    b.steps = !0;
  }
  let g = t;
  if (k && typeof k == "object" && !Array.isArray(k)) {
    let w;
    if (k.matrix === void 0 && (w = "matrix")) {
      let l = {};
      e === null ? e = [l] : e.push(l), t++;
    }
  }
  var p = g === t;
  if (o = o || p, p && b !== !0 && (b = b || {}, b.matrix = !0), o)
    t = u, e !== null && (u ? e.length = u : e = null);
  else {
    let w = {};
    e === null ? e = [w] : e.push(w), t++;
  }
  var a = j === t;
  if (a) {
    let w = {};
    e === null ? e = [w] : e.push(w), t++;
  } else
    t = P, e !== null && (P ? e.length = P : e = null);
  var O = y === t;
  if (t = q, e !== null && (q ? e.length = q : e = null), O) {
    let w = t;
    if (k && typeof k == "object" && !Array.isArray(k)) {
      if (k.dataset === void 0) {
        let f = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [f] : e.push(f), t++;
      }
      if (k.model === void 0) {
        let f = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    var O = w === t;
    if (h = O, h) {
      var d = {};
      d.dataset = !0, d.model = !0;
    }
  }
  if (!h) {
    let w = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [w] : e.push(w), t++;
  }
  if (k && typeof k == "object" && !Array.isArray(k)) {
    for (let w in k)
      if (!G.call(Q.properties, w)) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), t++;
      }
    if (k.dataset !== void 0) {
      let w = k.dataset;
      if (typeof w == "string") {
        if (I(w) < 1) {
          let l = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (k.testDataset !== void 0) {
      let w = k.testDataset;
      if (typeof w == "string") {
        if (I(w) < 1) {
          let l = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (k.preprocessing !== void 0) {
      let w = k.preprocessing;
      if (typeof w == "string") {
        if (I(w) < 1) {
          let l = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (k.model !== void 0) {
      let w = k.model;
      if (typeof w == "string") {
        if (I(w) < 1) {
          let l = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (k.training !== void 0) {
      let w = k.training;
      if (typeof w == "string") {
        if (I(w) < 1) {
          let l = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (k.evaluation !== void 0) {
      let w = k.evaluation;
      if (typeof w == "string") {
        if (I(w) < 1) {
          let l = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (k.seed !== void 0) {
      let w = k.seed;
      if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
        let l = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof w == "number" && isFinite(w)) {
        if (w > 4294967295 || isNaN(w)) {
          let l = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (w < 0 || isNaN(w)) {
          let l = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [l] : e.push(l), t++;
        }
      }
    }
    if (k.steps !== void 0) {
      let w = k.steps;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length > 100) {
          let l = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (Object.keys(w).length < 1) {
          let l = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in w) {
          let f = t;
          if (typeof l == "string") {
            if (I(l) > 60) {
              let x = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: l };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (!te.test(l)) {
              let x = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: l };
              e === null ? e = [x] : e.push(x), t++;
            }
          } else {
            let x = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: l };
            e === null ? e = [x] : e.push(x), t++;
          }
          var i = f === t;
          if (!i) {
            let x = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
            e === null ? e = [x] : e.push(x), t++;
          }
        }
        for (let l in w) {
          let f = w[l];
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.task === void 0) {
              let x = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [x] : e.push(x), t++;
            }
            for (let x in f)
              if (!(x === "task" || x === "inputs" || x === "settings" || x === "name" || x === "seed")) {
                let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (f.task !== void 0) {
              let x = f.task;
              if (typeof x == "string") {
                if (I(x) < 1) {
                  let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (f.inputs !== void 0) {
              let x = f.inputs;
              if (x && typeof x == "object" && !Array.isArray(x))
                for (let m in x) {
                  let c = x[m];
                  if (typeof c == "string") {
                    if (I(c) < 1) {
                      let v = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                  } else {
                    let v = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [v] : e.push(v), t++;
                  }
                }
              else {
                let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (f.settings !== void 0) {
              let x = f.settings, m = t, c = !1, v = t;
              if (!(x && typeof x == "object" && !Array.isArray(x))) {
                let T = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [T] : e.push(T), t++;
              }
              var n = v === t;
              c = c || n;
              let N = t;
              if (typeof x == "string") {
                if (I(x) < 1) {
                  let T = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [T] : e.push(T), t++;
                }
              } else {
                let T = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [T] : e.push(T), t++;
              }
              var n = N === t;
              if (c = c || n, c)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let T = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
            if (f.name !== void 0) {
              let x = f.name;
              if (typeof x == "string") {
                if (I(x) < 1) {
                  let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (f.seed !== void 0) {
              let x = f.seed;
              if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof x == "number" && isFinite(x)) {
                if (x > 4294967295 || isNaN(x)) {
                  let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (x < 0 || isNaN(x)) {
                  let m = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
          } else {
            let x = { instancePath: s + "/steps/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [x] : e.push(x), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (k.matrix !== void 0) {
      let w = k.matrix;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length < 1) {
          let l = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in w) {
          let f = w[l];
          if (Array.isArray(f)) {
            if (f.length < 1) {
              let x = { instancePath: s + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [x] : e.push(x), t++;
            }
          } else {
            let x = { instancePath: s + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [x] : e.push(x), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (k.note !== void 0 && typeof k.note != "string") {
      let w = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [w] : e.push(w), t++;
    }
    if (k.sweep !== void 0) {
      let w = k.sweep;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (w.space === void 0) {
          let l = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in w)
          if (!(l === "space" || l === "strategy" || l === "trials" || l === "seed" || l === "metric" || l === "halving")) {
            let f = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
            e === null ? e = [f] : e.push(f), t++;
          }
        if (w.space !== void 0) {
          let l = w.space;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (Object.keys(l).length < 1) {
              let f = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let f in l) {
              let x = l[f];
              if (x && typeof x == "object" && !Array.isArray(x)) {
                for (let m in x)
                  if (!(m === "uniform" || m === "logUniform" || m === "integer" || m === "choice" || m === "step" || m === "points" || m === "when")) {
                    let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                if (x.uniform !== void 0) {
                  let m = x.uniform;
                  if (Array.isArray(m)) {
                    if (m.length > 2) {
                      let v = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (m.length < 2) {
                      let v = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    let c = m.length;
                    for (let v = 0; v < c; v++) {
                      let N = m[v];
                      if (!(typeof N == "number" && isFinite(N))) {
                        let T = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform/" + v, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                if (x.logUniform !== void 0) {
                  let m = x.logUniform;
                  if (Array.isArray(m)) {
                    if (m.length > 2) {
                      let v = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (m.length < 2) {
                      let v = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    let c = m.length;
                    for (let v = 0; v < c; v++) {
                      let N = m[v];
                      if (typeof N == "number" && isFinite(N)) {
                        if (N <= 0 || isNaN(N)) {
                          let T = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + v, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                      } else {
                        let T = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + v, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                if (x.integer !== void 0) {
                  let m = x.integer;
                  if (Array.isArray(m)) {
                    if (m.length > 2) {
                      let v = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (m.length < 2) {
                      let v = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    let c = m.length;
                    for (let v = 0; v < c; v++) {
                      let N = m[v];
                      if (!(typeof N == "number" && !(N % 1) && !isNaN(N) && isFinite(N))) {
                        let T = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer/" + v, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                if (x.choice !== void 0) {
                  let m = x.choice;
                  if (Array.isArray(m)) {
                    if (m.length > 1e3) {
                      let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (m.length < 1) {
                      let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  } else {
                    let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                if (x.step !== void 0) {
                  let m = x.step;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m <= 0 || isNaN(m)) {
                      let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  } else {
                    let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                if (x.points !== void 0) {
                  let m = x.points;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1e3 || isNaN(m)) {
                      let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (m < 2 || isNaN(m)) {
                      let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  }
                }
                if (x.when !== void 0) {
                  let m = x.when;
                  if (m && typeof m == "object" && !Array.isArray(m)) {
                    if (Object.keys(m).length < 1) {
                      let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    for (let c in m) {
                      let v = m[c];
                      if (Array.isArray(v)) {
                        if (v.length < 1) {
                          let N = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                      } else {
                        let N = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/sweep/space/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let f = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        if (w.strategy !== void 0) {
          let l = w.strategy;
          if (typeof l != "string") {
            let f = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), t++;
          }
          if (!(l === "random" || l === "grid" || l === "tpe" || l === "halving")) {
            let f = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/enum", keyword: "enum", params: { allowedValues: Q.properties.sweep.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        if (w.trials !== void 0) {
          let l = w.trials;
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
            let f = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [f] : e.push(f), t++;
          }
          if (typeof l == "number" && isFinite(l)) {
            if (l > 1e4 || isNaN(l)) {
              let f = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l < 1 || isNaN(l)) {
              let f = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [f] : e.push(f), t++;
            }
          }
        }
        if (w.seed !== void 0) {
          let l = w.seed;
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
            let f = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [f] : e.push(f), t++;
          }
          if (typeof l == "number" && isFinite(l)) {
            if (l > 4294967295 || isNaN(l)) {
              let f = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l < 0 || isNaN(l)) {
              let f = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [f] : e.push(f), t++;
            }
          }
        }
        if (w.metric !== void 0) {
          let l = w.metric;
          if (typeof l == "string") {
            if (I(l) < 1) {
              let f = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        if (w.halving !== void 0) {
          let l = w.halving;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.budget === void 0) {
              let f = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property 'budget'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.minimum === void 0) {
              let f = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.maximum === void 0) {
              let f = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "maximum" }, message: "must have required property 'maximum'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let f in l)
              if (!(f === "budget" || f === "minimum" || f === "maximum" || f === "factor")) {
                let x = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                e === null ? e = [x] : e.push(x), t++;
              }
            if (l.budget !== void 0) {
              let f = l.budget;
              if (typeof f == "string") {
                if (I(f) < 1) {
                  let x = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.minimum !== void 0) {
              let f = l.minimum;
              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                let x = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
                let x = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.maximum !== void 0) {
              let f = l.maximum;
              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                let x = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
                let x = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.factor !== void 0) {
              let f = l.factor;
              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                let x = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (typeof f == "number" && isFinite(f)) {
                if (f > 100 || isNaN(f)) {
                  let x = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (f < 2 || isNaN(f)) {
                  let x = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              }
            }
          } else {
            let f = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
  } else {
    let w = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [w] : e.push(w), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = U;
var L = { type: "array", description: "layers, each working on what the one before it gives", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, conv1d: { type: "object", additionalProperties: !1, required: ["filters", "kernel"], description: "looks at a window of each series (length, channels)", properties: { filters: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs at each place" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 1, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 1, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, conv2d: { type: "object", additionalProperties: !1, required: ["filters", "kernel"], description: "looks at a window of each picture (height, width, channels)", properties: { filters: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs at each place" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window, one number for both axes or [height, width]" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, depthwiseConv2d: { type: "object", additionalProperties: !1, required: ["kernel"], description: "looks at a window of each channel of a picture by itself", properties: { multiplier: { type: "integer", minimum: 1, maximum: 1e3, default: 1, description: "outputs for each channel" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window, one number for both axes or [height, width]" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, maxPool: { type: "object", additionalProperties: !1, description: "the largest value of each window of a picture or series", properties: { size: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 2, description: "size of the window; of a series only the first number counts" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "places that the window moves on; without it, the size" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" } } }, averagePool: { type: "object", additionalProperties: !1, description: "the mean of each window of a picture or series", properties: { size: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 2, description: "size of the window; of a series only the first number counts" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "places that the window moves on; without it, the size" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], description: "a function applied to each value; `softmax` makes the values of the last axis add up to 1" }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, batchNorm: { type: "object", additionalProperties: !1, description: "scales each feature by its mean and deviation in the batch, to predict by the running ones", properties: { momentum: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "share that a batch has in the new running mean" }, epsilon: { type: "number", exclusiveMinimum: 0, default: 1e-5, description: "added to the variance before it is divided by" } } }, layerNorm: { type: "object", additionalProperties: !1, description: "scales each row by its own mean and deviation over the last axis", properties: { epsilon: { type: "number", exclusiveMinimum: 0, default: 1e-5, description: "added to the variance before it is divided by" } } }, flatten: { type: "object", additionalProperties: !1, description: "puts all values of a row one after the other", properties: {} }, embedding: { type: "object", additionalProperties: !1, required: ["tokens", "units"], description: "a learnt vector for each token number; must be the first layer", properties: { tokens: { type: "integer", minimum: 1, maximum: 1e7, description: "how many tokens there are; their numbers begin at 0" }, units: { type: "integer", minimum: 1, maximum: 1e5, description: "length of a vector" } } }, lstm: { type: "object", additionalProperties: !1, required: ["units"], description: "reads a series step by step and remembers (long short-term memory)", properties: { units: { type: "integer", minimum: 1, maximum: 1e5, description: "number of outputs" }, returns: { type: "string", enum: ["last", "all"], default: "last", description: "`last` gives what comes out after the last step, `all` what comes out after each" } } }, gru: { type: "object", additionalProperties: !1, required: ["units"], description: "reads a series step by step and remembers, with fewer weights than lstm (gated recurrent unit)", properties: { units: { type: "integer", minimum: 1, maximum: 1e5, description: "number of outputs" }, returns: { type: "string", enum: ["last", "all"], default: "last", description: "`last` gives what comes out after the last step, `all` what comes out after each" } } }, residual: { type: "object", additionalProperties: !1, required: ["layers"], description: "adds its input to what the layers inside give", properties: { shortcut: { type: "string", enum: ["identity", "projection"], default: "identity", description: "`identity` adds the input itself; `projection` first fits it to another shape by learnt weights" }, layers: { $ref: "#/$defs/layers" } } }, sequential: { type: "object", additionalProperties: !1, required: ["layers"], description: "layers one after the other, as one", properties: { repeat: { type: "integer", minimum: 1, maximum: 1e3, default: 1, description: "how often they follow one another, each time with weights of their own" }, layers: { $ref: "#/$defs/layers" } } } } } }, $ = { validate: _ };
function _(k, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = k, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = _.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), Array.isArray(k)) {
    let p = k.length;
    for (let a = 0; a < p; a++) {
      let O = k[a];
      if (O && typeof O == "object" && !Array.isArray(O)) {
        if (Object.keys(O).length > 1) {
          let d = { instancePath: s + "/" + a, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (Object.keys(O).length < 1) {
          let d = { instancePath: s + "/" + a, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [d] : e.push(d), t++;
        }
        for (let d in O)
          if (!G.call(L.items.properties, d)) {
            let i = { instancePath: s + "/" + a, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [i] : e.push(i), t++;
          }
        if (O.dense !== void 0) {
          let d = O.dense;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.units === void 0) {
              let i = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "units" || i === "activation" || i === "initialiser" || i === "bias")) {
                let n = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.units !== void 0) {
              let i = d.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            if (d.activation !== void 0) {
              let i = d.activation;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/dense/activation", schemaPath: "#/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let n = { instancePath: s + "/" + a + "/dense/activation", schemaPath: "#/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.initialiser !== void 0) {
              let i = d.initialiser;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/dense/initialiser", schemaPath: "#/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let n = { instancePath: s + "/" + a + "/dense/initialiser", schemaPath: "#/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: L.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.bias !== void 0 && typeof d.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/dense/bias", schemaPath: "#/items/properties/dense/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.conv1d !== void 0) {
          let d = O.conv1d;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.filters === void 0) {
              let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (d.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "filters" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let n = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.filters !== void 0) {
              let i = d.filters;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            if (d.kernel !== void 0) {
              let i = d.kernel, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var q = f === t;
              q && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 1) {
                  let c = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 1) {
                  let c = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/conv1d/kernel/" + c, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/conv1d/kernel/" + c, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/conv1d/kernel/" + c, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var q = x === t;
              if (q && w ? (w = !1, l = [l, 1]) : q && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.stride !== void 0) {
              let i = d.stride, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var h = f === t;
              h && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 1) {
                  let c = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 1) {
                  let c = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/conv1d/stride/" + c, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/conv1d/stride/" + c, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/conv1d/stride/" + c, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var h = x === t;
              if (h && w ? (w = !1, l = [l, 1]) : h && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.padding !== void 0) {
              let i = d.padding;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/conv1d/padding", schemaPath: "#/items/properties/conv1d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let n = { instancePath: s + "/" + a + "/conv1d/padding", schemaPath: "#/items/properties/conv1d/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv1d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.activation !== void 0) {
              let i = d.activation;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/conv1d/activation", schemaPath: "#/items/properties/conv1d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let n = { instancePath: s + "/" + a + "/conv1d/activation", schemaPath: "#/items/properties/conv1d/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv1d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.initialiser !== void 0) {
              let i = d.initialiser;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/conv1d/initialiser", schemaPath: "#/items/properties/conv1d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let n = { instancePath: s + "/" + a + "/conv1d/initialiser", schemaPath: "#/items/properties/conv1d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv1d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.bias !== void 0 && typeof d.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/conv1d/bias", schemaPath: "#/items/properties/conv1d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.conv2d !== void 0) {
          let d = O.conv2d;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.filters === void 0) {
              let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (d.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "filters" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let n = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.filters !== void 0) {
              let i = d.filters;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            if (d.kernel !== void 0) {
              let i = d.kernel, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var y = f === t;
              y && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let c = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 2) {
                  let c = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/conv2d/kernel/" + c, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/conv2d/kernel/" + c, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/conv2d/kernel/" + c, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var y = x === t;
              if (y && w ? (w = !1, l = [l, 1]) : y && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.stride !== void 0) {
              let i = d.stride, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var P = f === t;
              P && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let c = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 2) {
                  let c = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/conv2d/stride/" + c, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/conv2d/stride/" + c, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/conv2d/stride/" + c, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var P = x === t;
              if (P && w ? (w = !1, l = [l, 1]) : P && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.padding !== void 0) {
              let i = d.padding;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/conv2d/padding", schemaPath: "#/items/properties/conv2d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let n = { instancePath: s + "/" + a + "/conv2d/padding", schemaPath: "#/items/properties/conv2d/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv2d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.activation !== void 0) {
              let i = d.activation;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/conv2d/activation", schemaPath: "#/items/properties/conv2d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let n = { instancePath: s + "/" + a + "/conv2d/activation", schemaPath: "#/items/properties/conv2d/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv2d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.initialiser !== void 0) {
              let i = d.initialiser;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/conv2d/initialiser", schemaPath: "#/items/properties/conv2d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let n = { instancePath: s + "/" + a + "/conv2d/initialiser", schemaPath: "#/items/properties/conv2d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: L.items.properties.conv2d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.bias !== void 0 && typeof d.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/conv2d/bias", schemaPath: "#/items/properties/conv2d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.depthwiseConv2d !== void 0) {
          let d = O.depthwiseConv2d;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "multiplier" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let n = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.multiplier !== void 0) {
              let i = d.multiplier;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            if (d.kernel !== void 0) {
              let i = d.kernel, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var j = f === t;
              j && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let c = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 2) {
                  let c = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + c, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + c, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + c, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var j = x === t;
              if (j && w ? (w = !1, l = [l, 1]) : j && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.stride !== void 0) {
              let i = d.stride, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var u = f === t;
              u && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let c = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 2) {
                  let c = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + c, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + c, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + c, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var u = x === t;
              if (u && w ? (w = !1, l = [l, 1]) : u && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.padding !== void 0) {
              let i = d.padding;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/depthwiseConv2d/padding", schemaPath: "#/items/properties/depthwiseConv2d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let n = { instancePath: s + "/" + a + "/depthwiseConv2d/padding", schemaPath: "#/items/properties/depthwiseConv2d/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.depthwiseConv2d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.activation !== void 0) {
              let i = d.activation;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/depthwiseConv2d/activation", schemaPath: "#/items/properties/depthwiseConv2d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let n = { instancePath: s + "/" + a + "/depthwiseConv2d/activation", schemaPath: "#/items/properties/depthwiseConv2d/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.depthwiseConv2d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.initialiser !== void 0) {
              let i = d.initialiser;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/depthwiseConv2d/initialiser", schemaPath: "#/items/properties/depthwiseConv2d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let n = { instancePath: s + "/" + a + "/depthwiseConv2d/initialiser", schemaPath: "#/items/properties/depthwiseConv2d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: L.items.properties.depthwiseConv2d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.bias !== void 0 && typeof d.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/depthwiseConv2d/bias", schemaPath: "#/items/properties/depthwiseConv2d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.maxPool !== void 0) {
          let d = O.maxPool;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let i in d)
              if (!(i === "size" || i === "stride" || i === "padding")) {
                let n = { instancePath: s + "/" + a + "/maxPool", schemaPath: "#/items/properties/maxPool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.size !== void 0) {
              let i = d.size, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var o = f === t;
              o && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let c = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 2) {
                  let c = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/maxPool/size/" + c, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/maxPool/size/" + c, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/maxPool/size/" + c, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var o = x === t;
              if (o && w ? (w = !1, l = [l, 1]) : o && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.stride !== void 0) {
              let i = d.stride, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var r = f === t;
              r && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let c = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 2) {
                  let c = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/maxPool/stride/" + c, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/maxPool/stride/" + c, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/maxPool/stride/" + c, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var r = x === t;
              if (r && w ? (w = !1, l = [l, 1]) : r && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.padding !== void 0) {
              let i = d.padding;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/maxPool/padding", schemaPath: "#/items/properties/maxPool/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let n = { instancePath: s + "/" + a + "/maxPool/padding", schemaPath: "#/items/properties/maxPool/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.maxPool.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/maxPool", schemaPath: "#/items/properties/maxPool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.averagePool !== void 0) {
          let d = O.averagePool;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let i in d)
              if (!(i === "size" || i === "stride" || i === "padding")) {
                let n = { instancePath: s + "/" + a + "/averagePool", schemaPath: "#/items/properties/averagePool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.size !== void 0) {
              let i = d.size, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var b = f === t;
              b && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let c = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 2) {
                  let c = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/averagePool/size/" + c, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/averagePool/size/" + c, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/averagePool/size/" + c, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var b = x === t;
              if (b && w ? (w = !1, l = [l, 1]) : b && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.stride !== void 0) {
              let i = d.stride, n = t, w = !1, l = null, f = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
              var g = f === t;
              g && (w = !0, l = 0);
              let x = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let c = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (i.length < 2) {
                  let c = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let m = i.length;
                for (let c = 0; c < m; c++) {
                  let v = i[c];
                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                    let N = { instancePath: s + "/" + a + "/averagePool/stride/" + c, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof v == "number" && isFinite(v)) {
                    if (v > 1e5 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/averagePool/stride/" + c, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (v < 1 || isNaN(v)) {
                      let N = { instancePath: s + "/" + a + "/averagePool/stride/" + c, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), t++;
              }
              var g = x === t;
              if (g && w ? (w = !1, l = [l, 1]) : g && (w = !0, l = 1), w)
                t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let m = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: l }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (d.padding !== void 0) {
              let i = d.padding;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/averagePool/padding", schemaPath: "#/items/properties/averagePool/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let n = { instancePath: s + "/" + a + "/averagePool/padding", schemaPath: "#/items/properties/averagePool/properties/padding/enum", keyword: "enum", params: { allowedValues: L.items.properties.averagePool.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/averagePool", schemaPath: "#/items/properties/averagePool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.activation !== void 0) {
          let d = O.activation;
          if (typeof d != "string") {
            let i = { instancePath: s + "/" + a + "/activation", schemaPath: "#/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(d === "linear" || d === "relu" || d === "leakyRelu" || d === "elu" || d === "selu" || d === "tanh" || d === "sigmoid" || d === "swish" || d === "softmax")) {
            let i = { instancePath: s + "/" + a + "/activation", schemaPath: "#/items/properties/activation/enum", keyword: "enum", params: { allowedValues: L.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.dropout !== void 0) {
          let d = O.dropout;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let i in d)
              if (i !== "rate") {
                let n = { instancePath: s + "/" + a + "/dropout", schemaPath: "#/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.rate !== void 0) {
              let i = d.rate;
              if (typeof i == "number" && isFinite(i)) {
                if (i < 0 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i >= 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/dropout", schemaPath: "#/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.batchNorm !== void 0) {
          let d = O.batchNorm;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let i in d)
              if (!(i === "momentum" || i === "epsilon")) {
                let n = { instancePath: s + "/" + a + "/batchNorm", schemaPath: "#/items/properties/batchNorm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.momentum !== void 0) {
              let i = d.momentum;
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i <= 0 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.epsilon !== void 0) {
              let i = d.epsilon;
              if (typeof i == "number" && isFinite(i)) {
                if (i <= 0 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/batchNorm/epsilon", schemaPath: "#/items/properties/batchNorm/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/" + a + "/batchNorm/epsilon", schemaPath: "#/items/properties/batchNorm/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/batchNorm", schemaPath: "#/items/properties/batchNorm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.layerNorm !== void 0) {
          let d = O.layerNorm;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let i in d)
              if (i !== "epsilon") {
                let n = { instancePath: s + "/" + a + "/layerNorm", schemaPath: "#/items/properties/layerNorm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.epsilon !== void 0) {
              let i = d.epsilon;
              if (typeof i == "number" && isFinite(i)) {
                if (i <= 0 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/layerNorm/epsilon", schemaPath: "#/items/properties/layerNorm/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/" + a + "/layerNorm/epsilon", schemaPath: "#/items/properties/layerNorm/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/layerNorm", schemaPath: "#/items/properties/layerNorm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.flatten !== void 0) {
          let d = O.flatten;
          if (d && typeof d == "object" && !Array.isArray(d))
            for (let i in d) {
              let n = { instancePath: s + "/" + a + "/flatten", schemaPath: "#/items/properties/flatten/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
          else {
            let i = { instancePath: s + "/" + a + "/flatten", schemaPath: "#/items/properties/flatten/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.embedding !== void 0) {
          let d = O.embedding;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.tokens === void 0) {
              let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (d.units === void 0) {
              let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "tokens" || i === "units")) {
                let n = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.tokens !== void 0) {
              let i = d.tokens;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e7 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            if (d.units !== void 0) {
              let i = d.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.lstm !== void 0) {
          let d = O.lstm;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.units === void 0) {
              let i = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "units" || i === "returns")) {
                let n = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.units !== void 0) {
              let i = d.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            if (d.returns !== void 0) {
              let i = d.returns;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/lstm/returns", schemaPath: "#/items/properties/lstm/properties/returns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "last" || i === "all")) {
                let n = { instancePath: s + "/" + a + "/lstm/returns", schemaPath: "#/items/properties/lstm/properties/returns/enum", keyword: "enum", params: { allowedValues: L.items.properties.lstm.properties.returns.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.gru !== void 0) {
          let d = O.gru;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.units === void 0) {
              let i = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "units" || i === "returns")) {
                let n = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.units !== void 0) {
              let i = d.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            if (d.returns !== void 0) {
              let i = d.returns;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/gru/returns", schemaPath: "#/items/properties/gru/properties/returns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "last" || i === "all")) {
                let n = { instancePath: s + "/" + a + "/gru/returns", schemaPath: "#/items/properties/gru/properties/returns/enum", keyword: "enum", params: { allowedValues: L.items.properties.gru.properties.returns.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.residual !== void 0) {
          let d = O.residual;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.layers === void 0) {
              let i = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "shortcut" || i === "layers")) {
                let n = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.shortcut !== void 0) {
              let i = d.shortcut;
              if (typeof i != "string") {
                let n = { instancePath: s + "/" + a + "/residual/shortcut", schemaPath: "#/items/properties/residual/properties/shortcut/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "identity" || i === "projection")) {
                let n = { instancePath: s + "/" + a + "/residual/shortcut", schemaPath: "#/items/properties/residual/properties/shortcut/enum", keyword: "enum", params: { allowedValues: L.items.properties.residual.properties.shortcut.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            d.layers !== void 0 && ($.validate(d.layers, { instancePath: s + "/" + a + "/residual/layers", parentData: d, parentDataProperty: "layers", rootData: z, dynamicAnchors: C }) || (e = e === null ? $.validate.errors : e.concat($.validate.errors), t = e.length));
          } else {
            let i = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (O.sequential !== void 0) {
          let d = O.sequential;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.layers === void 0) {
              let i = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in d)
              if (!(i === "repeat" || i === "layers")) {
                let n = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (d.repeat !== void 0) {
              let i = d.repeat;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let n = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            d.layers !== void 0 && ($.validate(d.layers, { instancePath: s + "/" + a + "/sequential/layers", parentData: d, parentDataProperty: "layers", rootData: z, dynamicAnchors: C }) || (e = e === null ? $.validate.errors : e.concat($.validate.errors), t = e.length));
          } else {
            let i = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let d = { instancePath: s + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
  } else {
    let p = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return _.errors = e, t === 0;
}
_.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function U(k, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = k, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = U.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), k && typeof k == "object" && !Array.isArray(k)) {
    if (k.task === void 0) {
      let q = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [q] : e.push(q), t++;
    }
    for (let q in k)
      if (!(q === "task" || q === "input" || q === "layers" || q === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (k.task !== void 0) {
      let q = k.task;
      if (typeof q == "string") {
        if (I(q) < 1) {
          let h = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (k.input !== void 0) {
      let q = k.input;
      if (Array.isArray(q)) {
        if (q.length > 4) {
          let y = { instancePath: s + "/input", schemaPath: "#/properties/input/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (q.length < 1) {
          let y = { instancePath: s + "/input", schemaPath: "#/properties/input/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [y] : e.push(y), t++;
        }
        let h = q.length;
        for (let y = 0; y < h; y++) {
          let P = q[y];
          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
            let j = { instancePath: s + "/input/" + y, schemaPath: "#/properties/input/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [j] : e.push(j), t++;
          }
          if (typeof P == "number" && isFinite(P)) {
            if (P > 1e7 || isNaN(P)) {
              let j = { instancePath: s + "/input/" + y, schemaPath: "#/properties/input/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
              e === null ? e = [j] : e.push(j), t++;
            }
            if (P < 1 || isNaN(P)) {
              let j = { instancePath: s + "/input/" + y, schemaPath: "#/properties/input/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [j] : e.push(j), t++;
            }
          }
        }
      } else {
        let h = { instancePath: s + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (k.layers !== void 0 && (_(k.layers, { instancePath: s + "/layers", parentData: k, parentDataProperty: "layers", rootData: z, dynamicAnchors: C }) || (e = e === null ? _.errors : e.concat(_.errors), t = e.length)), k.note !== void 0 && typeof k.note != "string") {
      let q = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [q] : e.push(q), t++;
    }
  } else {
    let q = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [q] : e.push(q), t++;
  }
  return U.errors = e, t === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = W, E = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" } } } }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" } } } } } }, se = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), Y = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), ie = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function W(k, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = k, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = W.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), k && typeof k == "object" && !Array.isArray(k)) {
    if (k.apiVersion === void 0) {
      let P = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [P] : e.push(P), t++;
    }
    if (k.tasks === void 0) {
      let P = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [P] : e.push(P), t++;
    }
    for (let P in k)
      if (!(P === "apiVersion" || P === "name" || P === "version" || P === "tasks")) {
        let j = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
        e === null ? e = [j] : e.push(j), t++;
      }
    if (k.apiVersion !== void 0) {
      let P = k.apiVersion;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
        let j = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [j] : e.push(j), t++;
      }
      if (P !== 1) {
        let j = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (k.name !== void 0) {
      let P = k.name;
      if (typeof P == "string") {
        if (I(P) < 1) {
          let j = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [j] : e.push(j), t++;
        }
      } else {
        let j = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (k.version !== void 0) {
      let P = k.version;
      if (typeof P == "string") {
        if (I(P) < 1) {
          let j = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [j] : e.push(j), t++;
        }
      } else {
        let j = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (k.tasks !== void 0) {
      let P = k.tasks;
      if (Array.isArray(P)) {
        if (P.length > 100) {
          let u = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (P.length < 1) {
          let u = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), t++;
        }
        let j = P.length;
        for (let u = 0; u < j; u++) {
          let o = P[u];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.type === void 0) {
              let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (o.name === void 0) {
              let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (o.version === void 0) {
              let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (o.summary === void 0) {
              let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (o.inputs === void 0) {
              let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (o.settings === void 0) {
              let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (o.outputs === void 0) {
              let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (o.metrics === void 0) {
              let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in o)
              if (!G.call(E.properties.tasks.items.properties, r)) {
                let b = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                e === null ? e = [b] : e.push(b), t++;
              }
            if (o.type !== void 0) {
              let r = o.type;
              if (typeof r != "string") {
                let b = { instancePath: s + "/tasks/" + u + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (!(r === "learning" || r === "test")) {
                let b = { instancePath: s + "/tasks/" + u + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.name !== void 0) {
              let r = o.name;
              if (typeof r == "string") {
                if (!se.test(r)) {
                  let b = { instancePath: s + "/tasks/" + u + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.version !== void 0) {
              let r = o.version;
              if (typeof r == "string") {
                if (I(r) < 1) {
                  let b = { instancePath: s + "/tasks/" + u + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.summary !== void 0) {
              let r = o.summary;
              if (typeof r == "string") {
                if (I(r) < 1) {
                  let b = { instancePath: s + "/tasks/" + u + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.inputs !== void 0) {
              let r = o.inputs;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                for (let b in r) {
                  let g = t;
                  if (typeof b == "string" && !Y.test(b)) {
                    let p = { instancePath: s + "/tasks/" + u + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: b };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var q = g === t;
                  if (!q) {
                    let p = { instancePath: s + "/tasks/" + u + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: b }, message: "property name must be valid" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                for (let b in r) {
                  let g = r[b];
                  if (g && typeof g == "object" && !Array.isArray(g)) {
                    if (g.kind === void 0) {
                      let p = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (g.description === void 0) {
                      let p = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    for (let p in g)
                      if (!(p === "kind" || p === "description" || p === "optional")) {
                        let a = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (g.kind !== void 0) {
                      let p = g.kind;
                      if (typeof p != "string") {
                        let a = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin")) {
                        let a = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (g.description !== void 0) {
                      let p = g.description;
                      if (typeof p == "string") {
                        if (I(p) < 1) {
                          let a = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (g.optional !== void 0) {
                      let p = g.optional;
                      if (typeof p != "boolean") {
                        let a = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (p !== !0) {
                        let a = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/tasks/" + u + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.settings !== void 0) {
              let r = o.settings;
              if (!(r && typeof r == "object" && !Array.isArray(r))) {
                let b = { instancePath: s + "/tasks/" + u + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.outputs !== void 0) {
              let r = o.outputs;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (Object.keys(r).length < 1) {
                  let b = { instancePath: s + "/tasks/" + u + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                for (let b in r) {
                  let g = t;
                  if (typeof b == "string" && !Y.test(b)) {
                    let p = { instancePath: s + "/tasks/" + u + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: b };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var h = g === t;
                  if (!h) {
                    let p = { instancePath: s + "/tasks/" + u + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: b }, message: "property name must be valid" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                for (let b in r) {
                  let g = r[b];
                  if (g && typeof g == "object" && !Array.isArray(g)) {
                    if (g.kind === void 0) {
                      let p = { instancePath: s + "/tasks/" + u + "/outputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (g.description === void 0) {
                      let p = { instancePath: s + "/tasks/" + u + "/outputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    for (let p in g)
                      if (!(p === "kind" || p === "description")) {
                        let a = { instancePath: s + "/tasks/" + u + "/outputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (g.kind !== void 0) {
                      let p = g.kind;
                      if (typeof p != "string") {
                        let a = { instancePath: s + "/tasks/" + u + "/outputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin")) {
                        let a = { instancePath: s + "/tasks/" + u + "/outputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (g.description !== void 0) {
                      let p = g.description;
                      if (typeof p == "string") {
                        if (I(p) < 1) {
                          let a = { instancePath: s + "/tasks/" + u + "/outputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + u + "/outputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/tasks/" + u + "/outputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.metrics !== void 0) {
              let r = o.metrics;
              if (r && typeof r == "object" && !Array.isArray(r))
                for (let b in r) {
                  let g = r[b];
                  if (g && typeof g == "object" && !Array.isArray(g)) {
                    if (g.description === void 0) {
                      let p = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (g.unit === void 0) {
                      let p = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (g.better === void 0) {
                      let p = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    for (let p in g)
                      if (!(p === "description" || p === "unit" || p === "better")) {
                        let a = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (g.description !== void 0) {
                      let p = g.description;
                      if (typeof p == "string") {
                        if (I(p) < 1) {
                          let a = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (g.unit !== void 0 && typeof g.unit != "string") {
                      let p = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (g.better !== void 0) {
                      let p = g.better;
                      if (typeof p != "string") {
                        let a = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(p === "higher" || p === "lower")) {
                        let a = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/tasks/" + u + "/metrics/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              else {
                let b = { instancePath: s + "/tasks/" + u + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.determinism !== void 0) {
              let r = o.determinism;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (r.level === void 0) {
                  let b = { instancePath: s + "/tasks/" + u + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                for (let b in r)
                  if (!(b === "level" || b === "relativeTolerance" || b === "reason")) {
                    let g = { instancePath: s + "/tasks/" + u + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                if (r.level !== void 0) {
                  let b = r.level;
                  if (typeof b != "string") {
                    let g = { instancePath: s + "/tasks/" + u + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (!(b === "bitwise" || b === "tolerance" || b === "none")) {
                    let g = { instancePath: s + "/tasks/" + u + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (r.relativeTolerance !== void 0) {
                  let b = r.relativeTolerance;
                  if (typeof b == "number" && isFinite(b)) {
                    if (b <= 0 || isNaN(b)) {
                      let g = { instancePath: s + "/tasks/" + u + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/tasks/" + u + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (r.reason !== void 0) {
                  let b = r.reason;
                  if (typeof b == "string") {
                    if (I(b) < 1) {
                      let g = { instancePath: s + "/tasks/" + u + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/tasks/" + u + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.resumable !== void 0) {
              let r = o.resumable;
              if (typeof r != "boolean") {
                let b = { instancePath: s + "/tasks/" + u + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (r !== !0) {
                let b = { instancePath: s + "/tasks/" + u + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.adjustable !== void 0) {
              let r = o.adjustable;
              if (Array.isArray(r)) {
                let b = r.length;
                for (let a = 0; a < b; a++) {
                  let O = r[a];
                  if (typeof O == "string") {
                    if (I(O) < 1) {
                      let d = { instancePath: s + "/tasks/" + u + "/adjustable/" + a, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  } else {
                    let d = { instancePath: s + "/tasks/" + u + "/adjustable/" + a, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
                let g = r.length, p;
                if (g > 1) {
                  let a = {};
                  for (; g--; ) {
                    let O = r[g];
                    if (typeof O == "string") {
                      if (typeof a[O] == "number") {
                        p = a[O];
                        let d = { instancePath: s + "/tasks/" + u + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: g, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + g + " are identical)" };
                        e === null ? e = [d] : e.push(d), t++;
                        break;
                      }
                      a[O] = g;
                    }
                  }
                }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.entry !== void 0) {
              let r = o.entry;
              if (typeof r == "string") {
                if (I(r) < 1) {
                  let b = { instancePath: s + "/tasks/" + u + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.command !== void 0) {
              let r = o.command;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let g = { instancePath: s + "/tasks/" + u + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let b = r.length;
                for (let g = 0; g < b; g++)
                  if (typeof r[g] != "string") {
                    let p = { instancePath: s + "/tasks/" + u + "/command/" + g, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (o.variables !== void 0) {
              let r = o.variables;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                for (let b in r) {
                  let g = t;
                  if (typeof b == "string" && !ie.test(b)) {
                    let p = { instancePath: s + "/tasks/" + u + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: b };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var y = g === t;
                  if (!y) {
                    let p = { instancePath: s + "/tasks/" + u + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: b }, message: "property name must be valid" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                for (let b in r)
                  if (typeof r[b] != "string") {
                    let g = { instancePath: s + "/tasks/" + u + "/variables/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
              } else {
                let b = { instancePath: s + "/tasks/" + u + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/tasks/" + u, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let j = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
  } else {
    let P = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [P] : e.push(P), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = H, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split` and `select` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" }, stratify: { type: "boolean", default: !1, description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function H(k, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = k, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = H.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), k && typeof k == "object" && !Array.isArray(k)) {
    if (k.steps === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    for (let u in k)
      if (!(u === "steps" || u === "note")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (k.steps !== void 0) {
      let u = k.steps;
      if (Array.isArray(u)) {
        let o = u.length;
        for (let r = 0; r < o; r++) {
          let b = u[r];
          if (b && typeof b == "object" && !Array.isArray(b)) {
            if (Object.keys(b).length > 1) {
              let g = { instancePath: s + "/steps/" + r, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (Object.keys(b).length < 1) {
              let g = { instancePath: s + "/steps/" + r, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in b)
              if (!(g === "split" || g === "select" || g === "impute" || g === "log" || g === "oneHot" || g === "standardise" || g === "minMax")) {
                let p = { instancePath: s + "/steps/" + r, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                e === null ? e = [p] : e.push(p), t++;
              }
            if (b.split !== void 0) {
              let g = b.split;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let p in g)
                  if (!(p === "train" || p === "validation" || p === "test" || p === "seed" || p === "keepTogether" || p === "stratify")) {
                    let a = { instancePath: s + "/steps/" + r + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (g.train !== void 0) {
                  let p = g.train;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1 || isNaN(p)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (g.validation !== void 0) {
                  let p = g.validation;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1 || isNaN(p)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (g.test !== void 0) {
                  let p = g.test;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1 || isNaN(p)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (g.seed !== void 0) {
                  let p = g.seed;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let a = { instancePath: s + "/steps/" + r + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 4294967295 || isNaN(p)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (g.keepTogether !== void 0) {
                  let p = g.keepTogether;
                  if (typeof p == "string") {
                    if (I(p) < 1) {
                      let a = { instancePath: s + "/steps/" + r + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (g.stratify !== void 0 && typeof g.stratify != "boolean") {
                  let p = { instancePath: s + "/steps/" + r + "/split/stratify", schemaPath: "#/properties/steps/items/properties/split/properties/stratify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/steps/" + r + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (b.select !== void 0) {
              let g = b.select;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let p in g)
                  if (!(p === "inputs" || p === "targets")) {
                    let a = { instancePath: s + "/steps/" + r + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (g.inputs !== void 0) {
                  let p = g.inputs;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let O = { instancePath: s + "/steps/" + r + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    let a = p.length;
                    for (let O = 0; O < a; O++) {
                      let d = p[O];
                      if (typeof d == "string") {
                        if (I(d) < 1) {
                          let i = { instancePath: s + "/steps/" + r + "/select/inputs/" + O, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      } else {
                        let i = { instancePath: s + "/steps/" + r + "/select/inputs/" + O, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (g.targets !== void 0) {
                  let p = g.targets;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let O = { instancePath: s + "/steps/" + r + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    let a = p.length;
                    for (let O = 0; O < a; O++) {
                      let d = p[O];
                      if (typeof d == "string") {
                        if (I(d) < 1) {
                          let i = { instancePath: s + "/steps/" + r + "/select/targets/" + O, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      } else {
                        let i = { instancePath: s + "/steps/" + r + "/select/targets/" + O, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + r + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (b.impute !== void 0) {
              let g = b.impute;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let p in g)
                  if (!(p === "columns" || p === "with" || p === "value")) {
                    let a = { instancePath: s + "/steps/" + r + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (g.columns !== void 0) {
                  let p = g.columns, a = t, O = !1, d = t;
                  if (typeof p != "string") {
                    let n = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (p !== "all") {
                    let n = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var q = d === t;
                  O = O || q;
                  let i = t;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let w = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    let n = p.length;
                    for (let w = 0; w < n; w++) {
                      let l = p[w];
                      if (typeof l == "string") {
                        if (I(l) < 1) {
                          let f = { instancePath: s + "/steps/" + r + "/impute/columns/" + w, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + r + "/impute/columns/" + w, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var q = i === t;
                  if (O = O || q, O)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (g.with !== void 0) {
                  let p = g.with;
                  if (typeof p != "string") {
                    let a = { instancePath: s + "/steps/" + r + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(p === "mean" || p === "median" || p === "missing" || p === "constant")) {
                    let a = { instancePath: s + "/steps/" + r + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: re.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (g.value !== void 0) {
                  let p = g.value, a = t, O = !1, d = t;
                  if (!(typeof p == "number" && isFinite(p))) {
                    let n = { instancePath: s + "/steps/" + r + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var h = d === t;
                  O = O || h;
                  let i = t;
                  if (typeof p != "string") {
                    let n = { instancePath: s + "/steps/" + r + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var h = i === t;
                  if (O = O || h, O)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + r + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + r + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (b.log !== void 0) {
              let g = b.log;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.columns === void 0) {
                  let p = { instancePath: s + "/steps/" + r + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in g)
                  if (p !== "columns") {
                    let a = { instancePath: s + "/steps/" + r + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (g.columns !== void 0) {
                  let p = g.columns;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let O = { instancePath: s + "/steps/" + r + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    let a = p.length;
                    for (let O = 0; O < a; O++) {
                      let d = p[O];
                      if (typeof d == "string") {
                        if (I(d) < 1) {
                          let i = { instancePath: s + "/steps/" + r + "/log/columns/" + O, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      } else {
                        let i = { instancePath: s + "/steps/" + r + "/log/columns/" + O, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + r + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (b.oneHot !== void 0) {
              let g = b.oneHot;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let p in g)
                  if (p !== "columns") {
                    let a = { instancePath: s + "/steps/" + r + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (g.columns !== void 0) {
                  let p = g.columns, a = t, O = !1, d = t;
                  if (typeof p != "string") {
                    let n = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (p !== "all") {
                    let n = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var y = d === t;
                  O = O || y;
                  let i = t;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let w = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    let n = p.length;
                    for (let w = 0; w < n; w++) {
                      let l = p[w];
                      if (typeof l == "string") {
                        if (I(l) < 1) {
                          let f = { instancePath: s + "/steps/" + r + "/oneHot/columns/" + w, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + r + "/oneHot/columns/" + w, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var y = i === t;
                  if (O = O || y, O)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + r + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (b.standardise !== void 0) {
              let g = b.standardise;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let p in g)
                  if (!(p === "columns" || p === "targets")) {
                    let a = { instancePath: s + "/steps/" + r + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (g.columns !== void 0) {
                  let p = g.columns, a = t, O = !1, d = t;
                  if (typeof p != "string") {
                    let n = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (p !== "all") {
                    let n = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var P = d === t;
                  O = O || P;
                  let i = t;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let w = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    let n = p.length;
                    for (let w = 0; w < n; w++) {
                      let l = p[w];
                      if (typeof l == "string") {
                        if (I(l) < 1) {
                          let f = { instancePath: s + "/steps/" + r + "/standardise/columns/" + w, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + r + "/standardise/columns/" + w, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var P = i === t;
                  if (O = O || P, O)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (g.targets !== void 0 && typeof g.targets != "boolean") {
                  let p = { instancePath: s + "/steps/" + r + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/steps/" + r + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (b.minMax !== void 0) {
              let g = b.minMax;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let p in g)
                  if (!(p === "columns" || p === "targets")) {
                    let a = { instancePath: s + "/steps/" + r + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (g.columns !== void 0) {
                  let p = g.columns, a = t, O = !1, d = t;
                  if (typeof p != "string") {
                    let n = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (p !== "all") {
                    let n = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var j = d === t;
                  O = O || j;
                  let i = t;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let w = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    let n = p.length;
                    for (let w = 0; w < n; w++) {
                      let l = p[w];
                      if (typeof l == "string") {
                        if (I(l) < 1) {
                          let f = { instancePath: s + "/steps/" + r + "/minMax/columns/" + w, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      } else {
                        let f = { instancePath: s + "/steps/" + r + "/minMax/columns/" + w, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  var j = i === t;
                  if (O = O || j, O)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let n = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (g.targets !== void 0 && typeof g.targets != "boolean") {
                  let p = { instancePath: s + "/steps/" + r + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/steps/" + r + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let g = { instancePath: s + "/steps/" + r, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let o = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (k.note !== void 0 && typeof k.note != "string") {
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
var he = Z, S = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, schedule: { type: "array", maxItems: 100, default: [], description: "how the learning rate changes: stages one after the other, each beginning where the one before it ended; without any it stays", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one stage: its kind and its settings", properties: { constant: { type: "object", additionalProperties: !1, description: "the rate stays", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" } } }, warmUp: { type: "object", additionalProperties: !1, required: ["length"], description: "the rate rises evenly", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, from: { type: "number", minimum: 0, maximum: 1, default: 0.01, description: "share of the rate that it begins with" } } }, step: { type: "object", additionalProperties: !1, required: ["every"], description: "the rate falls by a factor every so often", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, every: { type: "integer", minimum: 1, maximum: 1e9, description: "units between two falls" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "what the rate is multiplied by" } } }, exponential: { type: "object", additionalProperties: !1, required: ["factor"], description: "the rate falls by a factor each time", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "what the rate is multiplied by after each unit" } } }, cosine: { type: "object", additionalProperties: !1, description: "the rate falls as half a wave of a cosine, slow at both ends", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, to: { type: "number", minimum: 0, maximum: 1, default: 0, description: "share of the rate that it ends with" } } }, plateau: { type: "object", additionalProperties: !1, description: "the rate falls when the validation loss, or without validation rows the training loss, no longer does", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "what the rate is multiplied by" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 10, description: "epochs without a lower loss that are borne" }, threshold: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 1e-4, description: "share by which a loss must be lower to count" }, cooldown: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs after a fall that are not counted" }, to: { type: "number", minimum: 0, maximum: 1, default: 0, description: "share of the rate that it does not fall below" } } } } } }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd", "rmsprop"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam, sgd and rmsprop (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, nesterov: { type: "boolean", default: !1, description: "of sgd: takes the gradient as if the share of the last step had been taken already" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber", "crossEntropy", "focal", "binaryCrossEntropy"], description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`, which they have without it, `focal` or `binaryCrossEntropy`" }, huberDelta: { type: "number", exclusiveMinimum: 0, default: 1, description: "of huber: error from which on it counts straight instead of square" }, focalGamma: { type: "number", minimum: 0, maximum: 100, default: 2, description: "of focal: how little rows that are right already count; 0 is crossEntropy" }, l1: { type: "number", minimum: 0, default: 0, description: "adds this times the sum of all |weight| to what training makes small; the losses that are told go without it" }, l2: { type: "number", minimum: 0, default: 0, description: "the same with weight\xB2" }, clipNorm: { type: "number", minimum: 0, default: 0, description: "largest length that the gradient may have; 0 means any" }, clipValue: { type: "number", minimum: 0, default: 0, description: "largest value that one number of the gradient may have; 0 means any" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" }, classWeights: { oneOf: [{ type: "string", enum: ["none", "balanced"] }, { type: "object", minProperties: 1, additionalProperties: { type: "number", exclusiveMinimum: 0 } }], default: "none", description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class); or the weight of each class by its name, 1 for those that are not named" }, labelSmoothing: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself" }, keepWeights: { type: "string", enum: ["best", "last", "both"], default: "best", description: "weights that the checkpoint holds: of the epoch with the lowest validation loss, of the last epoch, or both; a test takes the best when both are there" }, reportSteps: { type: "integer", minimum: 0, maximum: 1e9, default: 0, description: "tells the loss of one step after so many steps, as `stepLoss`; 0 tells only those of epochs" } } };
function Z(k, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = k, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = Z.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), k && typeof k == "object" && !Array.isArray(k)) {
    for (let h in k)
      if (!G.call(S.properties, h)) {
        let y = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), t++;
      }
    if (k.epochs !== void 0) {
      let h = k.epochs;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let y = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1e6 || isNaN(h)) {
          let y = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (h < 1 || isNaN(h)) {
          let y = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [y] : e.push(y), t++;
        }
      }
    }
    if (k.batchSize !== void 0) {
      let h = k.batchSize;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let y = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1e6 || isNaN(h)) {
          let y = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (h < 1 || isNaN(h)) {
          let y = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [y] : e.push(y), t++;
        }
      }
    }
    if (k.learningRate !== void 0) {
      let h = k.learningRate;
      if (typeof h == "number" && isFinite(h)) {
        if (h <= 0 || isNaN(h)) {
          let y = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.schedule !== void 0) {
      let h = k.schedule;
      if (Array.isArray(h)) {
        if (h.length > 100) {
          let P = { instancePath: s + "/schedule", schemaPath: "#/properties/schedule/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [P] : e.push(P), t++;
        }
        let y = h.length;
        for (let P = 0; P < y; P++) {
          let j = h[P];
          if (j && typeof j == "object" && !Array.isArray(j)) {
            if (Object.keys(j).length > 1) {
              let u = { instancePath: s + "/schedule/" + P, schemaPath: "#/properties/schedule/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (Object.keys(j).length < 1) {
              let u = { instancePath: s + "/schedule/" + P, schemaPath: "#/properties/schedule/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in j)
              if (!(u === "constant" || u === "warmUp" || u === "step" || u === "exponential" || u === "cosine" || u === "plateau")) {
                let o = { instancePath: s + "/schedule/" + P, schemaPath: "#/properties/schedule/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (j.constant !== void 0) {
              let u = j.constant;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let o in u)
                  if (!(o === "length" || o === "unit")) {
                    let r = { instancePath: s + "/schedule/" + P + "/constant", schemaPath: "#/properties/schedule/items/properties/constant/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (u.length !== void 0) {
                  let o = u.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.unit !== void 0) {
                  let o = u.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + P + "/constant/unit", schemaPath: "#/properties/schedule/items/properties/constant/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + P + "/constant/unit", schemaPath: "#/properties/schedule/items/properties/constant/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.constant.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + P + "/constant", schemaPath: "#/properties/schedule/items/properties/constant/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (j.warmUp !== void 0) {
              let u = j.warmUp;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.length === void 0) {
                  let o = { instancePath: s + "/schedule/" + P + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/required", keyword: "required", params: { missingProperty: "length" }, message: "must have required property 'length'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in u)
                  if (!(o === "length" || o === "unit" || o === "from")) {
                    let r = { instancePath: s + "/schedule/" + P + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (u.length !== void 0) {
                  let o = u.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.unit !== void 0) {
                  let o = u.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + P + "/warmUp/unit", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + P + "/warmUp/unit", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.warmUp.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (u.from !== void 0) {
                  let o = u.from;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + P + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + P + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (j.step !== void 0) {
              let u = j.step;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.every === void 0) {
                  let o = { instancePath: s + "/schedule/" + P + "/step", schemaPath: "#/properties/schedule/items/properties/step/required", keyword: "required", params: { missingProperty: "every" }, message: "must have required property 'every'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in u)
                  if (!(o === "length" || o === "unit" || o === "every" || o === "factor")) {
                    let r = { instancePath: s + "/schedule/" + P + "/step", schemaPath: "#/properties/schedule/items/properties/step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (u.length !== void 0) {
                  let o = u.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.unit !== void 0) {
                  let o = u.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + P + "/step/unit", schemaPath: "#/properties/schedule/items/properties/step/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + P + "/step/unit", schemaPath: "#/properties/schedule/items/properties/step/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.step.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (u.every !== void 0) {
                  let o = u.every;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.factor !== void 0) {
                  let o = u.factor;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + P + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + P + "/step", schemaPath: "#/properties/schedule/items/properties/step/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (j.exponential !== void 0) {
              let u = j.exponential;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.factor === void 0) {
                  let o = { instancePath: s + "/schedule/" + P + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/required", keyword: "required", params: { missingProperty: "factor" }, message: "must have required property 'factor'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in u)
                  if (!(o === "length" || o === "unit" || o === "factor")) {
                    let r = { instancePath: s + "/schedule/" + P + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (u.length !== void 0) {
                  let o = u.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.unit !== void 0) {
                  let o = u.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + P + "/exponential/unit", schemaPath: "#/properties/schedule/items/properties/exponential/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + P + "/exponential/unit", schemaPath: "#/properties/schedule/items/properties/exponential/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.exponential.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (u.factor !== void 0) {
                  let o = u.factor;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + P + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + P + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (j.cosine !== void 0) {
              let u = j.cosine;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let o in u)
                  if (!(o === "length" || o === "unit" || o === "to")) {
                    let r = { instancePath: s + "/schedule/" + P + "/cosine", schemaPath: "#/properties/schedule/items/properties/cosine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (u.length !== void 0) {
                  let o = u.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.unit !== void 0) {
                  let o = u.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + P + "/cosine/unit", schemaPath: "#/properties/schedule/items/properties/cosine/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + P + "/cosine/unit", schemaPath: "#/properties/schedule/items/properties/cosine/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.cosine.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (u.to !== void 0) {
                  let o = u.to;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + P + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + P + "/cosine", schemaPath: "#/properties/schedule/items/properties/cosine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (j.plateau !== void 0) {
              let u = j.plateau;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let o in u)
                  if (!(o === "length" || o === "factor" || o === "patience" || o === "threshold" || o === "cooldown" || o === "to")) {
                    let r = { instancePath: s + "/schedule/" + P + "/plateau", schemaPath: "#/properties/schedule/items/properties/plateau/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (u.length !== void 0) {
                  let o = u.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.factor !== void 0) {
                  let o = u.factor;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + P + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (u.patience !== void 0) {
                  let o = u.patience;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e6 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.threshold !== void 0) {
                  let o = u.threshold;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o >= 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + P + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (u.cooldown !== void 0) {
                  let o = u.cooldown;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + P + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e6 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (u.to !== void 0) {
                  let o = u.to;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + P + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + P + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + P + "/plateau", schemaPath: "#/properties/schedule/items/properties/plateau/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/schedule/" + P, schemaPath: "#/properties/schedule/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let y = { instancePath: s + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.optimiser !== void 0) {
      let h = k.optimiser;
      if (typeof h != "string") {
        let y = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (!(h === "adam" || h === "adamw" || h === "sgd" || h === "rmsprop")) {
        let y = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: S.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.weightDecay !== void 0) {
      let h = k.weightDecay;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.momentum !== void 0) {
      let h = k.momentum;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (h >= 1 || isNaN(h)) {
          let y = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.nesterov !== void 0 && typeof k.nesterov != "boolean") {
      let h = { instancePath: s + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [h] : e.push(h), t++;
    }
    if (k.loss !== void 0) {
      let h = k.loss;
      if (typeof h != "string") {
        let y = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (!(h === "meanSquaredError" || h === "meanAbsoluteError" || h === "huber" || h === "crossEntropy" || h === "focal" || h === "binaryCrossEntropy")) {
        let y = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: S.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.huberDelta !== void 0) {
      let h = k.huberDelta;
      if (typeof h == "number" && isFinite(h)) {
        if (h <= 0 || isNaN(h)) {
          let y = { instancePath: s + "/huberDelta", schemaPath: "#/properties/huberDelta/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/huberDelta", schemaPath: "#/properties/huberDelta/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.focalGamma !== void 0) {
      let h = k.focalGamma;
      if (typeof h == "number" && isFinite(h)) {
        if (h > 100 || isNaN(h)) {
          let y = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.l1 !== void 0) {
      let h = k.l1;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/l1", schemaPath: "#/properties/l1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/l1", schemaPath: "#/properties/l1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.l2 !== void 0) {
      let h = k.l2;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/l2", schemaPath: "#/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/l2", schemaPath: "#/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.clipNorm !== void 0) {
      let h = k.clipNorm;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/clipNorm", schemaPath: "#/properties/clipNorm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/clipNorm", schemaPath: "#/properties/clipNorm/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.clipValue !== void 0) {
      let h = k.clipValue;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/clipValue", schemaPath: "#/properties/clipValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/clipValue", schemaPath: "#/properties/clipValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.patience !== void 0) {
      let h = k.patience;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let y = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1e6 || isNaN(h)) {
          let y = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      }
    }
    if (k.classWeights !== void 0) {
      let h = k.classWeights, y = t, P = !1, j = null, u = t;
      if (typeof h != "string") {
        let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (!(h === "none" || h === "balanced")) {
        let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/0/enum", keyword: "enum", params: { allowedValues: S.properties.classWeights.oneOf[0].enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), t++;
      }
      var q = u === t;
      q && (P = !0, j = 0);
      let o = t;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (Object.keys(h).length < 1) {
          let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (let r in h) {
          let b = h[r];
          if (typeof b == "number" && isFinite(b)) {
            if (b <= 0 || isNaN(b)) {
              let g = { instancePath: s + "/classWeights/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classWeights/oneOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/classWeights/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classWeights/oneOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), t++;
      }
      var q = o === t;
      if (q && P ? (P = !1, j = [j, 1]) : q && (P = !0, j = 1), P)
        t = y, e !== null && (y ? e.length = y : e = null);
      else {
        let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf", keyword: "oneOf", params: { passingSchemas: j }, message: "must match exactly one schema in oneOf" };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (k.labelSmoothing !== void 0) {
      let h = k.labelSmoothing;
      if (typeof h == "number" && isFinite(h)) {
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (h >= 1 || isNaN(h)) {
          let y = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.keepWeights !== void 0) {
      let h = k.keepWeights;
      if (typeof h != "string") {
        let y = { instancePath: s + "/keepWeights", schemaPath: "#/properties/keepWeights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (!(h === "best" || h === "last" || h === "both")) {
        let y = { instancePath: s + "/keepWeights", schemaPath: "#/properties/keepWeights/enum", keyword: "enum", params: { allowedValues: S.properties.keepWeights.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (k.reportSteps !== void 0) {
      let h = k.reportSteps;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let y = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (typeof h == "number" && isFinite(h)) {
        if (h > 1e9 || isNaN(h)) {
          let y = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (h < 0 || isNaN(h)) {
          let y = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [y] : e.push(y), t++;
        }
      }
    }
  } else {
    let h = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [h] : e.push(h), t++;
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
  oe as isDataset,
  pe as isEvaluation,
  me as isExperiment,
  le as isModel,
  ue as isPlugin,
  de as isPreprocessing,
  he as isTraining,
  ce as schemas
};
