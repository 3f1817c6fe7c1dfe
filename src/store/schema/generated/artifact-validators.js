// Generated from schemas/ by `npm run generate`. Do not edit.
var Q = (l, s) => () => {
  try {
    return s || l((s = { exports: {} }).exports, s), s.exports;
  } catch (A) {
    throw s = 0, A;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var C = Q((R) => {
  "use strict";
  Object.defineProperty(R, "__esModule", { value: !0 });
  function W(l) {
    let s = l.length, A = 0, L = 0, q;
    for (; L < s; )
      A++, q = l.charCodeAt(L++), q >= 55296 && q <= 56319 && L < s && (q = l.charCodeAt(L), (q & 64512) === 56320 && L++);
    return A;
  }
  R.default = W;
  W.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ae = _, G = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, v = C().default;
function _(l, { instancePath: s = "", parentData: A, parentDataProperty: L, rootData: q = l, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, j = _.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    for (let m in l)
      if (!(m === "key" || m === "targets" || m === "sheet" || m === "orientation" || m === "absent" || m === "units")) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), t++;
      }
    if (l.key !== void 0) {
      let m = l.key;
      if (typeof m == "string") {
        if (v(m) < 1) {
          let u = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.targets !== void 0) {
      let m = l.targets;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let h = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [h] : e.push(h), t++;
        }
        let u = m.length;
        for (let h = 0; h < u; h++) {
          let i = m[h];
          if (typeof i == "string") {
            if (v(i) < 1) {
              let y = { instancePath: s + "/targets/" + h, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [y] : e.push(y), t++;
            }
          } else {
            let y = { instancePath: s + "/targets/" + h, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        let b = m.length, f;
        if (b > 1) {
          let h = {};
          for (; b--; ) {
            let i = m[b];
            if (typeof i == "string") {
              if (typeof h[i] == "number") {
                f = h[i];
                let y = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: b, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + b + " are identical)" };
                e === null ? e = [y] : e.push(y), t++;
                break;
              }
              h[i] = b;
            }
          }
        }
      } else {
        let u = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.sheet !== void 0) {
      let m = l.sheet;
      if (typeof m == "string") {
        if (v(m) < 1) {
          let u = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.orientation !== void 0) {
      let m = l.orientation;
      if (typeof m != "string") {
        let u = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(m === "across" || m === "down")) {
        let u = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: G.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.absent !== void 0) {
      let m = l.absent;
      if (typeof m != "string") {
        let u = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (m !== "missing") {
        let u = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: G.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.units !== void 0) {
      let m = l.units;
      if (m && typeof m == "object" && !Array.isArray(m))
        for (let u in m) {
          let b = m[u];
          if (typeof b == "string") {
            if (v(b) < 1) {
              let f = { instancePath: s + "/units/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: s + "/units/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      else {
        let u = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return _.errors = e, t === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = $;
function $(l, { instancePath: s = "", parentData: A, parentDataProperty: L, rootData: q = l, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, j = $.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    if (l.tests === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in l)
      if (!(m === "tests" || m === "note")) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), t++;
      }
    if (l.tests !== void 0) {
      let m = l.tests;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let b = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [b] : e.push(b), t++;
        }
        let u = m.length;
        for (let b = 0; b < u; b++) {
          let f = m[b];
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.task === void 0) {
              let h = { instancePath: s + "/tests/" + b, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [h] : e.push(h), t++;
            }
            for (let h in f)
              if (!(h === "task" || h === "name" || h === "settings")) {
                let i = { instancePath: s + "/tests/" + b, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (f.task !== void 0) {
              let h = f.task;
              if (typeof h == "string") {
                if (v(h) < 1) {
                  let i = { instancePath: s + "/tests/" + b + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/tests/" + b + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (f.name !== void 0) {
              let h = f.name;
              if (typeof h == "string") {
                if (v(h) < 1) {
                  let i = { instancePath: s + "/tests/" + b + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/tests/" + b + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (f.settings !== void 0) {
              let h = f.settings;
              if (!(h && typeof h == "object" && !Array.isArray(h))) {
                let i = { instancePath: s + "/tests/" + b + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/tests/" + b, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
      } else {
        let u = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.note !== void 0 && typeof l.note != "string") {
      let m = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [m] : e.push(m), t++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = E, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, note: { type: "string", description: "why this experiment is made, in your own words" } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, K = Object.prototype.hasOwnProperty, Y = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function E(l, { instancePath: s = "", parentData: A, parentDataProperty: L, rootData: q = l, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, j = E.evaluated;
  j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0);
  let m = t, u = !0, b = t, f = t, h = t, i = t, y = !1, a = t;
  if (l && typeof l == "object" && !Array.isArray(l)) {
    let c;
    if (l.steps === void 0 && (c = "steps")) {
      let d = {};
      e === null ? e = [d] : e.push(d), t++;
    }
  }
  var r = a === t;
  if (y = y || r, r) {
    var p = {};
    p.steps = !0;
  }
  let n = t;
  if (l && typeof l == "object" && !Array.isArray(l)) {
    let c;
    if (l.matrix === void 0 && (c = "matrix")) {
      let d = {};
      e === null ? e = [d] : e.push(d), t++;
    }
  }
  var r = n === t;
  if (y = y || r, r && p !== !0 && (p = p || {}, p.matrix = !0), y)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = {};
    e === null ? e = [c] : e.push(c), t++;
  }
  var o = h === t;
  if (o) {
    let c = {};
    e === null ? e = [c] : e.push(c), t++;
  } else
    t = f, e !== null && (f ? e.length = f : e = null);
  var g = b === t;
  if (t = m, e !== null && (m ? e.length = m : e = null), g) {
    let c = t;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      if (l.dataset === void 0) {
        let P = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [P] : e.push(P), t++;
      }
      if (l.model === void 0) {
        let P = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
    var g = c === t;
    if (u = g, u) {
      var x = {};
      x.dataset = !0, x.model = !0;
    }
  }
  if (!u) {
    let c = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [c] : e.push(c), t++;
  }
  if (l && typeof l == "object" && !Array.isArray(l)) {
    for (let c in l)
      if (!K.call(U.properties, c)) {
        let d = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), t++;
      }
    if (l.dataset !== void 0) {
      let c = l.dataset;
      if (typeof c == "string") {
        if (v(c) < 1) {
          let d = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (l.testDataset !== void 0) {
      let c = l.testDataset;
      if (typeof c == "string") {
        if (v(c) < 1) {
          let d = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (l.preprocessing !== void 0) {
      let c = l.preprocessing;
      if (typeof c == "string") {
        if (v(c) < 1) {
          let d = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (l.model !== void 0) {
      let c = l.model;
      if (typeof c == "string") {
        if (v(c) < 1) {
          let d = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (l.training !== void 0) {
      let c = l.training;
      if (typeof c == "string") {
        if (v(c) < 1) {
          let d = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (l.evaluation !== void 0) {
      let c = l.evaluation;
      if (typeof c == "string") {
        if (v(c) < 1) {
          let d = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (l.seed !== void 0) {
      let c = l.seed;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let d = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 4294967295 || isNaN(c)) {
          let d = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (c < 0 || isNaN(c)) {
          let d = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [d] : e.push(d), t++;
        }
      }
    }
    if (l.steps !== void 0) {
      let c = l.steps;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (Object.keys(c).length > 100) {
          let d = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (Object.keys(c).length < 1) {
          let d = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [d] : e.push(d), t++;
        }
        for (let d in c) {
          let P = t;
          if (typeof d == "string") {
            if (v(d) > 60) {
              let w = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: d };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (!Y.test(d)) {
              let w = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: d };
              e === null ? e = [w] : e.push(w), t++;
            }
          } else {
            let w = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: d };
            e === null ? e = [w] : e.push(w), t++;
          }
          var O = P === t;
          if (!O) {
            let w = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: d }, message: "property name must be valid" };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
        for (let d in c) {
          let P = c[d];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (P.task === void 0) {
              let w = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [w] : e.push(w), t++;
            }
            for (let w in P)
              if (!(w === "task" || w === "inputs" || w === "settings" || w === "name" || w === "seed")) {
                let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
                e === null ? e = [N] : e.push(N), t++;
              }
            if (P.task !== void 0) {
              let w = P.task;
              if (typeof w == "string") {
                if (v(w) < 1) {
                  let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (P.inputs !== void 0) {
              let w = P.inputs;
              if (w && typeof w == "object" && !Array.isArray(w))
                for (let N in w) {
                  let I = w[N];
                  if (typeof I == "string") {
                    if (v(I) < 1) {
                      let z = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [z] : e.push(z), t++;
                    }
                  } else {
                    let z = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [z] : e.push(z), t++;
                  }
                }
              else {
                let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (P.settings !== void 0) {
              let w = P.settings, N = t, I = !1, z = t;
              if (!(w && typeof w == "object" && !Array.isArray(w))) {
                let T = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [T] : e.push(T), t++;
              }
              var k = z === t;
              I = I || k;
              let B = t;
              if (typeof w == "string") {
                if (v(w) < 1) {
                  let T = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [T] : e.push(T), t++;
                }
              } else {
                let T = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [T] : e.push(T), t++;
              }
              var k = B === t;
              if (I = I || k, I)
                t = N, e !== null && (N ? e.length = N : e = null);
              else {
                let T = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
            if (P.name !== void 0) {
              let w = P.name;
              if (typeof w == "string") {
                if (v(w) < 1) {
                  let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (P.seed !== void 0) {
              let w = P.seed;
              if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
                let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (typeof w == "number" && isFinite(w)) {
                if (w > 4294967295 || isNaN(w)) {
                  let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [N] : e.push(N), t++;
                }
                if (w < 0 || isNaN(w)) {
                  let N = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              }
            }
          } else {
            let w = { instancePath: s + "/steps/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
      } else {
        let d = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (l.matrix !== void 0) {
      let c = l.matrix;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (Object.keys(c).length < 1) {
          let d = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [d] : e.push(d), t++;
        }
        for (let d in c) {
          let P = c[d];
          if (Array.isArray(P)) {
            if (P.length < 1) {
              let w = { instancePath: s + "/matrix/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [w] : e.push(w), t++;
            }
          } else {
            let w = { instancePath: s + "/matrix/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
      } else {
        let d = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (l.note !== void 0 && typeof l.note != "string") {
      let c = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [c] : e.push(c), t++;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = D, Z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:model", title: "ModelSettings", description: "Structure of a model and the learning task that trains it.", type: "object", additionalProperties: !1, required: ["task"], properties: { task: { type: "string", minLength: 1, description: "learning task that trains the model" }, layers: { type: "array", default: [], description: "the layers from input to output; the task adds the output layer, one unit a target", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" } } }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], description: "a function applied to each value" } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function D(l, { instancePath: s = "", parentData: A, parentDataProperty: L, rootData: q = l, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, j = D.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    if (l.task === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in l)
      if (!(m === "task" || m === "layers" || m === "note")) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), t++;
      }
    if (l.task !== void 0) {
      let m = l.task;
      if (typeof m == "string") {
        if (v(m) < 1) {
          let u = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.layers !== void 0) {
      let m = l.layers;
      if (Array.isArray(m)) {
        let u = m.length;
        for (let b = 0; b < u; b++) {
          let f = m[b];
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (Object.keys(f).length > 1) {
              let h = { instancePath: s + "/layers/" + b, schemaPath: "#/properties/layers/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [h] : e.push(h), t++;
            }
            if (Object.keys(f).length < 1) {
              let h = { instancePath: s + "/layers/" + b, schemaPath: "#/properties/layers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [h] : e.push(h), t++;
            }
            for (let h in f)
              if (!(h === "dense" || h === "dropout" || h === "activation")) {
                let i = { instancePath: s + "/layers/" + b, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (f.dense !== void 0) {
              let h = f.dense;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                if (h.units === void 0) {
                  let i = { instancePath: s + "/layers/" + b + "/dense", schemaPath: "#/properties/layers/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in h)
                  if (!(i === "units" || i === "activation" || i === "initialiser")) {
                    let y = { instancePath: s + "/layers/" + b + "/dense", schemaPath: "#/properties/layers/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                if (h.units !== void 0) {
                  let i = h.units;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let y = { instancePath: s + "/layers/" + b + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e6 || isNaN(i)) {
                      let y = { instancePath: s + "/layers/" + b + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (i < 1 || isNaN(i)) {
                      let y = { instancePath: s + "/layers/" + b + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                }
                if (h.activation !== void 0) {
                  let i = h.activation;
                  if (typeof i != "string") {
                    let y = { instancePath: s + "/layers/" + b + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish")) {
                    let y = { instancePath: s + "/layers/" + b + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: Z.properties.layers.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (h.initialiser !== void 0) {
                  let i = h.initialiser;
                  if (typeof i != "string") {
                    let y = { instancePath: s + "/layers/" + b + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (!(i === "he" || i === "xavier")) {
                    let y = { instancePath: s + "/layers/" + b + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: Z.properties.layers.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/layers/" + b + "/dense", schemaPath: "#/properties/layers/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (f.dropout !== void 0) {
              let h = f.dropout;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                for (let i in h)
                  if (i !== "rate") {
                    let y = { instancePath: s + "/layers/" + b + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                if (h.rate !== void 0) {
                  let i = h.rate;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i < 0 || isNaN(i)) {
                      let y = { instancePath: s + "/layers/" + b + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (i >= 1 || isNaN(i)) {
                      let y = { instancePath: s + "/layers/" + b + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/layers/" + b + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/layers/" + b + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (f.activation !== void 0) {
              let h = f.activation;
              if (typeof h != "string") {
                let i = { instancePath: s + "/layers/" + b + "/activation", schemaPath: "#/properties/layers/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (!(h === "linear" || h === "relu" || h === "leakyRelu" || h === "elu" || h === "selu" || h === "tanh" || h === "sigmoid" || h === "swish")) {
                let i = { instancePath: s + "/layers/" + b + "/activation", schemaPath: "#/properties/layers/items/properties/activation/enum", keyword: "enum", params: { allowedValues: Z.properties.layers.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/layers/" + b, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
      } else {
        let u = { instancePath: s + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.note !== void 0 && typeof l.note != "string") {
      let m = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [m] : e.push(m), t++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = V, M = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" } } } }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" } } } } } }, ee = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), J = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), te = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function V(l, { instancePath: s = "", parentData: A, parentDataProperty: L, rootData: q = l, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, j = V.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    if (l.apiVersion === void 0) {
      let f = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [f] : e.push(f), t++;
    }
    if (l.tasks === void 0) {
      let f = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [f] : e.push(f), t++;
    }
    for (let f in l)
      if (!(f === "apiVersion" || f === "name" || f === "version" || f === "tasks")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (l.apiVersion !== void 0) {
      let f = l.apiVersion;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
        let h = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (f !== 1) {
        let h = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (l.name !== void 0) {
      let f = l.name;
      if (typeof f == "string") {
        if (v(f) < 1) {
          let h = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (l.version !== void 0) {
      let f = l.version;
      if (typeof f == "string") {
        if (v(f) < 1) {
          let h = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (l.tasks !== void 0) {
      let f = l.tasks;
      if (Array.isArray(f)) {
        if (f.length > 100) {
          let i = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (f.length < 1) {
          let i = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), t++;
        }
        let h = f.length;
        for (let i = 0; i < h; i++) {
          let y = f[i];
          if (y && typeof y == "object" && !Array.isArray(y)) {
            if (y.type === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (y.name === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (y.version === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (y.summary === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (y.inputs === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (y.settings === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (y.outputs === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (y.metrics === void 0) {
              let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            for (let a in y)
              if (!K.call(M.properties.tasks.items.properties, a)) {
                let p = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                e === null ? e = [p] : e.push(p), t++;
              }
            if (y.type !== void 0) {
              let a = y.type;
              if (typeof a != "string") {
                let p = { instancePath: s + "/tasks/" + i + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(a === "learning" || a === "test")) {
                let p = { instancePath: s + "/tasks/" + i + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: M.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.name !== void 0) {
              let a = y.name;
              if (typeof a == "string") {
                if (!ee.test(a)) {
                  let p = { instancePath: s + "/tasks/" + i + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.version !== void 0) {
              let a = y.version;
              if (typeof a == "string") {
                if (v(a) < 1) {
                  let p = { instancePath: s + "/tasks/" + i + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.summary !== void 0) {
              let a = y.summary;
              if (typeof a == "string") {
                if (v(a) < 1) {
                  let p = { instancePath: s + "/tasks/" + i + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.inputs !== void 0) {
              let a = y.inputs;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let p in a) {
                  let n = t;
                  if (typeof p == "string" && !J.test(p)) {
                    let r = { instancePath: s + "/tasks/" + i + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: p };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var m = n === t;
                  if (!m) {
                    let r = { instancePath: s + "/tasks/" + i + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let p in a) {
                  let n = a[p];
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.kind === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in n)
                      if (!(r === "kind" || r === "description" || r === "optional")) {
                        let o = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    if (n.kind !== void 0) {
                      let r = n.kind;
                      if (typeof r != "string") {
                        let o = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (!(r === "dataset" || r === "preprocessing" || r === "model" || r === "training" || r === "evaluation" || r === "experiment" || r === "report" || r === "checkpoint" || r === "result" || r === "plugin")) {
                        let o = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: M.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                    if (n.description !== void 0) {
                      let r = n.description;
                      if (typeof r == "string") {
                        if (v(r) < 1) {
                          let o = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                      } else {
                        let o = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                    if (n.optional !== void 0) {
                      let r = n.optional;
                      if (typeof r != "boolean") {
                        let o = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (r !== !0) {
                        let o = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + i + "/inputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.settings !== void 0) {
              let a = y.settings;
              if (!(a && typeof a == "object" && !Array.isArray(a))) {
                let p = { instancePath: s + "/tasks/" + i + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.outputs !== void 0) {
              let a = y.outputs;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (Object.keys(a).length < 1) {
                  let p = { instancePath: s + "/tasks/" + i + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in a) {
                  let n = t;
                  if (typeof p == "string" && !J.test(p)) {
                    let r = { instancePath: s + "/tasks/" + i + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: p };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var u = n === t;
                  if (!u) {
                    let r = { instancePath: s + "/tasks/" + i + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let p in a) {
                  let n = a[p];
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.kind === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/outputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/outputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in n)
                      if (!(r === "kind" || r === "description")) {
                        let o = { instancePath: s + "/tasks/" + i + "/outputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    if (n.kind !== void 0) {
                      let r = n.kind;
                      if (typeof r != "string") {
                        let o = { instancePath: s + "/tasks/" + i + "/outputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (!(r === "dataset" || r === "preprocessing" || r === "model" || r === "training" || r === "evaluation" || r === "experiment" || r === "report" || r === "checkpoint" || r === "result" || r === "plugin")) {
                        let o = { instancePath: s + "/tasks/" + i + "/outputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: M.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                    if (n.description !== void 0) {
                      let r = n.description;
                      if (typeof r == "string") {
                        if (v(r) < 1) {
                          let o = { instancePath: s + "/tasks/" + i + "/outputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                      } else {
                        let o = { instancePath: s + "/tasks/" + i + "/outputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + i + "/outputs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.metrics !== void 0) {
              let a = y.metrics;
              if (a && typeof a == "object" && !Array.isArray(a))
                for (let p in a) {
                  let n = a[p];
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n.unit === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n.better === void 0) {
                      let r = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in n)
                      if (!(r === "description" || r === "unit" || r === "better")) {
                        let o = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    if (n.description !== void 0) {
                      let r = n.description;
                      if (typeof r == "string") {
                        if (v(r) < 1) {
                          let o = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                      } else {
                        let o = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                    if (n.unit !== void 0 && typeof n.unit != "string") {
                      let r = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n.better !== void 0) {
                      let r = n.better;
                      if (typeof r != "string") {
                        let o = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (!(r === "higher" || r === "lower")) {
                        let o = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: M.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + i + "/metrics/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              else {
                let p = { instancePath: s + "/tasks/" + i + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.determinism !== void 0) {
              let a = y.determinism;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.level === void 0) {
                  let p = { instancePath: s + "/tasks/" + i + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in a)
                  if (!(p === "level" || p === "relativeTolerance" || p === "reason")) {
                    let n = { instancePath: s + "/tasks/" + i + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (a.level !== void 0) {
                  let p = a.level;
                  if (typeof p != "string") {
                    let n = { instancePath: s + "/tasks/" + i + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (!(p === "bitwise" || p === "tolerance" || p === "none")) {
                    let n = { instancePath: s + "/tasks/" + i + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: M.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (a.relativeTolerance !== void 0) {
                  let p = a.relativeTolerance;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p <= 0 || isNaN(p)) {
                      let n = { instancePath: s + "/tasks/" + i + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/tasks/" + i + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (a.reason !== void 0) {
                  let p = a.reason;
                  if (typeof p == "string") {
                    if (v(p) < 1) {
                      let n = { instancePath: s + "/tasks/" + i + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/tasks/" + i + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.resumable !== void 0) {
              let a = y.resumable;
              if (typeof a != "boolean") {
                let p = { instancePath: s + "/tasks/" + i + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (a !== !0) {
                let p = { instancePath: s + "/tasks/" + i + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.adjustable !== void 0) {
              let a = y.adjustable;
              if (Array.isArray(a)) {
                let p = a.length;
                for (let o = 0; o < p; o++) {
                  let g = a[o];
                  if (typeof g == "string") {
                    if (v(g) < 1) {
                      let x = { instancePath: s + "/tasks/" + i + "/adjustable/" + o, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: s + "/tasks/" + i + "/adjustable/" + o, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                let n = a.length, r;
                if (n > 1) {
                  let o = {};
                  for (; n--; ) {
                    let g = a[n];
                    if (typeof g == "string") {
                      if (typeof o[g] == "number") {
                        r = o[g];
                        let x = { instancePath: s + "/tasks/" + i + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: n, j: r }, message: "must NOT have duplicate items (items ## " + r + " and " + n + " are identical)" };
                        e === null ? e = [x] : e.push(x), t++;
                        break;
                      }
                      o[g] = n;
                    }
                  }
                }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.entry !== void 0) {
              let a = y.entry;
              if (typeof a == "string") {
                if (v(a) < 1) {
                  let p = { instancePath: s + "/tasks/" + i + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.command !== void 0) {
              let a = y.command;
              if (Array.isArray(a)) {
                if (a.length < 1) {
                  let n = { instancePath: s + "/tasks/" + i + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                let p = a.length;
                for (let n = 0; n < p; n++)
                  if (typeof a[n] != "string") {
                    let r = { instancePath: s + "/tasks/" + i + "/command/" + n, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (y.variables !== void 0) {
              let a = y.variables;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let p in a) {
                  let n = t;
                  if (typeof p == "string" && !te.test(p)) {
                    let r = { instancePath: s + "/tasks/" + i + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: p };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var b = n === t;
                  if (!b) {
                    let r = { instancePath: s + "/tasks/" + i + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let p in a)
                  if (typeof a[p] != "string") {
                    let n = { instancePath: s + "/tasks/" + i + "/variables/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
              } else {
                let p = { instancePath: s + "/tasks/" + i + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let a = { instancePath: s + "/tasks/" + i, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let f = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [f] : e.push(f), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = F, se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split` and `select` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets; predictions are turned back into their units" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets; predictions are turned back into their units" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function F(l, { instancePath: s = "", parentData: A, parentDataProperty: L, rootData: q = l, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, j = F.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    if (l.steps === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in l)
      if (!(i === "steps" || i === "note")) {
        let y = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), t++;
      }
    if (l.steps !== void 0) {
      let i = l.steps;
      if (Array.isArray(i)) {
        let y = i.length;
        for (let a = 0; a < y; a++) {
          let p = i[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (Object.keys(p).length > 1) {
              let n = { instancePath: s + "/steps/" + a, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (Object.keys(p).length < 1) {
              let n = { instancePath: s + "/steps/" + a, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p)
              if (!(n === "split" || n === "select" || n === "impute" || n === "log" || n === "oneHot" || n === "standardise" || n === "minMax")) {
                let r = { instancePath: s + "/steps/" + a, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                e === null ? e = [r] : e.push(r), t++;
              }
            if (p.split !== void 0) {
              let n = p.split;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let r in n)
                  if (!(r === "train" || r === "validation" || r === "test" || r === "seed" || r === "keepTogether")) {
                    let o = { instancePath: s + "/steps/" + a + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (n.train !== void 0) {
                  let r = n.train;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let o = { instancePath: s + "/steps/" + a + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let o = { instancePath: s + "/steps/" + a + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + a + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (n.validation !== void 0) {
                  let r = n.validation;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let o = { instancePath: s + "/steps/" + a + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let o = { instancePath: s + "/steps/" + a + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + a + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (n.test !== void 0) {
                  let r = n.test;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let o = { instancePath: s + "/steps/" + a + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let o = { instancePath: s + "/steps/" + a + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + a + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (n.seed !== void 0) {
                  let r = n.seed;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let o = { instancePath: s + "/steps/" + a + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4294967295 || isNaN(r)) {
                      let o = { instancePath: s + "/steps/" + a + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let o = { instancePath: s + "/steps/" + a + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                }
                if (n.keepTogether !== void 0) {
                  let r = n.keepTogether;
                  if (typeof r == "string") {
                    if (v(r) < 1) {
                      let o = { instancePath: s + "/steps/" + a + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + a + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (p.select !== void 0) {
              let n = p.select;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let r in n)
                  if (!(r === "inputs" || r === "targets")) {
                    let o = { instancePath: s + "/steps/" + a + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (n.inputs !== void 0) {
                  let r = n.inputs;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let g = { instancePath: s + "/steps/" + a + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let o = r.length;
                    for (let g = 0; g < o; g++) {
                      let x = r[g];
                      if (typeof x == "string") {
                        if (v(x) < 1) {
                          let O = { instancePath: s + "/steps/" + a + "/select/inputs/" + g, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      } else {
                        let O = { instancePath: s + "/steps/" + a + "/select/inputs/" + g, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [O] : e.push(O), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + a + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (n.targets !== void 0) {
                  let r = n.targets;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let g = { instancePath: s + "/steps/" + a + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let o = r.length;
                    for (let g = 0; g < o; g++) {
                      let x = r[g];
                      if (typeof x == "string") {
                        if (v(x) < 1) {
                          let O = { instancePath: s + "/steps/" + a + "/select/targets/" + g, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      } else {
                        let O = { instancePath: s + "/steps/" + a + "/select/targets/" + g, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [O] : e.push(O), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + a + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (p.impute !== void 0) {
              let n = p.impute;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let r in n)
                  if (!(r === "columns" || r === "with" || r === "value")) {
                    let o = { instancePath: s + "/steps/" + a + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (n.columns !== void 0) {
                  let r = n.columns, o = t, g = !1, x = t;
                  if (typeof r != "string") {
                    let k = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  if (r !== "all") {
                    let k = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var m = x === t;
                  g = g || m;
                  let O = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let c = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let k = r.length;
                    for (let c = 0; c < k; c++) {
                      let d = r[c];
                      if (typeof d == "string") {
                        if (v(d) < 1) {
                          let P = { instancePath: s + "/steps/" + a + "/impute/columns/" + c, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      } else {
                        let P = { instancePath: s + "/steps/" + a + "/impute/columns/" + c, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                  } else {
                    let k = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var m = O === t;
                  if (g = g || m, g)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let k = { instancePath: s + "/steps/" + a + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (n.with !== void 0) {
                  let r = n.with;
                  if (typeof r != "string") {
                    let o = { instancePath: s + "/steps/" + a + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(r === "mean" || r === "median" || r === "missing" || r === "constant")) {
                    let o = { instancePath: s + "/steps/" + a + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: se.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (n.value !== void 0) {
                  let r = n.value, o = t, g = !1, x = t;
                  if (!(typeof r == "number" && isFinite(r))) {
                    let k = { instancePath: s + "/steps/" + a + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var u = x === t;
                  g = g || u;
                  let O = t;
                  if (typeof r != "string") {
                    let k = { instancePath: s + "/steps/" + a + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var u = O === t;
                  if (g = g || u, g)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let k = { instancePath: s + "/steps/" + a + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (p.log !== void 0) {
              let n = p.log;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.columns === void 0) {
                  let r = { instancePath: s + "/steps/" + a + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                for (let r in n)
                  if (r !== "columns") {
                    let o = { instancePath: s + "/steps/" + a + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (n.columns !== void 0) {
                  let r = n.columns;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let g = { instancePath: s + "/steps/" + a + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let o = r.length;
                    for (let g = 0; g < o; g++) {
                      let x = r[g];
                      if (typeof x == "string") {
                        if (v(x) < 1) {
                          let O = { instancePath: s + "/steps/" + a + "/log/columns/" + g, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      } else {
                        let O = { instancePath: s + "/steps/" + a + "/log/columns/" + g, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [O] : e.push(O), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + a + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (p.oneHot !== void 0) {
              let n = p.oneHot;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let r in n)
                  if (r !== "columns") {
                    let o = { instancePath: s + "/steps/" + a + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (n.columns !== void 0) {
                  let r = n.columns, o = t, g = !1, x = t;
                  if (typeof r != "string") {
                    let k = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  if (r !== "all") {
                    let k = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var b = x === t;
                  g = g || b;
                  let O = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let c = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let k = r.length;
                    for (let c = 0; c < k; c++) {
                      let d = r[c];
                      if (typeof d == "string") {
                        if (v(d) < 1) {
                          let P = { instancePath: s + "/steps/" + a + "/oneHot/columns/" + c, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      } else {
                        let P = { instancePath: s + "/steps/" + a + "/oneHot/columns/" + c, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                  } else {
                    let k = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var b = O === t;
                  if (g = g || b, g)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let k = { instancePath: s + "/steps/" + a + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (p.standardise !== void 0) {
              let n = p.standardise;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let r in n)
                  if (!(r === "columns" || r === "targets")) {
                    let o = { instancePath: s + "/steps/" + a + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (n.columns !== void 0) {
                  let r = n.columns, o = t, g = !1, x = t;
                  if (typeof r != "string") {
                    let k = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  if (r !== "all") {
                    let k = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var f = x === t;
                  g = g || f;
                  let O = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let c = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let k = r.length;
                    for (let c = 0; c < k; c++) {
                      let d = r[c];
                      if (typeof d == "string") {
                        if (v(d) < 1) {
                          let P = { instancePath: s + "/steps/" + a + "/standardise/columns/" + c, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      } else {
                        let P = { instancePath: s + "/steps/" + a + "/standardise/columns/" + c, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                  } else {
                    let k = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var f = O === t;
                  if (g = g || f, g)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let k = { instancePath: s + "/steps/" + a + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (n.targets !== void 0 && typeof n.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + a + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (p.minMax !== void 0) {
              let n = p.minMax;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let r in n)
                  if (!(r === "columns" || r === "targets")) {
                    let o = { instancePath: s + "/steps/" + a + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (n.columns !== void 0) {
                  let r = n.columns, o = t, g = !1, x = t;
                  if (typeof r != "string") {
                    let k = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  if (r !== "all") {
                    let k = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var h = x === t;
                  g = g || h;
                  let O = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let c = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let k = r.length;
                    for (let c = 0; c < k; c++) {
                      let d = r[c];
                      if (typeof d == "string") {
                        if (v(d) < 1) {
                          let P = { instancePath: s + "/steps/" + a + "/minMax/columns/" + c, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      } else {
                        let P = { instancePath: s + "/steps/" + a + "/minMax/columns/" + c, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                  } else {
                    let k = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  var h = O === t;
                  if (g = g || h, g)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let k = { instancePath: s + "/steps/" + a + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (n.targets !== void 0 && typeof n.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + a + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + a + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/steps/" + a, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let y = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (l.note !== void 0 && typeof l.note != "string") {
      let i = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = H, X = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber"], default: "meanSquaredError", description: "what training makes small, measured on the scaled targets" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" } } };
function H(l, { instancePath: s = "", parentData: A, parentDataProperty: L, rootData: q = l, dynamicAnchors: S = {} } = {}) {
  let e = null, t = 0, j = H.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    for (let m in l)
      if (!(m === "epochs" || m === "batchSize" || m === "learningRate" || m === "optimiser" || m === "weightDecay" || m === "momentum" || m === "loss" || m === "patience")) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), t++;
      }
    if (l.epochs !== void 0) {
      let m = l.epochs;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let u = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 1e6 || isNaN(m)) {
          let u = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (m < 1 || isNaN(m)) {
          let u = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (l.batchSize !== void 0) {
      let m = l.batchSize;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let u = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 1e6 || isNaN(m)) {
          let u = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (m < 1 || isNaN(m)) {
          let u = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (l.learningRate !== void 0) {
      let m = l.learningRate;
      if (typeof m == "number" && isFinite(m)) {
        if (m <= 0 || isNaN(m)) {
          let u = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.optimiser !== void 0) {
      let m = l.optimiser;
      if (typeof m != "string") {
        let u = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(m === "adam" || m === "adamw" || m === "sgd")) {
        let u = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: X.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.weightDecay !== void 0) {
      let m = l.weightDecay;
      if (typeof m == "number" && isFinite(m)) {
        if (m < 0 || isNaN(m)) {
          let u = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.momentum !== void 0) {
      let m = l.momentum;
      if (typeof m == "number" && isFinite(m)) {
        if (m < 0 || isNaN(m)) {
          let u = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (m >= 1 || isNaN(m)) {
          let u = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.loss !== void 0) {
      let m = l.loss;
      if (typeof m != "string") {
        let u = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(m === "meanSquaredError" || m === "meanAbsoluteError" || m === "huber")) {
        let u = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: X.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (l.patience !== void 0) {
      let m = l.patience;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let u = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 1e6 || isNaN(m)) {
          let u = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (m < 0 || isNaN(m)) {
          let u = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = {
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
                  description: "also scales the targets; predictions are turned back into their units"
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
                  description: "also scales the targets; predictions are turned back into their units"
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
          "huber"
        ],
        default: "meanSquaredError",
        description: "what training makes small, measured on the scaled targets"
      },
      patience: {
        type: "integer",
        minimum: 0,
        maximum: 1e6,
        default: 0,
        description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case"
      }
    }
  }
};
export {
  ae as isDataset,
  ne as isEvaluation,
  pe as isExperiment,
  oe as isModel,
  me as isPlugin,
  le as isPreprocessing,
  ue as isTraining,
  de as schemas
};
