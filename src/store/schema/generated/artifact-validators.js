// Generated from schemas/ by `npm run generate`. Do not edit.
var K = (n, s) => () => {
  try {
    return s || n((s = { exports: {} }).exports, s), s.exports;
  } catch (q) {
    throw s = 0, q;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var W = K((R) => {
  "use strict";
  Object.defineProperty(R, "__esModule", { value: !0 });
  function V(n) {
    let s = n.length, q = 0, L = 0, T;
    for (; L < s; )
      q++, T = n.charCodeAt(L++), T >= 55296 && T <= 56319 && L < s && (T = n.charCodeAt(L), (T & 64512) === 56320 && L++);
    return q;
  }
  R.default = V;
  V.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ee = E, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, j = W().default;
function E(n, { instancePath: s = "", parentData: q, parentDataProperty: L, rootData: T = n, dynamicAnchors: M = {} } = {}) {
  let e = null, t = 0, v = E.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let r in n)
      if (!(r === "key" || r === "targets" || r === "sheet" || r === "orientation" || r === "absent" || r === "units")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (n.key !== void 0) {
      let r = n.key;
      if (typeof r == "string") {
        if (j(r) < 1) {
          let a = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.targets !== void 0) {
      let r = n.targets;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let d = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [d] : e.push(d), t++;
        }
        let a = r.length;
        for (let d = 0; d < a; d++) {
          let m = r[d];
          if (typeof m == "string") {
            if (j(m) < 1) {
              let g = { instancePath: s + "/targets/" + d, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: s + "/targets/" + d, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        let w = r.length, P;
        if (w > 1) {
          let d = {};
          for (; w--; ) {
            let m = r[w];
            if (typeof m == "string") {
              if (typeof d[m] == "number") {
                P = d[m];
                let g = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: w, j: P }, message: "must NOT have duplicate items (items ## " + P + " and " + w + " are identical)" };
                e === null ? e = [g] : e.push(g), t++;
                break;
              }
              d[m] = w;
            }
          }
        }
      } else {
        let a = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.sheet !== void 0) {
      let r = n.sheet;
      if (typeof r == "string") {
        if (j(r) < 1) {
          let a = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.orientation !== void 0) {
      let r = n.orientation;
      if (typeof r != "string") {
        let a = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(r === "across" || r === "down")) {
        let a = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: C.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.absent !== void 0) {
      let r = n.absent;
      if (typeof r != "string") {
        let a = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (r !== "missing") {
        let a = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: C.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.units !== void 0) {
      let r = n.units;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let a in r) {
          let w = r[a];
          if (typeof w == "string") {
            if (j(w) < 1) {
              let P = { instancePath: s + "/units/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [P] : e.push(P), t++;
            }
          } else {
            let P = { instancePath: s + "/units/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [P] : e.push(P), t++;
          }
        }
      else {
        let a = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var te = D;
function D(n, { instancePath: s = "", parentData: q, parentDataProperty: L, rootData: T = n, dynamicAnchors: M = {} } = {}) {
  let e = null, t = 0, v = D.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.tests === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in n)
      if (!(r === "tests" || r === "note")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (n.tests !== void 0) {
      let r = n.tests;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let w = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [w] : e.push(w), t++;
        }
        let a = r.length;
        for (let w = 0; w < a; w++) {
          let P = r[w];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (P.task === void 0) {
              let d = { instancePath: s + "/tests/" + w, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in P)
              if (!(d === "task" || d === "name" || d === "settings")) {
                let m = { instancePath: s + "/tests/" + w, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (P.task !== void 0) {
              let d = P.task;
              if (typeof d == "string") {
                if (j(d) < 1) {
                  let m = { instancePath: s + "/tests/" + w + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/tests/" + w + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.name !== void 0) {
              let d = P.name;
              if (typeof d == "string") {
                if (j(d) < 1) {
                  let m = { instancePath: s + "/tests/" + w + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/tests/" + w + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.settings !== void 0) {
              let d = P.settings;
              if (!(d && typeof d == "object" && !Array.isArray(d))) {
                let m = { instancePath: s + "/tests/" + w + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/tests/" + w, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.note !== void 0 && typeof n.note != "string") {
      let r = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), t++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var se = _, B = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, note: { type: "string", description: "why this experiment is made, in your own words" } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, J = Object.prototype.hasOwnProperty, Q = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function _(n, { instancePath: s = "", parentData: q, parentDataProperty: L, rootData: T = n, dynamicAnchors: M = {} } = {}) {
  let e = null, t = 0, v = _.evaluated;
  v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0);
  let r = t, a = !0, w = t, P = t, d = t, m = t, g = !1, h = t;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let l;
    if (n.steps === void 0 && (l = "steps")) {
      let p = {};
      e === null ? e = [p] : e.push(p), t++;
    }
  }
  var i = h === t;
  if (g = g || i, i) {
    var x = {};
    x.steps = !0;
  }
  let u = t;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let l;
    if (n.matrix === void 0 && (l = "matrix")) {
      let p = {};
      e === null ? e = [p] : e.push(p), t++;
    }
  }
  var i = u === t;
  if (g = g || i, i && x !== !0 && (x = x || {}, x.matrix = !0), g)
    t = m, e !== null && (m ? e.length = m : e = null);
  else {
    let l = {};
    e === null ? e = [l] : e.push(l), t++;
  }
  var o = d === t;
  if (o) {
    let l = {};
    e === null ? e = [l] : e.push(l), t++;
  } else
    t = P, e !== null && (P ? e.length = P : e = null);
  var y = w === t;
  if (t = r, e !== null && (r ? e.length = r : e = null), y) {
    let l = t;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      if (n.dataset === void 0) {
        let b = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [b] : e.push(b), t++;
      }
      if (n.model === void 0) {
        let b = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    var y = l === t;
    if (a = y, a) {
      var O = {};
      O.dataset = !0, O.model = !0;
    }
  }
  if (!a) {
    let l = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [l] : e.push(l), t++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let l in n)
      if (!J.call(B.properties, l)) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (n.dataset !== void 0) {
      let l = n.dataset;
      if (typeof l == "string") {
        if (j(l) < 1) {
          let p = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (n.testDataset !== void 0) {
      let l = n.testDataset;
      if (typeof l == "string") {
        if (j(l) < 1) {
          let p = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (n.preprocessing !== void 0) {
      let l = n.preprocessing;
      if (typeof l == "string") {
        if (j(l) < 1) {
          let p = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (n.model !== void 0) {
      let l = n.model;
      if (typeof l == "string") {
        if (j(l) < 1) {
          let p = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (n.training !== void 0) {
      let l = n.training;
      if (typeof l == "string") {
        if (j(l) < 1) {
          let p = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (n.evaluation !== void 0) {
      let l = n.evaluation;
      if (typeof l == "string") {
        if (j(l) < 1) {
          let p = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (n.seed !== void 0) {
      let l = n.seed;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 4294967295 || isNaN(l)) {
          let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (l < 0 || isNaN(l)) {
          let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
    }
    if (n.steps !== void 0) {
      let l = n.steps;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length > 100) {
          let p = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (Object.keys(l).length < 1) {
          let p = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in l) {
          let b = t;
          if (typeof p == "string") {
            if (j(p) > 60) {
              let f = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: p };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (!Q.test(p)) {
              let f = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: p };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: p };
            e === null ? e = [f] : e.push(f), t++;
          }
          var N = b === t;
          if (!N) {
            let f = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        for (let p in l) {
          let b = l[p];
          if (b && typeof b == "object" && !Array.isArray(b)) {
            if (b.task === void 0) {
              let f = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let f in b)
              if (!(f === "task" || f === "inputs" || f === "settings" || f === "name" || f === "seed")) {
                let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                e === null ? e = [k] : e.push(k), t++;
              }
            if (b.task !== void 0) {
              let f = b.task;
              if (typeof f == "string") {
                if (j(f) < 1) {
                  let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (b.inputs !== void 0) {
              let f = b.inputs;
              if (f && typeof f == "object" && !Array.isArray(f))
                for (let k in f) {
                  let I = f[k];
                  if (typeof I == "string") {
                    if (j(I) < 1) {
                      let S = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [S] : e.push(S), t++;
                    }
                  } else {
                    let S = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [S] : e.push(S), t++;
                  }
                }
              else {
                let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (b.settings !== void 0) {
              let f = b.settings, k = t, I = !1, S = t;
              if (!(f && typeof f == "object" && !Array.isArray(f))) {
                let A = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [A] : e.push(A), t++;
              }
              var c = S === t;
              I = I || c;
              let X = t;
              if (typeof f == "string") {
                if (j(f) < 1) {
                  let A = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [A] : e.push(A), t++;
                }
              } else {
                let A = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [A] : e.push(A), t++;
              }
              var c = X === t;
              if (I = I || c, I)
                t = k, e !== null && (k ? e.length = k : e = null);
              else {
                let A = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [A] : e.push(A), t++;
              }
            }
            if (b.name !== void 0) {
              let f = b.name;
              if (typeof f == "string") {
                if (j(f) < 1) {
                  let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (b.seed !== void 0) {
              let f = b.seed;
              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (typeof f == "number" && isFinite(f)) {
                if (f > 4294967295 || isNaN(f)) {
                  let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (f < 0 || isNaN(f)) {
                  let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [k] : e.push(k), t++;
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
    if (n.matrix !== void 0) {
      let l = n.matrix;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let p = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in l) {
          let b = l[p];
          if (Array.isArray(b)) {
            if (b.length < 1) {
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
    if (n.note !== void 0 && typeof n.note != "string") {
      let l = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [l] : e.push(l), t++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return _.errors = e, t === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var re = $, z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:model", title: "ModelSettings", description: "Structure of a model and the learning task that trains it.", type: "object", additionalProperties: !1, required: ["task"], properties: { task: { type: "string", minLength: 1, description: "learning task that trains the model" }, layers: { type: "array", default: [], description: "the layers from input to output; the task adds the output layer, one unit a target", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" } } }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], description: "a function applied to each value" } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function $(n, { instancePath: s = "", parentData: q, parentDataProperty: L, rootData: T = n, dynamicAnchors: M = {} } = {}) {
  let e = null, t = 0, v = $.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.task === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in n)
      if (!(r === "task" || r === "layers" || r === "note")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (n.task !== void 0) {
      let r = n.task;
      if (typeof r == "string") {
        if (j(r) < 1) {
          let a = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.layers !== void 0) {
      let r = n.layers;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let w = 0; w < a; w++) {
          let P = r[w];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (Object.keys(P).length > 1) {
              let d = { instancePath: s + "/layers/" + w, schemaPath: "#/properties/layers/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (Object.keys(P).length < 1) {
              let d = { instancePath: s + "/layers/" + w, schemaPath: "#/properties/layers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in P)
              if (!(d === "dense" || d === "dropout" || d === "activation")) {
                let m = { instancePath: s + "/layers/" + w, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (P.dense !== void 0) {
              let d = P.dense;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.units === void 0) {
                  let m = { instancePath: s + "/layers/" + w + "/dense", schemaPath: "#/properties/layers/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in d)
                  if (!(m === "units" || m === "activation" || m === "initialiser")) {
                    let g = { instancePath: s + "/layers/" + w + "/dense", schemaPath: "#/properties/layers/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                if (d.units !== void 0) {
                  let m = d.units;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let g = { instancePath: s + "/layers/" + w + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1e6 || isNaN(m)) {
                      let g = { instancePath: s + "/layers/" + w + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (m < 1 || isNaN(m)) {
                      let g = { instancePath: s + "/layers/" + w + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  }
                }
                if (d.activation !== void 0) {
                  let m = d.activation;
                  if (typeof m != "string") {
                    let g = { instancePath: s + "/layers/" + w + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (!(m === "linear" || m === "relu" || m === "leakyRelu" || m === "elu" || m === "selu" || m === "tanh" || m === "sigmoid" || m === "swish")) {
                    let g = { instancePath: s + "/layers/" + w + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: z.properties.layers.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (d.initialiser !== void 0) {
                  let m = d.initialiser;
                  if (typeof m != "string") {
                    let g = { instancePath: s + "/layers/" + w + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (!(m === "he" || m === "xavier")) {
                    let g = { instancePath: s + "/layers/" + w + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: z.properties.layers.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/layers/" + w + "/dense", schemaPath: "#/properties/layers/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.dropout !== void 0) {
              let d = P.dropout;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let m in d)
                  if (m !== "rate") {
                    let g = { instancePath: s + "/layers/" + w + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                if (d.rate !== void 0) {
                  let m = d.rate;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m < 0 || isNaN(m)) {
                      let g = { instancePath: s + "/layers/" + w + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (m >= 1 || isNaN(m)) {
                      let g = { instancePath: s + "/layers/" + w + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/layers/" + w + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/layers/" + w + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.activation !== void 0) {
              let d = P.activation;
              if (typeof d != "string") {
                let m = { instancePath: s + "/layers/" + w + "/activation", schemaPath: "#/properties/layers/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(d === "linear" || d === "relu" || d === "leakyRelu" || d === "elu" || d === "selu" || d === "tanh" || d === "sigmoid" || d === "swish")) {
                let m = { instancePath: s + "/layers/" + w + "/activation", schemaPath: "#/properties/layers/items/properties/activation/enum", keyword: "enum", params: { allowedValues: z.properties.layers.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/layers/" + w, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.note !== void 0 && typeof n.note != "string") {
      let r = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), t++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = F, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split` and `select` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets; predictions are turned back into their units" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets; predictions are turned back into their units" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function F(n, { instancePath: s = "", parentData: q, parentDataProperty: L, rootData: T = n, dynamicAnchors: M = {} } = {}) {
  let e = null, t = 0, v = F.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.steps === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in n)
      if (!(m === "steps" || m === "note")) {
        let g = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [g] : e.push(g), t++;
      }
    if (n.steps !== void 0) {
      let m = n.steps;
      if (Array.isArray(m)) {
        let g = m.length;
        for (let h = 0; h < g; h++) {
          let x = m[h];
          if (x && typeof x == "object" && !Array.isArray(x)) {
            if (Object.keys(x).length > 1) {
              let u = { instancePath: s + "/steps/" + h, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (Object.keys(x).length < 1) {
              let u = { instancePath: s + "/steps/" + h, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in x)
              if (!(u === "split" || u === "select" || u === "impute" || u === "log" || u === "oneHot" || u === "standardise" || u === "minMax")) {
                let i = { instancePath: s + "/steps/" + h, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (x.split !== void 0) {
              let u = x.split;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let i in u)
                  if (!(i === "train" || i === "validation" || i === "test" || i === "seed" || i === "keepTogether")) {
                    let o = { instancePath: s + "/steps/" + h + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (u.train !== void 0) {
                  let i = u.train;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1 || isNaN(i)) {
                      let o = { instancePath: s + "/steps/" + h + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (i < 0 || isNaN(i)) {
                      let o = { instancePath: s + "/steps/" + h + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.validation !== void 0) {
                  let i = u.validation;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1 || isNaN(i)) {
                      let o = { instancePath: s + "/steps/" + h + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (i < 0 || isNaN(i)) {
                      let o = { instancePath: s + "/steps/" + h + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.test !== void 0) {
                  let i = u.test;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1 || isNaN(i)) {
                      let o = { instancePath: s + "/steps/" + h + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (i < 0 || isNaN(i)) {
                      let o = { instancePath: s + "/steps/" + h + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.seed !== void 0) {
                  let i = u.seed;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let o = { instancePath: s + "/steps/" + h + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 4294967295 || isNaN(i)) {
                      let o = { instancePath: s + "/steps/" + h + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (i < 0 || isNaN(i)) {
                      let o = { instancePath: s + "/steps/" + h + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                }
                if (u.keepTogether !== void 0) {
                  let i = u.keepTogether;
                  if (typeof i == "string") {
                    if (j(i) < 1) {
                      let o = { instancePath: s + "/steps/" + h + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/steps/" + h + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (x.select !== void 0) {
              let u = x.select;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let i in u)
                  if (!(i === "inputs" || i === "targets")) {
                    let o = { instancePath: s + "/steps/" + h + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (u.inputs !== void 0) {
                  let i = u.inputs;
                  if (Array.isArray(i)) {
                    if (i.length < 1) {
                      let y = { instancePath: s + "/steps/" + h + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    let o = i.length;
                    for (let y = 0; y < o; y++) {
                      let O = i[y];
                      if (typeof O == "string") {
                        if (j(O) < 1) {
                          let N = { instancePath: s + "/steps/" + h + "/select/inputs/" + y, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                      } else {
                        let N = { instancePath: s + "/steps/" + h + "/select/inputs/" + y, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.targets !== void 0) {
                  let i = u.targets;
                  if (Array.isArray(i)) {
                    if (i.length < 1) {
                      let y = { instancePath: s + "/steps/" + h + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    let o = i.length;
                    for (let y = 0; y < o; y++) {
                      let O = i[y];
                      if (typeof O == "string") {
                        if (j(O) < 1) {
                          let N = { instancePath: s + "/steps/" + h + "/select/targets/" + y, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                      } else {
                        let N = { instancePath: s + "/steps/" + h + "/select/targets/" + y, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/steps/" + h + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (x.impute !== void 0) {
              let u = x.impute;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let i in u)
                  if (!(i === "columns" || i === "with" || i === "value")) {
                    let o = { instancePath: s + "/steps/" + h + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (u.columns !== void 0) {
                  let i = u.columns, o = t, y = !1, O = t;
                  if (typeof i != "string") {
                    let c = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  if (i !== "all") {
                    let c = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var r = O === t;
                  y = y || r;
                  let N = t;
                  if (Array.isArray(i)) {
                    if (i.length < 1) {
                      let l = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    let c = i.length;
                    for (let l = 0; l < c; l++) {
                      let p = i[l];
                      if (typeof p == "string") {
                        if (j(p) < 1) {
                          let b = { instancePath: s + "/steps/" + h + "/impute/columns/" + l, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: s + "/steps/" + h + "/impute/columns/" + l, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var r = N === t;
                  if (y = y || r, y)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let c = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                if (u.with !== void 0) {
                  let i = u.with;
                  if (typeof i != "string") {
                    let o = { instancePath: s + "/steps/" + h + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(i === "mean" || i === "median" || i === "missing" || i === "constant")) {
                    let o = { instancePath: s + "/steps/" + h + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: U.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.value !== void 0) {
                  let i = u.value, o = t, y = !1, O = t;
                  if (!(typeof i == "number" && isFinite(i))) {
                    let c = { instancePath: s + "/steps/" + h + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var a = O === t;
                  y = y || a;
                  let N = t;
                  if (typeof i != "string") {
                    let c = { instancePath: s + "/steps/" + h + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var a = N === t;
                  if (y = y || a, y)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let c = { instancePath: s + "/steps/" + h + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/steps/" + h + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (x.log !== void 0) {
              let u = x.log;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.columns === void 0) {
                  let i = { instancePath: s + "/steps/" + h + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in u)
                  if (i !== "columns") {
                    let o = { instancePath: s + "/steps/" + h + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (u.columns !== void 0) {
                  let i = u.columns;
                  if (Array.isArray(i)) {
                    if (i.length < 1) {
                      let y = { instancePath: s + "/steps/" + h + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    let o = i.length;
                    for (let y = 0; y < o; y++) {
                      let O = i[y];
                      if (typeof O == "string") {
                        if (j(O) < 1) {
                          let N = { instancePath: s + "/steps/" + h + "/log/columns/" + y, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                      } else {
                        let N = { instancePath: s + "/steps/" + h + "/log/columns/" + y, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/steps/" + h + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (x.oneHot !== void 0) {
              let u = x.oneHot;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let i in u)
                  if (i !== "columns") {
                    let o = { instancePath: s + "/steps/" + h + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (u.columns !== void 0) {
                  let i = u.columns, o = t, y = !1, O = t;
                  if (typeof i != "string") {
                    let c = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  if (i !== "all") {
                    let c = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var w = O === t;
                  y = y || w;
                  let N = t;
                  if (Array.isArray(i)) {
                    if (i.length < 1) {
                      let l = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    let c = i.length;
                    for (let l = 0; l < c; l++) {
                      let p = i[l];
                      if (typeof p == "string") {
                        if (j(p) < 1) {
                          let b = { instancePath: s + "/steps/" + h + "/oneHot/columns/" + l, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: s + "/steps/" + h + "/oneHot/columns/" + l, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var w = N === t;
                  if (y = y || w, y)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let c = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/steps/" + h + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (x.standardise !== void 0) {
              let u = x.standardise;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let i in u)
                  if (!(i === "columns" || i === "targets")) {
                    let o = { instancePath: s + "/steps/" + h + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (u.columns !== void 0) {
                  let i = u.columns, o = t, y = !1, O = t;
                  if (typeof i != "string") {
                    let c = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  if (i !== "all") {
                    let c = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var P = O === t;
                  y = y || P;
                  let N = t;
                  if (Array.isArray(i)) {
                    if (i.length < 1) {
                      let l = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    let c = i.length;
                    for (let l = 0; l < c; l++) {
                      let p = i[l];
                      if (typeof p == "string") {
                        if (j(p) < 1) {
                          let b = { instancePath: s + "/steps/" + h + "/standardise/columns/" + l, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: s + "/steps/" + h + "/standardise/columns/" + l, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var P = N === t;
                  if (y = y || P, y)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let c = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                if (u.targets !== void 0 && typeof u.targets != "boolean") {
                  let i = { instancePath: s + "/steps/" + h + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/steps/" + h + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (x.minMax !== void 0) {
              let u = x.minMax;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let i in u)
                  if (!(i === "columns" || i === "targets")) {
                    let o = { instancePath: s + "/steps/" + h + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (u.columns !== void 0) {
                  let i = u.columns, o = t, y = !1, O = t;
                  if (typeof i != "string") {
                    let c = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  if (i !== "all") {
                    let c = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var d = O === t;
                  y = y || d;
                  let N = t;
                  if (Array.isArray(i)) {
                    if (i.length < 1) {
                      let l = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    let c = i.length;
                    for (let l = 0; l < c; l++) {
                      let p = i[l];
                      if (typeof p == "string") {
                        if (j(p) < 1) {
                          let b = { instancePath: s + "/steps/" + h + "/minMax/columns/" + l, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: s + "/steps/" + h + "/minMax/columns/" + l, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  var d = N === t;
                  if (y = y || d, y)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let c = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                if (u.targets !== void 0 && typeof u.targets != "boolean") {
                  let i = { instancePath: s + "/steps/" + h + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/steps/" + h + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/steps/" + h, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let g = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (n.note !== void 0 && typeof n.note != "string") {
      let m = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [m] : e.push(m), t++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = H, G = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber"], default: "meanSquaredError", description: "what training makes small, measured on the scaled targets" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" } } };
function H(n, { instancePath: s = "", parentData: q, parentDataProperty: L, rootData: T = n, dynamicAnchors: M = {} } = {}) {
  let e = null, t = 0, v = H.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let r in n)
      if (!(r === "epochs" || r === "batchSize" || r === "learningRate" || r === "optimiser" || r === "weightDecay" || r === "momentum" || r === "loss" || r === "patience")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (n.epochs !== void 0) {
      let r = n.epochs;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e6 || isNaN(r)) {
          let a = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (r < 1 || isNaN(r)) {
          let a = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
    if (n.batchSize !== void 0) {
      let r = n.batchSize;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e6 || isNaN(r)) {
          let a = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (r < 1 || isNaN(r)) {
          let a = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
    if (n.learningRate !== void 0) {
      let r = n.learningRate;
      if (typeof r == "number" && isFinite(r)) {
        if (r <= 0 || isNaN(r)) {
          let a = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.optimiser !== void 0) {
      let r = n.optimiser;
      if (typeof r != "string") {
        let a = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(r === "adam" || r === "adamw" || r === "sgd")) {
        let a = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: G.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.weightDecay !== void 0) {
      let r = n.weightDecay;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let a = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.momentum !== void 0) {
      let r = n.momentum;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let a = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (r >= 1 || isNaN(r)) {
          let a = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.loss !== void 0) {
      let r = n.loss;
      if (typeof r != "string") {
        let a = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(r === "meanSquaredError" || r === "meanAbsoluteError" || r === "huber")) {
        let a = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: G.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (n.patience !== void 0) {
      let r = n.patience;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e6 || isNaN(r)) {
          let a = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (r < 0 || isNaN(r)) {
          let a = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = {
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
  ee as isDataset,
  te as isEvaluation,
  se as isExperiment,
  re as isModel,
  ie as isPreprocessing,
  ae as isTraining,
  ne as schemas
};
