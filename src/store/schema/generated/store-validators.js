// Generated from schemas/ by `npm run generate`. Do not edit.
var qe = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (pe) {
    throw r = 0, pe;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var _e = qe((Pe) => {
  "use strict";
  Object.defineProperty(Pe, "__esModule", { value: !0 });
  function je(t) {
    let r = t.length, pe = 0, ne = 0, oe;
    for (; ne < r; )
      pe++, oe = t.charCodeAt(ne++), oe >= 55296 && oe <= 56319 && ne < r && (oe = t.charCodeAt(ne), (oe & 64512) === 56320 && ne++);
    return pe;
  }
  Pe.default = je;
  je.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Fe = le;
function le(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = le.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let d;
      if (t.type === void 0 && (d = "type") || t.aliases === void 0 && (d = "aliases"))
        return le.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
      {
        let P = e;
        for (let C in t)
          if (!(C === "type" || C === "aliases")) {
            return le.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let C = t.type, B = e;
            if (typeof C != "string")
              return le.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (C !== "kstore.aliases.v1")
              return le.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = B === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let C = t.aliases, B = e;
              if (e === B)
                if (C && typeof C == "object" && !Array.isArray(C))
                  for (let l in C) {
                    let f = C[l], S = e;
                    if (e === S)
                      if (f && typeof f == "object" && !Array.isArray(f))
                        for (let M in f) {
                          let x = f[M], q = e;
                          if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x)))
                            return le.errors = [{ instancePath: r + "/aliases/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + M.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === q && typeof x == "number" && isFinite(x) && (x < 1 || isNaN(x)))
                            return le.errors = [{ instancePath: r + "/aliases/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + M.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var V = q === e;
                          if (!V)
                            break;
                        }
                      else
                        return le.errors = [{ instancePath: r + "/aliases/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var R = S === e;
                    if (!R)
                      break;
                  }
                else
                  return le.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = B === e;
            } else
              var s = !0;
        }
      }
    } else
      return le.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return le.errors = p, e === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var De = de;
var ve = _e().default;
function de(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = de.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let R = e;
      for (let d in t)
        if (!(d === "author" || d === "lockTimeoutSeconds" || d === "saveStateSeconds")) {
          return de.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (R === e) {
        if (t.author !== void 0) {
          let d = t.author, P = e;
          if (e === P)
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let C;
              if (d.name === void 0 && (C = "name") || d.email === void 0 && (C = "email"))
                return de.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" }], !1;
              {
                let B = e;
                for (let w in d)
                  if (!(w === "name" || w === "email")) {
                    return de.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (B === e) {
                  if (d.name !== void 0) {
                    let w = d.name, l = e;
                    if (e === l)
                      if (typeof w == "string") {
                        if (ve(w) < 1)
                          return de.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return de.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = l === e;
                  } else
                    var s = !0;
                  if (s)
                    if (d.email !== void 0) {
                      let w = e;
                      if (typeof d.email != "string")
                        return de.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = w === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return de.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var V = P === e;
        } else
          var V = !0;
        if (V) {
          if (t.lockTimeoutSeconds !== void 0) {
            let d = t.lockTimeoutSeconds, P = e;
            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
              return de.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === P && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
              return de.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var V = P === e;
          } else
            var V = !0;
          if (V)
            if (t.saveStateSeconds !== void 0) {
              let d = t.saveStateSeconds, P = e;
              if (e === P)
                if (typeof d == "number" && isFinite(d)) {
                  if (d < 0 || isNaN(d))
                    return de.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return de.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var V = P === e;
            } else
              var V = !0;
        }
      }
    } else
      return de.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return de.errors = p, e === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Se = k, he = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } }, be = Object.prototype.hasOwnProperty, Y = new RegExp("^[0-9a-f]{64}$", "u");
function k(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = k.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.spec === void 0 && (b = "spec") || t.specification === void 0 && (b = "specification") || t.status === void 0 && (b = "status") || t.used === void 0 && (b = "used") || t.steps === void 0 && (b = "steps") || t.outputs === void 0 && (b = "outputs") || t.metrics === void 0 && (b = "metrics") || t.startedAt === void 0 && (b = "startedAt") || t.durationMs === void 0 && (b = "durationMs"))
        return k.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let H = e;
        for (let y in t)
          if (!be.call(he.properties, y)) {
            return k.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (H === e) {
          if (t.type !== void 0) {
            let y = t.type, $ = e;
            if (typeof y != "string")
              return k.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (y !== "kstore.experiment-run.v1")
              return k.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = $ === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let y = t.spec, $ = e;
              if (e === $)
                if (typeof y == "string") {
                  if (!Y.test(y))
                    return k.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return k.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = $ === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let y = t.specification, $ = e;
                if (e === $ && !(y && typeof y == "object" && !Array.isArray(y)))
                  return k.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = $ === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let y = t.status, $ = e;
                  if (typeof y != "string")
                    return k.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(y === "succeeded" || y === "failed" || y === "aborted" || y === "stopped"))
                    return k.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: he.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = $ === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let y = t.used, $ = e;
                    if (e === $)
                      if (Array.isArray(y)) {
                        var V = !0;
                        let N = y.length;
                        for (let A = 0; A < N; A++) {
                          let n = y[A], I = e;
                          if (e === I)
                            if (n && typeof n == "object" && !Array.isArray(n)) {
                              let u;
                              if (n.role === void 0 && (u = "role") || n.kind === void 0 && (u = "kind") || n.name === void 0 && (u = "name") || n.version === void 0 && (u = "version") || n.id === void 0 && (u = "id"))
                                return k.errors = [{ instancePath: r + "/used/" + A, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                              {
                                let Z = e;
                                for (let m in n)
                                  if (!(m === "role" || m === "kind" || m === "name" || m === "version" || m === "id")) {
                                    return k.errors = [{ instancePath: r + "/used/" + A, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (Z === e) {
                                  if (n.role !== void 0) {
                                    let m = e;
                                    if (typeof n.role != "string")
                                      return k.errors = [{ instancePath: r + "/used/" + A + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var R = m === e;
                                  } else
                                    var R = !0;
                                  if (R) {
                                    if (n.kind !== void 0) {
                                      let m = n.kind, L = e;
                                      if (typeof m != "string")
                                        return k.errors = [{ instancePath: r + "/used/" + A + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                                        return k.errors = [{ instancePath: r + "/used/" + A + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var R = L === e;
                                    } else
                                      var R = !0;
                                    if (R) {
                                      if (n.name !== void 0) {
                                        let m = e;
                                        if (typeof n.name != "string")
                                          return k.errors = [{ instancePath: r + "/used/" + A + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var R = m === e;
                                      } else
                                        var R = !0;
                                      if (R) {
                                        if (n.version !== void 0) {
                                          let m = n.version, L = e;
                                          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                            return k.errors = [{ instancePath: r + "/used/" + A + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === L && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                                            return k.errors = [{ instancePath: r + "/used/" + A + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var R = L === e;
                                        } else
                                          var R = !0;
                                        if (R)
                                          if (n.id !== void 0) {
                                            let m = n.id, L = e;
                                            if (e === L)
                                              if (typeof m == "string") {
                                                if (!Y.test(m))
                                                  return k.errors = [{ instancePath: r + "/used/" + A + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return k.errors = [{ instancePath: r + "/used/" + A + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var R = L === e;
                                          } else
                                            var R = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return k.errors = [{ instancePath: r + "/used/" + A, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var V = I === e;
                          if (!V)
                            break;
                        }
                      } else
                        return k.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = $ === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let y = t.steps, $ = e;
                      if (e === $)
                        if (Array.isArray(y)) {
                          var d = !0;
                          let N = y.length;
                          for (let A = 0; A < N; A++) {
                            let n = y[A], I = e;
                            if (e === I)
                              if (n && typeof n == "object" && !Array.isArray(n)) {
                                let u;
                                if (n.step === void 0 && (u = "step") || n.run === void 0 && (u = "run") || n.cached === void 0 && (u = "cached"))
                                  return k.errors = [{ instancePath: r + "/steps/" + A, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                                {
                                  let Z = e;
                                  for (let m in n)
                                    if (!(m === "step" || m === "run" || m === "cached")) {
                                      return k.errors = [{ instancePath: r + "/steps/" + A, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (Z === e) {
                                    if (n.step !== void 0) {
                                      let m = e;
                                      if (typeof n.step != "string")
                                        return k.errors = [{ instancePath: r + "/steps/" + A + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var P = m === e;
                                    } else
                                      var P = !0;
                                    if (P) {
                                      if (n.run !== void 0) {
                                        let m = n.run, L = e;
                                        if (e === L)
                                          if (typeof m == "string") {
                                            if (!Y.test(m))
                                              return k.errors = [{ instancePath: r + "/steps/" + A + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return k.errors = [{ instancePath: r + "/steps/" + A + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var P = L === e;
                                      } else
                                        var P = !0;
                                      if (P)
                                        if (n.cached !== void 0) {
                                          let m = e;
                                          if (typeof n.cached != "boolean")
                                            return k.errors = [{ instancePath: r + "/steps/" + A + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var P = m === e;
                                        } else
                                          var P = !0;
                                    }
                                  }
                                }
                              } else
                                return k.errors = [{ instancePath: r + "/steps/" + A, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var d = I === e;
                            if (!d)
                              break;
                          }
                        } else
                          return k.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = $ === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.notRun !== void 0) {
                        let y = t.notRun, $ = e;
                        if (e === $)
                          if (Array.isArray(y)) {
                            var C = !0;
                            let N = y.length;
                            for (let A = 0; A < N; A++) {
                              let n = y[A], I = e;
                              if (e === I)
                                if (n && typeof n == "object" && !Array.isArray(n)) {
                                  let u;
                                  if (n.step === void 0 && (u = "step"))
                                    return k.errors = [{ instancePath: r + "/notRun/" + A, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                                  {
                                    let Z = e;
                                    for (let m in n)
                                      if (!(m === "step" || m === "needs")) {
                                        return k.errors = [{ instancePath: r + "/notRun/" + A, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (Z === e) {
                                      if (n.step !== void 0) {
                                        let m = e;
                                        if (typeof n.step != "string")
                                          return k.errors = [{ instancePath: r + "/notRun/" + A + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var B = m === e;
                                      } else
                                        var B = !0;
                                      if (B)
                                        if (n.needs !== void 0) {
                                          let m = e;
                                          if (typeof n.needs != "string")
                                            return k.errors = [{ instancePath: r + "/notRun/" + A + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var B = m === e;
                                        } else
                                          var B = !0;
                                    }
                                  }
                                } else
                                  return k.errors = [{ instancePath: r + "/notRun/" + A, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var C = I === e;
                              if (!C)
                                break;
                            }
                          } else
                            return k.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = $ === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.point !== void 0) {
                          let y = t.point, $ = e;
                          if (e === $)
                            if (y && typeof y == "object" && !Array.isArray(y)) {
                              if (Object.keys(y).length < 1)
                                return k.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return k.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = $ === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.outputs !== void 0) {
                            let y = t.outputs, $ = e;
                            if (e === $)
                              if (Array.isArray(y)) {
                                var w = !0;
                                let N = y.length;
                                for (let A = 0; A < N; A++) {
                                  let n = y[A], I = e;
                                  if (e === I)
                                    if (n && typeof n == "object" && !Array.isArray(n)) {
                                      let u;
                                      if (n.slot === void 0 && (u = "slot") || n.kind === void 0 && (u = "kind") || n.name === void 0 && (u = "name") || n.version === void 0 && (u = "version") || n.id === void 0 && (u = "id"))
                                        return k.errors = [{ instancePath: r + "/outputs/" + A, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                                      {
                                        let Z = e;
                                        for (let m in n)
                                          if (!(m === "slot" || m === "kind" || m === "name" || m === "version" || m === "id")) {
                                            return k.errors = [{ instancePath: r + "/outputs/" + A, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (Z === e) {
                                          if (n.slot !== void 0) {
                                            let m = e;
                                            if (typeof n.slot != "string")
                                              return k.errors = [{ instancePath: r + "/outputs/" + A + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var l = m === e;
                                          } else
                                            var l = !0;
                                          if (l) {
                                            if (n.kind !== void 0) {
                                              let m = n.kind, L = e;
                                              if (typeof m != "string")
                                                return k.errors = [{ instancePath: r + "/outputs/" + A + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                                                return k.errors = [{ instancePath: r + "/outputs/" + A + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var l = L === e;
                                            } else
                                              var l = !0;
                                            if (l) {
                                              if (n.name !== void 0) {
                                                let m = e;
                                                if (typeof n.name != "string")
                                                  return k.errors = [{ instancePath: r + "/outputs/" + A + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var l = m === e;
                                              } else
                                                var l = !0;
                                              if (l) {
                                                if (n.version !== void 0) {
                                                  let m = n.version, L = e;
                                                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                                    return k.errors = [{ instancePath: r + "/outputs/" + A + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === L && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                                                    return k.errors = [{ instancePath: r + "/outputs/" + A + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var l = L === e;
                                                } else
                                                  var l = !0;
                                                if (l)
                                                  if (n.id !== void 0) {
                                                    let m = n.id, L = e;
                                                    if (e === L)
                                                      if (typeof m == "string") {
                                                        if (!Y.test(m))
                                                          return k.errors = [{ instancePath: r + "/outputs/" + A + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return k.errors = [{ instancePath: r + "/outputs/" + A + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var l = L === e;
                                                  } else
                                                    var l = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return k.errors = [{ instancePath: r + "/outputs/" + A, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var w = I === e;
                                  if (!w)
                                    break;
                                }
                              } else
                                return k.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var s = $ === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.metrics !== void 0) {
                              let y = t.metrics, $ = e;
                              if (e === $)
                                if (y && typeof y == "object" && !Array.isArray(y))
                                  for (let N in y) {
                                    let A = y[N], n = e;
                                    if (!(typeof A == "number" && isFinite(A)))
                                      return k.errors = [{ instancePath: r + "/metrics/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var f = n === e;
                                    if (!f)
                                      break;
                                  }
                                else
                                  return k.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = $ === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let y = e;
                                if (typeof t.startedAt != "string")
                                  return k.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = y === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let y = t.durationMs, $ = e;
                                  if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                                    return k.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === $ && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)))
                                    return k.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = $ === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t.error !== void 0) {
                                    let y = t.error, $ = e;
                                    if (e === $)
                                      if (y && typeof y == "object" && !Array.isArray(y)) {
                                        let N;
                                        if (y.code === void 0 && (N = "code") || y.message === void 0 && (N = "message"))
                                          return k.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], !1;
                                        {
                                          let A = e;
                                          for (let n in y)
                                            if (!(n === "code" || n === "message")) {
                                              return k.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (A === e) {
                                            if (y.code !== void 0) {
                                              let n = e;
                                              if (typeof y.code != "string")
                                                return k.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var S = n === e;
                                            } else
                                              var S = !0;
                                            if (S)
                                              if (y.message !== void 0) {
                                                let n = e;
                                                if (typeof y.message != "string")
                                                  return k.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var S = n === e;
                                              } else
                                                var S = !0;
                                          }
                                        }
                                      } else
                                        return k.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = $ === e;
                                  } else
                                    var s = !0;
                                  if (s)
                                    if (t.dataCheck !== void 0) {
                                      let y = t.dataCheck, $ = e;
                                      if (e === $)
                                        if (y && typeof y == "object" && !Array.isArray(y)) {
                                          let N;
                                          if (y.pairs === void 0 && (N = "pairs") || y.unknown === void 0 && (N = "unknown"))
                                            return k.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], !1;
                                          {
                                            let A = e;
                                            for (let n in y)
                                              if (!(n === "pairs" || n === "unknown" || n === "overridden")) {
                                                return k.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (A === e) {
                                              if (y.pairs !== void 0) {
                                                let n = y.pairs, I = e;
                                                if (e === I)
                                                  if (Array.isArray(n)) {
                                                    var M = !0;
                                                    let a = n.length;
                                                    for (let u = 0; u < a; u++) {
                                                      let Z = n[u], m = e;
                                                      if (e === m)
                                                        if (Z && typeof Z == "object" && !Array.isArray(Z)) {
                                                          let i;
                                                          if (Z.step === void 0 && (i = "step") || Z.left === void 0 && (i = "left") || Z.right === void 0 && (i = "right"))
                                                            return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                                                          {
                                                            let D = e;
                                                            for (let O in Z)
                                                              if (!(O === "step" || O === "left" || O === "right" || O === "unit" || O === "rows" || O === "counts" || O === "notCompared")) {
                                                                return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (D === e) {
                                                              if (Z.step !== void 0) {
                                                                let O = e;
                                                                if (typeof Z.step != "string")
                                                                  return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var x = O === e;
                                                              } else
                                                                var x = !0;
                                                              if (x) {
                                                                if (Z.left !== void 0) {
                                                                  let O = Z.left, _ = e;
                                                                  if (e === _)
                                                                    if (O && typeof O == "object" && !Array.isArray(O)) {
                                                                      let h;
                                                                      if (O.role === void 0 && (h = "role") || O.kind === void 0 && (h = "kind") || O.ref === void 0 && (h = "ref") || O.id === void 0 && (h = "id"))
                                                                        return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                                                      {
                                                                        let te = e;
                                                                        for (let c in O)
                                                                          if (!(c === "role" || c === "kind" || c === "ref" || c === "id")) {
                                                                            return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                                                            break;
                                                                          }
                                                                        if (te === e) {
                                                                          if (O.role !== void 0) {
                                                                            let c = O.role, J = e;
                                                                            if (typeof c != "string")
                                                                              return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            if (!(c === "training" || c === "validation" || c === "test"))
                                                                              return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                            var q = J === e;
                                                                          } else
                                                                            var q = !0;
                                                                          if (q) {
                                                                            if (O.kind !== void 0) {
                                                                              let c = O.kind, J = e;
                                                                              if (typeof c != "string")
                                                                                return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              if (!(c === "dataset" || c === "preprocessing" || c === "model" || c === "training" || c === "evaluation" || c === "experiment" || c === "report" || c === "checkpoint" || c === "result" || c === "plugin"))
                                                                                return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                              var q = J === e;
                                                                            } else
                                                                              var q = !0;
                                                                            if (q) {
                                                                              if (O.ref !== void 0) {
                                                                                let c = e;
                                                                                if (typeof O.ref != "string")
                                                                                  return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                var q = c === e;
                                                                              } else
                                                                                var q = !0;
                                                                              if (q)
                                                                                if (O.id !== void 0) {
                                                                                  let c = O.id, J = e;
                                                                                  if (e === J)
                                                                                    if (typeof c == "string") {
                                                                                      if (!Y.test(c))
                                                                                        return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                    } else
                                                                                      return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var q = J === e;
                                                                                } else
                                                                                  var q = !0;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else
                                                                      return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                  var x = _ === e;
                                                                } else
                                                                  var x = !0;
                                                                if (x) {
                                                                  if (Z.right !== void 0) {
                                                                    let O = Z.right, _ = e;
                                                                    if (e === _)
                                                                      if (O && typeof O == "object" && !Array.isArray(O)) {
                                                                        let h;
                                                                        if (O.role === void 0 && (h = "role") || O.kind === void 0 && (h = "kind") || O.ref === void 0 && (h = "ref") || O.id === void 0 && (h = "id"))
                                                                          return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                                                        {
                                                                          let te = e;
                                                                          for (let c in O)
                                                                            if (!(c === "role" || c === "kind" || c === "ref" || c === "id")) {
                                                                              return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                                                              break;
                                                                            }
                                                                          if (te === e) {
                                                                            if (O.role !== void 0) {
                                                                              let c = O.role, J = e;
                                                                              if (typeof c != "string")
                                                                                return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              if (!(c === "training" || c === "validation" || c === "test"))
                                                                                return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                              var j = J === e;
                                                                            } else
                                                                              var j = !0;
                                                                            if (j) {
                                                                              if (O.kind !== void 0) {
                                                                                let c = O.kind, J = e;
                                                                                if (typeof c != "string")
                                                                                  return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                if (!(c === "dataset" || c === "preprocessing" || c === "model" || c === "training" || c === "evaluation" || c === "experiment" || c === "report" || c === "checkpoint" || c === "result" || c === "plugin"))
                                                                                  return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                var j = J === e;
                                                                              } else
                                                                                var j = !0;
                                                                              if (j) {
                                                                                if (O.ref !== void 0) {
                                                                                  let c = e;
                                                                                  if (typeof O.ref != "string")
                                                                                    return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var j = c === e;
                                                                                } else
                                                                                  var j = !0;
                                                                                if (j)
                                                                                  if (O.id !== void 0) {
                                                                                    let c = O.id, J = e;
                                                                                    if (e === J)
                                                                                      if (typeof c == "string") {
                                                                                        if (!Y.test(c))
                                                                                          return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                      } else
                                                                                        return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    var j = J === e;
                                                                                  } else
                                                                                    var j = !0;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else
                                                                        return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var x = _ === e;
                                                                  } else
                                                                    var x = !0;
                                                                  if (x) {
                                                                    if (Z.unit !== void 0) {
                                                                      let O = Z.unit, _ = e;
                                                                      if (typeof O != "string")
                                                                        return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      if (!(O === "row" || O === "file"))
                                                                        return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                      var x = _ === e;
                                                                    } else
                                                                      var x = !0;
                                                                    if (x) {
                                                                      if (Z.rows !== void 0) {
                                                                        let O = Z.rows, _ = e;
                                                                        if (e === _)
                                                                          if (O && typeof O == "object" && !Array.isArray(O)) {
                                                                            let h;
                                                                            if (O.left === void 0 && (h = "left") || O.right === void 0 && (h = "right"))
                                                                              return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                                                            {
                                                                              let te = e;
                                                                              for (let c in O)
                                                                                if (!(c === "left" || c === "right")) {
                                                                                  return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                                                                  break;
                                                                                }
                                                                              if (te === e) {
                                                                                if (O.left !== void 0) {
                                                                                  let c = O.left, J = e;
                                                                                  if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                                                                    return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                  if (e === J && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                                                                    return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                  var W = J === e;
                                                                                } else
                                                                                  var W = !0;
                                                                                if (W)
                                                                                  if (O.right !== void 0) {
                                                                                    let c = O.right, J = e;
                                                                                    if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                                                                      return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === J && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                                                                      return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var W = J === e;
                                                                                  } else
                                                                                    var W = !0;
                                                                              }
                                                                            }
                                                                          } else
                                                                            return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var x = _ === e;
                                                                      } else
                                                                        var x = !0;
                                                                      if (x) {
                                                                        if (Z.counts !== void 0) {
                                                                          let O = Z.counts, _ = e;
                                                                          if (e === _)
                                                                            if (O && typeof O == "object" && !Array.isArray(O)) {
                                                                              let h;
                                                                              if (O.exact === void 0 && (h = "exact") || O.normalised === void 0 && (h = "normalised") || O.key === void 0 && (h = "key") || O.sameInputs === void 0 && (h = "sameInputs"))
                                                                                return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                                                              {
                                                                                let te = e;
                                                                                for (let c in O)
                                                                                  if (!(c === "exact" || c === "normalised" || c === "key" || c === "sameInputs")) {
                                                                                    return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (te === e) {
                                                                                  if (O.exact !== void 0) {
                                                                                    let c = O.exact, J = e;
                                                                                    if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                                                                      return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === J && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                                                                      return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var X = J === e;
                                                                                  } else
                                                                                    var X = !0;
                                                                                  if (X) {
                                                                                    if (O.normalised !== void 0) {
                                                                                      let c = O.normalised, J = e;
                                                                                      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                                                                        return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                      if (e === J && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                                                                        return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                      var X = J === e;
                                                                                    } else
                                                                                      var X = !0;
                                                                                    if (X) {
                                                                                      if (O.key !== void 0) {
                                                                                        let c = O.key, J = e;
                                                                                        if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                                                                          return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === J && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                                                                          return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var X = J === e;
                                                                                      } else
                                                                                        var X = !0;
                                                                                      if (X)
                                                                                        if (O.sameInputs !== void 0) {
                                                                                          let c = O.sameInputs, J = e;
                                                                                          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                                                                            return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === J && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                                                                            return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var X = J === e;
                                                                                        } else
                                                                                          var X = !0;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else
                                                                              return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var x = _ === e;
                                                                        } else
                                                                          var x = !0;
                                                                        if (x)
                                                                          if (Z.notCompared !== void 0) {
                                                                            let O = e;
                                                                            if (typeof Z.notCompared != "string")
                                                                              return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var x = O === e;
                                                                          } else
                                                                            var x = !0;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return k.errors = [{ instancePath: r + "/dataCheck/pairs/" + u, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var M = m === e;
                                                      if (!M)
                                                        break;
                                                    }
                                                  } else
                                                    return k.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var v = I === e;
                                              } else
                                                var v = !0;
                                              if (v) {
                                                if (y.unknown !== void 0) {
                                                  let n = y.unknown, I = e;
                                                  if (e === I)
                                                    if (Array.isArray(n)) {
                                                      var U = !0;
                                                      let u = n.length;
                                                      for (let Z = 0; Z < u; Z++) {
                                                        let m = e;
                                                        if (typeof n[Z] != "string")
                                                          return k.errors = [{ instancePath: r + "/dataCheck/unknown/" + Z, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var U = m === e;
                                                        if (!U)
                                                          break;
                                                      }
                                                    } else
                                                      return k.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var v = I === e;
                                                } else
                                                  var v = !0;
                                                if (v)
                                                  if (y.overridden !== void 0) {
                                                    let n = e;
                                                    if (typeof y.overridden != "string")
                                                      return k.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var v = n === e;
                                                  } else
                                                    var v = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return k.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var s = $ === e;
                                    } else
                                      var s = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return k.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return k.errors = p, e === 0;
}
k.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = re;
function re(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = re.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let C;
      if (t.type === void 0 && (C = "type") || t.inputs === void 0 && (C = "inputs") || t.seed === void 0 && (C = "seed") || t.engine === void 0 && (C = "engine"))
        return re.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" }], !1;
      {
        let B = e;
        for (let w in t)
          if (!(w === "type" || w === "inputs" || w === "learning" || w === "tests" || w === "steps" || w === "seed" || w === "engine")) {
            return re.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (B === e) {
          if (t.type !== void 0) {
            let w = t.type, l = e;
            if (typeof w != "string")
              return re.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (w !== "kstore.experiment-spec.v1")
              return re.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = l === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let w = t.inputs, l = e;
              if (e === l)
                if (w && typeof w == "object" && !Array.isArray(w))
                  for (let S in w) {
                    let M = w[S], x = e;
                    if (e === x)
                      if (typeof M == "string") {
                        if (!Y.test(M))
                          return re.errors = [{ instancePath: r + "/inputs/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return re.errors = [{ instancePath: r + "/inputs/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var V = x === e;
                    if (!V)
                      break;
                  }
                else
                  return re.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = l === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let w = t.learning, l = e;
                if (e === l && !(w && typeof w == "object" && !Array.isArray(w)))
                  return re.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = l === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let w = t.tests, l = e;
                  if (e === l)
                    if (Array.isArray(w)) {
                      var R = !0;
                      let S = w.length;
                      for (let M = 0; M < S; M++) {
                        let x = w[M], q = e;
                        if (e === q && !(x && typeof x == "object" && !Array.isArray(x)))
                          return re.errors = [{ instancePath: r + "/tests/" + M, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var R = q === e;
                        if (!R)
                          break;
                      }
                    } else
                      return re.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = l === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.steps !== void 0) {
                    let w = t.steps, l = e;
                    if (e === l)
                      if (w && typeof w == "object" && !Array.isArray(w))
                        for (let S in w) {
                          let M = w[S], x = e;
                          if (e === x && !(M && typeof M == "object" && !Array.isArray(M)))
                            return re.errors = [{ instancePath: r + "/steps/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var d = x === e;
                          if (!d)
                            break;
                        }
                      else
                        return re.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var s = l === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.seed !== void 0) {
                      let w = t.seed, l = e;
                      if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w)))
                        return re.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === l && typeof w == "number" && isFinite(w)) {
                        if (w > 4294967295 || isNaN(w))
                          return re.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (w < 0 || isNaN(w))
                          return re.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var s = l === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.engine !== void 0) {
                        let w = t.engine, l = e;
                        if (e === l)
                          if (w && typeof w == "object" && !Array.isArray(w))
                            for (let S in w) {
                              let M = e;
                              if (typeof w[S] != "string")
                                return re.errors = [{ instancePath: r + "/engine/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var P = M === e;
                              if (!P)
                                break;
                            }
                          else
                            return re.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = l === e;
                      } else
                        var s = !0;
                      if (s) {
                        let w;
                        if (t.learning !== void 0 && t.tests === void 0 && (w = "tests"))
                          return re.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "learning",
                            missingProperty: w,
                            depsCount: 1,
                            deps: "tests"
                          }, message: "must have property tests when property learning is present" }], !1;
                        if (t.tests !== void 0 && t.learning === void 0 && (w = "learning"))
                          return re.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "tests",
                            missingProperty: w,
                            depsCount: 1,
                            deps: "learning"
                          }, message: "must have property learning when property tests is present" }], !1;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return re.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return re.errors = p, e === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Le = fe;
var Ae = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function fe(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = fe.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let d;
      if (t.type === void 0 && (d = "type") || t.packs === void 0 && (d = "packs"))
        return fe.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
      {
        let P = e;
        for (let C in t)
          if (!(C === "type" || C === "packs")) {
            return fe.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let C = t.type, B = e;
            if (typeof C != "string")
              return fe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (C !== "kstore.garbage.v1")
              return fe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = B === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let C = t.packs, B = e;
              if (e === B)
                if (C && typeof C == "object" && !Array.isArray(C)) {
                  for (let l in C) {
                    let f = e;
                    if (typeof l == "string" && !Y.test(l)) {
                      let S = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: l };
                      p === null ? p = [S] : p.push(S), e++;
                    }
                    var V = f === e;
                    if (!V) {
                      let S = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                      return p === null ? p = [S] : p.push(S), e++, fe.errors = p, !1;
                      break;
                    }
                  }
                  if (V)
                    for (let l in C) {
                      let f = C[l], S = e;
                      if (e === S)
                        if (typeof f == "string") {
                          if (!Ae.test(f))
                            return fe.errors = [{ instancePath: r + "/packs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return fe.errors = [{ instancePath: r + "/packs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var R = S === e;
                      if (!R)
                        break;
                    }
                } else
                  return fe.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = B === e;
            } else
              var s = !0;
        }
      }
    } else
      return fe.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return fe.errors = p, e === 0;
}
fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Be = ae, Ne = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function ae(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = ae.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let V;
      if (t.type === void 0 && (V = "type") || t.kind === void 0 && (V = "kind") || t.tree === void 0 && (V = "tree") || t.files === void 0 && (V = "files") || t.sizeBytes === void 0 && (V = "sizeBytes") || t.meta === void 0 && (V = "meta"))
        return ae.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: V }, message: "must have required property '" + V + "'" }], !1;
      {
        let R = e;
        for (let d in t)
          if (!(d === "type" || d === "kind" || d === "tree" || d === "files" || d === "sizeBytes" || d === "meta")) {
            return ae.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (R === e) {
          if (t.type !== void 0) {
            let d = t.type, P = e;
            if (typeof d != "string")
              return ae.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.manifest.v1")
              return ae.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = P === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let d = t.kind, P = e;
              if (typeof d != "string")
                return ae.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                return ae.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ne.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = P === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let d = t.tree, P = e;
                if (e === P)
                  if (typeof d == "string") {
                    if (!Y.test(d))
                      return ae.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return ae.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = P === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let d = t.files, P = e;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                    return ae.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === P && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                    return ae.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = P === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let d = t.sizeBytes, P = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                      return ae.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === P && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                      return ae.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = P === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let d = t.meta, P = e;
                      if (e === P && !(d && typeof d == "object" && !Array.isArray(d)))
                        return ae.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = P === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return ae.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ae.errors = p, e === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Me = o, ye = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"], description: "`stopped`: a person asked for it, and what the task had made until then was kept" }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, processors: { type: "integer", minimum: 1, description: "how many it may use" }, host: { type: "string" }, container: { type: "object", description: "the container that it ran in, as far as it can be seen from inside", additionalProperties: !1, required: ["type"], properties: { type: { type: "string" }, id: { type: "string" }, image: { type: "string" }, imageId: { type: "string" } } }, variables: { type: "object", description: "what the environment of the task held, without what names the folder of the run", additionalProperties: { type: "string" } }, observed: { type: "object", additionalProperties: !1, description: "what the task used besides its inputs, as far as it was seen; absent members were not used", properties: { clock: { type: "integer", minimum: 1, description: "times that it read the date and time" }, timer: { type: "integer", minimum: 1, description: "times that it measured time, which many libraries do without harm" }, random: { type: "integer", minimum: 1, description: "times that it drew random numbers that no seed determines" }, network: { type: "array", items: { type: "string" }, description: "hosts that it spoke to" }, variables: { type: "object", additionalProperties: { type: "string" }, description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value" } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, progress: { type: "object", additionalProperties: !1, required: ["done", "total", "unit"], description: "how far a run came that did not succeed", properties: { done: { type: "number" }, total: { type: "number" }, unit: { type: "string", description: "what is counted, for example `epoch`" } } }, state: { type: "object", additionalProperties: !1, required: ["tree", "files", "sizeBytes", "step"], description: "what is needed to go on; only of a run that did not succeed", properties: { tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the saved files" }, step: { type: "integer", minimum: 0, description: "steps that were done" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 } } }, resumedFrom: { type: "object", additionalProperties: !1, required: ["step"], description: "the run went on from a saved state", properties: { step: { type: "integer", minimum: 0 }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the run that the state was recorded with; absent when that one was never recorded" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } };
function o(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = o.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let n;
      if (t.type === void 0 && (n = "type") || t.spec === void 0 && (n = "spec") || t.specification === void 0 && (n = "specification") || t.status === void 0 && (n = "status") || t.used === void 0 && (n = "used") || t.outputs === void 0 && (n = "outputs") || t.metrics === void 0 && (n = "metrics") || t.determinism === void 0 && (n = "determinism") || t.environment === void 0 && (n = "environment") || t.startedAt === void 0 && (n = "startedAt") || t.durationMs === void 0 && (n = "durationMs"))
        return o.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
      {
        let I = e;
        for (let a in t)
          if (!be.call(ye.properties, a)) {
            return o.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (I === e) {
          if (t.type !== void 0) {
            let a = t.type, u = e;
            if (typeof a != "string")
              return o.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.run.v1")
              return o.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = u === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let a = t.spec, u = e;
              if (e === u)
                if (typeof a == "string") {
                  if (!Y.test(a))
                    return o.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return o.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = u === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let a = t.specification, u = e;
                if (e === u && !(a && typeof a == "object" && !Array.isArray(a)))
                  return o.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = u === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let a = t.status, u = e;
                  if (typeof a != "string")
                    return o.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(a === "succeeded" || a === "failed" || a === "aborted" || a === "stopped"))
                    return o.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ye.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = u === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let a = t.used, u = e;
                    if (e === u)
                      if (Array.isArray(a)) {
                        var V = !0;
                        let m = a.length;
                        for (let L = 0; L < m; L++) {
                          let i = a[L], D = e;
                          if (e === D)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let _;
                              if (i.role === void 0 && (_ = "role") || i.kind === void 0 && (_ = "kind") || i.name === void 0 && (_ = "name") || i.version === void 0 && (_ = "version") || i.id === void 0 && (_ = "id"))
                                return o.errors = [{ instancePath: r + "/used/" + L, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
                              {
                                let F = e;
                                for (let h in i)
                                  if (!(h === "role" || h === "kind" || h === "name" || h === "version" || h === "id")) {
                                    return o.errors = [{ instancePath: r + "/used/" + L, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (F === e) {
                                  if (i.role !== void 0) {
                                    let h = e;
                                    if (typeof i.role != "string")
                                      return o.errors = [{ instancePath: r + "/used/" + L + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var R = h === e;
                                  } else
                                    var R = !0;
                                  if (R) {
                                    if (i.kind !== void 0) {
                                      let h = i.kind, te = e;
                                      if (typeof h != "string")
                                        return o.errors = [{ instancePath: r + "/used/" + L + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                        return o.errors = [{ instancePath: r + "/used/" + L + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var R = te === e;
                                    } else
                                      var R = !0;
                                    if (R) {
                                      if (i.name !== void 0) {
                                        let h = e;
                                        if (typeof i.name != "string")
                                          return o.errors = [{ instancePath: r + "/used/" + L + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var R = h === e;
                                      } else
                                        var R = !0;
                                      if (R) {
                                        if (i.version !== void 0) {
                                          let h = i.version, te = e;
                                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                            return o.errors = [{ instancePath: r + "/used/" + L + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === te && typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h)))
                                            return o.errors = [{ instancePath: r + "/used/" + L + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var R = te === e;
                                        } else
                                          var R = !0;
                                        if (R)
                                          if (i.id !== void 0) {
                                            let h = i.id, te = e;
                                            if (e === te)
                                              if (typeof h == "string") {
                                                if (!Y.test(h))
                                                  return o.errors = [{ instancePath: r + "/used/" + L + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return o.errors = [{ instancePath: r + "/used/" + L + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var R = te === e;
                                          } else
                                            var R = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return o.errors = [{ instancePath: r + "/used/" + L, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var V = D === e;
                          if (!V)
                            break;
                        }
                      } else
                        return o.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = u === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let a = t.outputs, u = e;
                      if (e === u)
                        if (Array.isArray(a)) {
                          var d = !0;
                          let m = a.length;
                          for (let L = 0; L < m; L++) {
                            let i = a[L], D = e;
                            if (e === D)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let _;
                                if (i.slot === void 0 && (_ = "slot") || i.kind === void 0 && (_ = "kind") || i.name === void 0 && (_ = "name") || i.version === void 0 && (_ = "version") || i.id === void 0 && (_ = "id"))
                                  return o.errors = [{ instancePath: r + "/outputs/" + L, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
                                {
                                  let F = e;
                                  for (let h in i)
                                    if (!(h === "slot" || h === "kind" || h === "name" || h === "version" || h === "id")) {
                                      return o.errors = [{ instancePath: r + "/outputs/" + L, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (F === e) {
                                    if (i.slot !== void 0) {
                                      let h = e;
                                      if (typeof i.slot != "string")
                                        return o.errors = [{ instancePath: r + "/outputs/" + L + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var P = h === e;
                                    } else
                                      var P = !0;
                                    if (P) {
                                      if (i.kind !== void 0) {
                                        let h = i.kind, te = e;
                                        if (typeof h != "string")
                                          return o.errors = [{ instancePath: r + "/outputs/" + L + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                          return o.errors = [{ instancePath: r + "/outputs/" + L + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var P = te === e;
                                      } else
                                        var P = !0;
                                      if (P) {
                                        if (i.name !== void 0) {
                                          let h = e;
                                          if (typeof i.name != "string")
                                            return o.errors = [{ instancePath: r + "/outputs/" + L + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var P = h === e;
                                        } else
                                          var P = !0;
                                        if (P) {
                                          if (i.version !== void 0) {
                                            let h = i.version, te = e;
                                            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                              return o.errors = [{ instancePath: r + "/outputs/" + L + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === te && typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h)))
                                              return o.errors = [{ instancePath: r + "/outputs/" + L + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var P = te === e;
                                          } else
                                            var P = !0;
                                          if (P)
                                            if (i.id !== void 0) {
                                              let h = i.id, te = e;
                                              if (e === te)
                                                if (typeof h == "string") {
                                                  if (!Y.test(h))
                                                    return o.errors = [{ instancePath: r + "/outputs/" + L + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return o.errors = [{ instancePath: r + "/outputs/" + L + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var P = te === e;
                                            } else
                                              var P = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return o.errors = [{ instancePath: r + "/outputs/" + L, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var d = D === e;
                            if (!d)
                              break;
                          }
                        } else
                          return o.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = u === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let a = t.metrics, u = e;
                        if (e === u)
                          if (a && typeof a == "object" && !Array.isArray(a))
                            for (let m in a) {
                              let L = a[m], i = e;
                              if (!(typeof L == "number" && isFinite(L)))
                                return o.errors = [{ instancePath: r + "/metrics/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var C = i === e;
                              if (!C)
                                break;
                            }
                          else
                            return o.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = u === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let a = t.determinism, u = e;
                          if (e === u)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let m;
                              if (a.level === void 0 && (m = "level"))
                                return o.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                              {
                                let L = e;
                                for (let i in a)
                                  if (!(i === "level" || i === "relativeTolerance" || i === "reason")) {
                                    return o.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (L === e) {
                                  if (a.level !== void 0) {
                                    let i = a.level, D = e;
                                    if (typeof i != "string")
                                      return o.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(i === "bitwise" || i === "tolerance" || i === "none"))
                                      return o.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: ye.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var B = D === e;
                                  } else
                                    var B = !0;
                                  if (B) {
                                    if (a.relativeTolerance !== void 0) {
                                      let i = a.relativeTolerance, D = e;
                                      if (e === D)
                                        if (typeof i == "number" && isFinite(i)) {
                                          if (i <= 0 || isNaN(i))
                                            return o.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return o.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var B = D === e;
                                    } else
                                      var B = !0;
                                    if (B)
                                      if (a.reason !== void 0) {
                                        let i = e;
                                        if (typeof a.reason != "string")
                                          return o.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var B = i === e;
                                      } else
                                        var B = !0;
                                  }
                                }
                              }
                            } else
                              return o.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = u === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let a = t.metricLog, u = e;
                            if (e === u)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let m;
                                if (a.id === void 0 && (m = "id") || a.sizeBytes === void 0 && (m = "sizeBytes"))
                                  return o.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                {
                                  let L = e;
                                  for (let i in a)
                                    if (!(i === "id" || i === "sizeBytes" || i === "list")) {
                                      return o.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (L === e) {
                                    if (a.id !== void 0) {
                                      let i = a.id, D = e;
                                      if (e === D)
                                        if (typeof i == "string") {
                                          if (!Y.test(i))
                                            return o.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return o.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var w = D === e;
                                    } else
                                      var w = !0;
                                    if (w) {
                                      if (a.sizeBytes !== void 0) {
                                        let i = a.sizeBytes, D = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                          return o.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === D && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                          return o.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var w = D === e;
                                      } else
                                        var w = !0;
                                      if (w)
                                        if (a.list !== void 0) {
                                          let i = a.list, D = e;
                                          if (e === D)
                                            if (typeof i == "string") {
                                              if (!Y.test(i))
                                                return o.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return o.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var w = D === e;
                                        } else
                                          var w = !0;
                                    }
                                  }
                                }
                              } else
                                return o.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = u === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let a = t.environment, u = e;
                              if (e === u)
                                if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let m;
                                  if (a.kstore === void 0 && (m = "kstore") || a.node === void 0 && (m = "node") || a.platform === void 0 && (m = "platform") || a.arch === void 0 && (m = "arch") || a.cpu === void 0 && (m = "cpu") || a.host === void 0 && (m = "host"))
                                    return o.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                  {
                                    let L = e;
                                    for (let i in a)
                                      if (!be.call(ye.properties.environment.properties, i)) {
                                        return o.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (L === e) {
                                      if (a.kstore !== void 0) {
                                        let i = e;
                                        if (typeof a.kstore != "string")
                                          return o.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var l = i === e;
                                      } else
                                        var l = !0;
                                      if (l) {
                                        if (a.node !== void 0) {
                                          let i = e;
                                          if (typeof a.node != "string")
                                            return o.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var l = i === e;
                                        } else
                                          var l = !0;
                                        if (l) {
                                          if (a.platform !== void 0) {
                                            let i = e;
                                            if (typeof a.platform != "string")
                                              return o.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var l = i === e;
                                          } else
                                            var l = !0;
                                          if (l) {
                                            if (a.arch !== void 0) {
                                              let i = e;
                                              if (typeof a.arch != "string")
                                                return o.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var l = i === e;
                                            } else
                                              var l = !0;
                                            if (l) {
                                              if (a.cpu !== void 0) {
                                                let i = e;
                                                if (typeof a.cpu != "string")
                                                  return o.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var l = i === e;
                                              } else
                                                var l = !0;
                                              if (l) {
                                                if (a.processors !== void 0) {
                                                  let i = a.processors, D = e;
                                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                    return o.errors = [{ instancePath: r + "/environment/processors", schemaPath: "#/properties/environment/properties/processors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === D && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                                                    return o.errors = [{ instancePath: r + "/environment/processors", schemaPath: "#/properties/environment/properties/processors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var l = D === e;
                                                } else
                                                  var l = !0;
                                                if (l) {
                                                  if (a.host !== void 0) {
                                                    let i = e;
                                                    if (typeof a.host != "string")
                                                      return o.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var l = i === e;
                                                  } else
                                                    var l = !0;
                                                  if (l) {
                                                    if (a.container !== void 0) {
                                                      let i = a.container, D = e;
                                                      if (e === D)
                                                        if (i && typeof i == "object" && !Array.isArray(i)) {
                                                          let _;
                                                          if (i.type === void 0 && (_ = "type"))
                                                            return o.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
                                                          {
                                                            let F = e;
                                                            for (let h in i)
                                                              if (!(h === "type" || h === "id" || h === "image" || h === "imageId")) {
                                                                return o.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (F === e) {
                                                              if (i.type !== void 0) {
                                                                let h = e;
                                                                if (typeof i.type != "string")
                                                                  return o.errors = [{ instancePath: r + "/environment/container/type", schemaPath: "#/properties/environment/properties/container/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var f = h === e;
                                                              } else
                                                                var f = !0;
                                                              if (f) {
                                                                if (i.id !== void 0) {
                                                                  let h = e;
                                                                  if (typeof i.id != "string")
                                                                    return o.errors = [{ instancePath: r + "/environment/container/id", schemaPath: "#/properties/environment/properties/container/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var f = h === e;
                                                                } else
                                                                  var f = !0;
                                                                if (f) {
                                                                  if (i.image !== void 0) {
                                                                    let h = e;
                                                                    if (typeof i.image != "string")
                                                                      return o.errors = [{ instancePath: r + "/environment/container/image", schemaPath: "#/properties/environment/properties/container/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var f = h === e;
                                                                  } else
                                                                    var f = !0;
                                                                  if (f)
                                                                    if (i.imageId !== void 0) {
                                                                      let h = e;
                                                                      if (typeof i.imageId != "string")
                                                                        return o.errors = [{ instancePath: r + "/environment/container/imageId", schemaPath: "#/properties/environment/properties/container/properties/imageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var f = h === e;
                                                                    } else
                                                                      var f = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return o.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var l = D === e;
                                                    } else
                                                      var l = !0;
                                                    if (l) {
                                                      if (a.variables !== void 0) {
                                                        let i = a.variables, D = e;
                                                        if (e === D)
                                                          if (i && typeof i == "object" && !Array.isArray(i))
                                                            for (let _ in i) {
                                                              let F = e;
                                                              if (typeof i[_] != "string")
                                                                return o.errors = [{ instancePath: r + "/environment/variables/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var S = F === e;
                                                              if (!S)
                                                                break;
                                                            }
                                                          else
                                                            return o.errors = [{ instancePath: r + "/environment/variables", schemaPath: "#/properties/environment/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var l = D === e;
                                                      } else
                                                        var l = !0;
                                                      if (l)
                                                        if (a.observed !== void 0) {
                                                          let i = a.observed, D = e;
                                                          if (e === D)
                                                            if (i && typeof i == "object" && !Array.isArray(i)) {
                                                              let _ = e;
                                                              for (let F in i)
                                                                if (!(F === "clock" || F === "timer" || F === "random" || F === "network" || F === "variables")) {
                                                                  return o.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F }, message: "must NOT have additional properties" }], !1;
                                                                  break;
                                                                }
                                                              if (_ === e) {
                                                                if (i.clock !== void 0) {
                                                                  let F = i.clock, h = e;
                                                                  if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F)))
                                                                    return o.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                  if (e === h && typeof F == "number" && isFinite(F) && (F < 1 || isNaN(F)))
                                                                    return o.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                  var M = h === e;
                                                                } else
                                                                  var M = !0;
                                                                if (M) {
                                                                  if (i.timer !== void 0) {
                                                                    let F = i.timer, h = e;
                                                                    if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F)))
                                                                      return o.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                    if (e === h && typeof F == "number" && isFinite(F) && (F < 1 || isNaN(F)))
                                                                      return o.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                    var M = h === e;
                                                                  } else
                                                                    var M = !0;
                                                                  if (M) {
                                                                    if (i.random !== void 0) {
                                                                      let F = i.random, h = e;
                                                                      if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F)))
                                                                        return o.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                      if (e === h && typeof F == "number" && isFinite(F) && (F < 1 || isNaN(F)))
                                                                        return o.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                      var M = h === e;
                                                                    } else
                                                                      var M = !0;
                                                                    if (M) {
                                                                      if (i.network !== void 0) {
                                                                        let F = i.network, h = e;
                                                                        if (e === h)
                                                                          if (Array.isArray(F)) {
                                                                            var x = !0;
                                                                            let c = F.length;
                                                                            for (let J = 0; J < c; J++) {
                                                                              let T = e;
                                                                              if (typeof F[J] != "string")
                                                                                return o.errors = [{ instancePath: r + "/environment/observed/network/" + J, schemaPath: "#/properties/environment/properties/observed/properties/network/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var x = T === e;
                                                                              if (!x)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return o.errors = [{ instancePath: r + "/environment/observed/network", schemaPath: "#/properties/environment/properties/observed/properties/network/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                        var M = h === e;
                                                                      } else
                                                                        var M = !0;
                                                                      if (M)
                                                                        if (i.variables !== void 0) {
                                                                          let F = i.variables, h = e;
                                                                          if (e === h)
                                                                            if (F && typeof F == "object" && !Array.isArray(F))
                                                                              for (let c in F) {
                                                                                let J = e;
                                                                                if (typeof F[c] != "string")
                                                                                  return o.errors = [{ instancePath: r + "/environment/observed/variables/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/observed/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                var q = J === e;
                                                                                if (!q)
                                                                                  break;
                                                                              }
                                                                            else
                                                                              return o.errors = [{ instancePath: r + "/environment/observed/variables", schemaPath: "#/properties/environment/properties/observed/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var M = h === e;
                                                                        } else
                                                                          var M = !0;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else
                                                              return o.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                          var l = D === e;
                                                        } else
                                                          var l = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return o.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = u === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let a = e;
                                if (typeof t.startedAt != "string")
                                  return o.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = a === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let a = t.durationMs, u = e;
                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return o.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                    return o.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = u === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t.error !== void 0) {
                                    let a = t.error, u = e;
                                    if (e === u)
                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                        let m;
                                        if (a.code === void 0 && (m = "code") || a.message === void 0 && (m = "message"))
                                          return o.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                        {
                                          let L = e;
                                          for (let i in a)
                                            if (!(i === "code" || i === "message")) {
                                              return o.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (L === e) {
                                            if (a.code !== void 0) {
                                              let i = e;
                                              if (typeof a.code != "string")
                                                return o.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var j = i === e;
                                            } else
                                              var j = !0;
                                            if (j)
                                              if (a.message !== void 0) {
                                                let i = e;
                                                if (typeof a.message != "string")
                                                  return o.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var j = i === e;
                                              } else
                                                var j = !0;
                                          }
                                        }
                                      } else
                                        return o.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = u === e;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (t.progress !== void 0) {
                                      let a = t.progress, u = e;
                                      if (e === u)
                                        if (a && typeof a == "object" && !Array.isArray(a)) {
                                          let m;
                                          if (a.done === void 0 && (m = "done") || a.total === void 0 && (m = "total") || a.unit === void 0 && (m = "unit"))
                                            return o.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                          {
                                            let L = e;
                                            for (let i in a)
                                              if (!(i === "done" || i === "total" || i === "unit")) {
                                                return o.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (L === e) {
                                              if (a.done !== void 0) {
                                                let i = a.done, D = e;
                                                if (!(typeof i == "number" && isFinite(i)))
                                                  return o.errors = [{ instancePath: r + "/progress/done", schemaPath: "#/properties/progress/properties/done/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var W = D === e;
                                              } else
                                                var W = !0;
                                              if (W) {
                                                if (a.total !== void 0) {
                                                  let i = a.total, D = e;
                                                  if (!(typeof i == "number" && isFinite(i)))
                                                    return o.errors = [{ instancePath: r + "/progress/total", schemaPath: "#/properties/progress/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                  var W = D === e;
                                                } else
                                                  var W = !0;
                                                if (W)
                                                  if (a.unit !== void 0) {
                                                    let i = e;
                                                    if (typeof a.unit != "string")
                                                      return o.errors = [{ instancePath: r + "/progress/unit", schemaPath: "#/properties/progress/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var W = i === e;
                                                  } else
                                                    var W = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return o.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var s = u === e;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (t.state !== void 0) {
                                        let a = t.state, u = e;
                                        if (e === u)
                                          if (a && typeof a == "object" && !Array.isArray(a)) {
                                            let m;
                                            if (a.tree === void 0 && (m = "tree") || a.files === void 0 && (m = "files") || a.sizeBytes === void 0 && (m = "sizeBytes") || a.step === void 0 && (m = "step"))
                                              return o.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                            {
                                              let L = e;
                                              for (let i in a)
                                                if (!(i === "tree" || i === "step" || i === "files" || i === "sizeBytes")) {
                                                  return o.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (L === e) {
                                                if (a.tree !== void 0) {
                                                  let i = a.tree, D = e;
                                                  if (e === D)
                                                    if (typeof i == "string") {
                                                      if (!Y.test(i))
                                                        return o.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                    } else
                                                      return o.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var X = D === e;
                                                } else
                                                  var X = !0;
                                                if (X) {
                                                  if (a.step !== void 0) {
                                                    let i = a.step, D = e;
                                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                      return o.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === D && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                      return o.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var X = D === e;
                                                  } else
                                                    var X = !0;
                                                  if (X) {
                                                    if (a.files !== void 0) {
                                                      let i = a.files, D = e;
                                                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                        return o.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (e === D && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                        return o.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      var X = D === e;
                                                    } else
                                                      var X = !0;
                                                    if (X)
                                                      if (a.sizeBytes !== void 0) {
                                                        let i = a.sizeBytes, D = e;
                                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                          return o.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === D && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                          return o.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        var X = D === e;
                                                      } else
                                                        var X = !0;
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return o.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var s = u === e;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (t.resumedFrom !== void 0) {
                                          let a = t.resumedFrom, u = e;
                                          if (e === u)
                                            if (a && typeof a == "object" && !Array.isArray(a)) {
                                              let m;
                                              if (a.step === void 0 && (m = "step"))
                                                return o.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                              {
                                                let L = e;
                                                for (let i in a)
                                                  if (!(i === "step" || i === "run")) {
                                                    return o.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                    break;
                                                  }
                                                if (L === e) {
                                                  if (a.step !== void 0) {
                                                    let i = a.step, D = e;
                                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                      return o.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === D && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                      return o.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var v = D === e;
                                                  } else
                                                    var v = !0;
                                                  if (v)
                                                    if (a.run !== void 0) {
                                                      let i = a.run, D = e;
                                                      if (e === D)
                                                        if (typeof i == "string") {
                                                          if (!Y.test(i))
                                                            return o.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                        } else
                                                          return o.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var v = D === e;
                                                    } else
                                                      var v = !0;
                                                }
                                              }
                                            } else
                                              return o.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var s = u === e;
                                        } else
                                          var s = !0;
                                        if (s)
                                          if (t.dataCheck !== void 0) {
                                            let a = t.dataCheck, u = e;
                                            if (e === u)
                                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                                let m;
                                                if (a.pairs === void 0 && (m = "pairs") || a.unknown === void 0 && (m = "unknown"))
                                                  return o.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                                {
                                                  let L = e;
                                                  for (let i in a)
                                                    if (!(i === "pairs" || i === "unknown" || i === "overridden")) {
                                                      return o.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                      break;
                                                    }
                                                  if (L === e) {
                                                    if (a.pairs !== void 0) {
                                                      let i = a.pairs, D = e;
                                                      if (e === D)
                                                        if (Array.isArray(i)) {
                                                          var U = !0;
                                                          let O = i.length;
                                                          for (let _ = 0; _ < O; _++) {
                                                            let F = i[_], h = e;
                                                            if (e === h)
                                                              if (F && typeof F == "object" && !Array.isArray(F)) {
                                                                let c;
                                                                if (F.step === void 0 && (c = "step") || F.left === void 0 && (c = "left") || F.right === void 0 && (c = "right"))
                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], !1;
                                                                {
                                                                  let J = e;
                                                                  for (let T in F)
                                                                    if (!(T === "step" || T === "left" || T === "right" || T === "unit" || T === "rows" || T === "counts" || T === "notCompared")) {
                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" }], !1;
                                                                      break;
                                                                    }
                                                                  if (J === e) {
                                                                    if (F.step !== void 0) {
                                                                      let T = e;
                                                                      if (typeof F.step != "string")
                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var b = T === e;
                                                                    } else
                                                                      var b = !0;
                                                                    if (b) {
                                                                      if (F.left !== void 0) {
                                                                        let T = F.left, ue = e;
                                                                        if (e === ue)
                                                                          if (T && typeof T == "object" && !Array.isArray(T)) {
                                                                            let ee;
                                                                            if (T.role === void 0 && (ee = "role") || T.kind === void 0 && (ee = "kind") || T.ref === void 0 && (ee = "ref") || T.id === void 0 && (ee = "id"))
                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: ee }, message: "must have required property '" + ee + "'" }], !1;
                                                                            {
                                                                              let ge = e;
                                                                              for (let g in T)
                                                                                if (!(g === "role" || g === "kind" || g === "ref" || g === "id")) {
                                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                                                                                  break;
                                                                                }
                                                                              if (ge === e) {
                                                                                if (T.role !== void 0) {
                                                                                  let g = T.role, K = e;
                                                                                  if (typeof g != "string")
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  if (!(g === "training" || g === "validation" || g === "test"))
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                  var H = K === e;
                                                                                } else
                                                                                  var H = !0;
                                                                                if (H) {
                                                                                  if (T.kind !== void 0) {
                                                                                    let g = T.kind, K = e;
                                                                                    if (typeof g != "string")
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    if (!(g === "dataset" || g === "preprocessing" || g === "model" || g === "training" || g === "evaluation" || g === "experiment" || g === "report" || g === "checkpoint" || g === "result" || g === "plugin"))
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                    var H = K === e;
                                                                                  } else
                                                                                    var H = !0;
                                                                                  if (H) {
                                                                                    if (T.ref !== void 0) {
                                                                                      let g = e;
                                                                                      if (typeof T.ref != "string")
                                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      var H = g === e;
                                                                                    } else
                                                                                      var H = !0;
                                                                                    if (H)
                                                                                      if (T.id !== void 0) {
                                                                                        let g = T.id, K = e;
                                                                                        if (e === K)
                                                                                          if (typeof g == "string") {
                                                                                            if (!Y.test(g))
                                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                          } else
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                        var H = K === e;
                                                                                      } else
                                                                                        var H = !0;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else
                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var b = ue === e;
                                                                      } else
                                                                        var b = !0;
                                                                      if (b) {
                                                                        if (F.right !== void 0) {
                                                                          let T = F.right, ue = e;
                                                                          if (e === ue)
                                                                            if (T && typeof T == "object" && !Array.isArray(T)) {
                                                                              let ee;
                                                                              if (T.role === void 0 && (ee = "role") || T.kind === void 0 && (ee = "kind") || T.ref === void 0 && (ee = "ref") || T.id === void 0 && (ee = "id"))
                                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: ee }, message: "must have required property '" + ee + "'" }], !1;
                                                                              {
                                                                                let ge = e;
                                                                                for (let g in T)
                                                                                  if (!(g === "role" || g === "kind" || g === "ref" || g === "id")) {
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (ge === e) {
                                                                                  if (T.role !== void 0) {
                                                                                    let g = T.role, K = e;
                                                                                    if (typeof g != "string")
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    if (!(g === "training" || g === "validation" || g === "test"))
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                    var y = K === e;
                                                                                  } else
                                                                                    var y = !0;
                                                                                  if (y) {
                                                                                    if (T.kind !== void 0) {
                                                                                      let g = T.kind, K = e;
                                                                                      if (typeof g != "string")
                                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      if (!(g === "dataset" || g === "preprocessing" || g === "model" || g === "training" || g === "evaluation" || g === "experiment" || g === "report" || g === "checkpoint" || g === "result" || g === "plugin"))
                                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                      var y = K === e;
                                                                                    } else
                                                                                      var y = !0;
                                                                                    if (y) {
                                                                                      if (T.ref !== void 0) {
                                                                                        let g = e;
                                                                                        if (typeof T.ref != "string")
                                                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                        var y = g === e;
                                                                                      } else
                                                                                        var y = !0;
                                                                                      if (y)
                                                                                        if (T.id !== void 0) {
                                                                                          let g = T.id, K = e;
                                                                                          if (e === K)
                                                                                            if (typeof g == "string") {
                                                                                              if (!Y.test(g))
                                                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                            } else
                                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                          var y = K === e;
                                                                                        } else
                                                                                          var y = !0;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else
                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var b = ue === e;
                                                                        } else
                                                                          var b = !0;
                                                                        if (b) {
                                                                          if (F.unit !== void 0) {
                                                                            let T = F.unit, ue = e;
                                                                            if (typeof T != "string")
                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            if (!(T === "row" || T === "file"))
                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                            var b = ue === e;
                                                                          } else
                                                                            var b = !0;
                                                                          if (b) {
                                                                            if (F.rows !== void 0) {
                                                                              let T = F.rows, ue = e;
                                                                              if (e === ue)
                                                                                if (T && typeof T == "object" && !Array.isArray(T)) {
                                                                                  let ee;
                                                                                  if (T.left === void 0 && (ee = "left") || T.right === void 0 && (ee = "right"))
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: ee }, message: "must have required property '" + ee + "'" }], !1;
                                                                                  {
                                                                                    let ge = e;
                                                                                    for (let g in T)
                                                                                      if (!(g === "left" || g === "right")) {
                                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (ge === e) {
                                                                                      if (T.left !== void 0) {
                                                                                        let g = T.left, K = e;
                                                                                        if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === K && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g)))
                                                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var $ = K === e;
                                                                                      } else
                                                                                        var $ = !0;
                                                                                      if ($)
                                                                                        if (T.right !== void 0) {
                                                                                          let g = T.right, K = e;
                                                                                          if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === K && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g)))
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var $ = K === e;
                                                                                        } else
                                                                                          var $ = !0;
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                              var b = ue === e;
                                                                            } else
                                                                              var b = !0;
                                                                            if (b) {
                                                                              if (F.counts !== void 0) {
                                                                                let T = F.counts, ue = e;
                                                                                if (e === ue)
                                                                                  if (T && typeof T == "object" && !Array.isArray(T)) {
                                                                                    let ee;
                                                                                    if (T.exact === void 0 && (ee = "exact") || T.normalised === void 0 && (ee = "normalised") || T.key === void 0 && (ee = "key") || T.sameInputs === void 0 && (ee = "sameInputs"))
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: ee }, message: "must have required property '" + ee + "'" }], !1;
                                                                                    {
                                                                                      let ge = e;
                                                                                      for (let g in T)
                                                                                        if (!(g === "exact" || g === "normalised" || g === "key" || g === "sameInputs")) {
                                                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                                                                                          break;
                                                                                        }
                                                                                      if (ge === e) {
                                                                                        if (T.exact !== void 0) {
                                                                                          let g = T.exact, K = e;
                                                                                          if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === K && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g)))
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var ie = K === e;
                                                                                        } else
                                                                                          var ie = !0;
                                                                                        if (ie) {
                                                                                          if (T.normalised !== void 0) {
                                                                                            let g = T.normalised, K = e;
                                                                                            if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                            if (e === K && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g)))
                                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                            var ie = K === e;
                                                                                          } else
                                                                                            var ie = !0;
                                                                                          if (ie) {
                                                                                            if (T.key !== void 0) {
                                                                                              let g = T.key, K = e;
                                                                                              if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                              if (e === K && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g)))
                                                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                              var ie = K === e;
                                                                                            } else
                                                                                              var ie = !0;
                                                                                            if (ie)
                                                                                              if (T.sameInputs !== void 0) {
                                                                                                let g = T.sameInputs, K = e;
                                                                                                if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                                if (e === K && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g)))
                                                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                                var ie = K === e;
                                                                                              } else
                                                                                                var ie = !0;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                                var b = ue === e;
                                                                              } else
                                                                                var b = !0;
                                                                              if (b)
                                                                                if (F.notCompared !== void 0) {
                                                                                  let T = e;
                                                                                  if (typeof F.notCompared != "string")
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _ + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var b = T === e;
                                                                                } else
                                                                                  var b = !0;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else
                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + _, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                            var U = h === e;
                                                            if (!U)
                                                              break;
                                                          }
                                                        } else
                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                      var N = D === e;
                                                    } else
                                                      var N = !0;
                                                    if (N) {
                                                      if (a.unknown !== void 0) {
                                                        let i = a.unknown, D = e;
                                                        if (e === D)
                                                          if (Array.isArray(i)) {
                                                            var A = !0;
                                                            let _ = i.length;
                                                            for (let F = 0; F < _; F++) {
                                                              let h = e;
                                                              if (typeof i[F] != "string")
                                                                return o.errors = [{ instancePath: r + "/dataCheck/unknown/" + F, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var A = h === e;
                                                              if (!A)
                                                                break;
                                                            }
                                                          } else
                                                            return o.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var N = D === e;
                                                      } else
                                                        var N = !0;
                                                      if (N)
                                                        if (a.overridden !== void 0) {
                                                          let i = e;
                                                          if (typeof a.overridden != "string")
                                                            return o.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var N = i === e;
                                                        } else
                                                          var N = !0;
                                                    }
                                                  }
                                                }
                                              } else
                                                return o.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                            var s = u === e;
                                          } else
                                            var s = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return o.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return o.errors = p, e === 0;
}
o.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ve = Q, Ce = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" }, adjustments: { type: "array", minItems: 1, description: "settings that a person changed while the task ran, in rising order of the steps; absent when there were none", items: { type: "object", additionalProperties: !1, required: ["step", "setting", "value"], properties: { step: { type: "integer", minimum: 0, description: "the first step that it holds for" }, setting: { type: "string", minLength: 1, description: "dotted path in the settings" }, value: !0 } } } } };
function Q(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = Q.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let B;
      if (t.type === void 0 && (B = "type") || t.task === void 0 && (B = "task") || t.inputs === void 0 && (B = "inputs") || t.settings === void 0 && (B = "settings") || t.seed === void 0 && (B = "seed") || t.engine === void 0 && (B = "engine"))
        return Q.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" }], !1;
      {
        let w = e;
        for (let l in t)
          if (!(l === "type" || l === "task" || l === "inputs" || l === "settings" || l === "seed" || l === "engine" || l === "adjustments")) {
            return Q.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let l = t.type, f = e;
            if (typeof l != "string")
              return Q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (l !== "kstore.spec.v1")
              return Q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = f === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let l = t.task, f = e;
              if (e === f)
                if (l && typeof l == "object" && !Array.isArray(l)) {
                  let M;
                  if (l.type === void 0 && (M = "type") || l.name === void 0 && (M = "name") || l.version === void 0 && (M = "version") || l.code === void 0 && (M = "code"))
                    return Q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" }], !1;
                  {
                    let x = e;
                    for (let q in l)
                      if (!(q === "type" || q === "name" || q === "version" || q === "code")) {
                        return Q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (x === e) {
                      if (l.type !== void 0) {
                        let q = l.type, j = e;
                        if (typeof q != "string")
                          return Q.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(q === "learning" || q === "test"))
                          return Q.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: Ce.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var V = j === e;
                      } else
                        var V = !0;
                      if (V) {
                        if (l.name !== void 0) {
                          let q = e;
                          if (typeof l.name != "string")
                            return Q.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var V = q === e;
                        } else
                          var V = !0;
                        if (V) {
                          if (l.version !== void 0) {
                            let q = e;
                            if (typeof l.version != "string")
                              return Q.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var V = q === e;
                          } else
                            var V = !0;
                          if (V)
                            if (l.code !== void 0) {
                              let q = l.code, j = e;
                              if (e === j)
                                if (typeof q == "string") {
                                  if (!Y.test(q))
                                    return Q.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return Q.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var V = j === e;
                            } else
                              var V = !0;
                        }
                      }
                    }
                  }
                } else
                  return Q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = f === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let l = t.inputs, f = e;
                if (e === f)
                  if (l && typeof l == "object" && !Array.isArray(l))
                    for (let M in l) {
                      let x = l[M], q = e;
                      if (e === q)
                        if (typeof x == "string") {
                          if (!Y.test(x))
                            return Q.errors = [{ instancePath: r + "/inputs/" + M.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return Q.errors = [{ instancePath: r + "/inputs/" + M.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var R = q === e;
                      if (!R)
                        break;
                    }
                  else
                    return Q.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = f === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let l = t.settings, f = e;
                  if (e === f && !(l && typeof l == "object" && !Array.isArray(l)))
                    return Q.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = f === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let l = t.seed, f = e;
                    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                      return Q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === f && typeof l == "number" && isFinite(l)) {
                      if (l > 4294967295 || isNaN(l))
                        return Q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (l < 0 || isNaN(l))
                        return Q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = f === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.engine !== void 0) {
                      let l = t.engine, f = e;
                      if (e === f)
                        if (l && typeof l == "object" && !Array.isArray(l))
                          for (let M in l) {
                            let x = e;
                            if (typeof l[M] != "string")
                              return Q.errors = [{ instancePath: r + "/engine/" + M.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var d = x === e;
                            if (!d)
                              break;
                          }
                        else
                          return Q.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = f === e;
                    } else
                      var s = !0;
                    if (s)
                      if (t.adjustments !== void 0) {
                        let l = t.adjustments, f = e;
                        if (e === f)
                          if (Array.isArray(l)) {
                            if (l.length < 1)
                              return Q.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var P = !0;
                              let M = l.length;
                              for (let x = 0; x < M; x++) {
                                let q = l[x], j = e;
                                if (e === j)
                                  if (q && typeof q == "object" && !Array.isArray(q)) {
                                    let X;
                                    if (q.step === void 0 && (X = "step") || q.setting === void 0 && (X = "setting") || q.value === void 0 && (X = "value"))
                                      return Q.errors = [{ instancePath: r + "/adjustments/" + x, schemaPath: "#/properties/adjustments/items/required", keyword: "required", params: { missingProperty: X }, message: "must have required property '" + X + "'" }], !1;
                                    {
                                      let v = e;
                                      for (let U in q)
                                        if (!(U === "step" || U === "setting" || U === "value")) {
                                          return Q.errors = [{ instancePath: r + "/adjustments/" + x, schemaPath: "#/properties/adjustments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (v === e) {
                                        if (q.step !== void 0) {
                                          let U = q.step, b = e;
                                          if (!(typeof U == "number" && !(U % 1) && !isNaN(U) && isFinite(U)))
                                            return Q.errors = [{ instancePath: r + "/adjustments/" + x + "/step", schemaPath: "#/properties/adjustments/items/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === b && typeof U == "number" && isFinite(U) && (U < 0 || isNaN(U)))
                                            return Q.errors = [{ instancePath: r + "/adjustments/" + x + "/step", schemaPath: "#/properties/adjustments/items/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          var C = b === e;
                                        } else
                                          var C = !0;
                                        if (C)
                                          if (q.setting !== void 0) {
                                            let U = q.setting, b = e;
                                            if (e === b)
                                              if (typeof U == "string") {
                                                if (ve(U) < 1)
                                                  return Q.errors = [{ instancePath: r + "/adjustments/" + x + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return Q.errors = [{ instancePath: r + "/adjustments/" + x + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var C = b === e;
                                          } else
                                            var C = !0;
                                      }
                                    }
                                  } else
                                    return Q.errors = [{ instancePath: r + "/adjustments/" + x, schemaPath: "#/properties/adjustments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var P = j === e;
                                if (!P)
                                  break;
                              }
                            }
                          } else
                            return Q.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = f === e;
                      } else
                        var s = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return Q.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return Q.errors = p, e === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ee = E, ke = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:sweep", title: "Sweep", description: "A search for better settings with its queue: `.kstore/sweeps/<id>.json`, and `sweep.json` of the result that it ends with.", type: "object", additionalProperties: !1, required: ["type", "id", "experiment", "createdAt", "declaration", "inputs", "objective", "trialLimit", "stop", "trials"], properties: { type: { type: "string", const: "kstore.sweep.v1" }, id: { type: "string", minLength: 1, maxLength: 200 }, experiment: { type: "object", additionalProperties: !1, required: ["name", "version", "id"], properties: { name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, createdAt: { type: "string", description: "ISO 8601, UTC" }, declaration: { type: "object", additionalProperties: !0, description: "the `sweep` of the experiment; references in it are those of versions" }, inputs: { type: "object", additionalProperties: { type: "string" }, description: "what the experiment names, as the versions that were the newest when the sweep began" }, objective: { type: "object", additionalProperties: !1, required: ["metric", "step", "better", "onTestData"], properties: { metric: { type: "string" }, step: { type: "string", description: "step of the experiment that gives it" }, better: { type: "string", enum: ["higher", "lower"] }, onTestData: { type: "boolean", description: "true when test data decide, which the person had to say" } } }, allowOverlap: { type: "string", minLength: 1, description: "why trials run although training, validation and test data overlap" }, trialLimit: { type: "integer", minimum: 0, description: "trials that the strategy may choose" }, stop: { type: "string", enum: ["no", "after-running", "now"], description: "what a person asked of the command that runs it" }, trials: { type: "array", description: "those that wait in the order in which they will run", items: { type: "object", additionalProperties: !1, required: ["number", "origin", "status", "parameters"], properties: { number: { type: "integer", minimum: 1 }, origin: { type: "string", enum: ["strategy", "person"], description: "who wanted it" }, status: { type: "string", enum: ["waiting", "running", "done", "failed", "pruned"] }, parameters: { type: "object", additionalProperties: !0, description: "parameter name to value" }, rung: { type: "integer", minimum: 0, description: "successive halving: how often the budget was raised" }, promotedFrom: { type: "integer", minimum: 1, description: "successive halving: the trial with the same values and a smaller budget" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "id of the experiment's run" }, checkpoint: { type: "string", description: "reference such as baseline-trial_v3" }, value: { type: "number", description: "the metric that the sweep makes better" }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } } } } };
function E(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = E.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let w;
      if (t.type === void 0 && (w = "type") || t.id === void 0 && (w = "id") || t.experiment === void 0 && (w = "experiment") || t.createdAt === void 0 && (w = "createdAt") || t.declaration === void 0 && (w = "declaration") || t.inputs === void 0 && (w = "inputs") || t.objective === void 0 && (w = "objective") || t.trialLimit === void 0 && (w = "trialLimit") || t.stop === void 0 && (w = "stop") || t.trials === void 0 && (w = "trials"))
        return E.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
      {
        let l = e;
        for (let f in t)
          if (!be.call(ke.properties, f)) {
            return E.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (l === e) {
          if (t.type !== void 0) {
            let f = t.type, S = e;
            if (typeof f != "string")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (f !== "kstore.sweep.v1")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.sweep.v1" }, message: "must be equal to constant" }], !1;
            var s = S === e;
          } else
            var s = !0;
          if (s) {
            if (t.id !== void 0) {
              let f = t.id, S = e;
              if (e === S)
                if (typeof f == "string") {
                  if (ve(f) > 200)
                    return E.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                  if (ve(f) < 1)
                    return E.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return E.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = S === e;
            } else
              var s = !0;
            if (s) {
              if (t.experiment !== void 0) {
                let f = t.experiment, S = e;
                if (e === S)
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    let x;
                    if (f.name === void 0 && (x = "name") || f.version === void 0 && (x = "version") || f.id === void 0 && (x = "id"))
                      return E.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                    {
                      let q = e;
                      for (let j in f)
                        if (!(j === "name" || j === "version" || j === "id")) {
                          return E.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (q === e) {
                        if (f.name !== void 0) {
                          let j = e;
                          if (typeof f.name != "string")
                            return E.errors = [{ instancePath: r + "/experiment/name", schemaPath: "#/properties/experiment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var V = j === e;
                        } else
                          var V = !0;
                        if (V) {
                          if (f.version !== void 0) {
                            let j = f.version, W = e;
                            if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j)))
                              return E.errors = [{ instancePath: r + "/experiment/version", schemaPath: "#/properties/experiment/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (e === W && typeof j == "number" && isFinite(j) && (j < 1 || isNaN(j)))
                              return E.errors = [{ instancePath: r + "/experiment/version", schemaPath: "#/properties/experiment/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                            var V = W === e;
                          } else
                            var V = !0;
                          if (V)
                            if (f.id !== void 0) {
                              let j = f.id, W = e;
                              if (e === W)
                                if (typeof j == "string") {
                                  if (!Y.test(j))
                                    return E.errors = [{ instancePath: r + "/experiment/id", schemaPath: "#/properties/experiment/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return E.errors = [{ instancePath: r + "/experiment/id", schemaPath: "#/properties/experiment/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var V = W === e;
                            } else
                              var V = !0;
                        }
                      }
                    }
                  } else
                    return E.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = S === e;
              } else
                var s = !0;
              if (s) {
                if (t.createdAt !== void 0) {
                  let f = e;
                  if (typeof t.createdAt != "string")
                    return E.errors = [{ instancePath: r + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var s = f === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.declaration !== void 0) {
                    let f = t.declaration, S = e;
                    if (e === S && !(f && typeof f == "object" && !Array.isArray(f)))
                      return E.errors = [{ instancePath: r + "/declaration", schemaPath: "#/properties/declaration/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var s = S === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.inputs !== void 0) {
                      let f = t.inputs, S = e;
                      if (e === S)
                        if (f && typeof f == "object" && !Array.isArray(f))
                          for (let x in f) {
                            let q = e;
                            if (typeof f[x] != "string")
                              return E.errors = [{ instancePath: r + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var R = q === e;
                            if (!R)
                              break;
                          }
                        else
                          return E.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = S === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.objective !== void 0) {
                        let f = t.objective, S = e;
                        if (e === S)
                          if (f && typeof f == "object" && !Array.isArray(f)) {
                            let x;
                            if (f.metric === void 0 && (x = "metric") || f.step === void 0 && (x = "step") || f.better === void 0 && (x = "better") || f.onTestData === void 0 && (x = "onTestData"))
                              return E.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                            {
                              let q = e;
                              for (let j in f)
                                if (!(j === "metric" || j === "step" || j === "better" || j === "onTestData")) {
                                  return E.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (q === e) {
                                if (f.metric !== void 0) {
                                  let j = e;
                                  if (typeof f.metric != "string")
                                    return E.errors = [{ instancePath: r + "/objective/metric", schemaPath: "#/properties/objective/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var d = j === e;
                                } else
                                  var d = !0;
                                if (d) {
                                  if (f.step !== void 0) {
                                    let j = e;
                                    if (typeof f.step != "string")
                                      return E.errors = [{ instancePath: r + "/objective/step", schemaPath: "#/properties/objective/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var d = j === e;
                                  } else
                                    var d = !0;
                                  if (d) {
                                    if (f.better !== void 0) {
                                      let j = f.better, W = e;
                                      if (typeof j != "string")
                                        return E.errors = [{ instancePath: r + "/objective/better", schemaPath: "#/properties/objective/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(j === "higher" || j === "lower"))
                                        return E.errors = [{ instancePath: r + "/objective/better", schemaPath: "#/properties/objective/properties/better/enum", keyword: "enum", params: { allowedValues: ke.properties.objective.properties.better.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var d = W === e;
                                    } else
                                      var d = !0;
                                    if (d)
                                      if (f.onTestData !== void 0) {
                                        let j = e;
                                        if (typeof f.onTestData != "boolean")
                                          return E.errors = [{ instancePath: r + "/objective/onTestData", schemaPath: "#/properties/objective/properties/onTestData/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var d = j === e;
                                      } else
                                        var d = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return E.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = S === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.allowOverlap !== void 0) {
                          let f = t.allowOverlap, S = e;
                          if (e === S)
                            if (typeof f == "string") {
                              if (ve(f) < 1)
                                return E.errors = [{ instancePath: r + "/allowOverlap", schemaPath: "#/properties/allowOverlap/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return E.errors = [{ instancePath: r + "/allowOverlap", schemaPath: "#/properties/allowOverlap/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var s = S === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.trialLimit !== void 0) {
                            let f = t.trialLimit, S = e;
                            if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                              return E.errors = [{ instancePath: r + "/trialLimit", schemaPath: "#/properties/trialLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (e === S && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                              return E.errors = [{ instancePath: r + "/trialLimit", schemaPath: "#/properties/trialLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var s = S === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.stop !== void 0) {
                              let f = t.stop, S = e;
                              if (typeof f != "string")
                                return E.errors = [{ instancePath: r + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(f === "no" || f === "after-running" || f === "now"))
                                return E.errors = [{ instancePath: r + "/stop", schemaPath: "#/properties/stop/enum", keyword: "enum", params: { allowedValues: ke.properties.stop.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var s = S === e;
                            } else
                              var s = !0;
                            if (s)
                              if (t.trials !== void 0) {
                                let f = t.trials, S = e;
                                if (e === S)
                                  if (Array.isArray(f)) {
                                    var P = !0;
                                    let x = f.length;
                                    for (let q = 0; q < x; q++) {
                                      let j = f[q], W = e;
                                      if (e === W)
                                        if (j && typeof j == "object" && !Array.isArray(j)) {
                                          let v;
                                          if (j.number === void 0 && (v = "number") || j.origin === void 0 && (v = "origin") || j.status === void 0 && (v = "status") || j.parameters === void 0 && (v = "parameters"))
                                            return E.errors = [{ instancePath: r + "/trials/" + q, schemaPath: "#/properties/trials/items/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                                          {
                                            let U = e;
                                            for (let b in j)
                                              if (!be.call(ke.properties.trials.items.properties, b)) {
                                                return E.errors = [{ instancePath: r + "/trials/" + q, schemaPath: "#/properties/trials/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (U === e) {
                                              if (j.number !== void 0) {
                                                let b = j.number, H = e;
                                                if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                  return E.errors = [{ instancePath: r + "/trials/" + q + "/number", schemaPath: "#/properties/trials/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                if (e === H && typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)))
                                                  return E.errors = [{ instancePath: r + "/trials/" + q + "/number", schemaPath: "#/properties/trials/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                var C = H === e;
                                              } else
                                                var C = !0;
                                              if (C) {
                                                if (j.origin !== void 0) {
                                                  let b = j.origin, H = e;
                                                  if (typeof b != "string")
                                                    return E.errors = [{ instancePath: r + "/trials/" + q + "/origin", schemaPath: "#/properties/trials/items/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  if (!(b === "strategy" || b === "person"))
                                                    return E.errors = [{ instancePath: r + "/trials/" + q + "/origin", schemaPath: "#/properties/trials/items/properties/origin/enum", keyword: "enum", params: { allowedValues: ke.properties.trials.items.properties.origin.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                  var C = H === e;
                                                } else
                                                  var C = !0;
                                                if (C) {
                                                  if (j.status !== void 0) {
                                                    let b = j.status, H = e;
                                                    if (typeof b != "string")
                                                      return E.errors = [{ instancePath: r + "/trials/" + q + "/status", schemaPath: "#/properties/trials/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    if (!(b === "waiting" || b === "running" || b === "done" || b === "failed" || b === "pruned"))
                                                      return E.errors = [{ instancePath: r + "/trials/" + q + "/status", schemaPath: "#/properties/trials/items/properties/status/enum", keyword: "enum", params: { allowedValues: ke.properties.trials.items.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                    var C = H === e;
                                                  } else
                                                    var C = !0;
                                                  if (C) {
                                                    if (j.parameters !== void 0) {
                                                      let b = j.parameters, H = e;
                                                      if (e === H && !(b && typeof b == "object" && !Array.isArray(b)))
                                                        return E.errors = [{ instancePath: r + "/trials/" + q + "/parameters", schemaPath: "#/properties/trials/items/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var C = H === e;
                                                    } else
                                                      var C = !0;
                                                    if (C) {
                                                      if (j.rung !== void 0) {
                                                        let b = j.rung, H = e;
                                                        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                          return E.errors = [{ instancePath: r + "/trials/" + q + "/rung", schemaPath: "#/properties/trials/items/properties/rung/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === H && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b)))
                                                          return E.errors = [{ instancePath: r + "/trials/" + q + "/rung", schemaPath: "#/properties/trials/items/properties/rung/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        var C = H === e;
                                                      } else
                                                        var C = !0;
                                                      if (C) {
                                                        if (j.promotedFrom !== void 0) {
                                                          let b = j.promotedFrom, H = e;
                                                          if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                            return E.errors = [{ instancePath: r + "/trials/" + q + "/promotedFrom", schemaPath: "#/properties/trials/items/properties/promotedFrom/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                          if (e === H && typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)))
                                                            return E.errors = [{ instancePath: r + "/trials/" + q + "/promotedFrom", schemaPath: "#/properties/trials/items/properties/promotedFrom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                          var C = H === e;
                                                        } else
                                                          var C = !0;
                                                        if (C) {
                                                          if (j.run !== void 0) {
                                                            let b = j.run, H = e;
                                                            if (e === H)
                                                              if (typeof b == "string") {
                                                                if (!Y.test(b))
                                                                  return E.errors = [{ instancePath: r + "/trials/" + q + "/run", schemaPath: "#/properties/trials/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                              } else
                                                                return E.errors = [{ instancePath: r + "/trials/" + q + "/run", schemaPath: "#/properties/trials/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var C = H === e;
                                                          } else
                                                            var C = !0;
                                                          if (C) {
                                                            if (j.checkpoint !== void 0) {
                                                              let b = e;
                                                              if (typeof j.checkpoint != "string")
                                                                return E.errors = [{ instancePath: r + "/trials/" + q + "/checkpoint", schemaPath: "#/properties/trials/items/properties/checkpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var C = b === e;
                                                            } else
                                                              var C = !0;
                                                            if (C) {
                                                              if (j.value !== void 0) {
                                                                let b = j.value, H = e;
                                                                if (!(typeof b == "number" && isFinite(b)))
                                                                  return E.errors = [{ instancePath: r + "/trials/" + q + "/value", schemaPath: "#/properties/trials/items/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                var C = H === e;
                                                              } else
                                                                var C = !0;
                                                              if (C)
                                                                if (j.error !== void 0) {
                                                                  let b = j.error, H = e;
                                                                  if (e === H)
                                                                    if (b && typeof b == "object" && !Array.isArray(b)) {
                                                                      let $;
                                                                      if (b.code === void 0 && ($ = "code") || b.message === void 0 && ($ = "message"))
                                                                        return E.errors = [{ instancePath: r + "/trials/" + q + "/error", schemaPath: "#/properties/trials/items/properties/error/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                                                      {
                                                                        let ie = e;
                                                                        for (let N in b)
                                                                          if (!(N === "code" || N === "message")) {
                                                                            return E.errors = [{ instancePath: r + "/trials/" + q + "/error", schemaPath: "#/properties/trials/items/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" }], !1;
                                                                            break;
                                                                          }
                                                                        if (ie === e) {
                                                                          if (b.code !== void 0) {
                                                                            let N = e;
                                                                            if (typeof b.code != "string")
                                                                              return E.errors = [{ instancePath: r + "/trials/" + q + "/error/code", schemaPath: "#/properties/trials/items/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var B = N === e;
                                                                          } else
                                                                            var B = !0;
                                                                          if (B)
                                                                            if (b.message !== void 0) {
                                                                              let N = e;
                                                                              if (typeof b.message != "string")
                                                                                return E.errors = [{ instancePath: r + "/trials/" + q + "/error/message", schemaPath: "#/properties/trials/items/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var B = N === e;
                                                                            } else
                                                                              var B = !0;
                                                                        }
                                                                      }
                                                                    } else
                                                                      return E.errors = [{ instancePath: r + "/trials/" + q + "/error", schemaPath: "#/properties/trials/items/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                  var C = H === e;
                                                                } else
                                                                  var C = !0;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else
                                          return E.errors = [{ instancePath: r + "/trials/" + q, schemaPath: "#/properties/trials/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var P = W === e;
                                      if (!P)
                                        break;
                                    }
                                  } else
                                    return E.errors = [{ instancePath: r + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var s = S === e;
                              } else
                                var s = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return E.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return E.errors = p, e === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var He = me;
function me(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = me.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      if (t.type === void 0 && (P = "type") || t.store === void 0 && (P = "store") || t.trusted === void 0 && (P = "trusted") || t.recorded === void 0 && (P = "recorded"))
        return me.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
      {
        let C = e;
        for (let B in t)
          if (!(B === "type" || B === "store" || B === "trusted" || B === "recorded")) {
            return me.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (C === e) {
          if (t.type !== void 0) {
            let B = t.type, w = e;
            if (typeof B != "string")
              return me.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (B !== "kstore.trust.v1")
              return me.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var s = w === e;
          } else
            var s = !0;
          if (s) {
            if (t.store !== void 0) {
              let B = e;
              if (typeof t.store != "string")
                return me.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = B === e;
            } else
              var s = !0;
            if (s) {
              if (t.trusted !== void 0) {
                let B = t.trusted, w = e;
                if (e === w)
                  if (B && typeof B == "object" && !Array.isArray(B)) {
                    for (let f in B) {
                      let S = e;
                      if (typeof f == "string" && !Y.test(f)) {
                        let M = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: f };
                        p === null ? p = [M] : p.push(M), e++;
                      }
                      var V = S === e;
                      if (!V) {
                        let M = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: f }, message: "property name must be valid" };
                        return p === null ? p = [M] : p.push(M), e++, me.errors = p, !1;
                        break;
                      }
                    }
                    if (V)
                      for (let f in B) {
                        let S = e;
                        if (typeof B[f] != "string")
                          return me.errors = [{ instancePath: r + "/trusted/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var R = S === e;
                        if (!R)
                          break;
                      }
                  } else
                    return me.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = w === e;
              } else
                var s = !0;
              if (s)
                if (t.recorded !== void 0) {
                  let B = t.recorded, w = e;
                  if (e === w)
                    if (Array.isArray(B)) {
                      var d = !0;
                      let f = B.length;
                      for (let S = 0; S < f; S++) {
                        let M = B[S], x = e;
                        if (e === x)
                          if (typeof M == "string") {
                            if (!Y.test(M))
                              return me.errors = [{ instancePath: r + "/recorded/" + S, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return me.errors = [{ instancePath: r + "/recorded/" + S, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var d = x === e;
                        if (!d)
                          break;
                      }
                    } else
                      return me.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = w === e;
                } else
                  var s = !0;
            }
          }
        }
      }
    } else
      return me.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return me.errors = p, e === 0;
}
me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ze = G, we = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:verdict", title: "Verdict", description: "What running a recorded task run again found.", type: "object", additionalProperties: !1, required: ["type", "run", "verdict", "outputs", "firstDifference", "cause", "missing", "changed", "tolerance", "environment", "judgedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.verdict.v1" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the task run that was judged" }, verdict: { type: "string", enum: ["IDENTICAL", "EQUIVALENT", "DIFFERENT", "CANNOT"] }, outputs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["ref", "expected", "actual", "equal"], properties: { ref: { type: "string", description: "kind/name_vN" }, expected: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, actual: { anyOf: [{ type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, { type: "null" }] }, equal: { type: "boolean", description: "same id" } } } }, firstDifference: { anyOf: [{ type: "object", additionalProperties: !1, required: ["output", "path", "place", "expected", "actual", "relativeDifference"], properties: { output: { type: "string", description: "kind/name_vN" }, path: { type: "string", description: "file in the output; empty when its summary differs" }, place: { type: "string", description: "tensor, metric, cell or byte" }, expected: { description: "any JSON value" }, actual: { description: "any JSON value" }, relativeDifference: { anyOf: [{ type: "number" }, { type: "null" }] } } }, { type: "null" }] }, cause: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "certainty", "sentence", "evidence", "advice"], properties: { kind: { type: "string", enum: ["input-content", "settings", "seed", "plugin-code", "engine", "library", "interpreter", "threads", "not-deterministic", "row-order", "environment-variable", "clock", "network", "platform", "unknown"] }, certainty: { type: "string", enum: ["shown", "likely", "possible"], description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several" }, sentence: { type: "string" }, evidence: { type: "array", items: { type: "string" } }, advice: { type: "string", description: "what to do" } } }, { type: "null" }] }, missing: { type: "array", description: "what is not there, for CANNOT", items: { type: "object", additionalProperties: !1, required: ["what", "why"], properties: { what: { type: "string" }, why: { type: "string" } } } }, changed: { type: "array", description: "what was allowed to differ from the record", items: { type: "string" } }, tolerance: { anyOf: [{ type: "object", additionalProperties: !1, required: ["relative", "declaredBy"], properties: { relative: { type: "number", exclusiveMinimum: 0, description: "share of the larger of two numbers by which they may differ" }, declaredBy: { type: "string", enum: ["task", "person"] } } }, { type: "null" }], description: "how far numbers may be apart; null when no tolerance is declared" }, environment: { type: "object", additionalProperties: !0, description: "where it was judged; as in a run record" }, judgedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 } } }, xe = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function G(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = G.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let W;
      if (t.type === void 0 && (W = "type") || t.run === void 0 && (W = "run") || t.verdict === void 0 && (W = "verdict") || t.outputs === void 0 && (W = "outputs") || t.firstDifference === void 0 && (W = "firstDifference") || t.cause === void 0 && (W = "cause") || t.missing === void 0 && (W = "missing") || t.changed === void 0 && (W = "changed") || t.tolerance === void 0 && (W = "tolerance") || t.environment === void 0 && (W = "environment") || t.judgedAt === void 0 && (W = "judgedAt") || t.durationMs === void 0 && (W = "durationMs"))
        return G.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: W }, message: "must have required property '" + W + "'" }], !1;
      {
        let X = e;
        for (let v in t)
          if (!be.call(we.properties, v)) {
            return G.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (X === e) {
          if (t.type !== void 0) {
            let v = t.type, U = e;
            if (typeof v != "string")
              return G.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (v !== "kstore.verdict.v1")
              return G.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.verdict.v1" }, message: "must be equal to constant" }], !1;
            var s = U === e;
          } else
            var s = !0;
          if (s) {
            if (t.run !== void 0) {
              let v = t.run, U = e;
              if (e === U)
                if (typeof v == "string") {
                  if (!Y.test(v))
                    return G.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return G.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = U === e;
            } else
              var s = !0;
            if (s) {
              if (t.verdict !== void 0) {
                let v = t.verdict, U = e;
                if (typeof v != "string")
                  return G.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(v === "IDENTICAL" || v === "EQUIVALENT" || v === "DIFFERENT" || v === "CANNOT"))
                  return G.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: we.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                var s = U === e;
              } else
                var s = !0;
              if (s) {
                if (t.outputs !== void 0) {
                  let v = t.outputs, U = e;
                  if (e === U)
                    if (Array.isArray(v)) {
                      var V = !0;
                      let H = v.length;
                      for (let y = 0; y < H; y++) {
                        let $ = v[y], ie = e;
                        if (e === ie)
                          if ($ && typeof $ == "object" && !Array.isArray($)) {
                            let A;
                            if ($.ref === void 0 && (A = "ref") || $.expected === void 0 && (A = "expected") || $.actual === void 0 && (A = "actual") || $.equal === void 0 && (A = "equal"))
                              return G.errors = [{ instancePath: r + "/outputs/" + y, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
                            {
                              let n = e;
                              for (let I in $)
                                if (!(I === "ref" || I === "expected" || I === "actual" || I === "equal")) {
                                  return G.errors = [{ instancePath: r + "/outputs/" + y, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (n === e) {
                                if ($.ref !== void 0) {
                                  let I = e;
                                  if (typeof $.ref != "string")
                                    return G.errors = [{ instancePath: r + "/outputs/" + y + "/ref", schemaPath: "#/properties/outputs/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var R = I === e;
                                } else
                                  var R = !0;
                                if (R) {
                                  if ($.expected !== void 0) {
                                    let I = $.expected, a = e;
                                    if (e === a)
                                      if (typeof I == "string") {
                                        if (!Y.test(I))
                                          return G.errors = [{ instancePath: r + "/outputs/" + y + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                      } else
                                        return G.errors = [{ instancePath: r + "/outputs/" + y + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var R = a === e;
                                  } else
                                    var R = !0;
                                  if (R) {
                                    if ($.actual !== void 0) {
                                      let I = $.actual, a = e, u = e, Z = !1, m = e;
                                      if (e === m)
                                        if (typeof I == "string") {
                                          if (!Y.test(I)) {
                                            let D = { instancePath: r + "/outputs/" + y + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                            p === null ? p = [D] : p.push(D), e++;
                                          }
                                        } else {
                                          let D = { instancePath: r + "/outputs/" + y + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          p === null ? p = [D] : p.push(D), e++;
                                        }
                                      var d = m === e;
                                      Z = Z || d;
                                      let L = e;
                                      if (I !== null) {
                                        let D = { instancePath: r + "/outputs/" + y + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        p === null ? p = [D] : p.push(D), e++;
                                      }
                                      var d = L === e;
                                      if (Z = Z || d, Z)
                                        e = u, p !== null && (u ? p.length = u : p = null);
                                      else {
                                        let D = { instancePath: r + "/outputs/" + y + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return p === null ? p = [D] : p.push(D), e++, G.errors = p, !1;
                                      }
                                      var R = a === e;
                                    } else
                                      var R = !0;
                                    if (R)
                                      if ($.equal !== void 0) {
                                        let I = e;
                                        if (typeof $.equal != "boolean")
                                          return G.errors = [{ instancePath: r + "/outputs/" + y + "/equal", schemaPath: "#/properties/outputs/items/properties/equal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var R = I === e;
                                      } else
                                        var R = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return G.errors = [{ instancePath: r + "/outputs/" + y, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var V = ie === e;
                        if (!V)
                          break;
                      }
                    } else
                      return G.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = U === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.firstDifference !== void 0) {
                    let v = t.firstDifference, U = e, b = e, H = !1, y = e;
                    if (e === y)
                      if (v && typeof v == "object" && !Array.isArray(v)) {
                        let N;
                        if (v.output === void 0 && (N = "output") || v.path === void 0 && (N = "path") || v.place === void 0 && (N = "place") || v.expected === void 0 && (N = "expected") || v.actual === void 0 && (N = "actual") || v.relativeDifference === void 0 && (N = "relativeDifference")) {
                          let A = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" };
                          p === null ? p = [A] : p.push(A), e++;
                        } else {
                          let A = e;
                          for (let n in v)
                            if (!(n === "output" || n === "path" || n === "place" || n === "expected" || n === "actual" || n === "relativeDifference")) {
                              let I = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                              p === null ? p = [I] : p.push(I), e++;
                              break;
                            }
                          if (A === e) {
                            if (v.output !== void 0) {
                              let n = e;
                              if (typeof v.output != "string") {
                                let I = { instancePath: r + "/firstDifference/output", schemaPath: "#/properties/firstDifference/anyOf/0/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                p === null ? p = [I] : p.push(I), e++;
                              }
                              var P = n === e;
                            } else
                              var P = !0;
                            if (P) {
                              if (v.path !== void 0) {
                                let n = e;
                                if (typeof v.path != "string") {
                                  let a = { instancePath: r + "/firstDifference/path", schemaPath: "#/properties/firstDifference/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  p === null ? p = [a] : p.push(a), e++;
                                }
                                var P = n === e;
                              } else
                                var P = !0;
                              if (P) {
                                if (v.place !== void 0) {
                                  let n = e;
                                  if (typeof v.place != "string") {
                                    let a = { instancePath: r + "/firstDifference/place", schemaPath: "#/properties/firstDifference/anyOf/0/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    p === null ? p = [a] : p.push(a), e++;
                                  }
                                  var P = n === e;
                                } else
                                  var P = !0;
                                if (P)
                                  if (v.relativeDifference !== void 0) {
                                    let n = v.relativeDifference, I = e, a = e, u = !1, Z = e;
                                    if (!(typeof n == "number" && isFinite(n))) {
                                      let i = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      p === null ? p = [i] : p.push(i), e++;
                                    }
                                    var C = Z === e;
                                    u = u || C;
                                    let m = e;
                                    if (n !== null) {
                                      let i = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      p === null ? p = [i] : p.push(i), e++;
                                    }
                                    var C = m === e;
                                    if (u = u || C, u)
                                      e = a, p !== null && (a ? p.length = a : p = null);
                                    else {
                                      let i = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      p === null ? p = [i] : p.push(i), e++;
                                    }
                                    var P = I === e;
                                  } else
                                    var P = !0;
                              }
                            }
                          }
                        }
                      } else {
                        let N = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        p === null ? p = [N] : p.push(N), e++;
                      }
                    var B = y === e;
                    H = H || B;
                    let $ = e;
                    if (v !== null) {
                      let N = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      p === null ? p = [N] : p.push(N), e++;
                    }
                    var B = $ === e;
                    if (H = H || B, H)
                      e = b, p !== null && (b ? p.length = b : p = null);
                    else {
                      let N = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return p === null ? p = [N] : p.push(N), e++, G.errors = p, !1;
                    }
                    var s = U === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.cause !== void 0) {
                      let v = t.cause, U = e, b = e, H = !1, y = e;
                      if (e === y)
                        if (v && typeof v == "object" && !Array.isArray(v)) {
                          let N;
                          if (v.kind === void 0 && (N = "kind") || v.certainty === void 0 && (N = "certainty") || v.sentence === void 0 && (N = "sentence") || v.evidence === void 0 && (N = "evidence") || v.advice === void 0 && (N = "advice")) {
                            let A = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" };
                            p === null ? p = [A] : p.push(A), e++;
                          } else {
                            let A = e;
                            for (let n in v)
                              if (!(n === "kind" || n === "certainty" || n === "sentence" || n === "evidence" || n === "advice")) {
                                let I = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                                p === null ? p = [I] : p.push(I), e++;
                                break;
                              }
                            if (A === e) {
                              if (v.kind !== void 0) {
                                let n = v.kind, I = e;
                                if (typeof n != "string") {
                                  let a = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  p === null ? p = [a] : p.push(a), e++;
                                }
                                if (!(n === "input-content" || n === "settings" || n === "seed" || n === "plugin-code" || n === "engine" || n === "library" || n === "interpreter" || n === "threads" || n === "not-deterministic" || n === "row-order" || n === "environment-variable" || n === "clock" || n === "network" || n === "platform" || n === "unknown")) {
                                  let a = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: we.properties.cause.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                  p === null ? p = [a] : p.push(a), e++;
                                }
                                var w = I === e;
                              } else
                                var w = !0;
                              if (w) {
                                if (v.certainty !== void 0) {
                                  let n = v.certainty, I = e;
                                  if (typeof n != "string") {
                                    let u = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    p === null ? p = [u] : p.push(u), e++;
                                  }
                                  if (!(n === "shown" || n === "likely" || n === "possible")) {
                                    let u = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/enum", keyword: "enum", params: { allowedValues: we.properties.cause.anyOf[0].properties.certainty.enum }, message: "must be equal to one of the allowed values" };
                                    p === null ? p = [u] : p.push(u), e++;
                                  }
                                  var w = I === e;
                                } else
                                  var w = !0;
                                if (w) {
                                  if (v.sentence !== void 0) {
                                    let n = e;
                                    if (typeof v.sentence != "string") {
                                      let a = { instancePath: r + "/cause/sentence", schemaPath: "#/properties/cause/anyOf/0/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      p === null ? p = [a] : p.push(a), e++;
                                    }
                                    var w = n === e;
                                  } else
                                    var w = !0;
                                  if (w) {
                                    if (v.evidence !== void 0) {
                                      let n = v.evidence, I = e;
                                      if (e === I)
                                        if (Array.isArray(n)) {
                                          var l = !0;
                                          let u = n.length;
                                          for (let Z = 0; Z < u; Z++) {
                                            let m = e;
                                            if (typeof n[Z] != "string") {
                                              let i = { instancePath: r + "/cause/evidence/" + Z, schemaPath: "#/properties/cause/anyOf/0/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              p === null ? p = [i] : p.push(i), e++;
                                            }
                                            var l = m === e;
                                            if (!l)
                                              break;
                                          }
                                        } else {
                                          let u = { instancePath: r + "/cause/evidence", schemaPath: "#/properties/cause/anyOf/0/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          p === null ? p = [u] : p.push(u), e++;
                                        }
                                      var w = I === e;
                                    } else
                                      var w = !0;
                                    if (w)
                                      if (v.advice !== void 0) {
                                        let n = e;
                                        if (typeof v.advice != "string") {
                                          let a = { instancePath: r + "/cause/advice", schemaPath: "#/properties/cause/anyOf/0/properties/advice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          p === null ? p = [a] : p.push(a), e++;
                                        }
                                        var w = n === e;
                                      } else
                                        var w = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          let N = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          p === null ? p = [N] : p.push(N), e++;
                        }
                      var f = y === e;
                      H = H || f;
                      let $ = e;
                      if (v !== null) {
                        let N = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        p === null ? p = [N] : p.push(N), e++;
                      }
                      var f = $ === e;
                      if (H = H || f, H)
                        e = b, p !== null && (b ? p.length = b : p = null);
                      else {
                        let N = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return p === null ? p = [N] : p.push(N), e++, G.errors = p, !1;
                      }
                      var s = U === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.missing !== void 0) {
                        let v = t.missing, U = e;
                        if (e === U)
                          if (Array.isArray(v)) {
                            var S = !0;
                            let H = v.length;
                            for (let y = 0; y < H; y++) {
                              let $ = v[y], ie = e;
                              if (e === ie)
                                if ($ && typeof $ == "object" && !Array.isArray($)) {
                                  let A;
                                  if ($.what === void 0 && (A = "what") || $.why === void 0 && (A = "why"))
                                    return G.errors = [{ instancePath: r + "/missing/" + y, schemaPath: "#/properties/missing/items/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
                                  {
                                    let n = e;
                                    for (let I in $)
                                      if (!(I === "what" || I === "why")) {
                                        return G.errors = [{ instancePath: r + "/missing/" + y, schemaPath: "#/properties/missing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (n === e) {
                                      if ($.what !== void 0) {
                                        let I = e;
                                        if (typeof $.what != "string")
                                          return G.errors = [{ instancePath: r + "/missing/" + y + "/what", schemaPath: "#/properties/missing/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var M = I === e;
                                      } else
                                        var M = !0;
                                      if (M)
                                        if ($.why !== void 0) {
                                          let I = e;
                                          if (typeof $.why != "string")
                                            return G.errors = [{ instancePath: r + "/missing/" + y + "/why", schemaPath: "#/properties/missing/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var M = I === e;
                                        } else
                                          var M = !0;
                                    }
                                  }
                                } else
                                  return G.errors = [{ instancePath: r + "/missing/" + y, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var S = ie === e;
                              if (!S)
                                break;
                            }
                          } else
                            return G.errors = [{ instancePath: r + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = U === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.changed !== void 0) {
                          let v = t.changed, U = e;
                          if (e === U)
                            if (Array.isArray(v)) {
                              var x = !0;
                              let H = v.length;
                              for (let y = 0; y < H; y++) {
                                let $ = e;
                                if (typeof v[y] != "string")
                                  return G.errors = [{ instancePath: r + "/changed/" + y, schemaPath: "#/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var x = $ === e;
                                if (!x)
                                  break;
                              }
                            } else
                              return G.errors = [{ instancePath: r + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var s = U === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.tolerance !== void 0) {
                            let v = t.tolerance, U = e, b = e, H = !1, y = e;
                            if (e === y)
                              if (v && typeof v == "object" && !Array.isArray(v)) {
                                let N;
                                if (v.relative === void 0 && (N = "relative") || v.declaredBy === void 0 && (N = "declaredBy")) {
                                  let A = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" };
                                  p === null ? p = [A] : p.push(A), e++;
                                } else {
                                  let A = e;
                                  for (let n in v)
                                    if (!(n === "relative" || n === "declaredBy")) {
                                      let I = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                                      p === null ? p = [I] : p.push(I), e++;
                                      break;
                                    }
                                  if (A === e) {
                                    if (v.relative !== void 0) {
                                      let n = v.relative, I = e;
                                      if (e === I)
                                        if (typeof n == "number" && isFinite(n)) {
                                          if (n <= 0 || isNaN(n)) {
                                            let a = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                            p === null ? p = [a] : p.push(a), e++;
                                          }
                                        } else {
                                          let a = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                          p === null ? p = [a] : p.push(a), e++;
                                        }
                                      var q = I === e;
                                    } else
                                      var q = !0;
                                    if (q)
                                      if (v.declaredBy !== void 0) {
                                        let n = v.declaredBy, I = e;
                                        if (typeof n != "string") {
                                          let u = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          p === null ? p = [u] : p.push(u), e++;
                                        }
                                        if (!(n === "task" || n === "person")) {
                                          let u = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/enum", keyword: "enum", params: { allowedValues: we.properties.tolerance.anyOf[0].properties.declaredBy.enum }, message: "must be equal to one of the allowed values" };
                                          p === null ? p = [u] : p.push(u), e++;
                                        }
                                        var q = I === e;
                                      } else
                                        var q = !0;
                                  }
                                }
                              } else {
                                let N = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                p === null ? p = [N] : p.push(N), e++;
                              }
                            var j = y === e;
                            H = H || j;
                            let $ = e;
                            if (v !== null) {
                              let N = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              p === null ? p = [N] : p.push(N), e++;
                            }
                            var j = $ === e;
                            if (H = H || j, H)
                              e = b, p !== null && (b ? p.length = b : p = null);
                            else {
                              let N = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return p === null ? p = [N] : p.push(N), e++, G.errors = p, !1;
                            }
                            var s = U === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let v = t.environment, U = e;
                              if (e === U && !(v && typeof v == "object" && !Array.isArray(v)))
                                return G.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = U === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.judgedAt !== void 0) {
                                let v = t.judgedAt, U = e;
                                if (e === U)
                                  if (typeof v == "string") {
                                    if (!xe.test(v))
                                      return G.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  } else
                                    return G.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = U === e;
                              } else
                                var s = !0;
                              if (s)
                                if (t.durationMs !== void 0) {
                                  let v = t.durationMs, U = e;
                                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v)))
                                    return G.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === U && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v)))
                                    return G.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = U === e;
                                } else
                                  var s = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return G.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return G.errors = p, e === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Re = se, $e = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function se(t, { instancePath: r = "", parentData: pe, parentDataProperty: ne, rootData: oe = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, z = se.evaluated;
  if (z.dynamicProps && (z.props = void 0), z.dynamicItems && (z.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let V;
      if (t.type === void 0 && (V = "type") || t.kind === void 0 && (V = "kind") || t.name === void 0 && (V = "name") || t.version === void 0 && (V = "version") || t.id === void 0 && (V = "id") || t.manifest === void 0 && (V = "manifest"))
        return se.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: V }, message: "must have required property '" + V + "'" }], !1;
      {
        let R = e;
        for (let d in t)
          if (!(d === "type" || d === "kind" || d === "name" || d === "version" || d === "id" || d === "manifest")) {
            return se.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (R === e) {
          if (t.type !== void 0) {
            let d = t.type, P = e;
            if (typeof d != "string")
              return se.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.version.v1")
              return se.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = P === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let d = t.kind, P = e;
              if (typeof d != "string")
                return se.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                return se.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: $e.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = P === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let d = t.name, P = e;
                if (e === P)
                  if (typeof d == "string") {
                    if (ve(d) > 100)
                      return se.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (ve(d) < 1)
                      return se.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return se.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = P === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let d = t.version, P = e;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                    return se.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === P && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                    return se.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = P === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let d = t.id, P = e;
                    if (e === P)
                      if (typeof d == "string") {
                        if (!Y.test(d))
                          return se.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return se.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = P === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let d = t.manifest, P = e;
                      if (e === P && !(d && typeof d == "object" && !Array.isArray(d)))
                        return se.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = P === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return se.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return se.errors = p, e === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ue = {
  aliases: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:aliases",
    title: "Aliases",
    description: "Names that people move: `kind/name` to alias to version number.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "aliases"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.aliases.v1"
      },
      aliases: {
        type: "object",
        additionalProperties: {
          type: "object",
          additionalProperties: {
            type: "integer",
            minimum: 1
          }
        }
      }
    }
  },
  config: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:config",
    title: "Config",
    description: "`.kstore/config.json`: what a person sets for this workspace.",
    type: "object",
    additionalProperties: !1,
    required: [],
    properties: {
      author: {
        type: "object",
        additionalProperties: !1,
        required: [
          "name",
          "email"
        ],
        properties: {
          name: {
            type: "string",
            minLength: 1
          },
          email: {
            type: "string"
          }
        }
      },
      lockTimeoutSeconds: {
        type: "integer",
        minimum: 0,
        description: "how long to wait for another command; default 600"
      },
      saveStateSeconds: {
        type: "number",
        minimum: 0,
        description: "least time between two saved states of a running task; default 2"
      }
    }
  },
  "experiment-run": {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:experiment-run",
    title: "ExperimentRun",
    description: "Record of one execution of an experiment: a chain of runs.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "spec",
      "specification",
      "status",
      "used",
      "steps",
      "outputs",
      "metrics",
      "startedAt",
      "durationMs"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.experiment-run.v1"
      },
      spec: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256, 64 lower-case hexadecimal digits"
      },
      specification: {
        type: "object",
        additionalProperties: !0,
        description: "the experiment spec itself"
      },
      status: {
        type: "string",
        enum: [
          "succeeded",
          "failed",
          "aborted",
          "stopped"
        ]
      },
      used: {
        type: "array",
        description: "versions that were used",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "role",
            "kind",
            "name",
            "version",
            "id"
          ],
          properties: {
            role: {
              type: "string"
            },
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
              ]
            },
            name: {
              type: "string"
            },
            version: {
              type: "integer",
              minimum: 1
            },
            id: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            }
          }
        }
      },
      steps: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "step",
            "run",
            "cached"
          ],
          properties: {
            step: {
              type: "string"
            },
            run: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            },
            cached: {
              type: "boolean"
            }
          }
        },
        description: "the steps that were run or served from the cache; whether one succeeded stands in its run"
      },
      notRun: {
        type: "array",
        description: "steps that were not run; absent when there is none",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "step"
          ],
          properties: {
            step: {
              type: "string"
            },
            needs: {
              type: "string",
              description: "the failed step whose output it needs; absent when the experiment was stopped before"
            }
          }
        }
      },
      point: {
        type: "object",
        additionalProperties: !0,
        minProperties: 1,
        description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen"
      },
      outputs: {
        type: "array",
        description: "versions that were made",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "slot",
            "kind",
            "name",
            "version",
            "id"
          ],
          properties: {
            slot: {
              type: "string"
            },
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
              ]
            },
            name: {
              type: "string"
            },
            version: {
              type: "integer",
              minimum: 1
            },
            id: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            }
          }
        }
      },
      metrics: {
        type: "object",
        additionalProperties: {
          type: "number"
        },
        description: "final value of each metric"
      },
      startedAt: {
        type: "string",
        description: "ISO 8601, UTC"
      },
      durationMs: {
        type: "integer",
        minimum: 0
      },
      error: {
        type: "object",
        additionalProperties: !1,
        required: [
          "code",
          "message"
        ],
        properties: {
          code: {
            type: "string"
          },
          message: {
            type: "string"
          }
        }
      },
      dataCheck: {
        type: "object",
        description: "whether training, validation and test data have rows in common, as it was checked before the run",
        additionalProperties: !1,
        required: [
          "pairs",
          "unknown"
        ],
        properties: {
          pairs: {
            type: "array",
            description: "data that is to have nothing in common, `left` learnt from",
            items: {
              type: "object",
              additionalProperties: !1,
              required: [
                "step",
                "left",
                "right"
              ],
              properties: {
                step: {
                  type: "string"
                },
                left: {
                  type: "object",
                  additionalProperties: !1,
                  required: [
                    "role",
                    "kind",
                    "ref",
                    "id"
                  ],
                  properties: {
                    role: {
                      type: "string",
                      enum: [
                        "training",
                        "validation",
                        "test"
                      ]
                    },
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
                      ]
                    },
                    ref: {
                      type: "string",
                      description: "reference such as formula_v1"
                    },
                    id: {
                      type: "string",
                      pattern: "^[0-9a-f]{64}$",
                      description: "SHA-256, 64 lower-case hexadecimal digits"
                    }
                  }
                },
                right: {
                  type: "object",
                  additionalProperties: !1,
                  required: [
                    "role",
                    "kind",
                    "ref",
                    "id"
                  ],
                  properties: {
                    role: {
                      type: "string",
                      enum: [
                        "training",
                        "validation",
                        "test"
                      ]
                    },
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
                      ]
                    },
                    ref: {
                      type: "string",
                      description: "reference such as formula_v1"
                    },
                    id: {
                      type: "string",
                      pattern: "^[0-9a-f]{64}$",
                      description: "SHA-256, 64 lower-case hexadecimal digits"
                    }
                  }
                },
                unit: {
                  type: "string",
                  enum: [
                    "row",
                    "file"
                  ]
                },
                rows: {
                  type: "object",
                  description: "rows or files compared",
                  additionalProperties: !1,
                  required: [
                    "left",
                    "right"
                  ],
                  properties: {
                    left: {
                      type: "integer",
                      minimum: 0
                    },
                    right: {
                      type: "integer",
                      minimum: 0
                    }
                  }
                },
                counts: {
                  type: "object",
                  description: "rows or files of the right side, each by the strongest way in which it overlaps",
                  additionalProperties: !1,
                  required: [
                    "exact",
                    "normalised",
                    "key",
                    "sameInputs"
                  ],
                  properties: {
                    exact: {
                      type: "integer",
                      minimum: 0,
                      description: "the same as they are written"
                    },
                    normalised: {
                      type: "integer",
                      minimum: 0,
                      description: "the same but for how they are written: number format, case, white space, width, unit, order of columns"
                    },
                    key: {
                      type: "integer",
                      minimum: 0,
                      description: "of the same key, with other content"
                    },
                    sameInputs: {
                      type: "integer",
                      minimum: 0,
                      description: "the same inputs with another target"
                    }
                  }
                },
                notCompared: {
                  type: "string",
                  description: "why they could not be compared; then there are no counts"
                }
              }
            }
          },
          unknown: {
            type: "array",
            description: "what could not be told of the roles, in words",
            items: {
              type: "string"
            }
          },
          overridden: {
            type: "string",
            description: "the reason for which the run went on although data overlaps"
          }
        }
      }
    }
  },
  "experiment-spec": {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:experiment-spec",
    title: "ExperimentSpec",
    description: "Everything that determines an experiment: the versions chosen, the tasks with their code and settings, the seed. The classic form has `learning` and `tests`, a graph has `steps`.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "inputs",
      "seed",
      "engine"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.experiment-spec.v1"
      },
      inputs: {
        type: "object",
        additionalProperties: {
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          description: "SHA-256, 64 lower-case hexadecimal digits"
        },
        description: "slot name, in a graph `step.slot`, to version id"
      },
      learning: {
        type: "object",
        additionalProperties: !0,
        description: "task identity and settings of the learning step"
      },
      tests: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: !0
        },
        description: "task identity and settings of each test step"
      },
      steps: {
        type: "object",
        additionalProperties: {
          type: "object",
          additionalProperties: !0
        },
        description: "each step of a graph: task identity, inputs from other steps as `step.slot`, settings, seed, engine"
      },
      seed: {
        type: "integer",
        minimum: 0,
        maximum: 4294967295
      },
      engine: {
        type: "object",
        additionalProperties: {
          type: "string"
        }
      }
    },
    dependentRequired: {
      learning: [
        "tests"
      ],
      tests: [
        "learning"
      ]
    }
  },
  garbage: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:garbage",
    title: "Garbage",
    description: "`.kstore/garbage.json`: packs that nothing needed at a time, to be removed when they are still not needed after the grace time.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "packs"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.garbage.v1"
      },
      packs: {
        type: "object",
        description: "pack id to the time since when it is not needed, ISO 8601, UTC",
        propertyNames: {
          pattern: "^[0-9a-f]{64}$"
        },
        additionalProperties: {
          type: "string",
          pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"
        }
      }
    }
  },
  manifest: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:manifest",
    title: "Manifest",
    description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "kind",
      "tree",
      "files",
      "sizeBytes",
      "meta"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.manifest.v1"
      },
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
        ]
      },
      tree: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "root node of the file tree"
      },
      files: {
        type: "integer",
        minimum: 0
      },
      sizeBytes: {
        type: "integer",
        minimum: 0
      },
      meta: {
        type: "object",
        description: "meaning by kind: a table, the parsed settings, a summary",
        additionalProperties: !0
      }
    }
  },
  run: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:run",
    title: "Run",
    description: "Record of one execution of a task.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "spec",
      "specification",
      "status",
      "used",
      "outputs",
      "metrics",
      "determinism",
      "environment",
      "startedAt",
      "durationMs"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.run.v1"
      },
      spec: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256, 64 lower-case hexadecimal digits"
      },
      specification: {
        type: "object",
        additionalProperties: !0,
        description: "the spec itself; schema `spec`"
      },
      status: {
        type: "string",
        enum: [
          "succeeded",
          "failed",
          "aborted",
          "stopped"
        ],
        description: "`stopped`: a person asked for it, and what the task had made until then was kept"
      },
      used: {
        type: "array",
        description: "versions that were used",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "role",
            "kind",
            "name",
            "version",
            "id"
          ],
          properties: {
            role: {
              type: "string"
            },
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
              ]
            },
            name: {
              type: "string"
            },
            version: {
              type: "integer",
              minimum: 1
            },
            id: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            }
          }
        }
      },
      outputs: {
        type: "array",
        description: "versions that were made",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "slot",
            "kind",
            "name",
            "version",
            "id"
          ],
          properties: {
            slot: {
              type: "string"
            },
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
              ]
            },
            name: {
              type: "string"
            },
            version: {
              type: "integer",
              minimum: 1
            },
            id: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            }
          }
        }
      },
      metrics: {
        type: "object",
        additionalProperties: {
          type: "number"
        },
        description: "final value of each metric"
      },
      determinism: {
        type: "object",
        additionalProperties: !1,
        required: [
          "level"
        ],
        properties: {
          level: {
            type: "string",
            enum: [
              "bitwise",
              "tolerance",
              "none"
            ]
          },
          relativeTolerance: {
            type: "number",
            exclusiveMinimum: 0
          },
          reason: {
            type: "string"
          }
        }
      },
      metricLog: {
        type: "object",
        additionalProperties: !1,
        required: [
          "id",
          "sizeBytes"
        ],
        properties: {
          id: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "SHA-256, 64 lower-case hexadecimal digits"
          },
          sizeBytes: {
            type: "integer",
            minimum: 0
          },
          list: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "root node of the chunk list; absent when the file is one chunk"
          }
        },
        description: "every metric at every step, as JSON lines"
      },
      environment: {
        type: "object",
        description: "context, not identity",
        additionalProperties: !1,
        required: [
          "kstore",
          "node",
          "platform",
          "arch",
          "cpu",
          "host"
        ],
        properties: {
          kstore: {
            type: "string"
          },
          node: {
            type: "string"
          },
          platform: {
            type: "string"
          },
          arch: {
            type: "string"
          },
          cpu: {
            type: "string"
          },
          processors: {
            type: "integer",
            minimum: 1,
            description: "how many it may use"
          },
          host: {
            type: "string"
          },
          container: {
            type: "object",
            description: "the container that it ran in, as far as it can be seen from inside",
            additionalProperties: !1,
            required: [
              "type"
            ],
            properties: {
              type: {
                type: "string"
              },
              id: {
                type: "string"
              },
              image: {
                type: "string"
              },
              imageId: {
                type: "string"
              }
            }
          },
          variables: {
            type: "object",
            description: "what the environment of the task held, without what names the folder of the run",
            additionalProperties: {
              type: "string"
            }
          },
          observed: {
            type: "object",
            additionalProperties: !1,
            description: "what the task used besides its inputs, as far as it was seen; absent members were not used",
            properties: {
              clock: {
                type: "integer",
                minimum: 1,
                description: "times that it read the date and time"
              },
              timer: {
                type: "integer",
                minimum: 1,
                description: "times that it measured time, which many libraries do without harm"
              },
              random: {
                type: "integer",
                minimum: 1,
                description: "times that it drew random numbers that no seed determines"
              },
              network: {
                type: "array",
                items: {
                  type: "string"
                },
                description: "hosts that it spoke to"
              },
              variables: {
                type: "object",
                additionalProperties: {
                  type: "string"
                },
                description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value"
              }
            }
          }
        }
      },
      startedAt: {
        type: "string",
        description: "ISO 8601, UTC"
      },
      durationMs: {
        type: "integer",
        minimum: 0
      },
      error: {
        type: "object",
        additionalProperties: !1,
        required: [
          "code",
          "message"
        ],
        properties: {
          code: {
            type: "string"
          },
          message: {
            type: "string"
          }
        }
      },
      progress: {
        type: "object",
        additionalProperties: !1,
        required: [
          "done",
          "total",
          "unit"
        ],
        description: "how far a run came that did not succeed",
        properties: {
          done: {
            type: "number"
          },
          total: {
            type: "number"
          },
          unit: {
            type: "string",
            description: "what is counted, for example `epoch`"
          }
        }
      },
      state: {
        type: "object",
        additionalProperties: !1,
        required: [
          "tree",
          "files",
          "sizeBytes",
          "step"
        ],
        description: "what is needed to go on; only of a run that did not succeed",
        properties: {
          tree: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "root node of the saved files"
          },
          step: {
            type: "integer",
            minimum: 0,
            description: "steps that were done"
          },
          files: {
            type: "integer",
            minimum: 0
          },
          sizeBytes: {
            type: "integer",
            minimum: 0
          }
        }
      },
      resumedFrom: {
        type: "object",
        additionalProperties: !1,
        required: [
          "step"
        ],
        description: "the run went on from a saved state",
        properties: {
          step: {
            type: "integer",
            minimum: 0
          },
          run: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "the run that the state was recorded with; absent when that one was never recorded"
          }
        }
      },
      dataCheck: {
        type: "object",
        description: "whether training, validation and test data have rows in common, as it was checked before the run",
        additionalProperties: !1,
        required: [
          "pairs",
          "unknown"
        ],
        properties: {
          pairs: {
            type: "array",
            description: "data that is to have nothing in common, `left` learnt from",
            items: {
              type: "object",
              additionalProperties: !1,
              required: [
                "step",
                "left",
                "right"
              ],
              properties: {
                step: {
                  type: "string"
                },
                left: {
                  type: "object",
                  additionalProperties: !1,
                  required: [
                    "role",
                    "kind",
                    "ref",
                    "id"
                  ],
                  properties: {
                    role: {
                      type: "string",
                      enum: [
                        "training",
                        "validation",
                        "test"
                      ]
                    },
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
                      ]
                    },
                    ref: {
                      type: "string",
                      description: "reference such as formula_v1"
                    },
                    id: {
                      type: "string",
                      pattern: "^[0-9a-f]{64}$",
                      description: "SHA-256, 64 lower-case hexadecimal digits"
                    }
                  }
                },
                right: {
                  type: "object",
                  additionalProperties: !1,
                  required: [
                    "role",
                    "kind",
                    "ref",
                    "id"
                  ],
                  properties: {
                    role: {
                      type: "string",
                      enum: [
                        "training",
                        "validation",
                        "test"
                      ]
                    },
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
                      ]
                    },
                    ref: {
                      type: "string",
                      description: "reference such as formula_v1"
                    },
                    id: {
                      type: "string",
                      pattern: "^[0-9a-f]{64}$",
                      description: "SHA-256, 64 lower-case hexadecimal digits"
                    }
                  }
                },
                unit: {
                  type: "string",
                  enum: [
                    "row",
                    "file"
                  ]
                },
                rows: {
                  type: "object",
                  description: "rows or files compared",
                  additionalProperties: !1,
                  required: [
                    "left",
                    "right"
                  ],
                  properties: {
                    left: {
                      type: "integer",
                      minimum: 0
                    },
                    right: {
                      type: "integer",
                      minimum: 0
                    }
                  }
                },
                counts: {
                  type: "object",
                  description: "rows or files of the right side, each by the strongest way in which it overlaps",
                  additionalProperties: !1,
                  required: [
                    "exact",
                    "normalised",
                    "key",
                    "sameInputs"
                  ],
                  properties: {
                    exact: {
                      type: "integer",
                      minimum: 0,
                      description: "the same as they are written"
                    },
                    normalised: {
                      type: "integer",
                      minimum: 0,
                      description: "the same but for how they are written: number format, case, white space, width, unit, order of columns"
                    },
                    key: {
                      type: "integer",
                      minimum: 0,
                      description: "of the same key, with other content"
                    },
                    sameInputs: {
                      type: "integer",
                      minimum: 0,
                      description: "the same inputs with another target"
                    }
                  }
                },
                notCompared: {
                  type: "string",
                  description: "why they could not be compared; then there are no counts"
                }
              }
            }
          },
          unknown: {
            type: "array",
            description: "what could not be told of the roles, in words",
            items: {
              type: "string"
            }
          },
          overridden: {
            type: "string",
            description: "the reason for which the run went on although data overlaps"
          }
        }
      }
    }
  },
  spec: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:spec",
    title: "Spec",
    description: "Everything that determines the outputs of one run. Its id is the key of the run cache.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "task",
      "inputs",
      "settings",
      "seed",
      "engine"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.spec.v1"
      },
      task: {
        type: "object",
        additionalProperties: !1,
        required: [
          "type",
          "name",
          "version",
          "code"
        ],
        properties: {
          type: {
            type: "string",
            enum: [
              "learning",
              "test"
            ]
          },
          name: {
            type: "string"
          },
          version: {
            type: "string"
          },
          code: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "hash of the code that is executed, its dependencies included"
          }
        }
      },
      inputs: {
        type: "object",
        additionalProperties: {
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          description: "SHA-256, 64 lower-case hexadecimal digits"
        },
        description: "slot name to version id"
      },
      settings: {
        type: "object",
        additionalProperties: !0,
        description: "validated settings, defaults filled in"
      },
      seed: {
        type: "integer",
        minimum: 0,
        maximum: 4294967295
      },
      engine: {
        type: "object",
        additionalProperties: {
          type: "string"
        },
        description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack"
      },
      adjustments: {
        type: "array",
        minItems: 1,
        description: "settings that a person changed while the task ran, in rising order of the steps; absent when there were none",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "step",
            "setting",
            "value"
          ],
          properties: {
            step: {
              type: "integer",
              minimum: 0,
              description: "the first step that it holds for"
            },
            setting: {
              type: "string",
              minLength: 1,
              description: "dotted path in the settings"
            },
            value: !0
          }
        }
      }
    }
  },
  sweep: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:sweep",
    title: "Sweep",
    description: "A search for better settings with its queue: `.kstore/sweeps/<id>.json`, and `sweep.json` of the result that it ends with.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "id",
      "experiment",
      "createdAt",
      "declaration",
      "inputs",
      "objective",
      "trialLimit",
      "stop",
      "trials"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.sweep.v1"
      },
      id: {
        type: "string",
        minLength: 1,
        maxLength: 200
      },
      experiment: {
        type: "object",
        additionalProperties: !1,
        required: [
          "name",
          "version",
          "id"
        ],
        properties: {
          name: {
            type: "string"
          },
          version: {
            type: "integer",
            minimum: 1
          },
          id: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "SHA-256, 64 lower-case hexadecimal digits"
          }
        }
      },
      createdAt: {
        type: "string",
        description: "ISO 8601, UTC"
      },
      declaration: {
        type: "object",
        additionalProperties: !0,
        description: "the `sweep` of the experiment; references in it are those of versions"
      },
      inputs: {
        type: "object",
        additionalProperties: {
          type: "string"
        },
        description: "what the experiment names, as the versions that were the newest when the sweep began"
      },
      objective: {
        type: "object",
        additionalProperties: !1,
        required: [
          "metric",
          "step",
          "better",
          "onTestData"
        ],
        properties: {
          metric: {
            type: "string"
          },
          step: {
            type: "string",
            description: "step of the experiment that gives it"
          },
          better: {
            type: "string",
            enum: [
              "higher",
              "lower"
            ]
          },
          onTestData: {
            type: "boolean",
            description: "true when test data decide, which the person had to say"
          }
        }
      },
      allowOverlap: {
        type: "string",
        minLength: 1,
        description: "why trials run although training, validation and test data overlap"
      },
      trialLimit: {
        type: "integer",
        minimum: 0,
        description: "trials that the strategy may choose"
      },
      stop: {
        type: "string",
        enum: [
          "no",
          "after-running",
          "now"
        ],
        description: "what a person asked of the command that runs it"
      },
      trials: {
        type: "array",
        description: "those that wait in the order in which they will run",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "number",
            "origin",
            "status",
            "parameters"
          ],
          properties: {
            number: {
              type: "integer",
              minimum: 1
            },
            origin: {
              type: "string",
              enum: [
                "strategy",
                "person"
              ],
              description: "who wanted it"
            },
            status: {
              type: "string",
              enum: [
                "waiting",
                "running",
                "done",
                "failed",
                "pruned"
              ]
            },
            parameters: {
              type: "object",
              additionalProperties: !0,
              description: "parameter name to value"
            },
            rung: {
              type: "integer",
              minimum: 0,
              description: "successive halving: how often the budget was raised"
            },
            promotedFrom: {
              type: "integer",
              minimum: 1,
              description: "successive halving: the trial with the same values and a smaller budget"
            },
            run: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "id of the experiment's run"
            },
            checkpoint: {
              type: "string",
              description: "reference such as baseline-trial_v3"
            },
            value: {
              type: "number",
              description: "the metric that the sweep makes better"
            },
            error: {
              type: "object",
              additionalProperties: !1,
              required: [
                "code",
                "message"
              ],
              properties: {
                code: {
                  type: "string"
                },
                message: {
                  type: "string"
                }
              }
            }
          }
        }
      }
    }
  },
  trust: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:trust",
    title: "Trust",
    description: "`.kstore/trust.json`: plugin versions whose code may run in this workspace. It belongs to one folder on one computer and is never cloned or pulled.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "store",
      "trusted",
      "recorded"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.trust.v1"
      },
      store: {
        type: "string",
        description: "number of the folder `.kstore` in its file system: a copy is another folder, and trusts nothing"
      },
      trusted: {
        type: "object",
        description: "version id to the reference it had when a person trusted it",
        propertyNames: {
          pattern: "^[0-9a-f]{64}$"
        },
        additionalProperties: {
          type: "string"
        }
      },
      recorded: {
        type: "array",
        description: "ids of the versions of the built-in tasks that runs in this workspace recorded",
        items: {
          type: "string",
          pattern: "^[0-9a-f]{64}$"
        }
      }
    }
  },
  verdict: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:verdict",
    title: "Verdict",
    description: "What running a recorded task run again found.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "run",
      "verdict",
      "outputs",
      "firstDifference",
      "cause",
      "missing",
      "changed",
      "tolerance",
      "environment",
      "judgedAt",
      "durationMs"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.verdict.v1"
      },
      run: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "the task run that was judged"
      },
      verdict: {
        type: "string",
        enum: [
          "IDENTICAL",
          "EQUIVALENT",
          "DIFFERENT",
          "CANNOT"
        ]
      },
      outputs: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "ref",
            "expected",
            "actual",
            "equal"
          ],
          properties: {
            ref: {
              type: "string",
              description: "kind/name_vN"
            },
            expected: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            },
            actual: {
              anyOf: [
                {
                  type: "string",
                  pattern: "^[0-9a-f]{64}$",
                  description: "SHA-256, 64 lower-case hexadecimal digits"
                },
                {
                  type: "null"
                }
              ]
            },
            equal: {
              type: "boolean",
              description: "same id"
            }
          }
        }
      },
      firstDifference: {
        anyOf: [
          {
            type: "object",
            additionalProperties: !1,
            required: [
              "output",
              "path",
              "place",
              "expected",
              "actual",
              "relativeDifference"
            ],
            properties: {
              output: {
                type: "string",
                description: "kind/name_vN"
              },
              path: {
                type: "string",
                description: "file in the output; empty when its summary differs"
              },
              place: {
                type: "string",
                description: "tensor, metric, cell or byte"
              },
              expected: {
                description: "any JSON value"
              },
              actual: {
                description: "any JSON value"
              },
              relativeDifference: {
                anyOf: [
                  {
                    type: "number"
                  },
                  {
                    type: "null"
                  }
                ]
              }
            }
          },
          {
            type: "null"
          }
        ]
      },
      cause: {
        anyOf: [
          {
            type: "object",
            additionalProperties: !1,
            required: [
              "kind",
              "certainty",
              "sentence",
              "evidence",
              "advice"
            ],
            properties: {
              kind: {
                type: "string",
                enum: [
                  "input-content",
                  "settings",
                  "seed",
                  "plugin-code",
                  "engine",
                  "library",
                  "interpreter",
                  "threads",
                  "not-deterministic",
                  "row-order",
                  "environment-variable",
                  "clock",
                  "network",
                  "platform",
                  "unknown"
                ]
              },
              certainty: {
                type: "string",
                enum: [
                  "shown",
                  "likely",
                  "possible"
                ],
                description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several"
              },
              sentence: {
                type: "string"
              },
              evidence: {
                type: "array",
                items: {
                  type: "string"
                }
              },
              advice: {
                type: "string",
                description: "what to do"
              }
            }
          },
          {
            type: "null"
          }
        ]
      },
      missing: {
        type: "array",
        description: "what is not there, for CANNOT",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "what",
            "why"
          ],
          properties: {
            what: {
              type: "string"
            },
            why: {
              type: "string"
            }
          }
        }
      },
      changed: {
        type: "array",
        description: "what was allowed to differ from the record",
        items: {
          type: "string"
        }
      },
      tolerance: {
        anyOf: [
          {
            type: "object",
            additionalProperties: !1,
            required: [
              "relative",
              "declaredBy"
            ],
            properties: {
              relative: {
                type: "number",
                exclusiveMinimum: 0,
                description: "share of the larger of two numbers by which they may differ"
              },
              declaredBy: {
                type: "string",
                enum: [
                  "task",
                  "person"
                ]
              }
            }
          },
          {
            type: "null"
          }
        ],
        description: "how far numbers may be apart; null when no tolerance is declared"
      },
      environment: {
        type: "object",
        additionalProperties: !0,
        description: "where it was judged; as in a run record"
      },
      judgedAt: {
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
        description: "ISO 8601, UTC"
      },
      durationMs: {
        type: "integer",
        minimum: 0
      }
    }
  },
  version: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:version",
    title: "Version",
    description: "One published version: an immutable file in the ledger.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "kind",
      "name",
      "version",
      "id",
      "manifest"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.version.v1"
      },
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
        ]
      },
      name: {
        type: "string",
        minLength: 1,
        maxLength: 100
      },
      version: {
        type: "integer",
        minimum: 1
      },
      id: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256, 64 lower-case hexadecimal digits"
      },
      manifest: {
        type: "object",
        description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`",
        additionalProperties: !0
      }
    }
  }
};
export {
  Fe as isAliases,
  De as isConfig,
  Se as isExperimentRun,
  Ie as isExperimentSpec,
  Le as isGarbage,
  Be as isManifest,
  Me as isRun,
  Ve as isSpec,
  Ee as isSweep,
  He as isTrust,
  ze as isVerdict,
  Re as isVersion,
  Ue as schemas
};
