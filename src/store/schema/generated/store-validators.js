// Generated from schemas/ by `npm run generate`. Do not edit.
var K = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (B) {
    throw r = 0, B;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var G = K((U) => {
  "use strict";
  Object.defineProperty(U, "__esModule", { value: !0 });
  function J(t) {
    let r = t.length, B = 0, F = 0, D;
    for (; F < r; )
      B++, D = t.charCodeAt(F++), D >= 55296 && D <= 56319 && F < r && (D = t.charCodeAt(F), (D & 64512) === 56320 && F++);
    return B;
  }
  U.default = J;
  J.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var se = H;
function H(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = H.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let a;
      if (t.type === void 0 && (a = "type") || t.aliases === void 0 && (a = "aliases"))
        return H.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      {
        let l = e;
        for (let w in t)
          if (!(w === "type" || w === "aliases")) {
            return H.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (l === e) {
          if (t.type !== void 0) {
            let w = t.type, n = e;
            if (typeof w != "string")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (w !== "kstore.aliases.v1")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = n === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let w = t.aliases, n = e;
              if (e === n)
                if (w && typeof w == "object" && !Array.isArray(w))
                  for (let j in w) {
                    let h = w[j], b = e;
                    if (e === b)
                      if (h && typeof h == "object" && !Array.isArray(h))
                        for (let d in h) {
                          let i = h[d], A = e;
                          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                            return H.errors = [{ instancePath: r + "/aliases/" + j.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === A && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                            return H.errors = [{ instancePath: r + "/aliases/" + j.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var v = A === e;
                          if (!v)
                            break;
                        }
                      else
                        return H.errors = [{ instancePath: r + "/aliases/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var P = b === e;
                    if (!P)
                      break;
                  }
                else
                  return H.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = n === e;
            } else
              var s = !0;
        }
      }
    } else
      return H.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return H.errors = q, e === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = z;
var Z = G().default;
function z(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = z.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P = e;
      for (let a in t)
        if (!(a === "author" || a === "lockTimeoutSeconds")) {
          return z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (P === e) {
        if (t.author !== void 0) {
          let a = t.author, l = e;
          if (e === l)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let w;
              if (a.name === void 0 && (w = "name") || a.email === void 0 && (w = "email"))
                return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
              {
                let n = e;
                for (let g in a)
                  if (!(g === "name" || g === "email")) {
                    return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (n === e) {
                  if (a.name !== void 0) {
                    let g = a.name, j = e;
                    if (e === j)
                      if (typeof g == "string") {
                        if (Z(g) < 1)
                          return z.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return z.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = j === e;
                  } else
                    var s = !0;
                  if (s)
                    if (a.email !== void 0) {
                      let g = e;
                      if (typeof a.email != "string")
                        return z.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = g === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var v = l === e;
        } else
          var v = !0;
        if (v)
          if (t.lockTimeoutSeconds !== void 0) {
            let a = t.lockTimeoutSeconds, l = e;
            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
              return z.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
              return z.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var v = l === e;
          } else
            var v = !0;
      }
    } else
      return z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return z.errors = q, e === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = y, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, W = Object.prototype.hasOwnProperty, M = new RegExp("^[0-9a-f]{64}$", "u");
function y(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = y.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let h;
      if (t.type === void 0 && (h = "type") || t.spec === void 0 && (h = "spec") || t.specification === void 0 && (h = "specification") || t.status === void 0 && (h = "status") || t.used === void 0 && (h = "used") || t.steps === void 0 && (h = "steps") || t.outputs === void 0 && (h = "outputs") || t.metrics === void 0 && (h = "metrics") || t.startedAt === void 0 && (h = "startedAt") || t.durationMs === void 0 && (h = "durationMs"))
        return y.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
      {
        let b = e;
        for (let d in t)
          if (!W.call(C.properties, d)) {
            return y.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (b === e) {
          if (t.type !== void 0) {
            let d = t.type, i = e;
            if (typeof d != "string")
              return y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.experiment-run.v1")
              return y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = i === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let d = t.spec, i = e;
              if (e === i)
                if (typeof d == "string") {
                  if (!M.test(d))
                    return y.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return y.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = i === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let d = t.specification, i = e;
                if (e === i && !(d && typeof d == "object" && !Array.isArray(d)))
                  return y.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = i === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let d = t.status, i = e;
                  if (typeof d != "string")
                    return y.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(d === "succeeded" || d === "failed" || d === "aborted"))
                    return y.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: C.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = i === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let d = t.used, i = e;
                    if (e === i)
                      if (Array.isArray(d)) {
                        var v = !0;
                        let I = d.length;
                        for (let f = 0; f < I; f++) {
                          let p = d[f], o = e;
                          if (e === o)
                            if (p && typeof p == "object" && !Array.isArray(p)) {
                              let x;
                              if (p.role === void 0 && (x = "role") || p.kind === void 0 && (x = "kind") || p.name === void 0 && (x = "name") || p.version === void 0 && (x = "version") || p.id === void 0 && (x = "id"))
                                return y.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                              {
                                let $ = e;
                                for (let u in p)
                                  if (!(u === "role" || u === "kind" || u === "name" || u === "version" || u === "id")) {
                                    return y.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if ($ === e) {
                                  if (p.role !== void 0) {
                                    let u = e;
                                    if (typeof p.role != "string")
                                      return y.errors = [{ instancePath: r + "/used/" + f + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var P = u === e;
                                  } else
                                    var P = !0;
                                  if (P) {
                                    if (p.kind !== void 0) {
                                      let u = p.kind, m = e;
                                      if (typeof u != "string")
                                        return y.errors = [{ instancePath: r + "/used/" + f + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(u === "dataset" || u === "preprocessing" || u === "model" || u === "training" || u === "evaluation" || u === "experiment" || u === "report" || u === "checkpoint" || u === "result" || u === "plugin"))
                                        return y.errors = [{ instancePath: r + "/used/" + f + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var P = m === e;
                                    } else
                                      var P = !0;
                                    if (P) {
                                      if (p.name !== void 0) {
                                        let u = e;
                                        if (typeof p.name != "string")
                                          return y.errors = [{ instancePath: r + "/used/" + f + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var P = u === e;
                                      } else
                                        var P = !0;
                                      if (P) {
                                        if (p.version !== void 0) {
                                          let u = p.version, m = e;
                                          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                            return y.errors = [{ instancePath: r + "/used/" + f + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === m && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                            return y.errors = [{ instancePath: r + "/used/" + f + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var P = m === e;
                                        } else
                                          var P = !0;
                                        if (P)
                                          if (p.id !== void 0) {
                                            let u = p.id, m = e;
                                            if (e === m)
                                              if (typeof u == "string") {
                                                if (!M.test(u))
                                                  return y.errors = [{ instancePath: r + "/used/" + f + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return y.errors = [{ instancePath: r + "/used/" + f + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var P = m === e;
                                          } else
                                            var P = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return y.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var v = o === e;
                          if (!v)
                            break;
                        }
                      } else
                        return y.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = i === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let d = t.steps, i = e;
                      if (e === i)
                        if (Array.isArray(d)) {
                          var a = !0;
                          let I = d.length;
                          for (let f = 0; f < I; f++) {
                            let p = d[f], o = e;
                            if (e === o)
                              if (p && typeof p == "object" && !Array.isArray(p)) {
                                let x;
                                if (p.step === void 0 && (x = "step") || p.run === void 0 && (x = "run") || p.cached === void 0 && (x = "cached"))
                                  return y.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                {
                                  let $ = e;
                                  for (let u in p)
                                    if (!(u === "step" || u === "run" || u === "cached")) {
                                      return y.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if ($ === e) {
                                    if (p.step !== void 0) {
                                      let u = e;
                                      if (typeof p.step != "string")
                                        return y.errors = [{ instancePath: r + "/steps/" + f + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var l = u === e;
                                    } else
                                      var l = !0;
                                    if (l) {
                                      if (p.run !== void 0) {
                                        let u = p.run, m = e;
                                        if (e === m)
                                          if (typeof u == "string") {
                                            if (!M.test(u))
                                              return y.errors = [{ instancePath: r + "/steps/" + f + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return y.errors = [{ instancePath: r + "/steps/" + f + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var l = m === e;
                                      } else
                                        var l = !0;
                                      if (l)
                                        if (p.cached !== void 0) {
                                          let u = e;
                                          if (typeof p.cached != "boolean")
                                            return y.errors = [{ instancePath: r + "/steps/" + f + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var l = u === e;
                                        } else
                                          var l = !0;
                                    }
                                  }
                                }
                              } else
                                return y.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = o === e;
                            if (!a)
                              break;
                          }
                        } else
                          return y.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = i === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.outputs !== void 0) {
                        let d = t.outputs, i = e;
                        if (e === i)
                          if (Array.isArray(d)) {
                            var w = !0;
                            let I = d.length;
                            for (let f = 0; f < I; f++) {
                              let p = d[f], o = e;
                              if (e === o)
                                if (p && typeof p == "object" && !Array.isArray(p)) {
                                  let x;
                                  if (p.slot === void 0 && (x = "slot") || p.kind === void 0 && (x = "kind") || p.name === void 0 && (x = "name") || p.version === void 0 && (x = "version") || p.id === void 0 && (x = "id"))
                                    return y.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                  {
                                    let $ = e;
                                    for (let u in p)
                                      if (!(u === "slot" || u === "kind" || u === "name" || u === "version" || u === "id")) {
                                        return y.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if ($ === e) {
                                      if (p.slot !== void 0) {
                                        let u = e;
                                        if (typeof p.slot != "string")
                                          return y.errors = [{ instancePath: r + "/outputs/" + f + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var n = u === e;
                                      } else
                                        var n = !0;
                                      if (n) {
                                        if (p.kind !== void 0) {
                                          let u = p.kind, m = e;
                                          if (typeof u != "string")
                                            return y.errors = [{ instancePath: r + "/outputs/" + f + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(u === "dataset" || u === "preprocessing" || u === "model" || u === "training" || u === "evaluation" || u === "experiment" || u === "report" || u === "checkpoint" || u === "result" || u === "plugin"))
                                            return y.errors = [{ instancePath: r + "/outputs/" + f + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var n = m === e;
                                        } else
                                          var n = !0;
                                        if (n) {
                                          if (p.name !== void 0) {
                                            let u = e;
                                            if (typeof p.name != "string")
                                              return y.errors = [{ instancePath: r + "/outputs/" + f + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var n = u === e;
                                          } else
                                            var n = !0;
                                          if (n) {
                                            if (p.version !== void 0) {
                                              let u = p.version, m = e;
                                              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                                return y.errors = [{ instancePath: r + "/outputs/" + f + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === m && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                                return y.errors = [{ instancePath: r + "/outputs/" + f + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var n = m === e;
                                            } else
                                              var n = !0;
                                            if (n)
                                              if (p.id !== void 0) {
                                                let u = p.id, m = e;
                                                if (e === m)
                                                  if (typeof u == "string") {
                                                    if (!M.test(u))
                                                      return y.errors = [{ instancePath: r + "/outputs/" + f + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                  } else
                                                    return y.errors = [{ instancePath: r + "/outputs/" + f + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var n = m === e;
                                              } else
                                                var n = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return y.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var w = o === e;
                              if (!w)
                                break;
                            }
                          } else
                            return y.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = i === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.metrics !== void 0) {
                          let d = t.metrics, i = e;
                          if (e === i)
                            if (d && typeof d == "object" && !Array.isArray(d))
                              for (let I in d) {
                                let f = d[I], p = e;
                                if (!(typeof f == "number" && isFinite(f)))
                                  return y.errors = [{ instancePath: r + "/metrics/" + I.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var g = p === e;
                                if (!g)
                                  break;
                              }
                            else
                              return y.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = i === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.startedAt !== void 0) {
                            let d = e;
                            if (typeof t.startedAt != "string")
                              return y.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var s = d === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.durationMs !== void 0) {
                              let d = t.durationMs, i = e;
                              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                return y.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (e === i && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                return y.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var s = i === e;
                            } else
                              var s = !0;
                            if (s)
                              if (t.error !== void 0) {
                                let d = t.error, i = e;
                                if (e === i)
                                  if (d && typeof d == "object" && !Array.isArray(d)) {
                                    let I;
                                    if (d.code === void 0 && (I = "code") || d.message === void 0 && (I = "message"))
                                      return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" }], !1;
                                    {
                                      let f = e;
                                      for (let p in d)
                                        if (!(p === "code" || p === "message")) {
                                          return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (f === e) {
                                        if (d.code !== void 0) {
                                          let p = e;
                                          if (typeof d.code != "string")
                                            return y.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var j = p === e;
                                        } else
                                          var j = !0;
                                        if (j)
                                          if (d.message !== void 0) {
                                            let p = e;
                                            if (typeof d.message != "string")
                                              return y.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var j = p === e;
                                          } else
                                            var j = !0;
                                      }
                                    }
                                  } else
                                    return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var s = i === e;
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
      return y.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = q, e === 0;
}
y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = N;
function N(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = N.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t.type === void 0 && (l = "type") || t.inputs === void 0 && (l = "inputs") || t.learning === void 0 && (l = "learning") || t.tests === void 0 && (l = "tests") || t.seed === void 0 && (l = "seed") || t.engine === void 0 && (l = "engine"))
        return N.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      {
        let w = e;
        for (let n in t)
          if (!(n === "type" || n === "inputs" || n === "learning" || n === "tests" || n === "seed" || n === "engine")) {
            return N.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let n = t.type, g = e;
            if (typeof n != "string")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.experiment-spec.v1")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = g === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let n = t.inputs, g = e;
              if (e === g)
                if (n && typeof n == "object" && !Array.isArray(n))
                  for (let h in n) {
                    let b = n[h], d = e;
                    if (e === d)
                      if (typeof b == "string") {
                        if (!M.test(b))
                          return N.errors = [{ instancePath: r + "/inputs/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return N.errors = [{ instancePath: r + "/inputs/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var v = d === e;
                    if (!v)
                      break;
                  }
                else
                  return N.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = g === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let n = t.learning, g = e;
                if (e === g && !(n && typeof n == "object" && !Array.isArray(n)))
                  return N.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = g === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let n = t.tests, g = e;
                  if (e === g)
                    if (Array.isArray(n)) {
                      var P = !0;
                      let h = n.length;
                      for (let b = 0; b < h; b++) {
                        let d = n[b], i = e;
                        if (e === i && !(d && typeof d == "object" && !Array.isArray(d)))
                          return N.errors = [{ instancePath: r + "/tests/" + b, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var P = i === e;
                        if (!P)
                          break;
                      }
                    } else
                      return N.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = g === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let n = t.seed, g = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === g && typeof n == "number" && isFinite(n)) {
                      if (n > 4294967295 || isNaN(n))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (n < 0 || isNaN(n))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = g === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let n = t.engine, g = e;
                      if (e === g)
                        if (n && typeof n == "object" && !Array.isArray(n))
                          for (let h in n) {
                            let b = e;
                            if (typeof n[h] != "string")
                              return N.errors = [{ instancePath: r + "/engine/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = b === e;
                            if (!a)
                              break;
                          }
                        else
                          return N.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = g === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return N.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return N.errors = q, e === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = E;
var Q = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function E(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = E.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let a;
      if (t.type === void 0 && (a = "type") || t.packs === void 0 && (a = "packs"))
        return E.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      {
        let l = e;
        for (let w in t)
          if (!(w === "type" || w === "packs")) {
            return E.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (l === e) {
          if (t.type !== void 0) {
            let w = t.type, n = e;
            if (typeof w != "string")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (w !== "kstore.garbage.v1")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = n === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let w = t.packs, n = e;
              if (e === n)
                if (w && typeof w == "object" && !Array.isArray(w)) {
                  for (let j in w) {
                    let h = e;
                    if (typeof j == "string" && !M.test(j)) {
                      let b = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: j };
                      q === null ? q = [b] : q.push(b), e++;
                    }
                    var v = h === e;
                    if (!v) {
                      let b = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: j }, message: "property name must be valid" };
                      return q === null ? q = [b] : q.push(b), e++, E.errors = q, !1;
                      break;
                    }
                  }
                  if (v)
                    for (let j in w) {
                      let h = w[j], b = e;
                      if (e === b)
                        if (typeof h == "string") {
                          if (!Q.test(h))
                            return E.errors = [{ instancePath: r + "/packs/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return E.errors = [{ instancePath: r + "/packs/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var P = b === e;
                      if (!P)
                        break;
                    }
                } else
                  return E.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = n === e;
            } else
              var s = !0;
        }
      }
    } else
      return E.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return E.errors = q, e === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = O, X = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function O(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = O.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let v;
      if (t.type === void 0 && (v = "type") || t.kind === void 0 && (v = "kind") || t.tree === void 0 && (v = "tree") || t.files === void 0 && (v = "files") || t.sizeBytes === void 0 && (v = "sizeBytes") || t.meta === void 0 && (v = "meta"))
        return O.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
      {
        let P = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "tree" || a === "files" || a === "sizeBytes" || a === "meta")) {
            return O.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let a = t.type, l = e;
            if (typeof a != "string")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.manifest.v1")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = l === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, l = e;
              if (typeof a != "string")
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: X.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = l === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let a = t.tree, l = e;
                if (e === l)
                  if (typeof a == "string") {
                    if (!M.test(a))
                      return O.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return O.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = l === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let a = t.files, l = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return O.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                    return O.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = l === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let a = t.sizeBytes, l = e;
                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                      return O.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                      return O.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = l === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let a = t.meta, l = e;
                      if (e === l && !(a && typeof a == "object" && !Array.isArray(a)))
                        return O.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = l === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return O.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return O.errors = q, e === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = c, R = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function c(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = c.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.spec === void 0 && (b = "spec") || t.specification === void 0 && (b = "specification") || t.status === void 0 && (b = "status") || t.used === void 0 && (b = "used") || t.outputs === void 0 && (b = "outputs") || t.metrics === void 0 && (b = "metrics") || t.determinism === void 0 && (b = "determinism") || t.environment === void 0 && (b = "environment") || t.startedAt === void 0 && (b = "startedAt") || t.durationMs === void 0 && (b = "durationMs"))
        return c.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let d = e;
        for (let i in t)
          if (!W.call(R.properties, i)) {
            return c.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (d === e) {
          if (t.type !== void 0) {
            let i = t.type, A = e;
            if (typeof i != "string")
              return c.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (i !== "kstore.run.v1")
              return c.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = A === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let i = t.spec, A = e;
              if (e === A)
                if (typeof i == "string") {
                  if (!M.test(i))
                    return c.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return c.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = A === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let i = t.specification, A = e;
                if (e === A && !(i && typeof i == "object" && !Array.isArray(i)))
                  return c.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = A === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let i = t.status, A = e;
                  if (typeof i != "string")
                    return c.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(i === "succeeded" || i === "failed" || i === "aborted"))
                    return c.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: R.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = A === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let i = t.used, A = e;
                    if (e === A)
                      if (Array.isArray(i)) {
                        var v = !0;
                        let f = i.length;
                        for (let p = 0; p < f; p++) {
                          let o = i[p], T = e;
                          if (e === T)
                            if (o && typeof o == "object" && !Array.isArray(o)) {
                              let $;
                              if (o.role === void 0 && ($ = "role") || o.kind === void 0 && ($ = "kind") || o.name === void 0 && ($ = "name") || o.version === void 0 && ($ = "version") || o.id === void 0 && ($ = "id"))
                                return c.errors = [{ instancePath: r + "/used/" + p, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                              {
                                let u = e;
                                for (let m in o)
                                  if (!(m === "role" || m === "kind" || m === "name" || m === "version" || m === "id")) {
                                    return c.errors = [{ instancePath: r + "/used/" + p, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (u === e) {
                                  if (o.role !== void 0) {
                                    let m = e;
                                    if (typeof o.role != "string")
                                      return c.errors = [{ instancePath: r + "/used/" + p + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var P = m === e;
                                  } else
                                    var P = !0;
                                  if (P) {
                                    if (o.kind !== void 0) {
                                      let m = o.kind, L = e;
                                      if (typeof m != "string")
                                        return c.errors = [{ instancePath: r + "/used/" + p + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                                        return c.errors = [{ instancePath: r + "/used/" + p + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: R.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var P = L === e;
                                    } else
                                      var P = !0;
                                    if (P) {
                                      if (o.name !== void 0) {
                                        let m = e;
                                        if (typeof o.name != "string")
                                          return c.errors = [{ instancePath: r + "/used/" + p + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var P = m === e;
                                      } else
                                        var P = !0;
                                      if (P) {
                                        if (o.version !== void 0) {
                                          let m = o.version, L = e;
                                          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                            return c.errors = [{ instancePath: r + "/used/" + p + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === L && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                                            return c.errors = [{ instancePath: r + "/used/" + p + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var P = L === e;
                                        } else
                                          var P = !0;
                                        if (P)
                                          if (o.id !== void 0) {
                                            let m = o.id, L = e;
                                            if (e === L)
                                              if (typeof m == "string") {
                                                if (!M.test(m))
                                                  return c.errors = [{ instancePath: r + "/used/" + p + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return c.errors = [{ instancePath: r + "/used/" + p + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var P = L === e;
                                          } else
                                            var P = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return c.errors = [{ instancePath: r + "/used/" + p, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var v = T === e;
                          if (!v)
                            break;
                        }
                      } else
                        return c.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = A === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let i = t.outputs, A = e;
                      if (e === A)
                        if (Array.isArray(i)) {
                          var a = !0;
                          let f = i.length;
                          for (let p = 0; p < f; p++) {
                            let o = i[p], T = e;
                            if (e === T)
                              if (o && typeof o == "object" && !Array.isArray(o)) {
                                let $;
                                if (o.slot === void 0 && ($ = "slot") || o.kind === void 0 && ($ = "kind") || o.name === void 0 && ($ = "name") || o.version === void 0 && ($ = "version") || o.id === void 0 && ($ = "id"))
                                  return c.errors = [{ instancePath: r + "/outputs/" + p, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                {
                                  let u = e;
                                  for (let m in o)
                                    if (!(m === "slot" || m === "kind" || m === "name" || m === "version" || m === "id")) {
                                      return c.errors = [{ instancePath: r + "/outputs/" + p, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (u === e) {
                                    if (o.slot !== void 0) {
                                      let m = e;
                                      if (typeof o.slot != "string")
                                        return c.errors = [{ instancePath: r + "/outputs/" + p + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var l = m === e;
                                    } else
                                      var l = !0;
                                    if (l) {
                                      if (o.kind !== void 0) {
                                        let m = o.kind, L = e;
                                        if (typeof m != "string")
                                          return c.errors = [{ instancePath: r + "/outputs/" + p + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                                          return c.errors = [{ instancePath: r + "/outputs/" + p + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: R.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var l = L === e;
                                      } else
                                        var l = !0;
                                      if (l) {
                                        if (o.name !== void 0) {
                                          let m = e;
                                          if (typeof o.name != "string")
                                            return c.errors = [{ instancePath: r + "/outputs/" + p + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var l = m === e;
                                        } else
                                          var l = !0;
                                        if (l) {
                                          if (o.version !== void 0) {
                                            let m = o.version, L = e;
                                            if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                              return c.errors = [{ instancePath: r + "/outputs/" + p + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === L && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                                              return c.errors = [{ instancePath: r + "/outputs/" + p + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var l = L === e;
                                          } else
                                            var l = !0;
                                          if (l)
                                            if (o.id !== void 0) {
                                              let m = o.id, L = e;
                                              if (e === L)
                                                if (typeof m == "string") {
                                                  if (!M.test(m))
                                                    return c.errors = [{ instancePath: r + "/outputs/" + p + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return c.errors = [{ instancePath: r + "/outputs/" + p + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var l = L === e;
                                            } else
                                              var l = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return c.errors = [{ instancePath: r + "/outputs/" + p, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = T === e;
                            if (!a)
                              break;
                          }
                        } else
                          return c.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = A === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let i = t.metrics, A = e;
                        if (e === A)
                          if (i && typeof i == "object" && !Array.isArray(i))
                            for (let f in i) {
                              let p = i[f], o = e;
                              if (!(typeof p == "number" && isFinite(p)))
                                return c.errors = [{ instancePath: r + "/metrics/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var w = o === e;
                              if (!w)
                                break;
                            }
                          else
                            return c.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = A === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let i = t.determinism, A = e;
                          if (e === A)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let f;
                              if (i.level === void 0 && (f = "level"))
                                return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                              {
                                let p = e;
                                for (let o in i)
                                  if (!(o === "level" || o === "relativeTolerance" || o === "reason")) {
                                    return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (p === e) {
                                  if (i.level !== void 0) {
                                    let o = i.level, T = e;
                                    if (typeof o != "string")
                                      return c.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(o === "bitwise" || o === "tolerance" || o === "none"))
                                      return c.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: R.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var n = T === e;
                                  } else
                                    var n = !0;
                                  if (n) {
                                    if (i.relativeTolerance !== void 0) {
                                      let o = i.relativeTolerance, T = e;
                                      if (e === T)
                                        if (typeof o == "number" && isFinite(o)) {
                                          if (o <= 0 || isNaN(o))
                                            return c.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return c.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var n = T === e;
                                    } else
                                      var n = !0;
                                    if (n)
                                      if (i.reason !== void 0) {
                                        let o = e;
                                        if (typeof i.reason != "string")
                                          return c.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var n = o === e;
                                      } else
                                        var n = !0;
                                  }
                                }
                              }
                            } else
                              return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = A === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let i = t.metricLog, A = e;
                            if (e === A)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let f;
                                if (i.id === void 0 && (f = "id") || i.sizeBytes === void 0 && (f = "sizeBytes"))
                                  return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                {
                                  let p = e;
                                  for (let o in i)
                                    if (!(o === "id" || o === "sizeBytes" || o === "list")) {
                                      return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (p === e) {
                                    if (i.id !== void 0) {
                                      let o = i.id, T = e;
                                      if (e === T)
                                        if (typeof o == "string") {
                                          if (!M.test(o))
                                            return c.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return c.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var g = T === e;
                                    } else
                                      var g = !0;
                                    if (g) {
                                      if (i.sizeBytes !== void 0) {
                                        let o = i.sizeBytes, T = e;
                                        if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                          return c.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === T && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                                          return c.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var g = T === e;
                                      } else
                                        var g = !0;
                                      if (g)
                                        if (i.list !== void 0) {
                                          let o = i.list, T = e;
                                          if (e === T)
                                            if (typeof o == "string") {
                                              if (!M.test(o))
                                                return c.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return c.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var g = T === e;
                                        } else
                                          var g = !0;
                                    }
                                  }
                                }
                              } else
                                return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = A === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let i = t.environment, A = e;
                              if (e === A)
                                if (i && typeof i == "object" && !Array.isArray(i)) {
                                  let f;
                                  if (i.kstore === void 0 && (f = "kstore") || i.node === void 0 && (f = "node") || i.platform === void 0 && (f = "platform") || i.arch === void 0 && (f = "arch") || i.cpu === void 0 && (f = "cpu") || i.host === void 0 && (f = "host"))
                                    return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                  {
                                    let p = e;
                                    for (let o in i)
                                      if (!(o === "kstore" || o === "node" || o === "platform" || o === "arch" || o === "cpu" || o === "host")) {
                                        return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (p === e) {
                                      if (i.kstore !== void 0) {
                                        let o = e;
                                        if (typeof i.kstore != "string")
                                          return c.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var j = o === e;
                                      } else
                                        var j = !0;
                                      if (j) {
                                        if (i.node !== void 0) {
                                          let o = e;
                                          if (typeof i.node != "string")
                                            return c.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var j = o === e;
                                        } else
                                          var j = !0;
                                        if (j) {
                                          if (i.platform !== void 0) {
                                            let o = e;
                                            if (typeof i.platform != "string")
                                              return c.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var j = o === e;
                                          } else
                                            var j = !0;
                                          if (j) {
                                            if (i.arch !== void 0) {
                                              let o = e;
                                              if (typeof i.arch != "string")
                                                return c.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var j = o === e;
                                            } else
                                              var j = !0;
                                            if (j) {
                                              if (i.cpu !== void 0) {
                                                let o = e;
                                                if (typeof i.cpu != "string")
                                                  return c.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var j = o === e;
                                              } else
                                                var j = !0;
                                              if (j)
                                                if (i.host !== void 0) {
                                                  let o = e;
                                                  if (typeof i.host != "string")
                                                    return c.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var j = o === e;
                                                } else
                                                  var j = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = A === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let i = e;
                                if (typeof t.startedAt != "string")
                                  return c.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = i === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let i = t.durationMs, A = e;
                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                    return c.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === A && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                    return c.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = A === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let i = t.error, A = e;
                                    if (e === A)
                                      if (i && typeof i == "object" && !Array.isArray(i)) {
                                        let f;
                                        if (i.code === void 0 && (f = "code") || i.message === void 0 && (f = "message"))
                                          return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                        {
                                          let p = e;
                                          for (let o in i)
                                            if (!(o === "code" || o === "message")) {
                                              return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (p === e) {
                                            if (i.code !== void 0) {
                                              let o = e;
                                              if (typeof i.code != "string")
                                                return c.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var h = o === e;
                                            } else
                                              var h = !0;
                                            if (h)
                                              if (i.message !== void 0) {
                                                let o = e;
                                                if (typeof i.message != "string")
                                                  return c.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var h = o === e;
                                              } else
                                                var h = !0;
                                          }
                                        }
                                      } else
                                        return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = A === e;
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
    } else
      return c.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return c.errors = q, e === 0;
}
c.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = _, Y = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function _(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = _.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t.type === void 0 && (l = "type") || t.task === void 0 && (l = "task") || t.inputs === void 0 && (l = "inputs") || t.settings === void 0 && (l = "settings") || t.seed === void 0 && (l = "seed") || t.engine === void 0 && (l = "engine"))
        return _.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      {
        let w = e;
        for (let n in t)
          if (!(n === "type" || n === "task" || n === "inputs" || n === "settings" || n === "seed" || n === "engine")) {
            return _.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let n = t.type, g = e;
            if (typeof n != "string")
              return _.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.spec.v1")
              return _.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = g === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let n = t.task, g = e;
              if (e === g)
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  let h;
                  if (n.type === void 0 && (h = "type") || n.name === void 0 && (h = "name") || n.version === void 0 && (h = "version") || n.code === void 0 && (h = "code"))
                    return _.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                  {
                    let b = e;
                    for (let d in n)
                      if (!(d === "type" || d === "name" || d === "version" || d === "code")) {
                        return _.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (b === e) {
                      if (n.type !== void 0) {
                        let d = n.type, i = e;
                        if (typeof d != "string")
                          return _.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(d === "learning" || d === "test"))
                          return _.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: Y.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var v = i === e;
                      } else
                        var v = !0;
                      if (v) {
                        if (n.name !== void 0) {
                          let d = e;
                          if (typeof n.name != "string")
                            return _.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var v = d === e;
                        } else
                          var v = !0;
                        if (v) {
                          if (n.version !== void 0) {
                            let d = e;
                            if (typeof n.version != "string")
                              return _.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var v = d === e;
                          } else
                            var v = !0;
                          if (v)
                            if (n.code !== void 0) {
                              let d = n.code, i = e;
                              if (e === i)
                                if (typeof d == "string") {
                                  if (!M.test(d))
                                    return _.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return _.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var v = i === e;
                            } else
                              var v = !0;
                        }
                      }
                    }
                  }
                } else
                  return _.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = g === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let n = t.inputs, g = e;
                if (e === g)
                  if (n && typeof n == "object" && !Array.isArray(n))
                    for (let h in n) {
                      let b = n[h], d = e;
                      if (e === d)
                        if (typeof b == "string") {
                          if (!M.test(b))
                            return _.errors = [{ instancePath: r + "/inputs/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return _.errors = [{ instancePath: r + "/inputs/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var P = d === e;
                      if (!P)
                        break;
                    }
                  else
                    return _.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = g === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let n = t.settings, g = e;
                  if (e === g && !(n && typeof n == "object" && !Array.isArray(n)))
                    return _.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = g === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let n = t.seed, g = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return _.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === g && typeof n == "number" && isFinite(n)) {
                      if (n > 4294967295 || isNaN(n))
                        return _.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (n < 0 || isNaN(n))
                        return _.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = g === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let n = t.engine, g = e;
                      if (e === g)
                        if (n && typeof n == "object" && !Array.isArray(n))
                          for (let h in n) {
                            let b = e;
                            if (typeof n[h] != "string")
                              return _.errors = [{ instancePath: r + "/engine/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = b === e;
                            if (!a)
                              break;
                          }
                        else
                          return _.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = g === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return _.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return _.errors = q, e === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = S, ee = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function S(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let q = null, e = 0, k = S.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let v;
      if (t.type === void 0 && (v = "type") || t.kind === void 0 && (v = "kind") || t.name === void 0 && (v = "name") || t.version === void 0 && (v = "version") || t.id === void 0 && (v = "id") || t.manifest === void 0 && (v = "manifest"))
        return S.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
      {
        let P = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "name" || a === "version" || a === "id" || a === "manifest")) {
            return S.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let a = t.type, l = e;
            if (typeof a != "string")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.version.v1")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = l === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, l = e;
              if (typeof a != "string")
                return S.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return S.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ee.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = l === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let a = t.name, l = e;
                if (e === l)
                  if (typeof a == "string") {
                    if (Z(a) > 100)
                      return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (Z(a) < 1)
                      return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = l === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let a = t.version, l = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return S.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === l && typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a)))
                    return S.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = l === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let a = t.id, l = e;
                    if (e === l)
                      if (typeof a == "string") {
                        if (!M.test(a))
                          return S.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return S.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = l === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let a = t.manifest, l = e;
                      if (e === l && !(a && typeof a == "object" && !Array.isArray(a)))
                        return S.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = l === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return S.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return S.errors = q, e === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = {
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
          "aborted"
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
      }
    }
  },
  "experiment-spec": {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:experiment-spec",
    title: "ExperimentSpec",
    description: "Everything that determines an experiment: the versions chosen, the tasks with their code and settings, the seed.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "inputs",
      "learning",
      "tests",
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
        description: "slot name to version id"
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
          "aborted"
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
          host: {
            type: "string"
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
  se as isAliases,
  ie as isConfig,
  ae as isExperimentRun,
  ne as isExperimentSpec,
  oe as isGarbage,
  pe as isManifest,
  de as isRun,
  me as isSpec,
  ue as isVersion,
  le as schemas
};
