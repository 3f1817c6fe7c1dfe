// Generated from schemas/ by `npm run generate`. Do not edit.
var W = (u, s) => () => {
  try {
    return s || u((s = { exports: {} }).exports, s), s.exports;
  } catch (x) {
    throw s = 0, x;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var F = W((V) => {
  "use strict";
  Object.defineProperty(V, "__esModule", { value: !0 });
  function H(u) {
    let s = u.length, x = 0, N = 0, q;
    for (; N < s; )
      x++, q = u.charCodeAt(N++), q >= 55296 && q <= 56319 && N < s && (q = u.charCodeAt(N), (q & 64512) === 56320 && N++);
    return x;
  }
  V.default = H;
  H.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var U = T, E = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, b = F().default;
function T(u, { instancePath: s = "", parentData: x, parentDataProperty: N, rootData: q = u, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = T.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    for (let i in u)
      if (!(i === "key" || i === "targets" || i === "sheet" || i === "orientation" || i === "absent" || i === "units")) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (u.key !== void 0) {
      let i = u.key;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.targets !== void 0) {
      let i = u.targets;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let d = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [d] : e.push(d), t++;
        }
        let p = i.length;
        for (let d = 0; d < p; d++) {
          let a = i[d];
          if (typeof a == "string") {
            if (b(a) < 1) {
              let h = { instancePath: s + "/targets/" + d, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [h] : e.push(h), t++;
            }
          } else {
            let h = { instancePath: s + "/targets/" + d, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        let g = i.length, c;
        if (g > 1) {
          let d = {};
          for (; g--; ) {
            let a = i[g];
            if (typeof a == "string") {
              if (typeof d[a] == "number") {
                c = d[a];
                let h = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: g, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + g + " are identical)" };
                e === null ? e = [h] : e.push(h), t++;
                break;
              }
              d[a] = g;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.sheet !== void 0) {
      let i = u.sheet;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.orientation !== void 0) {
      let i = u.orientation;
      if (typeof i != "string") {
        let p = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(i === "across" || i === "down")) {
        let p = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: E.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.absent !== void 0) {
      let i = u.absent;
      if (typeof i != "string") {
        let p = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (i !== "missing") {
        let p = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: E.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.units !== void 0) {
      let i = u.units;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let p in i) {
          let g = i[p];
          if (typeof g == "string") {
            if (b(g) < 1) {
              let c = { instancePath: s + "/units/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/units/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      else {
        let p = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return T.errors = e, t === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var X = I;
function I(u, { instancePath: s = "", parentData: x, parentDataProperty: N, rootData: q = u, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = I.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.tests === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in u)
      if (!(i === "tests" || i === "note")) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (u.tests !== void 0) {
      let i = u.tests;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let g = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [g] : e.push(g), t++;
        }
        let p = i.length;
        for (let g = 0; g < p; g++) {
          let c = i[g];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.task === void 0) {
              let d = { instancePath: s + "/tests/" + g, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in c)
              if (!(d === "task" || d === "name" || d === "settings")) {
                let a = { instancePath: s + "/tests/" + g, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                e === null ? e = [a] : e.push(a), t++;
              }
            if (c.task !== void 0) {
              let d = c.task;
              if (typeof d == "string") {
                if (b(d) < 1) {
                  let a = { instancePath: s + "/tests/" + g + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/tests/" + g + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (c.name !== void 0) {
              let d = c.name;
              if (typeof d == "string") {
                if (b(d) < 1) {
                  let a = { instancePath: s + "/tests/" + g + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/tests/" + g + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (c.settings !== void 0) {
              let d = c.settings;
              if (!(d && typeof d == "object" && !Array.isArray(d))) {
                let a = { instancePath: s + "/tests/" + g + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/tests/" + g, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.note !== void 0 && typeof u.note != "string") {
      let i = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return I.errors = e, t === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Y = z;
function z(u, { instancePath: s = "", parentData: x, parentDataProperty: N, rootData: q = u, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = z.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.dataset === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (u.model === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in u)
      if (!(i === "dataset" || i === "testDataset" || i === "preprocessing" || i === "model" || i === "training" || i === "evaluation" || i === "seed" || i === "note")) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (u.dataset !== void 0) {
      let i = u.dataset;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.testDataset !== void 0) {
      let i = u.testDataset;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.preprocessing !== void 0) {
      let i = u.preprocessing;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.model !== void 0) {
      let i = u.model;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.training !== void 0) {
      let i = u.training;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.evaluation !== void 0) {
      let i = u.evaluation;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.seed !== void 0) {
      let i = u.seed;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 4294967295 || isNaN(i)) {
          let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (i < 0 || isNaN(i)) {
          let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
    }
    if (u.note !== void 0 && typeof u.note != "string") {
      let i = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return z.errors = e, t === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ee = $, _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:model", title: "ModelSettings", description: "Structure of a model and the learning task that trains it.", type: "object", additionalProperties: !1, required: ["task"], properties: { task: { type: "string", minLength: 1, description: "learning task that trains the model" }, layers: { type: "array", default: [], description: "the layers from input to output; the task adds the output layer, one unit a target", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" } } }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], description: "a function applied to each value" } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function $(u, { instancePath: s = "", parentData: x, parentDataProperty: N, rootData: q = u, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = $.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.task === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in u)
      if (!(i === "task" || i === "layers" || i === "note")) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (u.task !== void 0) {
      let i = u.task;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let p = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.layers !== void 0) {
      let i = u.layers;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let g = 0; g < p; g++) {
          let c = i[g];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (Object.keys(c).length > 1) {
              let d = { instancePath: s + "/layers/" + g, schemaPath: "#/properties/layers/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (Object.keys(c).length < 1) {
              let d = { instancePath: s + "/layers/" + g, schemaPath: "#/properties/layers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in c)
              if (!(d === "dense" || d === "dropout" || d === "activation")) {
                let a = { instancePath: s + "/layers/" + g, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                e === null ? e = [a] : e.push(a), t++;
              }
            if (c.dense !== void 0) {
              let d = c.dense;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.units === void 0) {
                  let a = { instancePath: s + "/layers/" + g + "/dense", schemaPath: "#/properties/layers/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in d)
                  if (!(a === "units" || a === "activation" || a === "initialiser")) {
                    let h = { instancePath: s + "/layers/" + g + "/dense", schemaPath: "#/properties/layers/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                if (d.units !== void 0) {
                  let a = d.units;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                    let h = { instancePath: s + "/layers/" + g + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e6 || isNaN(a)) {
                      let h = { instancePath: s + "/layers/" + g + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (a < 1 || isNaN(a)) {
                      let h = { instancePath: s + "/layers/" + g + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                }
                if (d.activation !== void 0) {
                  let a = d.activation;
                  if (typeof a != "string") {
                    let h = { instancePath: s + "/layers/" + g + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (!(a === "linear" || a === "relu" || a === "leakyRelu" || a === "elu" || a === "selu" || a === "tanh" || a === "sigmoid" || a === "swish")) {
                    let h = { instancePath: s + "/layers/" + g + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: _.properties.layers.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (d.initialiser !== void 0) {
                  let a = d.initialiser;
                  if (typeof a != "string") {
                    let h = { instancePath: s + "/layers/" + g + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (!(a === "he" || a === "xavier")) {
                    let h = { instancePath: s + "/layers/" + g + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: _.properties.layers.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let a = { instancePath: s + "/layers/" + g + "/dense", schemaPath: "#/properties/layers/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (c.dropout !== void 0) {
              let d = c.dropout;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let a in d)
                  if (a !== "rate") {
                    let h = { instancePath: s + "/layers/" + g + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                if (d.rate !== void 0) {
                  let a = d.rate;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a < 0 || isNaN(a)) {
                      let h = { instancePath: s + "/layers/" + g + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (a >= 1 || isNaN(a)) {
                      let h = { instancePath: s + "/layers/" + g + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/layers/" + g + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let a = { instancePath: s + "/layers/" + g + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (c.activation !== void 0) {
              let d = c.activation;
              if (typeof d != "string") {
                let a = { instancePath: s + "/layers/" + g + "/activation", schemaPath: "#/properties/layers/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(d === "linear" || d === "relu" || d === "leakyRelu" || d === "elu" || d === "selu" || d === "tanh" || d === "sigmoid" || d === "swish")) {
                let a = { instancePath: s + "/layers/" + g + "/activation", schemaPath: "#/properties/layers/items/properties/activation/enum", keyword: "enum", params: { allowedValues: _.properties.layers.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/layers/" + g, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.note !== void 0 && typeof u.note != "string") {
      let i = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var te = D, L = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" } } } }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" } } } } } }, C = Object.prototype.hasOwnProperty, J = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), R = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), B = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function D(u, { instancePath: s = "", parentData: x, parentDataProperty: N, rootData: q = u, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = D.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.apiVersion === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [c] : e.push(c), t++;
    }
    if (u.tasks === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [c] : e.push(c), t++;
    }
    for (let c in u)
      if (!(c === "apiVersion" || c === "name" || c === "version" || c === "tasks")) {
        let d = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), t++;
      }
    if (u.apiVersion !== void 0) {
      let c = u.apiVersion;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let d = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (c !== 1) {
        let d = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (u.name !== void 0) {
      let c = u.name;
      if (typeof c == "string") {
        if (b(c) < 1) {
          let d = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (u.version !== void 0) {
      let c = u.version;
      if (typeof c == "string") {
        if (b(c) < 1) {
          let d = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (u.tasks !== void 0) {
      let c = u.tasks;
      if (Array.isArray(c)) {
        if (c.length > 100) {
          let a = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (c.length < 1) {
          let a = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), t++;
        }
        let d = c.length;
        for (let a = 0; a < d; a++) {
          let h = c[a];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.type === void 0) {
              let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (h.name === void 0) {
              let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (h.version === void 0) {
              let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (h.summary === void 0) {
              let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (h.inputs === void 0) {
              let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (h.settings === void 0) {
              let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (h.outputs === void 0) {
              let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (h.metrics === void 0) {
              let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in h)
              if (!C.call(L.properties.tasks.items.properties, n)) {
                let l = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                e === null ? e = [l] : e.push(l), t++;
              }
            if (h.type !== void 0) {
              let n = h.type;
              if (typeof n != "string") {
                let l = { instancePath: s + "/tasks/" + a + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (!(n === "learning" || n === "test")) {
                let l = { instancePath: s + "/tasks/" + a + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: L.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.name !== void 0) {
              let n = h.name;
              if (typeof n == "string") {
                if (!J.test(n)) {
                  let l = { instancePath: s + "/tasks/" + a + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.version !== void 0) {
              let n = h.version;
              if (typeof n == "string") {
                if (b(n) < 1) {
                  let l = { instancePath: s + "/tasks/" + a + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.summary !== void 0) {
              let n = h.summary;
              if (typeof n == "string") {
                if (b(n) < 1) {
                  let l = { instancePath: s + "/tasks/" + a + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.inputs !== void 0) {
              let n = h.inputs;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let l in n) {
                  let o = t;
                  if (typeof l == "string" && !R.test(l)) {
                    let r = { instancePath: s + "/tasks/" + a + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: l };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var i = o === t;
                  if (!i) {
                    let r = { instancePath: s + "/tasks/" + a + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let l in n) {
                  let o = n[l];
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.kind === void 0) {
                      let r = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in o)
                      if (!(r === "kind" || r === "description" || r === "optional")) {
                        let m = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    if (o.kind !== void 0) {
                      let r = o.kind;
                      if (typeof r != "string") {
                        let m = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                      if (!(r === "dataset" || r === "preprocessing" || r === "model" || r === "training" || r === "evaluation" || r === "experiment" || r === "report" || r === "checkpoint" || r === "result" || r === "plugin")) {
                        let m = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: L.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    }
                    if (o.description !== void 0) {
                      let r = o.description;
                      if (typeof r == "string") {
                        if (b(r) < 1) {
                          let m = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                      } else {
                        let m = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    }
                    if (o.optional !== void 0) {
                      let r = o.optional;
                      if (typeof r != "boolean") {
                        let m = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                      if (r !== !0) {
                        let m = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + a + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.settings !== void 0) {
              let n = h.settings;
              if (!(n && typeof n == "object" && !Array.isArray(n))) {
                let l = { instancePath: s + "/tasks/" + a + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.outputs !== void 0) {
              let n = h.outputs;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (Object.keys(n).length < 1) {
                  let l = { instancePath: s + "/tasks/" + a + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                for (let l in n) {
                  let o = t;
                  if (typeof l == "string" && !R.test(l)) {
                    let r = { instancePath: s + "/tasks/" + a + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: l };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var p = o === t;
                  if (!p) {
                    let r = { instancePath: s + "/tasks/" + a + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let l in n) {
                  let o = n[l];
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.kind === void 0) {
                      let r = { instancePath: s + "/tasks/" + a + "/outputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + a + "/outputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in o)
                      if (!(r === "kind" || r === "description")) {
                        let m = { instancePath: s + "/tasks/" + a + "/outputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    if (o.kind !== void 0) {
                      let r = o.kind;
                      if (typeof r != "string") {
                        let m = { instancePath: s + "/tasks/" + a + "/outputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                      if (!(r === "dataset" || r === "preprocessing" || r === "model" || r === "training" || r === "evaluation" || r === "experiment" || r === "report" || r === "checkpoint" || r === "result" || r === "plugin")) {
                        let m = { instancePath: s + "/tasks/" + a + "/outputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: L.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    }
                    if (o.description !== void 0) {
                      let r = o.description;
                      if (typeof r == "string") {
                        if (b(r) < 1) {
                          let m = { instancePath: s + "/tasks/" + a + "/outputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                      } else {
                        let m = { instancePath: s + "/tasks/" + a + "/outputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + a + "/outputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.metrics !== void 0) {
              let n = h.metrics;
              if (n && typeof n == "object" && !Array.isArray(n))
                for (let l in n) {
                  let o = n[l];
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (o.description === void 0) {
                      let r = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.unit === void 0) {
                      let r = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.better === void 0) {
                      let r = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in o)
                      if (!(r === "description" || r === "unit" || r === "better")) {
                        let m = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    if (o.description !== void 0) {
                      let r = o.description;
                      if (typeof r == "string") {
                        if (b(r) < 1) {
                          let m = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                      } else {
                        let m = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    }
                    if (o.unit !== void 0 && typeof o.unit != "string") {
                      let r = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o.better !== void 0) {
                      let r = o.better;
                      if (typeof r != "string") {
                        let m = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                      if (!(r === "higher" || r === "lower")) {
                        let m = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: L.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + a + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              else {
                let l = { instancePath: s + "/tasks/" + a + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.determinism !== void 0) {
              let n = h.determinism;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.level === void 0) {
                  let l = { instancePath: s + "/tasks/" + a + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                for (let l in n)
                  if (!(l === "level" || l === "relativeTolerance" || l === "reason")) {
                    let o = { instancePath: s + "/tasks/" + a + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                if (n.level !== void 0) {
                  let l = n.level;
                  if (typeof l != "string") {
                    let o = { instancePath: s + "/tasks/" + a + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(l === "bitwise" || l === "tolerance" || l === "none")) {
                    let o = { instancePath: s + "/tasks/" + a + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: L.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (n.relativeTolerance !== void 0) {
                  let l = n.relativeTolerance;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l <= 0 || isNaN(l)) {
                      let o = { instancePath: s + "/tasks/" + a + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/tasks/" + a + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (n.reason !== void 0) {
                  let l = n.reason;
                  if (typeof l == "string") {
                    if (b(l) < 1) {
                      let o = { instancePath: s + "/tasks/" + a + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/tasks/" + a + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.resumable !== void 0) {
              let n = h.resumable;
              if (typeof n != "boolean") {
                let l = { instancePath: s + "/tasks/" + a + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (n !== !0) {
                let l = { instancePath: s + "/tasks/" + a + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.adjustable !== void 0) {
              let n = h.adjustable;
              if (Array.isArray(n)) {
                let l = n.length;
                for (let m = 0; m < l; m++) {
                  let y = n[m];
                  if (typeof y == "string") {
                    if (b(y) < 1) {
                      let P = { instancePath: s + "/tasks/" + a + "/adjustable/" + m, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/tasks/" + a + "/adjustable/" + m, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                let o = n.length, r;
                if (o > 1) {
                  let m = {};
                  for (; o--; ) {
                    let y = n[o];
                    if (typeof y == "string") {
                      if (typeof m[y] == "number") {
                        r = m[y];
                        let P = { instancePath: s + "/tasks/" + a + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: o, j: r }, message: "must NOT have duplicate items (items ## " + r + " and " + o + " are identical)" };
                        e === null ? e = [P] : e.push(P), t++;
                        break;
                      }
                      m[y] = o;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.entry !== void 0) {
              let n = h.entry;
              if (typeof n == "string") {
                if (b(n) < 1) {
                  let l = { instancePath: s + "/tasks/" + a + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.command !== void 0) {
              let n = h.command;
              if (Array.isArray(n)) {
                if (n.length < 1) {
                  let o = { instancePath: s + "/tasks/" + a + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let l = n.length;
                for (let o = 0; o < l; o++)
                  if (typeof n[o] != "string") {
                    let r = { instancePath: s + "/tasks/" + a + "/command/" + o, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.variables !== void 0) {
              let n = h.variables;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let l in n) {
                  let o = t;
                  if (typeof l == "string" && !B.test(l)) {
                    let r = { instancePath: s + "/tasks/" + a + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: l };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  var g = o === t;
                  if (!g) {
                    let r = { instancePath: s + "/tasks/" + a + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                for (let l in n)
                  if (typeof n[l] != "string") {
                    let o = { instancePath: s + "/tasks/" + a + "/variables/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
              } else {
                let l = { instancePath: s + "/tasks/" + a + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/tasks/" + a, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let d = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var se = M, G = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split` and `select` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets; predictions are turned back into their units" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets; predictions are turned back into their units" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function M(u, { instancePath: s = "", parentData: x, parentDataProperty: N, rootData: q = u, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = M.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    if (u.steps === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in u)
      if (!(a === "steps" || a === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (u.steps !== void 0) {
      let a = u.steps;
      if (Array.isArray(a)) {
        let h = a.length;
        for (let n = 0; n < h; n++) {
          let l = a[n];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (Object.keys(l).length > 1) {
              let o = { instancePath: s + "/steps/" + n, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (Object.keys(l).length < 1) {
              let o = { instancePath: s + "/steps/" + n, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            for (let o in l)
              if (!(o === "split" || o === "select" || o === "impute" || o === "log" || o === "oneHot" || o === "standardise" || o === "minMax")) {
                let r = { instancePath: s + "/steps/" + n, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [r] : e.push(r), t++;
              }
            if (l.split !== void 0) {
              let o = l.split;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "train" || r === "validation" || r === "test" || r === "seed" || r === "keepTogether")) {
                    let m = { instancePath: s + "/steps/" + n + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                if (o.train !== void 0) {
                  let r = o.train;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let m = { instancePath: s + "/steps/" + n + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let m = { instancePath: s + "/steps/" + n + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/steps/" + n + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (o.validation !== void 0) {
                  let r = o.validation;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let m = { instancePath: s + "/steps/" + n + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let m = { instancePath: s + "/steps/" + n + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/steps/" + n + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (o.test !== void 0) {
                  let r = o.test;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1 || isNaN(r)) {
                      let m = { instancePath: s + "/steps/" + n + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let m = { instancePath: s + "/steps/" + n + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/steps/" + n + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (o.seed !== void 0) {
                  let r = o.seed;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    let m = { instancePath: s + "/steps/" + n + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 4294967295 || isNaN(r)) {
                      let m = { instancePath: s + "/steps/" + n + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (r < 0 || isNaN(r)) {
                      let m = { instancePath: s + "/steps/" + n + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                }
                if (o.keepTogether !== void 0) {
                  let r = o.keepTogether;
                  if (typeof r == "string") {
                    if (b(r) < 1) {
                      let m = { instancePath: s + "/steps/" + n + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/steps/" + n + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + n + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (l.select !== void 0) {
              let o = l.select;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "inputs" || r === "targets")) {
                    let m = { instancePath: s + "/steps/" + n + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                if (o.inputs !== void 0) {
                  let r = o.inputs;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let y = { instancePath: s + "/steps/" + n + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    let m = r.length;
                    for (let y = 0; y < m; y++) {
                      let P = r[y];
                      if (typeof P == "string") {
                        if (b(P) < 1) {
                          let v = { instancePath: s + "/steps/" + n + "/select/inputs/" + y, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: s + "/steps/" + n + "/select/inputs/" + y, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let m = { instancePath: s + "/steps/" + n + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (o.targets !== void 0) {
                  let r = o.targets;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let y = { instancePath: s + "/steps/" + n + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    let m = r.length;
                    for (let y = 0; y < m; y++) {
                      let P = r[y];
                      if (typeof P == "string") {
                        if (b(P) < 1) {
                          let v = { instancePath: s + "/steps/" + n + "/select/targets/" + y, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: s + "/steps/" + n + "/select/targets/" + y, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let m = { instancePath: s + "/steps/" + n + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + n + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (l.impute !== void 0) {
              let o = l.impute;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "with" || r === "value")) {
                    let m = { instancePath: s + "/steps/" + n + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, m = t, y = !1, P = t;
                  if (typeof r != "string") {
                    let f = { instancePath: s + "/steps/" + n + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (r !== "all") {
                    let f = { instancePath: s + "/steps/" + n + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var i = P === t;
                  y = y || i;
                  let v = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let k = { instancePath: s + "/steps/" + n + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let f = r.length;
                    for (let k = 0; k < f; k++) {
                      let O = r[k];
                      if (typeof O == "string") {
                        if (b(O) < 1) {
                          let j = { instancePath: s + "/steps/" + n + "/impute/columns/" + k, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: s + "/steps/" + n + "/impute/columns/" + k, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/steps/" + n + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var i = v === t;
                  if (y = y || i, y)
                    t = m, e !== null && (m ? e.length = m : e = null);
                  else {
                    let f = { instancePath: s + "/steps/" + n + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (o.with !== void 0) {
                  let r = o.with;
                  if (typeof r != "string") {
                    let m = { instancePath: s + "/steps/" + n + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                  if (!(r === "mean" || r === "median" || r === "missing" || r === "constant")) {
                    let m = { instancePath: s + "/steps/" + n + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: G.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (o.value !== void 0) {
                  let r = o.value, m = t, y = !1, P = t;
                  if (!(typeof r == "number" && isFinite(r))) {
                    let f = { instancePath: s + "/steps/" + n + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var p = P === t;
                  y = y || p;
                  let v = t;
                  if (typeof r != "string") {
                    let f = { instancePath: s + "/steps/" + n + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var p = v === t;
                  if (y = y || p, y)
                    t = m, e !== null && (m ? e.length = m : e = null);
                  else {
                    let f = { instancePath: s + "/steps/" + n + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + n + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (l.log !== void 0) {
              let o = l.log;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.columns === void 0) {
                  let r = { instancePath: s + "/steps/" + n + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                for (let r in o)
                  if (r !== "columns") {
                    let m = { instancePath: s + "/steps/" + n + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let y = { instancePath: s + "/steps/" + n + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    let m = r.length;
                    for (let y = 0; y < m; y++) {
                      let P = r[y];
                      if (typeof P == "string") {
                        if (b(P) < 1) {
                          let v = { instancePath: s + "/steps/" + n + "/log/columns/" + y, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: s + "/steps/" + n + "/log/columns/" + y, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let m = { instancePath: s + "/steps/" + n + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + n + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (l.oneHot !== void 0) {
              let o = l.oneHot;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (r !== "columns") {
                    let m = { instancePath: s + "/steps/" + n + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, m = t, y = !1, P = t;
                  if (typeof r != "string") {
                    let f = { instancePath: s + "/steps/" + n + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (r !== "all") {
                    let f = { instancePath: s + "/steps/" + n + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var g = P === t;
                  y = y || g;
                  let v = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let k = { instancePath: s + "/steps/" + n + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let f = r.length;
                    for (let k = 0; k < f; k++) {
                      let O = r[k];
                      if (typeof O == "string") {
                        if (b(O) < 1) {
                          let j = { instancePath: s + "/steps/" + n + "/oneHot/columns/" + k, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: s + "/steps/" + n + "/oneHot/columns/" + k, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/steps/" + n + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var g = v === t;
                  if (y = y || g, y)
                    t = m, e !== null && (m ? e.length = m : e = null);
                  else {
                    let f = { instancePath: s + "/steps/" + n + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              } else {
                let r = { instancePath: s + "/steps/" + n + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (l.standardise !== void 0) {
              let o = l.standardise;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "targets")) {
                    let m = { instancePath: s + "/steps/" + n + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, m = t, y = !1, P = t;
                  if (typeof r != "string") {
                    let f = { instancePath: s + "/steps/" + n + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (r !== "all") {
                    let f = { instancePath: s + "/steps/" + n + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var c = P === t;
                  y = y || c;
                  let v = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let k = { instancePath: s + "/steps/" + n + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let f = r.length;
                    for (let k = 0; k < f; k++) {
                      let O = r[k];
                      if (typeof O == "string") {
                        if (b(O) < 1) {
                          let j = { instancePath: s + "/steps/" + n + "/standardise/columns/" + k, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: s + "/steps/" + n + "/standardise/columns/" + k, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/steps/" + n + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var c = v === t;
                  if (y = y || c, y)
                    t = m, e !== null && (m ? e.length = m : e = null);
                  else {
                    let f = { instancePath: s + "/steps/" + n + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (o.targets !== void 0 && typeof o.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + n + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + n + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (l.minMax !== void 0) {
              let o = l.minMax;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let r in o)
                  if (!(r === "columns" || r === "targets")) {
                    let m = { instancePath: s + "/steps/" + n + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                if (o.columns !== void 0) {
                  let r = o.columns, m = t, y = !1, P = t;
                  if (typeof r != "string") {
                    let f = { instancePath: s + "/steps/" + n + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (r !== "all") {
                    let f = { instancePath: s + "/steps/" + n + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var d = P === t;
                  y = y || d;
                  let v = t;
                  if (Array.isArray(r)) {
                    if (r.length < 1) {
                      let k = { instancePath: s + "/steps/" + n + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let f = r.length;
                    for (let k = 0; k < f; k++) {
                      let O = r[k];
                      if (typeof O == "string") {
                        if (b(O) < 1) {
                          let j = { instancePath: s + "/steps/" + n + "/minMax/columns/" + k, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: s + "/steps/" + n + "/minMax/columns/" + k, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/steps/" + n + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var d = v === t;
                  if (y = y || d, y)
                    t = m, e !== null && (m ? e.length = m : e = null);
                  else {
                    let f = { instancePath: s + "/steps/" + n + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (o.targets !== void 0 && typeof o.targets != "boolean") {
                  let r = { instancePath: s + "/steps/" + n + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/steps/" + n + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
          } else {
            let o = { instancePath: s + "/steps/" + n, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (u.note !== void 0 && typeof u.note != "string") {
      let a = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), t++;
  }
  return M.errors = e, t === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var re = S, Z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber"], default: "meanSquaredError", description: "what training makes small, measured on the scaled targets" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" } } };
function S(u, { instancePath: s = "", parentData: x, parentDataProperty: N, rootData: q = u, dynamicAnchors: A = {} } = {}) {
  let e = null, t = 0, w = S.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), u && typeof u == "object" && !Array.isArray(u)) {
    for (let i in u)
      if (!(i === "epochs" || i === "batchSize" || i === "learningRate" || i === "optimiser" || i === "weightDecay" || i === "momentum" || i === "loss" || i === "patience")) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (u.epochs !== void 0) {
      let i = u.epochs;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let p = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 1e6 || isNaN(i)) {
          let p = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (i < 1 || isNaN(i)) {
          let p = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
    }
    if (u.batchSize !== void 0) {
      let i = u.batchSize;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let p = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 1e6 || isNaN(i)) {
          let p = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (i < 1 || isNaN(i)) {
          let p = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
    }
    if (u.learningRate !== void 0) {
      let i = u.learningRate;
      if (typeof i == "number" && isFinite(i)) {
        if (i <= 0 || isNaN(i)) {
          let p = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.optimiser !== void 0) {
      let i = u.optimiser;
      if (typeof i != "string") {
        let p = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(i === "adam" || i === "adamw" || i === "sgd")) {
        let p = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: Z.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.weightDecay !== void 0) {
      let i = u.weightDecay;
      if (typeof i == "number" && isFinite(i)) {
        if (i < 0 || isNaN(i)) {
          let p = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.momentum !== void 0) {
      let i = u.momentum;
      if (typeof i == "number" && isFinite(i)) {
        if (i < 0 || isNaN(i)) {
          let p = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (i >= 1 || isNaN(i)) {
          let p = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.loss !== void 0) {
      let i = u.loss;
      if (typeof i != "string") {
        let p = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(i === "meanSquaredError" || i === "meanAbsoluteError" || i === "huber")) {
        let p = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: Z.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (u.patience !== void 0) {
      let i = u.patience;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let p = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 1e6 || isNaN(i)) {
          let p = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (i < 0 || isNaN(i)) {
          let p = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return S.errors = e, t === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = {
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
  U as isDataset,
  X as isEvaluation,
  Y as isExperiment,
  ee as isModel,
  te as isPlugin,
  se as isPreprocessing,
  re as isTraining,
  ie as schemas
};
