// Generated from schemas/ by `npm run generate`. Do not edit.
var z = (n, r) => () => {
  try {
    return r || n((r = { exports: {} }).exports, r), r.exports;
  } catch (L) {
    throw r = 0, L;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var V = z((F) => {
  "use strict";
  Object.defineProperty(F, "__esModule", { value: !0 });
  function $(n) {
    let r = n.length, L = 0, j = 0, N;
    for (; j < r; )
      L++, N = n.charCodeAt(j++), N >= 55296 && N <= 56319 && j < r && (N = n.charCodeAt(j), (N & 64512) === 56320 && j++);
    return L;
  }
  F.default = $;
  $.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var G = q, _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, P = V().default;
function q(n, { instancePath: r = "", parentData: L, parentDataProperty: j, rootData: N = n, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = q.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n)
      if (!(s === "key" || s === "targets" || s === "sheet" || s === "orientation" || s === "absent" || s === "units")) {
        let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (n.key !== void 0) {
      let s = n.key;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.targets !== void 0) {
      let s = n.targets;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let u = { instancePath: r + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), t++;
        }
        let i = s.length;
        for (let u = 0; u < i; u++) {
          let p = s[u];
          if (typeof p == "string") {
            if (P(p) < 1) {
              let y = { instancePath: r + "/targets/" + u, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [y] : e.push(y), t++;
            }
          } else {
            let y = { instancePath: r + "/targets/" + u, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        let d = s.length, f;
        if (d > 1) {
          let u = {};
          for (; d--; ) {
            let p = s[d];
            if (typeof p == "string") {
              if (typeof u[p] == "number") {
                f = u[p];
                let y = { instancePath: r + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: d, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + d + " are identical)" };
                e === null ? e = [y] : e.push(y), t++;
                break;
              }
              u[p] = d;
            }
          }
        }
      } else {
        let i = { instancePath: r + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.sheet !== void 0) {
      let s = n.sheet;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.orientation !== void 0) {
      let s = n.orientation;
      if (typeof s != "string") {
        let i = { instancePath: r + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(s === "across" || s === "down")) {
        let i = { instancePath: r + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: _.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.absent !== void 0) {
      let s = n.absent;
      if (typeof s != "string") {
        let i = { instancePath: r + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (s !== "missing") {
        let i = { instancePath: r + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: _.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.units !== void 0) {
      let s = n.units;
      if (s && typeof s == "object" && !Array.isArray(s))
        for (let i in s) {
          let d = s[i];
          if (typeof d == "string") {
            if (P(d) < 1) {
              let f = { instancePath: r + "/units/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: r + "/units/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      else {
        let i = { instancePath: r + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return q.errors = e, t === 0;
}
q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var J = I;
function I(n, { instancePath: r = "", parentData: L, parentDataProperty: j, rootData: N = n, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = I.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.tests === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in n)
      if (!(s === "tests" || s === "note")) {
        let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (n.tests !== void 0) {
      let s = n.tests;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let d = { instancePath: r + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [d] : e.push(d), t++;
        }
        let i = s.length;
        for (let d = 0; d < i; d++) {
          let f = s[d];
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.task === void 0) {
              let u = { instancePath: r + "/tests/" + d, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in f)
              if (!(u === "task" || u === "name" || u === "settings")) {
                let p = { instancePath: r + "/tests/" + d, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [p] : e.push(p), t++;
              }
            if (f.task !== void 0) {
              let u = f.task;
              if (typeof u == "string") {
                if (P(u) < 1) {
                  let p = { instancePath: r + "/tests/" + d + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: r + "/tests/" + d + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (f.name !== void 0) {
              let u = f.name;
              if (typeof u == "string") {
                if (P(u) < 1) {
                  let p = { instancePath: r + "/tests/" + d + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: r + "/tests/" + d + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (f.settings !== void 0) {
              let u = f.settings;
              if (!(u && typeof u == "object" && !Array.isArray(u))) {
                let p = { instancePath: r + "/tests/" + d + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let u = { instancePath: r + "/tests/" + d, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.note !== void 0 && typeof n.note != "string") {
      let s = { instancePath: r + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return I.errors = e, t === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var K = M;
function M(n, { instancePath: r = "", parentData: L, parentDataProperty: j, rootData: N = n, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = M.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.dataset === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.model === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in n)
      if (!(s === "dataset" || s === "testDataset" || s === "preprocessing" || s === "model" || s === "training" || s === "evaluation" || s === "seed" || s === "note")) {
        let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (n.dataset !== void 0) {
      let s = n.dataset;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.testDataset !== void 0) {
      let s = n.testDataset;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.preprocessing !== void 0) {
      let s = n.preprocessing;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.model !== void 0) {
      let s = n.model;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.training !== void 0) {
      let s = n.training;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.evaluation !== void 0) {
      let s = n.evaluation;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.seed !== void 0) {
      let s = n.seed;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 4294967295 || isNaN(s)) {
          let i = { instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (s < 0 || isNaN(s)) {
          let i = { instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (n.note !== void 0 && typeof n.note != "string") {
      let s = { instancePath: r + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return M.errors = e, t === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Q = S, H = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:model", title: "ModelSettings", description: "Structure of a model and the learning task that trains it.", type: "object", additionalProperties: !1, required: ["task"], properties: { task: { type: "string", minLength: 1, description: "learning task that trains the model" }, layers: { type: "array", default: [], description: "the layers from input to output; the task adds the output layer, one unit a target", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" } } }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], description: "a function applied to each value" } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function S(n, { instancePath: r = "", parentData: L, parentDataProperty: j, rootData: N = n, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = S.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.task === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in n)
      if (!(s === "task" || s === "layers" || s === "note")) {
        let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (n.task !== void 0) {
      let s = n.task;
      if (typeof s == "string") {
        if (P(s) < 1) {
          let i = { instancePath: r + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.layers !== void 0) {
      let s = n.layers;
      if (Array.isArray(s)) {
        let i = s.length;
        for (let d = 0; d < i; d++) {
          let f = s[d];
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (Object.keys(f).length > 1) {
              let u = { instancePath: r + "/layers/" + d, schemaPath: "#/properties/layers/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (Object.keys(f).length < 1) {
              let u = { instancePath: r + "/layers/" + d, schemaPath: "#/properties/layers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in f)
              if (!(u === "dense" || u === "dropout" || u === "activation")) {
                let p = { instancePath: r + "/layers/" + d, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [p] : e.push(p), t++;
              }
            if (f.dense !== void 0) {
              let u = f.dense;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.units === void 0) {
                  let p = { instancePath: r + "/layers/" + d + "/dense", schemaPath: "#/properties/layers/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in u)
                  if (!(p === "units" || p === "activation" || p === "initialiser")) {
                    let y = { instancePath: r + "/layers/" + d + "/dense", schemaPath: "#/properties/layers/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                if (u.units !== void 0) {
                  let p = u.units;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let y = { instancePath: r + "/layers/" + d + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1e6 || isNaN(p)) {
                      let y = { instancePath: r + "/layers/" + d + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (p < 1 || isNaN(p)) {
                      let y = { instancePath: r + "/layers/" + d + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                }
                if (u.activation !== void 0) {
                  let p = u.activation;
                  if (typeof p != "string") {
                    let y = { instancePath: r + "/layers/" + d + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (!(p === "linear" || p === "relu" || p === "leakyRelu" || p === "elu" || p === "selu" || p === "tanh" || p === "sigmoid" || p === "swish")) {
                    let y = { instancePath: r + "/layers/" + d + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: H.properties.layers.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (u.initialiser !== void 0) {
                  let p = u.initialiser;
                  if (typeof p != "string") {
                    let y = { instancePath: r + "/layers/" + d + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (!(p === "he" || p === "xavier")) {
                    let y = { instancePath: r + "/layers/" + d + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: H.properties.layers.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let p = { instancePath: r + "/layers/" + d + "/dense", schemaPath: "#/properties/layers/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (f.dropout !== void 0) {
              let u = f.dropout;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let p in u)
                  if (p !== "rate") {
                    let y = { instancePath: r + "/layers/" + d + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                if (u.rate !== void 0) {
                  let p = u.rate;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p < 0 || isNaN(p)) {
                      let y = { instancePath: r + "/layers/" + d + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (p >= 1 || isNaN(p)) {
                      let y = { instancePath: r + "/layers/" + d + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: r + "/layers/" + d + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let p = { instancePath: r + "/layers/" + d + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (f.activation !== void 0) {
              let u = f.activation;
              if (typeof u != "string") {
                let p = { instancePath: r + "/layers/" + d + "/activation", schemaPath: "#/properties/layers/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(u === "linear" || u === "relu" || u === "leakyRelu" || u === "elu" || u === "selu" || u === "tanh" || u === "sigmoid" || u === "swish")) {
                let p = { instancePath: r + "/layers/" + d + "/activation", schemaPath: "#/properties/layers/items/properties/activation/enum", keyword: "enum", params: { allowedValues: H.properties.layers.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let u = { instancePath: r + "/layers/" + d, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.note !== void 0 && typeof n.note != "string") {
      let s = { instancePath: r + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return S.errors = e, t === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var U = D, R = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split` and `select` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" }, stratify: { type: "boolean", default: !1, description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function D(n, { instancePath: r = "", parentData: L, parentDataProperty: j, rootData: N = n, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = D.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.steps === void 0) {
      let p = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [p] : e.push(p), t++;
    }
    for (let p in n)
      if (!(p === "steps" || p === "note")) {
        let y = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), t++;
      }
    if (n.steps !== void 0) {
      let p = n.steps;
      if (Array.isArray(p)) {
        let y = p.length;
        for (let l = 0; l < y; l++) {
          let v = p[l];
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (Object.keys(v).length > 1) {
              let m = { instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (Object.keys(v).length < 1) {
              let m = { instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
            for (let m in v)
              if (!(m === "split" || m === "select" || m === "impute" || m === "log" || m === "oneHot" || m === "standardise" || m === "minMax")) {
                let a = { instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                e === null ? e = [a] : e.push(a), t++;
              }
            if (v.split !== void 0) {
              let m = v.split;
              if (m && typeof m == "object" && !Array.isArray(m)) {
                for (let a in m)
                  if (!(a === "train" || a === "validation" || a === "test" || a === "seed" || a === "keepTogether" || a === "stratify")) {
                    let o = { instancePath: r + "/steps/" + l + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (m.train !== void 0) {
                  let a = m.train;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1 || isNaN(a)) {
                      let o = { instancePath: r + "/steps/" + l + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (a < 0 || isNaN(a)) {
                      let o = { instancePath: r + "/steps/" + l + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: r + "/steps/" + l + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (m.validation !== void 0) {
                  let a = m.validation;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1 || isNaN(a)) {
                      let o = { instancePath: r + "/steps/" + l + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (a < 0 || isNaN(a)) {
                      let o = { instancePath: r + "/steps/" + l + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: r + "/steps/" + l + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (m.test !== void 0) {
                  let a = m.test;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1 || isNaN(a)) {
                      let o = { instancePath: r + "/steps/" + l + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (a < 0 || isNaN(a)) {
                      let o = { instancePath: r + "/steps/" + l + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: r + "/steps/" + l + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (m.seed !== void 0) {
                  let a = m.seed;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                    let o = { instancePath: r + "/steps/" + l + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 4294967295 || isNaN(a)) {
                      let o = { instancePath: r + "/steps/" + l + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (a < 0 || isNaN(a)) {
                      let o = { instancePath: r + "/steps/" + l + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                }
                if (m.keepTogether !== void 0) {
                  let a = m.keepTogether;
                  if (typeof a == "string") {
                    if (P(a) < 1) {
                      let o = { instancePath: r + "/steps/" + l + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: r + "/steps/" + l + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (m.stratify !== void 0 && typeof m.stratify != "boolean") {
                  let a = { instancePath: r + "/steps/" + l + "/split/stratify", schemaPath: "#/properties/steps/items/properties/split/properties/stratify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: r + "/steps/" + l + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (v.select !== void 0) {
              let m = v.select;
              if (m && typeof m == "object" && !Array.isArray(m)) {
                for (let a in m)
                  if (!(a === "inputs" || a === "targets")) {
                    let o = { instancePath: r + "/steps/" + l + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (m.inputs !== void 0) {
                  let a = m.inputs;
                  if (Array.isArray(a)) {
                    if (a.length < 1) {
                      let c = { instancePath: r + "/steps/" + l + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let o = a.length;
                    for (let c = 0; c < o; c++) {
                      let x = a[c];
                      if (typeof x == "string") {
                        if (P(x) < 1) {
                          let b = { instancePath: r + "/steps/" + l + "/select/inputs/" + c, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: r + "/steps/" + l + "/select/inputs/" + c, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: r + "/steps/" + l + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (m.targets !== void 0) {
                  let a = m.targets;
                  if (Array.isArray(a)) {
                    if (a.length < 1) {
                      let c = { instancePath: r + "/steps/" + l + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let o = a.length;
                    for (let c = 0; c < o; c++) {
                      let x = a[c];
                      if (typeof x == "string") {
                        if (P(x) < 1) {
                          let b = { instancePath: r + "/steps/" + l + "/select/targets/" + c, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: r + "/steps/" + l + "/select/targets/" + c, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: r + "/steps/" + l + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let a = { instancePath: r + "/steps/" + l + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (v.impute !== void 0) {
              let m = v.impute;
              if (m && typeof m == "object" && !Array.isArray(m)) {
                for (let a in m)
                  if (!(a === "columns" || a === "with" || a === "value")) {
                    let o = { instancePath: r + "/steps/" + l + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (m.columns !== void 0) {
                  let a = m.columns, o = t, c = !1, x = t;
                  if (typeof a != "string") {
                    let h = { instancePath: r + "/steps/" + l + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (a !== "all") {
                    let h = { instancePath: r + "/steps/" + l + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var s = x === t;
                  c = c || s;
                  let b = t;
                  if (Array.isArray(a)) {
                    if (a.length < 1) {
                      let g = { instancePath: r + "/steps/" + l + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let h = a.length;
                    for (let g = 0; g < h; g++) {
                      let O = a[g];
                      if (typeof O == "string") {
                        if (P(O) < 1) {
                          let k = { instancePath: r + "/steps/" + l + "/impute/columns/" + g, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      } else {
                        let k = { instancePath: r + "/steps/" + l + "/impute/columns/" + g, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                  } else {
                    let h = { instancePath: r + "/steps/" + l + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var s = b === t;
                  if (c = c || s, c)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let h = { instancePath: r + "/steps/" + l + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (m.with !== void 0) {
                  let a = m.with;
                  if (typeof a != "string") {
                    let o = { instancePath: r + "/steps/" + l + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(a === "mean" || a === "median" || a === "missing" || a === "constant")) {
                    let o = { instancePath: r + "/steps/" + l + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (m.value !== void 0) {
                  let a = m.value, o = t, c = !1, x = t;
                  if (!(typeof a == "number" && isFinite(a))) {
                    let h = { instancePath: r + "/steps/" + l + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var i = x === t;
                  c = c || i;
                  let b = t;
                  if (typeof a != "string") {
                    let h = { instancePath: r + "/steps/" + l + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var i = b === t;
                  if (c = c || i, c)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let h = { instancePath: r + "/steps/" + l + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let a = { instancePath: r + "/steps/" + l + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (v.log !== void 0) {
              let m = v.log;
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.columns === void 0) {
                  let a = { instancePath: r + "/steps/" + l + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in m)
                  if (a !== "columns") {
                    let o = { instancePath: r + "/steps/" + l + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (m.columns !== void 0) {
                  let a = m.columns;
                  if (Array.isArray(a)) {
                    if (a.length < 1) {
                      let c = { instancePath: r + "/steps/" + l + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let o = a.length;
                    for (let c = 0; c < o; c++) {
                      let x = a[c];
                      if (typeof x == "string") {
                        if (P(x) < 1) {
                          let b = { instancePath: r + "/steps/" + l + "/log/columns/" + c, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: r + "/steps/" + l + "/log/columns/" + c, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: r + "/steps/" + l + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let a = { instancePath: r + "/steps/" + l + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (v.oneHot !== void 0) {
              let m = v.oneHot;
              if (m && typeof m == "object" && !Array.isArray(m)) {
                for (let a in m)
                  if (a !== "columns") {
                    let o = { instancePath: r + "/steps/" + l + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (m.columns !== void 0) {
                  let a = m.columns, o = t, c = !1, x = t;
                  if (typeof a != "string") {
                    let h = { instancePath: r + "/steps/" + l + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (a !== "all") {
                    let h = { instancePath: r + "/steps/" + l + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var d = x === t;
                  c = c || d;
                  let b = t;
                  if (Array.isArray(a)) {
                    if (a.length < 1) {
                      let g = { instancePath: r + "/steps/" + l + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let h = a.length;
                    for (let g = 0; g < h; g++) {
                      let O = a[g];
                      if (typeof O == "string") {
                        if (P(O) < 1) {
                          let k = { instancePath: r + "/steps/" + l + "/oneHot/columns/" + g, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      } else {
                        let k = { instancePath: r + "/steps/" + l + "/oneHot/columns/" + g, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                  } else {
                    let h = { instancePath: r + "/steps/" + l + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var d = b === t;
                  if (c = c || d, c)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let h = { instancePath: r + "/steps/" + l + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let a = { instancePath: r + "/steps/" + l + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (v.standardise !== void 0) {
              let m = v.standardise;
              if (m && typeof m == "object" && !Array.isArray(m)) {
                for (let a in m)
                  if (!(a === "columns" || a === "targets")) {
                    let o = { instancePath: r + "/steps/" + l + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (m.columns !== void 0) {
                  let a = m.columns, o = t, c = !1, x = t;
                  if (typeof a != "string") {
                    let h = { instancePath: r + "/steps/" + l + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (a !== "all") {
                    let h = { instancePath: r + "/steps/" + l + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var f = x === t;
                  c = c || f;
                  let b = t;
                  if (Array.isArray(a)) {
                    if (a.length < 1) {
                      let g = { instancePath: r + "/steps/" + l + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let h = a.length;
                    for (let g = 0; g < h; g++) {
                      let O = a[g];
                      if (typeof O == "string") {
                        if (P(O) < 1) {
                          let k = { instancePath: r + "/steps/" + l + "/standardise/columns/" + g, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      } else {
                        let k = { instancePath: r + "/steps/" + l + "/standardise/columns/" + g, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                  } else {
                    let h = { instancePath: r + "/steps/" + l + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var f = b === t;
                  if (c = c || f, c)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let h = { instancePath: r + "/steps/" + l + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (m.targets !== void 0 && typeof m.targets != "boolean") {
                  let a = { instancePath: r + "/steps/" + l + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: r + "/steps/" + l + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (v.minMax !== void 0) {
              let m = v.minMax;
              if (m && typeof m == "object" && !Array.isArray(m)) {
                for (let a in m)
                  if (!(a === "columns" || a === "targets")) {
                    let o = { instancePath: r + "/steps/" + l + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (m.columns !== void 0) {
                  let a = m.columns, o = t, c = !1, x = t;
                  if (typeof a != "string") {
                    let h = { instancePath: r + "/steps/" + l + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (a !== "all") {
                    let h = { instancePath: r + "/steps/" + l + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var u = x === t;
                  c = c || u;
                  let b = t;
                  if (Array.isArray(a)) {
                    if (a.length < 1) {
                      let g = { instancePath: r + "/steps/" + l + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let h = a.length;
                    for (let g = 0; g < h; g++) {
                      let O = a[g];
                      if (typeof O == "string") {
                        if (P(O) < 1) {
                          let k = { instancePath: r + "/steps/" + l + "/minMax/columns/" + g, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      } else {
                        let k = { instancePath: r + "/steps/" + l + "/minMax/columns/" + g, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                  } else {
                    let h = { instancePath: r + "/steps/" + l + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var u = b === t;
                  if (c = c || u, c)
                    t = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let h = { instancePath: r + "/steps/" + l + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (m.targets !== void 0 && typeof m.targets != "boolean") {
                  let a = { instancePath: r + "/steps/" + l + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: r + "/steps/" + l + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let m = { instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (n.note !== void 0 && typeof n.note != "string") {
      let p = { instancePath: r + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), t++;
    }
  } else {
    let p = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var X = E, T = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber", "crossEntropy"], description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" }, classWeights: { type: "string", enum: ["none", "balanced"], default: "none", description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class)" }, labelSmoothing: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself" } } }, W = Object.prototype.hasOwnProperty;
function E(n, { instancePath: r = "", parentData: L, parentDataProperty: j, rootData: N = n, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = E.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n)
      if (!W.call(T.properties, s)) {
        let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (n.epochs !== void 0) {
      let s = n.epochs;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: r + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 1e6 || isNaN(s)) {
          let i = { instancePath: r + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: r + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (n.batchSize !== void 0) {
      let s = n.batchSize;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: r + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 1e6 || isNaN(s)) {
          let i = { instancePath: r + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: r + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (n.learningRate !== void 0) {
      let s = n.learningRate;
      if (typeof s == "number" && isFinite(s)) {
        if (s <= 0 || isNaN(s)) {
          let i = { instancePath: r + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.optimiser !== void 0) {
      let s = n.optimiser;
      if (typeof s != "string") {
        let i = { instancePath: r + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(s === "adam" || s === "adamw" || s === "sgd")) {
        let i = { instancePath: r + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: T.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.weightDecay !== void 0) {
      let s = n.weightDecay;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          let i = { instancePath: r + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.momentum !== void 0) {
      let s = n.momentum;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          let i = { instancePath: r + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (s >= 1 || isNaN(s)) {
          let i = { instancePath: r + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.loss !== void 0) {
      let s = n.loss;
      if (typeof s != "string") {
        let i = { instancePath: r + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(s === "meanSquaredError" || s === "meanAbsoluteError" || s === "huber" || s === "crossEntropy")) {
        let i = { instancePath: r + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: T.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.patience !== void 0) {
      let s = n.patience;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: r + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 1e6 || isNaN(s)) {
          let i = { instancePath: r + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (s < 0 || isNaN(s)) {
          let i = { instancePath: r + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (n.classWeights !== void 0) {
      let s = n.classWeights;
      if (typeof s != "string") {
        let i = { instancePath: r + "/classWeights", schemaPath: "#/properties/classWeights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(s === "none" || s === "balanced")) {
        let i = { instancePath: r + "/classWeights", schemaPath: "#/properties/classWeights/enum", keyword: "enum", params: { allowedValues: T.properties.classWeights.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (n.labelSmoothing !== void 0) {
      let s = n.labelSmoothing;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          let i = { instancePath: r + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (s >= 1 || isNaN(s)) {
          let i = { instancePath: r + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: r + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Y = {
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
    description: "A selection of versions to learn from and to test. A reference without a number means the newest version at the time of the run.",
    type: "object",
    additionalProperties: !1,
    required: [
      "dataset",
      "model"
    ],
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
      note: {
        type: "string",
        description: "why this experiment is made, in your own words"
      }
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
  G as isDataset,
  J as isEvaluation,
  K as isExperiment,
  Q as isModel,
  U as isPreprocessing,
  X as isTraining,
  Y as schemas
};
