// Generated from schemas/ by `npm run generate`. Do not edit.
var Q = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (B) {
    throw r = 0, B;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var W = Q((Z) => {
  "use strict";
  Object.defineProperty(Z, "__esModule", { value: !0 });
  function G(t) {
    let r = t.length, B = 0, F = 0, D;
    for (; F < r; )
      B++, D = t.charCodeAt(F++), D >= 55296 && D <= 56319 && F < r && (D = t.charCodeAt(F), (D & 64512) === 56320 && F++);
    return B;
  }
  Z.default = G;
  G.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ie = I;
function I(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = I.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let a;
      if (t.type === void 0 && (a = "type") || t.aliases === void 0 && (a = "aliases"))
        return I.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      {
        let f = e;
        for (let P in t)
          if (!(P === "type" || P === "aliases")) {
            return I.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.type !== void 0) {
            let P = t.type, u = e;
            if (typeof P != "string")
              return I.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (P !== "kstore.aliases.v1")
              return I.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = u === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let P = t.aliases, u = e;
              if (e === u)
                if (P && typeof P == "object" && !Array.isArray(P))
                  for (let y in P) {
                    let _ = P[y], k = e;
                    if (e === k)
                      if (_ && typeof _ == "object" && !Array.isArray(_))
                        for (let v in _) {
                          let n = _[v], o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                            return I.errors = [{ instancePath: r + "/aliases/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n)))
                            return I.errors = [{ instancePath: r + "/aliases/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var b = o === e;
                          if (!b)
                            break;
                        }
                      else
                        return I.errors = [{ instancePath: r + "/aliases/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var j = k === e;
                    if (!j)
                      break;
                  }
                else
                  return I.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = u === e;
            } else
              var s = !0;
        }
      }
    } else
      return I.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return I.errors = N, e === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = z;
var J = W().default;
function z(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = z.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let j = e;
      for (let a in t)
        if (!(a === "author" || a === "lockTimeoutSeconds")) {
          return z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (j === e) {
        if (t.author !== void 0) {
          let a = t.author, f = e;
          if (e === f)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let P;
              if (a.name === void 0 && (P = "name") || a.email === void 0 && (P = "email"))
                return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
              {
                let u = e;
                for (let m in a)
                  if (!(m === "name" || m === "email")) {
                    return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (u === e) {
                  if (a.name !== void 0) {
                    let m = a.name, y = e;
                    if (e === y)
                      if (typeof m == "string") {
                        if (J(m) < 1)
                          return z.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return z.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s)
                    if (a.email !== void 0) {
                      let m = e;
                      if (typeof a.email != "string")
                        return z.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = m === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var b = f === e;
        } else
          var b = !0;
        if (b)
          if (t.lockTimeoutSeconds !== void 0) {
            let a = t.lockTimeoutSeconds, f = e;
            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
              return z.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === f && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
              return z.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var b = f === e;
          } else
            var b = !0;
      }
    } else
      return z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return z.errors = N, e === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = g, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, K = Object.prototype.hasOwnProperty, M = new RegExp("^[0-9a-f]{64}$", "u");
function g(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = g.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let v;
      if (t.type === void 0 && (v = "type") || t.spec === void 0 && (v = "spec") || t.specification === void 0 && (v = "specification") || t.status === void 0 && (v = "status") || t.used === void 0 && (v = "used") || t.steps === void 0 && (v = "steps") || t.outputs === void 0 && (v = "outputs") || t.metrics === void 0 && (v = "metrics") || t.startedAt === void 0 && (v = "startedAt") || t.durationMs === void 0 && (v = "durationMs"))
        return g.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
      {
        let n = e;
        for (let o in t)
          if (!K.call(U.properties, o)) {
            return g.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (n === e) {
          if (t.type !== void 0) {
            let o = t.type, A = e;
            if (typeof o != "string")
              return g.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.experiment-run.v1")
              return g.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = A === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let o = t.spec, A = e;
              if (e === A)
                if (typeof o == "string") {
                  if (!M.test(o))
                    return g.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return g.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = A === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let o = t.specification, A = e;
                if (e === A && !(o && typeof o == "object" && !Array.isArray(o)))
                  return g.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = A === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let o = t.status, A = e;
                  if (typeof o != "string")
                    return g.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(o === "succeeded" || o === "failed" || o === "aborted"))
                    return g.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: U.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = A === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let o = t.used, A = e;
                    if (e === A)
                      if (Array.isArray(o)) {
                        var b = !0;
                        let h = o.length;
                        for (let i = 0; i < h; i++) {
                          let d = o[i], E = e;
                          if (e === E)
                            if (d && typeof d == "object" && !Array.isArray(d)) {
                              let x;
                              if (d.role === void 0 && (x = "role") || d.kind === void 0 && (x = "kind") || d.name === void 0 && (x = "name") || d.version === void 0 && (x = "version") || d.id === void 0 && (x = "id"))
                                return g.errors = [{ instancePath: r + "/used/" + i, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                              {
                                let l = e;
                                for (let p in d)
                                  if (!(p === "role" || p === "kind" || p === "name" || p === "version" || p === "id")) {
                                    return g.errors = [{ instancePath: r + "/used/" + i, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (l === e) {
                                  if (d.role !== void 0) {
                                    let p = e;
                                    if (typeof d.role != "string")
                                      return g.errors = [{ instancePath: r + "/used/" + i + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var j = p === e;
                                  } else
                                    var j = !0;
                                  if (j) {
                                    if (d.kind !== void 0) {
                                      let p = d.kind, O = e;
                                      if (typeof p != "string")
                                        return g.errors = [{ instancePath: r + "/used/" + i + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                                        return g.errors = [{ instancePath: r + "/used/" + i + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var j = O === e;
                                    } else
                                      var j = !0;
                                    if (j) {
                                      if (d.name !== void 0) {
                                        let p = e;
                                        if (typeof d.name != "string")
                                          return g.errors = [{ instancePath: r + "/used/" + i + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var j = p === e;
                                      } else
                                        var j = !0;
                                      if (j) {
                                        if (d.version !== void 0) {
                                          let p = d.version, O = e;
                                          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                            return g.errors = [{ instancePath: r + "/used/" + i + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === O && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p)))
                                            return g.errors = [{ instancePath: r + "/used/" + i + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var j = O === e;
                                        } else
                                          var j = !0;
                                        if (j)
                                          if (d.id !== void 0) {
                                            let p = d.id, O = e;
                                            if (e === O)
                                              if (typeof p == "string") {
                                                if (!M.test(p))
                                                  return g.errors = [{ instancePath: r + "/used/" + i + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return g.errors = [{ instancePath: r + "/used/" + i + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var j = O === e;
                                          } else
                                            var j = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return g.errors = [{ instancePath: r + "/used/" + i, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var b = E === e;
                          if (!b)
                            break;
                        }
                      } else
                        return g.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = A === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let o = t.steps, A = e;
                      if (e === A)
                        if (Array.isArray(o)) {
                          var a = !0;
                          let h = o.length;
                          for (let i = 0; i < h; i++) {
                            let d = o[i], E = e;
                            if (e === E)
                              if (d && typeof d == "object" && !Array.isArray(d)) {
                                let x;
                                if (d.step === void 0 && (x = "step") || d.run === void 0 && (x = "run") || d.cached === void 0 && (x = "cached"))
                                  return g.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                {
                                  let l = e;
                                  for (let p in d)
                                    if (!(p === "step" || p === "run" || p === "cached")) {
                                      return g.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (l === e) {
                                    if (d.step !== void 0) {
                                      let p = e;
                                      if (typeof d.step != "string")
                                        return g.errors = [{ instancePath: r + "/steps/" + i + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var f = p === e;
                                    } else
                                      var f = !0;
                                    if (f) {
                                      if (d.run !== void 0) {
                                        let p = d.run, O = e;
                                        if (e === O)
                                          if (typeof p == "string") {
                                            if (!M.test(p))
                                              return g.errors = [{ instancePath: r + "/steps/" + i + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return g.errors = [{ instancePath: r + "/steps/" + i + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var f = O === e;
                                      } else
                                        var f = !0;
                                      if (f)
                                        if (d.cached !== void 0) {
                                          let p = e;
                                          if (typeof d.cached != "boolean")
                                            return g.errors = [{ instancePath: r + "/steps/" + i + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var f = p === e;
                                        } else
                                          var f = !0;
                                    }
                                  }
                                }
                              } else
                                return g.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = E === e;
                            if (!a)
                              break;
                          }
                        } else
                          return g.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = A === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.notRun !== void 0) {
                        let o = t.notRun, A = e;
                        if (e === A)
                          if (Array.isArray(o)) {
                            var P = !0;
                            let h = o.length;
                            for (let i = 0; i < h; i++) {
                              let d = o[i], E = e;
                              if (e === E)
                                if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let x;
                                  if (d.step === void 0 && (x = "step"))
                                    return g.errors = [{ instancePath: r + "/notRun/" + i, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                  {
                                    let l = e;
                                    for (let p in d)
                                      if (!(p === "step" || p === "needs")) {
                                        return g.errors = [{ instancePath: r + "/notRun/" + i, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (l === e) {
                                      if (d.step !== void 0) {
                                        let p = e;
                                        if (typeof d.step != "string")
                                          return g.errors = [{ instancePath: r + "/notRun/" + i + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var u = p === e;
                                      } else
                                        var u = !0;
                                      if (u)
                                        if (d.needs !== void 0) {
                                          let p = e;
                                          if (typeof d.needs != "string")
                                            return g.errors = [{ instancePath: r + "/notRun/" + i + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var u = p === e;
                                        } else
                                          var u = !0;
                                    }
                                  }
                                } else
                                  return g.errors = [{ instancePath: r + "/notRun/" + i, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var P = E === e;
                              if (!P)
                                break;
                            }
                          } else
                            return g.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = A === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.point !== void 0) {
                          let o = t.point, A = e;
                          if (e === A)
                            if (o && typeof o == "object" && !Array.isArray(o)) {
                              if (Object.keys(o).length < 1)
                                return g.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return g.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = A === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.outputs !== void 0) {
                            let o = t.outputs, A = e;
                            if (e === A)
                              if (Array.isArray(o)) {
                                var m = !0;
                                let h = o.length;
                                for (let i = 0; i < h; i++) {
                                  let d = o[i], E = e;
                                  if (e === E)
                                    if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let x;
                                      if (d.slot === void 0 && (x = "slot") || d.kind === void 0 && (x = "kind") || d.name === void 0 && (x = "name") || d.version === void 0 && (x = "version") || d.id === void 0 && (x = "id"))
                                        return g.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                      {
                                        let l = e;
                                        for (let p in d)
                                          if (!(p === "slot" || p === "kind" || p === "name" || p === "version" || p === "id")) {
                                            return g.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (l === e) {
                                          if (d.slot !== void 0) {
                                            let p = e;
                                            if (typeof d.slot != "string")
                                              return g.errors = [{ instancePath: r + "/outputs/" + i + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var y = p === e;
                                          } else
                                            var y = !0;
                                          if (y) {
                                            if (d.kind !== void 0) {
                                              let p = d.kind, O = e;
                                              if (typeof p != "string")
                                                return g.errors = [{ instancePath: r + "/outputs/" + i + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                                                return g.errors = [{ instancePath: r + "/outputs/" + i + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var y = O === e;
                                            } else
                                              var y = !0;
                                            if (y) {
                                              if (d.name !== void 0) {
                                                let p = e;
                                                if (typeof d.name != "string")
                                                  return g.errors = [{ instancePath: r + "/outputs/" + i + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var y = p === e;
                                              } else
                                                var y = !0;
                                              if (y) {
                                                if (d.version !== void 0) {
                                                  let p = d.version, O = e;
                                                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                                    return g.errors = [{ instancePath: r + "/outputs/" + i + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === O && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p)))
                                                    return g.errors = [{ instancePath: r + "/outputs/" + i + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var y = O === e;
                                                } else
                                                  var y = !0;
                                                if (y)
                                                  if (d.id !== void 0) {
                                                    let p = d.id, O = e;
                                                    if (e === O)
                                                      if (typeof p == "string") {
                                                        if (!M.test(p))
                                                          return g.errors = [{ instancePath: r + "/outputs/" + i + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return g.errors = [{ instancePath: r + "/outputs/" + i + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var y = O === e;
                                                  } else
                                                    var y = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return g.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var m = E === e;
                                  if (!m)
                                    break;
                                }
                              } else
                                return g.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var s = A === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.metrics !== void 0) {
                              let o = t.metrics, A = e;
                              if (e === A)
                                if (o && typeof o == "object" && !Array.isArray(o))
                                  for (let h in o) {
                                    let i = o[h], d = e;
                                    if (!(typeof i == "number" && isFinite(i)))
                                      return g.errors = [{ instancePath: r + "/metrics/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var _ = d === e;
                                    if (!_)
                                      break;
                                  }
                                else
                                  return g.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = A === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let o = e;
                                if (typeof t.startedAt != "string")
                                  return g.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = o === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let o = t.durationMs, A = e;
                                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                    return g.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === A && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                                    return g.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = A === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let o = t.error, A = e;
                                    if (e === A)
                                      if (o && typeof o == "object" && !Array.isArray(o)) {
                                        let h;
                                        if (o.code === void 0 && (h = "code") || o.message === void 0 && (h = "message"))
                                          return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                        {
                                          let i = e;
                                          for (let d in o)
                                            if (!(d === "code" || d === "message")) {
                                              return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (i === e) {
                                            if (o.code !== void 0) {
                                              let d = e;
                                              if (typeof o.code != "string")
                                                return g.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var k = d === e;
                                            } else
                                              var k = !0;
                                            if (k)
                                              if (o.message !== void 0) {
                                                let d = e;
                                                if (typeof o.message != "string")
                                                  return g.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var k = d === e;
                                              } else
                                                var k = !0;
                                          }
                                        }
                                      } else
                                        return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return g.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return g.errors = N, e === 0;
}
g.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = T;
function T(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = T.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      if (t.type === void 0 && (P = "type") || t.inputs === void 0 && (P = "inputs") || t.seed === void 0 && (P = "seed") || t.engine === void 0 && (P = "engine"))
        return T.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
      {
        let u = e;
        for (let m in t)
          if (!(m === "type" || m === "inputs" || m === "learning" || m === "tests" || m === "steps" || m === "seed" || m === "engine")) {
            return T.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (u === e) {
          if (t.type !== void 0) {
            let m = t.type, y = e;
            if (typeof m != "string")
              return T.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (m !== "kstore.experiment-spec.v1")
              return T.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = y === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let m = t.inputs, y = e;
              if (e === y)
                if (m && typeof m == "object" && !Array.isArray(m))
                  for (let k in m) {
                    let v = m[k], n = e;
                    if (e === n)
                      if (typeof v == "string") {
                        if (!M.test(v))
                          return T.errors = [{ instancePath: r + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return T.errors = [{ instancePath: r + "/inputs/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var b = n === e;
                    if (!b)
                      break;
                  }
                else
                  return T.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = y === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let m = t.learning, y = e;
                if (e === y && !(m && typeof m == "object" && !Array.isArray(m)))
                  return T.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = y === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let m = t.tests, y = e;
                  if (e === y)
                    if (Array.isArray(m)) {
                      var j = !0;
                      let k = m.length;
                      for (let v = 0; v < k; v++) {
                        let n = m[v], o = e;
                        if (e === o && !(n && typeof n == "object" && !Array.isArray(n)))
                          return T.errors = [{ instancePath: r + "/tests/" + v, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var j = o === e;
                        if (!j)
                          break;
                      }
                    } else
                      return T.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = y === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.steps !== void 0) {
                    let m = t.steps, y = e;
                    if (e === y)
                      if (m && typeof m == "object" && !Array.isArray(m))
                        for (let k in m) {
                          let v = m[k], n = e;
                          if (e === n && !(v && typeof v == "object" && !Array.isArray(v)))
                            return T.errors = [{ instancePath: r + "/steps/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var a = n === e;
                          if (!a)
                            break;
                        }
                      else
                        return T.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.seed !== void 0) {
                      let m = t.seed, y = e;
                      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                        return T.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === y && typeof m == "number" && isFinite(m)) {
                        if (m > 4294967295 || isNaN(m))
                          return T.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (m < 0 || isNaN(m))
                          return T.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var s = y === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.engine !== void 0) {
                        let m = t.engine, y = e;
                        if (e === y)
                          if (m && typeof m == "object" && !Array.isArray(m))
                            for (let k in m) {
                              let v = e;
                              if (typeof m[k] != "string")
                                return T.errors = [{ instancePath: r + "/engine/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var f = v === e;
                              if (!f)
                                break;
                            }
                          else
                            return T.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = y === e;
                      } else
                        var s = !0;
                      if (s) {
                        let m;
                        if (t.learning !== void 0 && t.tests === void 0 && (m = "tests"))
                          return T.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "learning",
                            missingProperty: m,
                            depsCount: 1,
                            deps: "tests"
                          }, message: "must have property tests when property learning is present" }], !1;
                        if (t.tests !== void 0 && t.learning === void 0 && (m = "learning"))
                          return T.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "tests",
                            missingProperty: m,
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
      return T.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return T.errors = N, e === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = H;
var X = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function H(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = H.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let a;
      if (t.type === void 0 && (a = "type") || t.packs === void 0 && (a = "packs"))
        return H.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      {
        let f = e;
        for (let P in t)
          if (!(P === "type" || P === "packs")) {
            return H.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.type !== void 0) {
            let P = t.type, u = e;
            if (typeof P != "string")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (P !== "kstore.garbage.v1")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = u === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let P = t.packs, u = e;
              if (e === u)
                if (P && typeof P == "object" && !Array.isArray(P)) {
                  for (let y in P) {
                    let _ = e;
                    if (typeof y == "string" && !M.test(y)) {
                      let k = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: y };
                      N === null ? N = [k] : N.push(k), e++;
                    }
                    var b = _ === e;
                    if (!b) {
                      let k = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: y }, message: "property name must be valid" };
                      return N === null ? N = [k] : N.push(k), e++, H.errors = N, !1;
                      break;
                    }
                  }
                  if (b)
                    for (let y in P) {
                      let _ = P[y], k = e;
                      if (e === k)
                        if (typeof _ == "string") {
                          if (!X.test(_))
                            return H.errors = [{ instancePath: r + "/packs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return H.errors = [{ instancePath: r + "/packs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var j = k === e;
                      if (!j)
                        break;
                    }
                } else
                  return H.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = u === e;
            } else
              var s = !0;
        }
      }
    } else
      return H.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return H.errors = N, e === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = L, Y = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function L(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = L.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.kind === void 0 && (b = "kind") || t.tree === void 0 && (b = "tree") || t.files === void 0 && (b = "files") || t.sizeBytes === void 0 && (b = "sizeBytes") || t.meta === void 0 && (b = "meta"))
        return L.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let j = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "tree" || a === "files" || a === "sizeBytes" || a === "meta")) {
            return L.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (j === e) {
          if (t.type !== void 0) {
            let a = t.type, f = e;
            if (typeof a != "string")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.manifest.v1")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = f === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, f = e;
              if (typeof a != "string")
                return L.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return L.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Y.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = f === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let a = t.tree, f = e;
                if (e === f)
                  if (typeof a == "string") {
                    if (!M.test(a))
                      return L.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return L.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = f === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let a = t.files, f = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return L.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === f && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                    return L.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = f === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let a = t.sizeBytes, f = e;
                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                      return L.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === f && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                      return L.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = f === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let a = t.meta, f = e;
                      if (e === f && !(a && typeof a == "object" && !Array.isArray(a)))
                        return L.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = f === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return L.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return L.errors = N, e === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = c, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function c(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = c.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let k;
      if (t.type === void 0 && (k = "type") || t.spec === void 0 && (k = "spec") || t.specification === void 0 && (k = "specification") || t.status === void 0 && (k = "status") || t.used === void 0 && (k = "used") || t.outputs === void 0 && (k = "outputs") || t.metrics === void 0 && (k = "metrics") || t.determinism === void 0 && (k = "determinism") || t.environment === void 0 && (k = "environment") || t.startedAt === void 0 && (k = "startedAt") || t.durationMs === void 0 && (k = "durationMs"))
        return c.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], !1;
      {
        let v = e;
        for (let n in t)
          if (!K.call(C.properties, n)) {
            return c.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (v === e) {
          if (t.type !== void 0) {
            let n = t.type, o = e;
            if (typeof n != "string")
              return c.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.run.v1")
              return c.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = o === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let n = t.spec, o = e;
              if (e === o)
                if (typeof n == "string") {
                  if (!M.test(n))
                    return c.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return c.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let n = t.specification, o = e;
                if (e === o && !(n && typeof n == "object" && !Array.isArray(n)))
                  return c.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = o === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let n = t.status, o = e;
                  if (typeof n != "string")
                    return c.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(n === "succeeded" || n === "failed" || n === "aborted"))
                    return c.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: C.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = o === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let n = t.used, o = e;
                    if (e === o)
                      if (Array.isArray(n)) {
                        var b = !0;
                        let q = n.length;
                        for (let h = 0; h < q; h++) {
                          let i = n[h], d = e;
                          if (e === d)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let R;
                              if (i.role === void 0 && (R = "role") || i.kind === void 0 && (R = "kind") || i.name === void 0 && (R = "name") || i.version === void 0 && (R = "version") || i.id === void 0 && (R = "id"))
                                return c.errors = [{ instancePath: r + "/used/" + h, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: R }, message: "must have required property '" + R + "'" }], !1;
                              {
                                let x = e;
                                for (let l in i)
                                  if (!(l === "role" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                    return c.errors = [{ instancePath: r + "/used/" + h, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (x === e) {
                                  if (i.role !== void 0) {
                                    let l = e;
                                    if (typeof i.role != "string")
                                      return c.errors = [{ instancePath: r + "/used/" + h + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var j = l === e;
                                  } else
                                    var j = !0;
                                  if (j) {
                                    if (i.kind !== void 0) {
                                      let l = i.kind, p = e;
                                      if (typeof l != "string")
                                        return c.errors = [{ instancePath: r + "/used/" + h + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                        return c.errors = [{ instancePath: r + "/used/" + h + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var j = p === e;
                                    } else
                                      var j = !0;
                                    if (j) {
                                      if (i.name !== void 0) {
                                        let l = e;
                                        if (typeof i.name != "string")
                                          return c.errors = [{ instancePath: r + "/used/" + h + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var j = l === e;
                                      } else
                                        var j = !0;
                                      if (j) {
                                        if (i.version !== void 0) {
                                          let l = i.version, p = e;
                                          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                            return c.errors = [{ instancePath: r + "/used/" + h + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === p && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                            return c.errors = [{ instancePath: r + "/used/" + h + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var j = p === e;
                                        } else
                                          var j = !0;
                                        if (j)
                                          if (i.id !== void 0) {
                                            let l = i.id, p = e;
                                            if (e === p)
                                              if (typeof l == "string") {
                                                if (!M.test(l))
                                                  return c.errors = [{ instancePath: r + "/used/" + h + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return c.errors = [{ instancePath: r + "/used/" + h + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var j = p === e;
                                          } else
                                            var j = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return c.errors = [{ instancePath: r + "/used/" + h, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var b = d === e;
                          if (!b)
                            break;
                        }
                      } else
                        return c.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = o === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let n = t.outputs, o = e;
                      if (e === o)
                        if (Array.isArray(n)) {
                          var a = !0;
                          let q = n.length;
                          for (let h = 0; h < q; h++) {
                            let i = n[h], d = e;
                            if (e === d)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let R;
                                if (i.slot === void 0 && (R = "slot") || i.kind === void 0 && (R = "kind") || i.name === void 0 && (R = "name") || i.version === void 0 && (R = "version") || i.id === void 0 && (R = "id"))
                                  return c.errors = [{ instancePath: r + "/outputs/" + h, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: R }, message: "must have required property '" + R + "'" }], !1;
                                {
                                  let x = e;
                                  for (let l in i)
                                    if (!(l === "slot" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                      return c.errors = [{ instancePath: r + "/outputs/" + h, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (x === e) {
                                    if (i.slot !== void 0) {
                                      let l = e;
                                      if (typeof i.slot != "string")
                                        return c.errors = [{ instancePath: r + "/outputs/" + h + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var f = l === e;
                                    } else
                                      var f = !0;
                                    if (f) {
                                      if (i.kind !== void 0) {
                                        let l = i.kind, p = e;
                                        if (typeof l != "string")
                                          return c.errors = [{ instancePath: r + "/outputs/" + h + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                          return c.errors = [{ instancePath: r + "/outputs/" + h + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var f = p === e;
                                      } else
                                        var f = !0;
                                      if (f) {
                                        if (i.name !== void 0) {
                                          let l = e;
                                          if (typeof i.name != "string")
                                            return c.errors = [{ instancePath: r + "/outputs/" + h + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var f = l === e;
                                        } else
                                          var f = !0;
                                        if (f) {
                                          if (i.version !== void 0) {
                                            let l = i.version, p = e;
                                            if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                              return c.errors = [{ instancePath: r + "/outputs/" + h + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === p && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                              return c.errors = [{ instancePath: r + "/outputs/" + h + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var f = p === e;
                                          } else
                                            var f = !0;
                                          if (f)
                                            if (i.id !== void 0) {
                                              let l = i.id, p = e;
                                              if (e === p)
                                                if (typeof l == "string") {
                                                  if (!M.test(l))
                                                    return c.errors = [{ instancePath: r + "/outputs/" + h + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return c.errors = [{ instancePath: r + "/outputs/" + h + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var f = p === e;
                                            } else
                                              var f = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return c.errors = [{ instancePath: r + "/outputs/" + h, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = d === e;
                            if (!a)
                              break;
                          }
                        } else
                          return c.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = o === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let n = t.metrics, o = e;
                        if (e === o)
                          if (n && typeof n == "object" && !Array.isArray(n))
                            for (let q in n) {
                              let h = n[q], i = e;
                              if (!(typeof h == "number" && isFinite(h)))
                                return c.errors = [{ instancePath: r + "/metrics/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var P = i === e;
                              if (!P)
                                break;
                            }
                          else
                            return c.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = o === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let n = t.determinism, o = e;
                          if (e === o)
                            if (n && typeof n == "object" && !Array.isArray(n)) {
                              let q;
                              if (n.level === void 0 && (q = "level"))
                                return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                              {
                                let h = e;
                                for (let i in n)
                                  if (!(i === "level" || i === "relativeTolerance" || i === "reason")) {
                                    return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (h === e) {
                                  if (n.level !== void 0) {
                                    let i = n.level, d = e;
                                    if (typeof i != "string")
                                      return c.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(i === "bitwise" || i === "tolerance" || i === "none"))
                                      return c.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: C.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var u = d === e;
                                  } else
                                    var u = !0;
                                  if (u) {
                                    if (n.relativeTolerance !== void 0) {
                                      let i = n.relativeTolerance, d = e;
                                      if (e === d)
                                        if (typeof i == "number" && isFinite(i)) {
                                          if (i <= 0 || isNaN(i))
                                            return c.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return c.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var u = d === e;
                                    } else
                                      var u = !0;
                                    if (u)
                                      if (n.reason !== void 0) {
                                        let i = e;
                                        if (typeof n.reason != "string")
                                          return c.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var u = i === e;
                                      } else
                                        var u = !0;
                                  }
                                }
                              }
                            } else
                              return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = o === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let n = t.metricLog, o = e;
                            if (e === o)
                              if (n && typeof n == "object" && !Array.isArray(n)) {
                                let q;
                                if (n.id === void 0 && (q = "id") || n.sizeBytes === void 0 && (q = "sizeBytes"))
                                  return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                {
                                  let h = e;
                                  for (let i in n)
                                    if (!(i === "id" || i === "sizeBytes" || i === "list")) {
                                      return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (h === e) {
                                    if (n.id !== void 0) {
                                      let i = n.id, d = e;
                                      if (e === d)
                                        if (typeof i == "string") {
                                          if (!M.test(i))
                                            return c.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return c.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var m = d === e;
                                    } else
                                      var m = !0;
                                    if (m) {
                                      if (n.sizeBytes !== void 0) {
                                        let i = n.sizeBytes, d = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                          return c.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === d && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                          return c.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var m = d === e;
                                      } else
                                        var m = !0;
                                      if (m)
                                        if (n.list !== void 0) {
                                          let i = n.list, d = e;
                                          if (e === d)
                                            if (typeof i == "string") {
                                              if (!M.test(i))
                                                return c.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return c.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var m = d === e;
                                        } else
                                          var m = !0;
                                    }
                                  }
                                }
                              } else
                                return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = o === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let n = t.environment, o = e;
                              if (e === o)
                                if (n && typeof n == "object" && !Array.isArray(n)) {
                                  let q;
                                  if (n.kstore === void 0 && (q = "kstore") || n.node === void 0 && (q = "node") || n.platform === void 0 && (q = "platform") || n.arch === void 0 && (q = "arch") || n.cpu === void 0 && (q = "cpu") || n.host === void 0 && (q = "host"))
                                    return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                  {
                                    let h = e;
                                    for (let i in n)
                                      if (!(i === "kstore" || i === "node" || i === "platform" || i === "arch" || i === "cpu" || i === "host")) {
                                        return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (h === e) {
                                      if (n.kstore !== void 0) {
                                        let i = e;
                                        if (typeof n.kstore != "string")
                                          return c.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var y = i === e;
                                      } else
                                        var y = !0;
                                      if (y) {
                                        if (n.node !== void 0) {
                                          let i = e;
                                          if (typeof n.node != "string")
                                            return c.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var y = i === e;
                                        } else
                                          var y = !0;
                                        if (y) {
                                          if (n.platform !== void 0) {
                                            let i = e;
                                            if (typeof n.platform != "string")
                                              return c.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var y = i === e;
                                          } else
                                            var y = !0;
                                          if (y) {
                                            if (n.arch !== void 0) {
                                              let i = e;
                                              if (typeof n.arch != "string")
                                                return c.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var y = i === e;
                                            } else
                                              var y = !0;
                                            if (y) {
                                              if (n.cpu !== void 0) {
                                                let i = e;
                                                if (typeof n.cpu != "string")
                                                  return c.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var y = i === e;
                                              } else
                                                var y = !0;
                                              if (y)
                                                if (n.host !== void 0) {
                                                  let i = e;
                                                  if (typeof n.host != "string")
                                                    return c.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var y = i === e;
                                                } else
                                                  var y = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = o === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let n = e;
                                if (typeof t.startedAt != "string")
                                  return c.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = n === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let n = t.durationMs, o = e;
                                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                    return c.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                                    return c.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = o === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let n = t.error, o = e;
                                    if (e === o)
                                      if (n && typeof n == "object" && !Array.isArray(n)) {
                                        let q;
                                        if (n.code === void 0 && (q = "code") || n.message === void 0 && (q = "message"))
                                          return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                        {
                                          let h = e;
                                          for (let i in n)
                                            if (!(i === "code" || i === "message")) {
                                              return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (h === e) {
                                            if (n.code !== void 0) {
                                              let i = e;
                                              if (typeof n.code != "string")
                                                return c.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var _ = i === e;
                                            } else
                                              var _ = !0;
                                            if (_)
                                              if (n.message !== void 0) {
                                                let i = e;
                                                if (typeof n.message != "string")
                                                  return c.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var _ = i === e;
                                              } else
                                                var _ = !0;
                                          }
                                        }
                                      } else
                                        return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = o === e;
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
  return c.errors = N, e === 0;
}
c.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = $, ee = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function $(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = $.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.type === void 0 && (f = "type") || t.task === void 0 && (f = "task") || t.inputs === void 0 && (f = "inputs") || t.settings === void 0 && (f = "settings") || t.seed === void 0 && (f = "seed") || t.engine === void 0 && (f = "engine"))
        return $.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        let P = e;
        for (let u in t)
          if (!(u === "type" || u === "task" || u === "inputs" || u === "settings" || u === "seed" || u === "engine")) {
            return $.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let u = t.type, m = e;
            if (typeof u != "string")
              return $.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (u !== "kstore.spec.v1")
              return $.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = m === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let u = t.task, m = e;
              if (e === m)
                if (u && typeof u == "object" && !Array.isArray(u)) {
                  let _;
                  if (u.type === void 0 && (_ = "type") || u.name === void 0 && (_ = "name") || u.version === void 0 && (_ = "version") || u.code === void 0 && (_ = "code"))
                    return $.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
                  {
                    let k = e;
                    for (let v in u)
                      if (!(v === "type" || v === "name" || v === "version" || v === "code")) {
                        return $.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (k === e) {
                      if (u.type !== void 0) {
                        let v = u.type, n = e;
                        if (typeof v != "string")
                          return $.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(v === "learning" || v === "test"))
                          return $.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: ee.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var b = n === e;
                      } else
                        var b = !0;
                      if (b) {
                        if (u.name !== void 0) {
                          let v = e;
                          if (typeof u.name != "string")
                            return $.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var b = v === e;
                        } else
                          var b = !0;
                        if (b) {
                          if (u.version !== void 0) {
                            let v = e;
                            if (typeof u.version != "string")
                              return $.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var b = v === e;
                          } else
                            var b = !0;
                          if (b)
                            if (u.code !== void 0) {
                              let v = u.code, n = e;
                              if (e === n)
                                if (typeof v == "string") {
                                  if (!M.test(v))
                                    return $.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return $.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var b = n === e;
                            } else
                              var b = !0;
                        }
                      }
                    }
                  }
                } else
                  return $.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = m === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let u = t.inputs, m = e;
                if (e === m)
                  if (u && typeof u == "object" && !Array.isArray(u))
                    for (let _ in u) {
                      let k = u[_], v = e;
                      if (e === v)
                        if (typeof k == "string") {
                          if (!M.test(k))
                            return $.errors = [{ instancePath: r + "/inputs/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return $.errors = [{ instancePath: r + "/inputs/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var j = v === e;
                      if (!j)
                        break;
                    }
                  else
                    return $.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = m === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let u = t.settings, m = e;
                  if (e === m && !(u && typeof u == "object" && !Array.isArray(u)))
                    return $.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = m === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let u = t.seed, m = e;
                    if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                      return $.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === m && typeof u == "number" && isFinite(u)) {
                      if (u > 4294967295 || isNaN(u))
                        return $.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (u < 0 || isNaN(u))
                        return $.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = m === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let u = t.engine, m = e;
                      if (e === m)
                        if (u && typeof u == "object" && !Array.isArray(u))
                          for (let _ in u) {
                            let k = e;
                            if (typeof u[_] != "string")
                              return $.errors = [{ instancePath: r + "/engine/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = k === e;
                            if (!a)
                              break;
                          }
                        else
                          return $.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = m === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return $.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return $.errors = N, e === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = S, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function S(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let N = null, e = 0, w = S.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.kind === void 0 && (b = "kind") || t.name === void 0 && (b = "name") || t.version === void 0 && (b = "version") || t.id === void 0 && (b = "id") || t.manifest === void 0 && (b = "manifest"))
        return S.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let j = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "name" || a === "version" || a === "id" || a === "manifest")) {
            return S.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (j === e) {
          if (t.type !== void 0) {
            let a = t.type, f = e;
            if (typeof a != "string")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.version.v1")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = f === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, f = e;
              if (typeof a != "string")
                return S.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return S.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: re.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = f === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let a = t.name, f = e;
                if (e === f)
                  if (typeof a == "string") {
                    if (J(a) > 100)
                      return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (J(a) < 1)
                      return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = f === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let a = t.version, f = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return S.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === f && typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a)))
                    return S.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = f === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let a = t.id, f = e;
                    if (e === f)
                      if (typeof a == "string") {
                        if (!M.test(a))
                          return S.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return S.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = f === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let a = t.manifest, f = e;
                      if (e === f && !(a && typeof a == "object" && !Array.isArray(a)))
                        return S.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = f === e;
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
  return S.errors = N, e === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = {
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
  ie as isAliases,
  ae as isConfig,
  ne as isExperimentRun,
  oe as isExperimentSpec,
  pe as isGarbage,
  de as isManifest,
  me as isRun,
  ue as isSpec,
  le as isVersion,
  fe as schemas
};
