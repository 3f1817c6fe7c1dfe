// Generated from schemas/ by `npm run generate`. Do not edit.
var V = (m, s) => () => {
  try {
    return s || m((s = { exports: {} }).exports, s), s.exports;
  } catch (A) {
    throw s = 0, A;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var E = V((S) => {
  "use strict";
  Object.defineProperty(S, "__esModule", { value: !0 });
  function $(m) {
    let s = m.length, A = 0, N = 0, j;
    for (; N < s; )
      A++, j = m.charCodeAt(N++), j >= 55296 && j <= 56319 && N < s && (j = m.charCodeAt(N), (j & 64512) === 56320 && N++);
    return A;
  }
  S.default = $;
  $.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var G = I, z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, v = E().default;
function I(m, { instancePath: s = "", parentData: A, parentDataProperty: N, rootData: j = m, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, b = I.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let r in m)
      if (!(r === "key" || r === "targets" || r === "sheet" || r === "orientation" || r === "absent" || r === "units")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (m.key !== void 0) {
      let r = m.key;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.targets !== void 0) {
      let r = m.targets;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let o = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [o] : e.push(o), t++;
        }
        let i = r.length;
        for (let o = 0; o < i; o++) {
          let n = r[o];
          if (typeof n == "string") {
            if (v(n) < 1) {
              let h = { instancePath: s + "/targets/" + o, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [h] : e.push(h), t++;
            }
          } else {
            let h = { instancePath: s + "/targets/" + o, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        let a = r.length, c;
        if (a > 1) {
          let o = {};
          for (; a--; ) {
            let n = r[a];
            if (typeof n == "string") {
              if (typeof o[n] == "number") {
                c = o[n];
                let h = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: a, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + a + " are identical)" };
                e === null ? e = [h] : e.push(h), t++;
                break;
              }
              o[n] = a;
            }
          }
        }
      } else {
        let i = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.sheet !== void 0) {
      let r = m.sheet;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.orientation !== void 0) {
      let r = m.orientation;
      if (typeof r != "string") {
        let i = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(r === "across" || r === "down")) {
        let i = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: z.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.absent !== void 0) {
      let r = m.absent;
      if (typeof r != "string") {
        let i = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (r !== "missing") {
        let i = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: z.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.units !== void 0) {
      let r = m.units;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let i in r) {
          let a = r[i];
          if (typeof a == "string") {
            if (v(a) < 1) {
              let c = { instancePath: s + "/units/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/units/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      else {
        let i = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return I.errors = e, t === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var J = T;
function T(m, { instancePath: s = "", parentData: A, parentDataProperty: N, rootData: j = m, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, b = T.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.tests === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in m)
      if (!(r === "tests" || r === "note")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (m.tests !== void 0) {
      let r = m.tests;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), t++;
        }
        let i = r.length;
        for (let a = 0; a < i; a++) {
          let c = r[a];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.task === void 0) {
              let o = { instancePath: s + "/tests/" + a, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [o] : e.push(o), t++;
            }
            for (let o in c)
              if (!(o === "task" || o === "name" || o === "settings")) {
                let n = { instancePath: s + "/tests/" + a, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (c.task !== void 0) {
              let o = c.task;
              if (typeof o == "string") {
                if (v(o) < 1) {
                  let n = { instancePath: s + "/tests/" + a + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/tests/" + a + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (c.name !== void 0) {
              let o = c.name;
              if (typeof o == "string") {
                if (v(o) < 1) {
                  let n = { instancePath: s + "/tests/" + a + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/tests/" + a + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (c.settings !== void 0) {
              let o = c.settings;
              if (!(o && typeof o == "object" && !Array.isArray(o))) {
                let n = { instancePath: s + "/tests/" + a + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let o = { instancePath: s + "/tests/" + a, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.note !== void 0 && typeof m.note != "string") {
      let r = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), t++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return T.errors = e, t === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var K = q, R = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "A selection of versions to learn from and to test. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, required: ["dataset", "model"], properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, note: { type: "string", description: "why this experiment is made, in your own words" }, sweep: { type: "object", additionalProperties: !1, required: ["space"], description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it", properties: { space: { type: "object", minProperties: 1, description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`", additionalProperties: { type: "object", additionalProperties: !1, description: "one of uniform, logUniform, integer, choice", properties: { uniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "lowest and highest value" }, logUniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", exclusiveMinimum: 0 }, description: "lowest and highest value; the logarithm is uniform" }, integer: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" }, description: "lowest and highest whole number" }, choice: { type: "array", minItems: 1, maxItems: 1e3, items: {}, description: "the values" }, step: { type: "number", exclusiveMinimum: 0, description: "distance of the values from the lowest on; without it every number" }, points: { type: "integer", minimum: 2, maximum: 1e3, description: "values that a grid takes where there is no step" }, when: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: {} }, description: "varied only while other parameters have one of these values" } } } }, strategy: { type: "string", enum: ["random", "grid", "tpe", "halving"], default: "tpe", description: "how values are chosen" }, trials: { type: "integer", minimum: 1, maximum: 1e4, default: 20, description: "trials that the strategy may choose; a grid has all of its points unless this says fewer" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of the random choices of the strategy; the seed of the runs is the experiment's" }, metric: { type: "string", minLength: 1, default: "validationLoss", description: "metric of the learning task that is made better, or `test/NAME` for one of a test" }, halving: { type: "object", additionalProperties: !1, required: ["budget", "minimum", "maximum"], description: "successive halving: many trials with a small budget, the best of them with a larger one", properties: { budget: { type: "string", minLength: 1, description: "training setting that says how much a trial may cost, such as epochs" }, minimum: { type: "integer", minimum: 1, description: "smallest budget worth a look" }, maximum: { type: "integer", minimum: 1, description: "budget of the last trials" }, factor: { type: "integer", minimum: 2, maximum: 100, default: 3, description: "one of so many trials goes on, with so many times the budget" } } } } } } }, _ = Object.prototype.hasOwnProperty;
function q(m, { instancePath: s = "", parentData: A, parentDataProperty: N, rootData: j = m, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, b = q.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.dataset === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (m.model === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in m)
      if (!_.call(R.properties, r)) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (m.dataset !== void 0) {
      let r = m.dataset;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.testDataset !== void 0) {
      let r = m.testDataset;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.preprocessing !== void 0) {
      let r = m.preprocessing;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.model !== void 0) {
      let r = m.model;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.training !== void 0) {
      let r = m.training;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.evaluation !== void 0) {
      let r = m.evaluation;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.seed !== void 0) {
      let r = m.seed;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let i = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 4294967295 || isNaN(r)) {
          let i = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (r < 0 || isNaN(r)) {
          let i = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (m.note !== void 0 && typeof m.note != "string") {
      let r = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (m.sweep !== void 0) {
      let r = m.sweep;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.space === void 0) {
          let i = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (let i in r)
          if (!(i === "space" || i === "strategy" || i === "trials" || i === "seed" || i === "metric" || i === "halving")) {
            let a = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
            e === null ? e = [a] : e.push(a), t++;
          }
        if (r.space !== void 0) {
          let i = r.space;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length < 1) {
              let a = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            for (let a in i) {
              let c = i[a];
              if (c && typeof c == "object" && !Array.isArray(c)) {
                for (let o in c)
                  if (!(o === "uniform" || o === "logUniform" || o === "integer" || o === "choice" || o === "step" || o === "points" || o === "when")) {
                    let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                if (c.uniform !== void 0) {
                  let o = c.uniform;
                  if (Array.isArray(o)) {
                    if (o.length > 2) {
                      let h = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (o.length < 2) {
                      let h = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    let n = o.length;
                    for (let h = 0; h < n; h++) {
                      let u = o[h];
                      if (!(typeof u == "number" && isFinite(u))) {
                        let w = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform/" + h, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [w] : e.push(w), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (c.logUniform !== void 0) {
                  let o = c.logUniform;
                  if (Array.isArray(o)) {
                    if (o.length > 2) {
                      let h = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (o.length < 2) {
                      let h = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    let n = o.length;
                    for (let h = 0; h < n; h++) {
                      let u = o[h];
                      if (typeof u == "number" && isFinite(u)) {
                        if (u <= 0 || isNaN(u)) {
                          let w = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + h, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                      } else {
                        let w = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + h, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [w] : e.push(w), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (c.integer !== void 0) {
                  let o = c.integer;
                  if (Array.isArray(o)) {
                    if (o.length > 2) {
                      let h = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (o.length < 2) {
                      let h = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    let n = o.length;
                    for (let h = 0; h < n; h++) {
                      let u = o[h];
                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                        let w = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer/" + h, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [w] : e.push(w), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (c.choice !== void 0) {
                  let o = c.choice;
                  if (Array.isArray(o)) {
                    if (o.length > 1e3) {
                      let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (o.length < 1) {
                      let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (c.step !== void 0) {
                  let o = c.step;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o <= 0 || isNaN(o)) {
                      let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (c.points !== void 0) {
                  let o = c.points;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e3 || isNaN(o)) {
                      let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (o < 2 || isNaN(o)) {
                      let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                }
                if (c.when !== void 0) {
                  let o = c.when;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (Object.keys(o).length < 1) {
                      let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    for (let n in o) {
                      let h = o[n];
                      if (Array.isArray(h)) {
                        if (h.length < 1) {
                          let u = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/sweep/space/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let a = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (r.strategy !== void 0) {
          let i = r.strategy;
          if (typeof i != "string") {
            let a = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (!(i === "random" || i === "grid" || i === "tpe" || i === "halving")) {
            let a = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/enum", keyword: "enum", params: { allowedValues: R.properties.sweep.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (r.trials !== void 0) {
          let i = r.trials;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 1e4 || isNaN(i)) {
              let a = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (i < 1 || isNaN(i)) {
              let a = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [a] : e.push(a), t++;
            }
          }
        }
        if (r.seed !== void 0) {
          let i = r.seed;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let a = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 4294967295 || isNaN(i)) {
              let a = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (i < 0 || isNaN(i)) {
              let a = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [a] : e.push(a), t++;
            }
          }
        }
        if (r.metric !== void 0) {
          let i = r.metric;
          if (typeof i == "string") {
            if (v(i) < 1) {
              let a = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [a] : e.push(a), t++;
            }
          } else {
            let a = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (r.halving !== void 0) {
          let i = r.halving;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.budget === void 0) {
              let a = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property 'budget'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (i.minimum === void 0) {
              let a = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (i.maximum === void 0) {
              let a = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "maximum" }, message: "must have required property 'maximum'" };
              e === null ? e = [a] : e.push(a), t++;
            }
            for (let a in i)
              if (!(a === "budget" || a === "minimum" || a === "maximum" || a === "factor")) {
                let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                e === null ? e = [c] : e.push(c), t++;
              }
            if (i.budget !== void 0) {
              let a = i.budget;
              if (typeof a == "string") {
                if (v(a) < 1) {
                  let c = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (i.minimum !== void 0) {
              let a = i.minimum;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let c = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let c = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (i.maximum !== void 0) {
              let a = i.maximum;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let c = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let c = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (i.factor !== void 0) {
              let a = i.factor;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let c = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 100 || isNaN(a)) {
                  let c = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (a < 2 || isNaN(a)) {
                  let c = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
          } else {
            let a = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return q.errors = e, t === 0;
}
q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Q = M, H = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:model", title: "ModelSettings", description: "Structure of a model and the learning task that trains it.", type: "object", additionalProperties: !1, required: ["task"], properties: { task: { type: "string", minLength: 1, description: "learning task that trains the model" }, layers: { type: "array", default: [], description: "the layers from input to output; the task adds the output layer, one unit a target", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" } } }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish"], description: "a function applied to each value" } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function M(m, { instancePath: s = "", parentData: A, parentDataProperty: N, rootData: j = m, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, b = M.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.task === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in m)
      if (!(r === "task" || r === "layers" || r === "note")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (m.task !== void 0) {
      let r = m.task;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let i = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.layers !== void 0) {
      let r = m.layers;
      if (Array.isArray(r)) {
        let i = r.length;
        for (let a = 0; a < i; a++) {
          let c = r[a];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (Object.keys(c).length > 1) {
              let o = { instancePath: s + "/layers/" + a, schemaPath: "#/properties/layers/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (Object.keys(c).length < 1) {
              let o = { instancePath: s + "/layers/" + a, schemaPath: "#/properties/layers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            for (let o in c)
              if (!(o === "dense" || o === "dropout" || o === "activation")) {
                let n = { instancePath: s + "/layers/" + a, schemaPath: "#/properties/layers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (c.dense !== void 0) {
              let o = c.dense;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.units === void 0) {
                  let n = { instancePath: s + "/layers/" + a + "/dense", schemaPath: "#/properties/layers/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                for (let n in o)
                  if (!(n === "units" || n === "activation" || n === "initialiser")) {
                    let h = { instancePath: s + "/layers/" + a + "/dense", schemaPath: "#/properties/layers/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                if (o.units !== void 0) {
                  let n = o.units;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    let h = { instancePath: s + "/layers/" + a + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 1e6 || isNaN(n)) {
                      let h = { instancePath: s + "/layers/" + a + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (n < 1 || isNaN(n)) {
                      let h = { instancePath: s + "/layers/" + a + "/dense/units", schemaPath: "#/properties/layers/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                }
                if (o.activation !== void 0) {
                  let n = o.activation;
                  if (typeof n != "string") {
                    let h = { instancePath: s + "/layers/" + a + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (!(n === "linear" || n === "relu" || n === "leakyRelu" || n === "elu" || n === "selu" || n === "tanh" || n === "sigmoid" || n === "swish")) {
                    let h = { instancePath: s + "/layers/" + a + "/dense/activation", schemaPath: "#/properties/layers/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: H.properties.layers.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (o.initialiser !== void 0) {
                  let n = o.initialiser;
                  if (typeof n != "string") {
                    let h = { instancePath: s + "/layers/" + a + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (!(n === "he" || n === "xavier")) {
                    let h = { instancePath: s + "/layers/" + a + "/dense/initialiser", schemaPath: "#/properties/layers/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: H.properties.layers.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/layers/" + a + "/dense", schemaPath: "#/properties/layers/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (c.dropout !== void 0) {
              let o = c.dropout;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let n in o)
                  if (n !== "rate") {
                    let h = { instancePath: s + "/layers/" + a + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                if (o.rate !== void 0) {
                  let n = o.rate;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n < 0 || isNaN(n)) {
                      let h = { instancePath: s + "/layers/" + a + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (n >= 1 || isNaN(n)) {
                      let h = { instancePath: s + "/layers/" + a + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/layers/" + a + "/dropout/rate", schemaPath: "#/properties/layers/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/layers/" + a + "/dropout", schemaPath: "#/properties/layers/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (c.activation !== void 0) {
              let o = c.activation;
              if (typeof o != "string") {
                let n = { instancePath: s + "/layers/" + a + "/activation", schemaPath: "#/properties/layers/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(o === "linear" || o === "relu" || o === "leakyRelu" || o === "elu" || o === "selu" || o === "tanh" || o === "sigmoid" || o === "swish")) {
                let n = { instancePath: s + "/layers/" + a + "/activation", schemaPath: "#/properties/layers/items/properties/activation/enum", keyword: "enum", params: { allowedValues: H.properties.layers.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let o = { instancePath: s + "/layers/" + a, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.note !== void 0 && typeof m.note != "string") {
      let r = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), t++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return M.errors = e, t === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var X = D, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split` and `select` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets; predictions are turned back into their units" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets; predictions are turned back into their units" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } };
function D(m, { instancePath: s = "", parentData: A, parentDataProperty: N, rootData: j = m, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, b = D.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.steps === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in m)
      if (!(n === "steps" || n === "note")) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (m.steps !== void 0) {
      let n = m.steps;
      if (Array.isArray(n)) {
        let h = n.length;
        for (let u = 0; u < h; u++) {
          let w = n[u];
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (Object.keys(w).length > 1) {
              let d = { instancePath: s + "/steps/" + u, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (Object.keys(w).length < 1) {
              let d = { instancePath: s + "/steps/" + u, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in w)
              if (!(d === "split" || d === "select" || d === "impute" || d === "log" || d === "oneHot" || d === "standardise" || d === "minMax")) {
                let p = { instancePath: s + "/steps/" + u, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                e === null ? e = [p] : e.push(p), t++;
              }
            if (w.split !== void 0) {
              let d = w.split;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let p in d)
                  if (!(p === "train" || p === "validation" || p === "test" || p === "seed" || p === "keepTogether")) {
                    let l = { instancePath: s + "/steps/" + u + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                if (d.train !== void 0) {
                  let p = d.train;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1 || isNaN(p)) {
                      let l = { instancePath: s + "/steps/" + u + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let l = { instancePath: s + "/steps/" + u + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + u + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (d.validation !== void 0) {
                  let p = d.validation;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1 || isNaN(p)) {
                      let l = { instancePath: s + "/steps/" + u + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let l = { instancePath: s + "/steps/" + u + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + u + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (d.test !== void 0) {
                  let p = d.test;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1 || isNaN(p)) {
                      let l = { instancePath: s + "/steps/" + u + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let l = { instancePath: s + "/steps/" + u + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + u + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (d.seed !== void 0) {
                  let p = d.seed;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let l = { instancePath: s + "/steps/" + u + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 4294967295 || isNaN(p)) {
                      let l = { instancePath: s + "/steps/" + u + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let l = { instancePath: s + "/steps/" + u + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  }
                }
                if (d.keepTogether !== void 0) {
                  let p = d.keepTogether;
                  if (typeof p == "string") {
                    if (v(p) < 1) {
                      let l = { instancePath: s + "/steps/" + u + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + u + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + u + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (w.select !== void 0) {
              let d = w.select;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let p in d)
                  if (!(p === "inputs" || p === "targets")) {
                    let l = { instancePath: s + "/steps/" + u + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                if (d.inputs !== void 0) {
                  let p = d.inputs;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let f = { instancePath: s + "/steps/" + u + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    let l = p.length;
                    for (let f = 0; f < l; f++) {
                      let x = p[f];
                      if (typeof x == "string") {
                        if (v(x) < 1) {
                          let P = { instancePath: s + "/steps/" + u + "/select/inputs/" + f, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      } else {
                        let P = { instancePath: s + "/steps/" + u + "/select/inputs/" + f, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + u + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (d.targets !== void 0) {
                  let p = d.targets;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let f = { instancePath: s + "/steps/" + u + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    let l = p.length;
                    for (let f = 0; f < l; f++) {
                      let x = p[f];
                      if (typeof x == "string") {
                        if (v(x) < 1) {
                          let P = { instancePath: s + "/steps/" + u + "/select/targets/" + f, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      } else {
                        let P = { instancePath: s + "/steps/" + u + "/select/targets/" + f, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + u + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + u + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (w.impute !== void 0) {
              let d = w.impute;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let p in d)
                  if (!(p === "columns" || p === "with" || p === "value")) {
                    let l = { instancePath: s + "/steps/" + u + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                if (d.columns !== void 0) {
                  let p = d.columns, l = t, f = !1, x = t;
                  if (typeof p != "string") {
                    let y = { instancePath: s + "/steps/" + u + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (p !== "all") {
                    let y = { instancePath: s + "/steps/" + u + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var r = x === t;
                  f = f || r;
                  let P = t;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let g = { instancePath: s + "/steps/" + u + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let y = p.length;
                    for (let g = 0; g < y; g++) {
                      let O = p[g];
                      if (typeof O == "string") {
                        if (v(O) < 1) {
                          let k = { instancePath: s + "/steps/" + u + "/impute/columns/" + g, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      } else {
                        let k = { instancePath: s + "/steps/" + u + "/impute/columns/" + g, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                  } else {
                    let y = { instancePath: s + "/steps/" + u + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var r = P === t;
                  if (f = f || r, f)
                    t = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let y = { instancePath: s + "/steps/" + u + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (d.with !== void 0) {
                  let p = d.with;
                  if (typeof p != "string") {
                    let l = { instancePath: s + "/steps/" + u + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (!(p === "mean" || p === "median" || p === "missing" || p === "constant")) {
                    let l = { instancePath: s + "/steps/" + u + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: C.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (d.value !== void 0) {
                  let p = d.value, l = t, f = !1, x = t;
                  if (!(typeof p == "number" && isFinite(p))) {
                    let y = { instancePath: s + "/steps/" + u + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var i = x === t;
                  f = f || i;
                  let P = t;
                  if (typeof p != "string") {
                    let y = { instancePath: s + "/steps/" + u + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var i = P === t;
                  if (f = f || i, f)
                    t = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let y = { instancePath: s + "/steps/" + u + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + u + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (w.log !== void 0) {
              let d = w.log;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.columns === void 0) {
                  let p = { instancePath: s + "/steps/" + u + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in d)
                  if (p !== "columns") {
                    let l = { instancePath: s + "/steps/" + u + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                if (d.columns !== void 0) {
                  let p = d.columns;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let f = { instancePath: s + "/steps/" + u + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    let l = p.length;
                    for (let f = 0; f < l; f++) {
                      let x = p[f];
                      if (typeof x == "string") {
                        if (v(x) < 1) {
                          let P = { instancePath: s + "/steps/" + u + "/log/columns/" + f, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      } else {
                        let P = { instancePath: s + "/steps/" + u + "/log/columns/" + f, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/steps/" + u + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + u + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (w.oneHot !== void 0) {
              let d = w.oneHot;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let p in d)
                  if (p !== "columns") {
                    let l = { instancePath: s + "/steps/" + u + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                if (d.columns !== void 0) {
                  let p = d.columns, l = t, f = !1, x = t;
                  if (typeof p != "string") {
                    let y = { instancePath: s + "/steps/" + u + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (p !== "all") {
                    let y = { instancePath: s + "/steps/" + u + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var a = x === t;
                  f = f || a;
                  let P = t;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let g = { instancePath: s + "/steps/" + u + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let y = p.length;
                    for (let g = 0; g < y; g++) {
                      let O = p[g];
                      if (typeof O == "string") {
                        if (v(O) < 1) {
                          let k = { instancePath: s + "/steps/" + u + "/oneHot/columns/" + g, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      } else {
                        let k = { instancePath: s + "/steps/" + u + "/oneHot/columns/" + g, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                  } else {
                    let y = { instancePath: s + "/steps/" + u + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var a = P === t;
                  if (f = f || a, f)
                    t = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let y = { instancePath: s + "/steps/" + u + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/steps/" + u + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (w.standardise !== void 0) {
              let d = w.standardise;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let p in d)
                  if (!(p === "columns" || p === "targets")) {
                    let l = { instancePath: s + "/steps/" + u + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                if (d.columns !== void 0) {
                  let p = d.columns, l = t, f = !1, x = t;
                  if (typeof p != "string") {
                    let y = { instancePath: s + "/steps/" + u + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (p !== "all") {
                    let y = { instancePath: s + "/steps/" + u + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var c = x === t;
                  f = f || c;
                  let P = t;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let g = { instancePath: s + "/steps/" + u + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let y = p.length;
                    for (let g = 0; g < y; g++) {
                      let O = p[g];
                      if (typeof O == "string") {
                        if (v(O) < 1) {
                          let k = { instancePath: s + "/steps/" + u + "/standardise/columns/" + g, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      } else {
                        let k = { instancePath: s + "/steps/" + u + "/standardise/columns/" + g, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                  } else {
                    let y = { instancePath: s + "/steps/" + u + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var c = P === t;
                  if (f = f || c, f)
                    t = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let y = { instancePath: s + "/steps/" + u + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (d.targets !== void 0 && typeof d.targets != "boolean") {
                  let p = { instancePath: s + "/steps/" + u + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/steps/" + u + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (w.minMax !== void 0) {
              let d = w.minMax;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                for (let p in d)
                  if (!(p === "columns" || p === "targets")) {
                    let l = { instancePath: s + "/steps/" + u + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                if (d.columns !== void 0) {
                  let p = d.columns, l = t, f = !1, x = t;
                  if (typeof p != "string") {
                    let y = { instancePath: s + "/steps/" + u + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (p !== "all") {
                    let y = { instancePath: s + "/steps/" + u + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var o = x === t;
                  f = f || o;
                  let P = t;
                  if (Array.isArray(p)) {
                    if (p.length < 1) {
                      let g = { instancePath: s + "/steps/" + u + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    let y = p.length;
                    for (let g = 0; g < y; g++) {
                      let O = p[g];
                      if (typeof O == "string") {
                        if (v(O) < 1) {
                          let k = { instancePath: s + "/steps/" + u + "/minMax/columns/" + g, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      } else {
                        let k = { instancePath: s + "/steps/" + u + "/minMax/columns/" + g, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                  } else {
                    let y = { instancePath: s + "/steps/" + u + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  var o = P === t;
                  if (f = f || o, f)
                    t = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let y = { instancePath: s + "/steps/" + u + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (d.targets !== void 0 && typeof d.targets != "boolean") {
                  let p = { instancePath: s + "/steps/" + u + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/steps/" + u + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/steps/" + u, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let h = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (m.note !== void 0 && typeof m.note != "string") {
      let n = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Y = F, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam and sgd (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber"], default: "meanSquaredError", description: "what training makes small, measured on the scaled targets" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" } } };
function F(m, { instancePath: s = "", parentData: A, parentDataProperty: N, rootData: j = m, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, b = F.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let r in m)
      if (!(r === "epochs" || r === "batchSize" || r === "learningRate" || r === "optimiser" || r === "weightDecay" || r === "momentum" || r === "loss" || r === "patience")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (m.epochs !== void 0) {
      let r = m.epochs;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let i = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e6 || isNaN(r)) {
          let i = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (r < 1 || isNaN(r)) {
          let i = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (m.batchSize !== void 0) {
      let r = m.batchSize;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let i = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e6 || isNaN(r)) {
          let i = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (r < 1 || isNaN(r)) {
          let i = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (m.learningRate !== void 0) {
      let r = m.learningRate;
      if (typeof r == "number" && isFinite(r)) {
        if (r <= 0 || isNaN(r)) {
          let i = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.optimiser !== void 0) {
      let r = m.optimiser;
      if (typeof r != "string") {
        let i = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(r === "adam" || r === "adamw" || r === "sgd")) {
        let i = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: U.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.weightDecay !== void 0) {
      let r = m.weightDecay;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let i = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.momentum !== void 0) {
      let r = m.momentum;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          let i = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (r >= 1 || isNaN(r)) {
          let i = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.loss !== void 0) {
      let r = m.loss;
      if (typeof r != "string") {
        let i = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(r === "meanSquaredError" || r === "meanAbsoluteError" || r === "huber")) {
        let i = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: U.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (m.patience !== void 0) {
      let r = m.patience;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let i = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e6 || isNaN(r)) {
          let i = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (r < 0 || isNaN(r)) {
          let i = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Z = {
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
  G as isDataset,
  J as isEvaluation,
  K as isExperiment,
  Q as isModel,
  X as isPreprocessing,
  Y as isTraining,
  Z as schemas
};
