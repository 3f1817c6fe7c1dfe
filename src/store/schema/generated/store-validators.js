// Generated from schemas/ by `npm run generate`. Do not edit.
var X = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (z) {
    throw r = 0, z;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var K = X((J) => {
  "use strict";
  Object.defineProperty(J, "__esModule", { value: !0 });
  function W(t) {
    let r = t.length, z = 0, F = 0, D;
    for (; F < r; )
      z++, D = t.charCodeAt(F++), D >= 55296 && D <= 56319 && F < r && (D = t.charCodeAt(F), (D & 64512) === 56320 && F++);
    return z;
  }
  J.default = W;
  W.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ae = H;
function H(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = H.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
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
            let w = t.type, d = e;
            if (typeof w != "string")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (w !== "kstore.aliases.v1")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = d === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let w = t.aliases, d = e;
              if (e === d)
                if (w && typeof w == "object" && !Array.isArray(w))
                  for (let c in w) {
                    let A = w[c], v = e;
                    if (e === v)
                      if (A && typeof A == "object" && !Array.isArray(A))
                        for (let h in A) {
                          let n = A[h], o = e;
                          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                            return H.errors = [{ instancePath: r + "/aliases/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === o && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n)))
                            return H.errors = [{ instancePath: r + "/aliases/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var P = o === e;
                          if (!P)
                            break;
                        }
                      else
                        return H.errors = [{ instancePath: r + "/aliases/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var j = v === e;
                    if (!j)
                      break;
                  }
                else
                  return H.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = d === e;
            } else
              var s = !0;
        }
      }
    } else
      return H.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return H.errors = _, e === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = B;
var G = K().default;
function B(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = B.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let j = e;
      for (let a in t)
        if (!(a === "author" || a === "lockTimeoutSeconds")) {
          return B.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (j === e) {
        if (t.author !== void 0) {
          let a = t.author, l = e;
          if (e === l)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let w;
              if (a.name === void 0 && (w = "name") || a.email === void 0 && (w = "email"))
                return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
              {
                let d = e;
                for (let m in a)
                  if (!(m === "name" || m === "email")) {
                    return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (d === e) {
                  if (a.name !== void 0) {
                    let m = a.name, c = e;
                    if (e === c)
                      if (typeof m == "string") {
                        if (G(m) < 1)
                          return B.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return B.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = c === e;
                  } else
                    var s = !0;
                  if (s)
                    if (a.email !== void 0) {
                      let m = e;
                      if (typeof a.email != "string")
                        return B.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = m === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var P = l === e;
        } else
          var P = !0;
        if (P)
          if (t.lockTimeoutSeconds !== void 0) {
            let a = t.lockTimeoutSeconds, l = e;
            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
              return B.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
              return B.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var P = l === e;
          } else
            var P = !0;
      }
    } else
      return B.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return B.errors = _, e === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = g, Z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, Q = Object.prototype.hasOwnProperty, R = new RegExp("^[0-9a-f]{64}$", "u");
function g(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = g.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let h;
      if (t.type === void 0 && (h = "type") || t.spec === void 0 && (h = "spec") || t.specification === void 0 && (h = "specification") || t.status === void 0 && (h = "status") || t.used === void 0 && (h = "used") || t.steps === void 0 && (h = "steps") || t.outputs === void 0 && (h = "outputs") || t.metrics === void 0 && (h = "metrics") || t.startedAt === void 0 && (h = "startedAt") || t.durationMs === void 0 && (h = "durationMs"))
        return g.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
      {
        let n = e;
        for (let o in t)
          if (!Q.call(Z.properties, o)) {
            return g.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (n === e) {
          if (t.type !== void 0) {
            let o = t.type, q = e;
            if (typeof o != "string")
              return g.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.experiment-run.v1")
              return g.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = q === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let o = t.spec, q = e;
              if (e === q)
                if (typeof o == "string") {
                  if (!R.test(o))
                    return g.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return g.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = q === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let o = t.specification, q = e;
                if (e === q && !(o && typeof o == "object" && !Array.isArray(o)))
                  return g.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = q === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let o = t.status, q = e;
                  if (typeof o != "string")
                    return g.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(o === "succeeded" || o === "failed" || o === "aborted"))
                    return g.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Z.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = q === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let o = t.used, q = e;
                    if (e === q)
                      if (Array.isArray(o)) {
                        var P = !0;
                        let k = o.length;
                        for (let i = 0; i < k; i++) {
                          let u = o[i], V = e;
                          if (e === V)
                            if (u && typeof u == "object" && !Array.isArray(u)) {
                              let x;
                              if (u.role === void 0 && (x = "role") || u.kind === void 0 && (x = "kind") || u.name === void 0 && (x = "name") || u.version === void 0 && (x = "version") || u.id === void 0 && (x = "id"))
                                return g.errors = [{ instancePath: r + "/used/" + i, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                              {
                                let f = e;
                                for (let p in u)
                                  if (!(p === "role" || p === "kind" || p === "name" || p === "version" || p === "id")) {
                                    return g.errors = [{ instancePath: r + "/used/" + i, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (f === e) {
                                  if (u.role !== void 0) {
                                    let p = e;
                                    if (typeof u.role != "string")
                                      return g.errors = [{ instancePath: r + "/used/" + i + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var j = p === e;
                                  } else
                                    var j = !0;
                                  if (j) {
                                    if (u.kind !== void 0) {
                                      let p = u.kind, O = e;
                                      if (typeof p != "string")
                                        return g.errors = [{ instancePath: r + "/used/" + i + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                                        return g.errors = [{ instancePath: r + "/used/" + i + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var j = O === e;
                                    } else
                                      var j = !0;
                                    if (j) {
                                      if (u.name !== void 0) {
                                        let p = e;
                                        if (typeof u.name != "string")
                                          return g.errors = [{ instancePath: r + "/used/" + i + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var j = p === e;
                                      } else
                                        var j = !0;
                                      if (j) {
                                        if (u.version !== void 0) {
                                          let p = u.version, O = e;
                                          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                            return g.errors = [{ instancePath: r + "/used/" + i + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === O && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p)))
                                            return g.errors = [{ instancePath: r + "/used/" + i + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var j = O === e;
                                        } else
                                          var j = !0;
                                        if (j)
                                          if (u.id !== void 0) {
                                            let p = u.id, O = e;
                                            if (e === O)
                                              if (typeof p == "string") {
                                                if (!R.test(p))
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
                          var P = V === e;
                          if (!P)
                            break;
                        }
                      } else
                        return g.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = q === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let o = t.steps, q = e;
                      if (e === q)
                        if (Array.isArray(o)) {
                          var a = !0;
                          let k = o.length;
                          for (let i = 0; i < k; i++) {
                            let u = o[i], V = e;
                            if (e === V)
                              if (u && typeof u == "object" && !Array.isArray(u)) {
                                let x;
                                if (u.step === void 0 && (x = "step") || u.run === void 0 && (x = "run") || u.cached === void 0 && (x = "cached"))
                                  return g.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                {
                                  let f = e;
                                  for (let p in u)
                                    if (!(p === "step" || p === "run" || p === "cached")) {
                                      return g.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (f === e) {
                                    if (u.step !== void 0) {
                                      let p = e;
                                      if (typeof u.step != "string")
                                        return g.errors = [{ instancePath: r + "/steps/" + i + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var l = p === e;
                                    } else
                                      var l = !0;
                                    if (l) {
                                      if (u.run !== void 0) {
                                        let p = u.run, O = e;
                                        if (e === O)
                                          if (typeof p == "string") {
                                            if (!R.test(p))
                                              return g.errors = [{ instancePath: r + "/steps/" + i + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return g.errors = [{ instancePath: r + "/steps/" + i + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var l = O === e;
                                      } else
                                        var l = !0;
                                      if (l)
                                        if (u.cached !== void 0) {
                                          let p = e;
                                          if (typeof u.cached != "boolean")
                                            return g.errors = [{ instancePath: r + "/steps/" + i + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var l = p === e;
                                        } else
                                          var l = !0;
                                    }
                                  }
                                }
                              } else
                                return g.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = V === e;
                            if (!a)
                              break;
                          }
                        } else
                          return g.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = q === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.notRun !== void 0) {
                        let o = t.notRun, q = e;
                        if (e === q)
                          if (Array.isArray(o)) {
                            var w = !0;
                            let k = o.length;
                            for (let i = 0; i < k; i++) {
                              let u = o[i], V = e;
                              if (e === V)
                                if (u && typeof u == "object" && !Array.isArray(u)) {
                                  let x;
                                  if (u.step === void 0 && (x = "step"))
                                    return g.errors = [{ instancePath: r + "/notRun/" + i, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                  {
                                    let f = e;
                                    for (let p in u)
                                      if (!(p === "step" || p === "needs")) {
                                        return g.errors = [{ instancePath: r + "/notRun/" + i, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (f === e) {
                                      if (u.step !== void 0) {
                                        let p = e;
                                        if (typeof u.step != "string")
                                          return g.errors = [{ instancePath: r + "/notRun/" + i + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var d = p === e;
                                      } else
                                        var d = !0;
                                      if (d)
                                        if (u.needs !== void 0) {
                                          let p = e;
                                          if (typeof u.needs != "string")
                                            return g.errors = [{ instancePath: r + "/notRun/" + i + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var d = p === e;
                                        } else
                                          var d = !0;
                                    }
                                  }
                                } else
                                  return g.errors = [{ instancePath: r + "/notRun/" + i, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var w = V === e;
                              if (!w)
                                break;
                            }
                          } else
                            return g.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = q === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.point !== void 0) {
                          let o = t.point, q = e;
                          if (e === q)
                            if (o && typeof o == "object" && !Array.isArray(o)) {
                              if (Object.keys(o).length < 1)
                                return g.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return g.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = q === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.outputs !== void 0) {
                            let o = t.outputs, q = e;
                            if (e === q)
                              if (Array.isArray(o)) {
                                var m = !0;
                                let k = o.length;
                                for (let i = 0; i < k; i++) {
                                  let u = o[i], V = e;
                                  if (e === V)
                                    if (u && typeof u == "object" && !Array.isArray(u)) {
                                      let x;
                                      if (u.slot === void 0 && (x = "slot") || u.kind === void 0 && (x = "kind") || u.name === void 0 && (x = "name") || u.version === void 0 && (x = "version") || u.id === void 0 && (x = "id"))
                                        return g.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                      {
                                        let f = e;
                                        for (let p in u)
                                          if (!(p === "slot" || p === "kind" || p === "name" || p === "version" || p === "id")) {
                                            return g.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (f === e) {
                                          if (u.slot !== void 0) {
                                            let p = e;
                                            if (typeof u.slot != "string")
                                              return g.errors = [{ instancePath: r + "/outputs/" + i + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var c = p === e;
                                          } else
                                            var c = !0;
                                          if (c) {
                                            if (u.kind !== void 0) {
                                              let p = u.kind, O = e;
                                              if (typeof p != "string")
                                                return g.errors = [{ instancePath: r + "/outputs/" + i + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                                                return g.errors = [{ instancePath: r + "/outputs/" + i + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var c = O === e;
                                            } else
                                              var c = !0;
                                            if (c) {
                                              if (u.name !== void 0) {
                                                let p = e;
                                                if (typeof u.name != "string")
                                                  return g.errors = [{ instancePath: r + "/outputs/" + i + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var c = p === e;
                                              } else
                                                var c = !0;
                                              if (c) {
                                                if (u.version !== void 0) {
                                                  let p = u.version, O = e;
                                                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                                    return g.errors = [{ instancePath: r + "/outputs/" + i + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === O && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p)))
                                                    return g.errors = [{ instancePath: r + "/outputs/" + i + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var c = O === e;
                                                } else
                                                  var c = !0;
                                                if (c)
                                                  if (u.id !== void 0) {
                                                    let p = u.id, O = e;
                                                    if (e === O)
                                                      if (typeof p == "string") {
                                                        if (!R.test(p))
                                                          return g.errors = [{ instancePath: r + "/outputs/" + i + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return g.errors = [{ instancePath: r + "/outputs/" + i + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var c = O === e;
                                                  } else
                                                    var c = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return g.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var m = V === e;
                                  if (!m)
                                    break;
                                }
                              } else
                                return g.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var s = q === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.metrics !== void 0) {
                              let o = t.metrics, q = e;
                              if (e === q)
                                if (o && typeof o == "object" && !Array.isArray(o))
                                  for (let k in o) {
                                    let i = o[k], u = e;
                                    if (!(typeof i == "number" && isFinite(i)))
                                      return g.errors = [{ instancePath: r + "/metrics/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var A = u === e;
                                    if (!A)
                                      break;
                                  }
                                else
                                  return g.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = q === e;
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
                                  let o = t.durationMs, q = e;
                                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                    return g.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === q && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                                    return g.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = q === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let o = t.error, q = e;
                                    if (e === q)
                                      if (o && typeof o == "object" && !Array.isArray(o)) {
                                        let k;
                                        if (o.code === void 0 && (k = "code") || o.message === void 0 && (k = "message"))
                                          return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], !1;
                                        {
                                          let i = e;
                                          for (let u in o)
                                            if (!(u === "code" || u === "message")) {
                                              return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (i === e) {
                                            if (o.code !== void 0) {
                                              let u = e;
                                              if (typeof o.code != "string")
                                                return g.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var v = u === e;
                                            } else
                                              var v = !0;
                                            if (v)
                                              if (o.message !== void 0) {
                                                let u = e;
                                                if (typeof o.message != "string")
                                                  return g.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var v = u === e;
                                              } else
                                                var v = !0;
                                          }
                                        }
                                      } else
                                        return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = q === e;
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
  return g.errors = _, e === 0;
}
g.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = T;
function T(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = T.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let w;
      if (t.type === void 0 && (w = "type") || t.inputs === void 0 && (w = "inputs") || t.seed === void 0 && (w = "seed") || t.engine === void 0 && (w = "engine"))
        return T.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
      {
        let d = e;
        for (let m in t)
          if (!(m === "type" || m === "inputs" || m === "learning" || m === "tests" || m === "steps" || m === "seed" || m === "engine")) {
            return T.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (d === e) {
          if (t.type !== void 0) {
            let m = t.type, c = e;
            if (typeof m != "string")
              return T.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (m !== "kstore.experiment-spec.v1")
              return T.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = c === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let m = t.inputs, c = e;
              if (e === c)
                if (m && typeof m == "object" && !Array.isArray(m))
                  for (let v in m) {
                    let h = m[v], n = e;
                    if (e === n)
                      if (typeof h == "string") {
                        if (!R.test(h))
                          return T.errors = [{ instancePath: r + "/inputs/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return T.errors = [{ instancePath: r + "/inputs/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var P = n === e;
                    if (!P)
                      break;
                  }
                else
                  return T.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = c === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let m = t.learning, c = e;
                if (e === c && !(m && typeof m == "object" && !Array.isArray(m)))
                  return T.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = c === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let m = t.tests, c = e;
                  if (e === c)
                    if (Array.isArray(m)) {
                      var j = !0;
                      let v = m.length;
                      for (let h = 0; h < v; h++) {
                        let n = m[h], o = e;
                        if (e === o && !(n && typeof n == "object" && !Array.isArray(n)))
                          return T.errors = [{ instancePath: r + "/tests/" + h, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var j = o === e;
                        if (!j)
                          break;
                      }
                    } else
                      return T.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = c === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.steps !== void 0) {
                    let m = t.steps, c = e;
                    if (e === c)
                      if (m && typeof m == "object" && !Array.isArray(m))
                        for (let v in m) {
                          let h = m[v], n = e;
                          if (e === n && !(h && typeof h == "object" && !Array.isArray(h)))
                            return T.errors = [{ instancePath: r + "/steps/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var a = n === e;
                          if (!a)
                            break;
                        }
                      else
                        return T.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var s = c === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.seed !== void 0) {
                      let m = t.seed, c = e;
                      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                        return T.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === c && typeof m == "number" && isFinite(m)) {
                        if (m > 4294967295 || isNaN(m))
                          return T.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (m < 0 || isNaN(m))
                          return T.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var s = c === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.engine !== void 0) {
                        let m = t.engine, c = e;
                        if (e === c)
                          if (m && typeof m == "object" && !Array.isArray(m))
                            for (let v in m) {
                              let h = e;
                              if (typeof m[v] != "string")
                                return T.errors = [{ instancePath: r + "/engine/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var l = h === e;
                              if (!l)
                                break;
                            }
                          else
                            return T.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = c === e;
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
  return T.errors = _, e === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = E;
var Y = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function E(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = E.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
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
            let w = t.type, d = e;
            if (typeof w != "string")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (w !== "kstore.garbage.v1")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = d === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let w = t.packs, d = e;
              if (e === d)
                if (w && typeof w == "object" && !Array.isArray(w)) {
                  for (let c in w) {
                    let A = e;
                    if (typeof c == "string" && !R.test(c)) {
                      let v = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: c };
                      _ === null ? _ = [v] : _.push(v), e++;
                    }
                    var P = A === e;
                    if (!P) {
                      let v = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: c }, message: "property name must be valid" };
                      return _ === null ? _ = [v] : _.push(v), e++, E.errors = _, !1;
                      break;
                    }
                  }
                  if (P)
                    for (let c in w) {
                      let A = w[c], v = e;
                      if (e === v)
                        if (typeof A == "string") {
                          if (!Y.test(A))
                            return E.errors = [{ instancePath: r + "/packs/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return E.errors = [{ instancePath: r + "/packs/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var j = v === e;
                      if (!j)
                        break;
                    }
                } else
                  return E.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = d === e;
            } else
              var s = !0;
        }
      }
    } else
      return E.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return E.errors = _, e === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = L, ee = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function L(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = L.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      if (t.type === void 0 && (P = "type") || t.kind === void 0 && (P = "kind") || t.tree === void 0 && (P = "tree") || t.files === void 0 && (P = "files") || t.sizeBytes === void 0 && (P = "sizeBytes") || t.meta === void 0 && (P = "meta"))
        return L.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
      {
        let j = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "tree" || a === "files" || a === "sizeBytes" || a === "meta")) {
            return L.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (j === e) {
          if (t.type !== void 0) {
            let a = t.type, l = e;
            if (typeof a != "string")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.manifest.v1")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = l === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, l = e;
              if (typeof a != "string")
                return L.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return L.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ee.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = l === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let a = t.tree, l = e;
                if (e === l)
                  if (typeof a == "string") {
                    if (!R.test(a))
                      return L.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return L.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = l === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let a = t.files, l = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return L.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                    return L.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = l === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let a = t.sizeBytes, l = e;
                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                      return L.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                      return L.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = l === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let a = t.meta, l = e;
                      if (e === l && !(a && typeof a == "object" && !Array.isArray(a)))
                        return L.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return L.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return L.errors = _, e === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = y, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function y(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = y.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let v;
      if (t.type === void 0 && (v = "type") || t.spec === void 0 && (v = "spec") || t.specification === void 0 && (v = "specification") || t.status === void 0 && (v = "status") || t.used === void 0 && (v = "used") || t.outputs === void 0 && (v = "outputs") || t.metrics === void 0 && (v = "metrics") || t.determinism === void 0 && (v = "determinism") || t.environment === void 0 && (v = "environment") || t.startedAt === void 0 && (v = "startedAt") || t.durationMs === void 0 && (v = "durationMs"))
        return y.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
      {
        let h = e;
        for (let n in t)
          if (!Q.call(U.properties, n)) {
            return y.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (h === e) {
          if (t.type !== void 0) {
            let n = t.type, o = e;
            if (typeof n != "string")
              return y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.run.v1")
              return y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = o === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let n = t.spec, o = e;
              if (e === o)
                if (typeof n == "string") {
                  if (!R.test(n))
                    return y.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return y.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = o === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let n = t.specification, o = e;
                if (e === o && !(n && typeof n == "object" && !Array.isArray(n)))
                  return y.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = o === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let n = t.status, o = e;
                  if (typeof n != "string")
                    return y.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(n === "succeeded" || n === "failed" || n === "aborted"))
                    return y.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: U.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = o === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let n = t.used, o = e;
                    if (e === o)
                      if (Array.isArray(n)) {
                        var P = !0;
                        let $ = n.length;
                        for (let k = 0; k < $; k++) {
                          let i = n[k], u = e;
                          if (e === u)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let I;
                              if (i.role === void 0 && (I = "role") || i.kind === void 0 && (I = "kind") || i.name === void 0 && (I = "name") || i.version === void 0 && (I = "version") || i.id === void 0 && (I = "id"))
                                return y.errors = [{ instancePath: r + "/used/" + k, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" }], !1;
                              {
                                let x = e;
                                for (let f in i)
                                  if (!(f === "role" || f === "kind" || f === "name" || f === "version" || f === "id")) {
                                    return y.errors = [{ instancePath: r + "/used/" + k, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (x === e) {
                                  if (i.role !== void 0) {
                                    let f = e;
                                    if (typeof i.role != "string")
                                      return y.errors = [{ instancePath: r + "/used/" + k + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var j = f === e;
                                  } else
                                    var j = !0;
                                  if (j) {
                                    if (i.kind !== void 0) {
                                      let f = i.kind, p = e;
                                      if (typeof f != "string")
                                        return y.errors = [{ instancePath: r + "/used/" + k + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(f === "dataset" || f === "preprocessing" || f === "model" || f === "training" || f === "evaluation" || f === "experiment" || f === "report" || f === "checkpoint" || f === "result" || f === "plugin"))
                                        return y.errors = [{ instancePath: r + "/used/" + k + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var j = p === e;
                                    } else
                                      var j = !0;
                                    if (j) {
                                      if (i.name !== void 0) {
                                        let f = e;
                                        if (typeof i.name != "string")
                                          return y.errors = [{ instancePath: r + "/used/" + k + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var j = f === e;
                                      } else
                                        var j = !0;
                                      if (j) {
                                        if (i.version !== void 0) {
                                          let f = i.version, p = e;
                                          if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                            return y.errors = [{ instancePath: r + "/used/" + k + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === p && typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)))
                                            return y.errors = [{ instancePath: r + "/used/" + k + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var j = p === e;
                                        } else
                                          var j = !0;
                                        if (j)
                                          if (i.id !== void 0) {
                                            let f = i.id, p = e;
                                            if (e === p)
                                              if (typeof f == "string") {
                                                if (!R.test(f))
                                                  return y.errors = [{ instancePath: r + "/used/" + k + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return y.errors = [{ instancePath: r + "/used/" + k + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var j = p === e;
                                          } else
                                            var j = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return y.errors = [{ instancePath: r + "/used/" + k, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var P = u === e;
                          if (!P)
                            break;
                        }
                      } else
                        return y.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = o === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let n = t.outputs, o = e;
                      if (e === o)
                        if (Array.isArray(n)) {
                          var a = !0;
                          let $ = n.length;
                          for (let k = 0; k < $; k++) {
                            let i = n[k], u = e;
                            if (e === u)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let I;
                                if (i.slot === void 0 && (I = "slot") || i.kind === void 0 && (I = "kind") || i.name === void 0 && (I = "name") || i.version === void 0 && (I = "version") || i.id === void 0 && (I = "id"))
                                  return y.errors = [{ instancePath: r + "/outputs/" + k, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" }], !1;
                                {
                                  let x = e;
                                  for (let f in i)
                                    if (!(f === "slot" || f === "kind" || f === "name" || f === "version" || f === "id")) {
                                      return y.errors = [{ instancePath: r + "/outputs/" + k, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (x === e) {
                                    if (i.slot !== void 0) {
                                      let f = e;
                                      if (typeof i.slot != "string")
                                        return y.errors = [{ instancePath: r + "/outputs/" + k + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var l = f === e;
                                    } else
                                      var l = !0;
                                    if (l) {
                                      if (i.kind !== void 0) {
                                        let f = i.kind, p = e;
                                        if (typeof f != "string")
                                          return y.errors = [{ instancePath: r + "/outputs/" + k + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(f === "dataset" || f === "preprocessing" || f === "model" || f === "training" || f === "evaluation" || f === "experiment" || f === "report" || f === "checkpoint" || f === "result" || f === "plugin"))
                                          return y.errors = [{ instancePath: r + "/outputs/" + k + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var l = p === e;
                                      } else
                                        var l = !0;
                                      if (l) {
                                        if (i.name !== void 0) {
                                          let f = e;
                                          if (typeof i.name != "string")
                                            return y.errors = [{ instancePath: r + "/outputs/" + k + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var l = f === e;
                                        } else
                                          var l = !0;
                                        if (l) {
                                          if (i.version !== void 0) {
                                            let f = i.version, p = e;
                                            if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                              return y.errors = [{ instancePath: r + "/outputs/" + k + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === p && typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)))
                                              return y.errors = [{ instancePath: r + "/outputs/" + k + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var l = p === e;
                                          } else
                                            var l = !0;
                                          if (l)
                                            if (i.id !== void 0) {
                                              let f = i.id, p = e;
                                              if (e === p)
                                                if (typeof f == "string") {
                                                  if (!R.test(f))
                                                    return y.errors = [{ instancePath: r + "/outputs/" + k + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return y.errors = [{ instancePath: r + "/outputs/" + k + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var l = p === e;
                                            } else
                                              var l = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return y.errors = [{ instancePath: r + "/outputs/" + k, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = u === e;
                            if (!a)
                              break;
                          }
                        } else
                          return y.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = o === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let n = t.metrics, o = e;
                        if (e === o)
                          if (n && typeof n == "object" && !Array.isArray(n))
                            for (let $ in n) {
                              let k = n[$], i = e;
                              if (!(typeof k == "number" && isFinite(k)))
                                return y.errors = [{ instancePath: r + "/metrics/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var w = i === e;
                              if (!w)
                                break;
                            }
                          else
                            return y.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = o === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let n = t.determinism, o = e;
                          if (e === o)
                            if (n && typeof n == "object" && !Array.isArray(n)) {
                              let $;
                              if (n.level === void 0 && ($ = "level"))
                                return y.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                              {
                                let k = e;
                                for (let i in n)
                                  if (!(i === "level" || i === "relativeTolerance" || i === "reason")) {
                                    return y.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (k === e) {
                                  if (n.level !== void 0) {
                                    let i = n.level, u = e;
                                    if (typeof i != "string")
                                      return y.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(i === "bitwise" || i === "tolerance" || i === "none"))
                                      return y.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: U.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var d = u === e;
                                  } else
                                    var d = !0;
                                  if (d) {
                                    if (n.relativeTolerance !== void 0) {
                                      let i = n.relativeTolerance, u = e;
                                      if (e === u)
                                        if (typeof i == "number" && isFinite(i)) {
                                          if (i <= 0 || isNaN(i))
                                            return y.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return y.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var d = u === e;
                                    } else
                                      var d = !0;
                                    if (d)
                                      if (n.reason !== void 0) {
                                        let i = e;
                                        if (typeof n.reason != "string")
                                          return y.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var d = i === e;
                                      } else
                                        var d = !0;
                                  }
                                }
                              }
                            } else
                              return y.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = o === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let n = t.metricLog, o = e;
                            if (e === o)
                              if (n && typeof n == "object" && !Array.isArray(n)) {
                                let $;
                                if (n.id === void 0 && ($ = "id") || n.sizeBytes === void 0 && ($ = "sizeBytes"))
                                  return y.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                {
                                  let k = e;
                                  for (let i in n)
                                    if (!(i === "id" || i === "sizeBytes" || i === "list")) {
                                      return y.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (k === e) {
                                    if (n.id !== void 0) {
                                      let i = n.id, u = e;
                                      if (e === u)
                                        if (typeof i == "string") {
                                          if (!R.test(i))
                                            return y.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return y.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var m = u === e;
                                    } else
                                      var m = !0;
                                    if (m) {
                                      if (n.sizeBytes !== void 0) {
                                        let i = n.sizeBytes, u = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                          return y.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === u && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                          return y.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var m = u === e;
                                      } else
                                        var m = !0;
                                      if (m)
                                        if (n.list !== void 0) {
                                          let i = n.list, u = e;
                                          if (e === u)
                                            if (typeof i == "string") {
                                              if (!R.test(i))
                                                return y.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return y.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var m = u === e;
                                        } else
                                          var m = !0;
                                    }
                                  }
                                }
                              } else
                                return y.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = o === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let n = t.environment, o = e;
                              if (e === o)
                                if (n && typeof n == "object" && !Array.isArray(n)) {
                                  let $;
                                  if (n.kstore === void 0 && ($ = "kstore") || n.node === void 0 && ($ = "node") || n.platform === void 0 && ($ = "platform") || n.arch === void 0 && ($ = "arch") || n.cpu === void 0 && ($ = "cpu") || n.host === void 0 && ($ = "host"))
                                    return y.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                  {
                                    let k = e;
                                    for (let i in n)
                                      if (!(i === "kstore" || i === "node" || i === "platform" || i === "arch" || i === "cpu" || i === "host")) {
                                        return y.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (k === e) {
                                      if (n.kstore !== void 0) {
                                        let i = e;
                                        if (typeof n.kstore != "string")
                                          return y.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var c = i === e;
                                      } else
                                        var c = !0;
                                      if (c) {
                                        if (n.node !== void 0) {
                                          let i = e;
                                          if (typeof n.node != "string")
                                            return y.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var c = i === e;
                                        } else
                                          var c = !0;
                                        if (c) {
                                          if (n.platform !== void 0) {
                                            let i = e;
                                            if (typeof n.platform != "string")
                                              return y.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var c = i === e;
                                          } else
                                            var c = !0;
                                          if (c) {
                                            if (n.arch !== void 0) {
                                              let i = e;
                                              if (typeof n.arch != "string")
                                                return y.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var c = i === e;
                                            } else
                                              var c = !0;
                                            if (c) {
                                              if (n.cpu !== void 0) {
                                                let i = e;
                                                if (typeof n.cpu != "string")
                                                  return y.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var c = i === e;
                                              } else
                                                var c = !0;
                                              if (c)
                                                if (n.host !== void 0) {
                                                  let i = e;
                                                  if (typeof n.host != "string")
                                                    return y.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var c = i === e;
                                                } else
                                                  var c = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return y.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = o === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let n = e;
                                if (typeof t.startedAt != "string")
                                  return y.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = n === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let n = t.durationMs, o = e;
                                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                    return y.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                                    return y.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = o === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let n = t.error, o = e;
                                    if (e === o)
                                      if (n && typeof n == "object" && !Array.isArray(n)) {
                                        let $;
                                        if (n.code === void 0 && ($ = "code") || n.message === void 0 && ($ = "message"))
                                          return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                        {
                                          let k = e;
                                          for (let i in n)
                                            if (!(i === "code" || i === "message")) {
                                              return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (k === e) {
                                            if (n.code !== void 0) {
                                              let i = e;
                                              if (typeof n.code != "string")
                                                return y.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var A = i === e;
                                            } else
                                              var A = !0;
                                            if (A)
                                              if (n.message !== void 0) {
                                                let i = e;
                                                if (typeof n.message != "string")
                                                  return y.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var A = i === e;
                                              } else
                                                var A = !0;
                                          }
                                        }
                                      } else
                                        return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return y.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = _, e === 0;
}
y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = N, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function N(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = N.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t.type === void 0 && (l = "type") || t.task === void 0 && (l = "task") || t.inputs === void 0 && (l = "inputs") || t.settings === void 0 && (l = "settings") || t.seed === void 0 && (l = "seed") || t.engine === void 0 && (l = "engine"))
        return N.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      {
        let w = e;
        for (let d in t)
          if (!(d === "type" || d === "task" || d === "inputs" || d === "settings" || d === "seed" || d === "engine")) {
            return N.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let d = t.type, m = e;
            if (typeof d != "string")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.spec.v1")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = m === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let d = t.task, m = e;
              if (e === m)
                if (d && typeof d == "object" && !Array.isArray(d)) {
                  let A;
                  if (d.type === void 0 && (A = "type") || d.name === void 0 && (A = "name") || d.version === void 0 && (A = "version") || d.code === void 0 && (A = "code"))
                    return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
                  {
                    let v = e;
                    for (let h in d)
                      if (!(h === "type" || h === "name" || h === "version" || h === "code")) {
                        return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (v === e) {
                      if (d.type !== void 0) {
                        let h = d.type, n = e;
                        if (typeof h != "string")
                          return N.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(h === "learning" || h === "test"))
                          return N.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: re.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var P = n === e;
                      } else
                        var P = !0;
                      if (P) {
                        if (d.name !== void 0) {
                          let h = e;
                          if (typeof d.name != "string")
                            return N.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var P = h === e;
                        } else
                          var P = !0;
                        if (P) {
                          if (d.version !== void 0) {
                            let h = e;
                            if (typeof d.version != "string")
                              return N.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var P = h === e;
                          } else
                            var P = !0;
                          if (P)
                            if (d.code !== void 0) {
                              let h = d.code, n = e;
                              if (e === n)
                                if (typeof h == "string") {
                                  if (!R.test(h))
                                    return N.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return N.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var P = n === e;
                            } else
                              var P = !0;
                        }
                      }
                    }
                  }
                } else
                  return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = m === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let d = t.inputs, m = e;
                if (e === m)
                  if (d && typeof d == "object" && !Array.isArray(d))
                    for (let A in d) {
                      let v = d[A], h = e;
                      if (e === h)
                        if (typeof v == "string") {
                          if (!R.test(v))
                            return N.errors = [{ instancePath: r + "/inputs/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return N.errors = [{ instancePath: r + "/inputs/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var j = h === e;
                      if (!j)
                        break;
                    }
                  else
                    return N.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = m === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let d = t.settings, m = e;
                  if (e === m && !(d && typeof d == "object" && !Array.isArray(d)))
                    return N.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = m === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let d = t.seed, m = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                      return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === m && typeof d == "number" && isFinite(d)) {
                      if (d > 4294967295 || isNaN(d))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (d < 0 || isNaN(d))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = m === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let d = t.engine, m = e;
                      if (e === m)
                        if (d && typeof d == "object" && !Array.isArray(d))
                          for (let A in d) {
                            let v = e;
                            if (typeof d[A] != "string")
                              return N.errors = [{ instancePath: r + "/engine/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = v === e;
                            if (!a)
                              break;
                          }
                        else
                          return N.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return N.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return N.errors = _, e === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = M;
function M(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = M.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t.type === void 0 && (l = "type") || t.store === void 0 && (l = "store") || t.trusted === void 0 && (l = "trusted") || t.recorded === void 0 && (l = "recorded"))
        return M.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      {
        let w = e;
        for (let d in t)
          if (!(d === "type" || d === "store" || d === "trusted" || d === "recorded")) {
            return M.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let d = t.type, m = e;
            if (typeof d != "string")
              return M.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.trust.v1")
              return M.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var s = m === e;
          } else
            var s = !0;
          if (s) {
            if (t.store !== void 0) {
              let d = e;
              if (typeof t.store != "string")
                return M.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = d === e;
            } else
              var s = !0;
            if (s) {
              if (t.trusted !== void 0) {
                let d = t.trusted, m = e;
                if (e === m)
                  if (d && typeof d == "object" && !Array.isArray(d)) {
                    for (let A in d) {
                      let v = e;
                      if (typeof A == "string" && !R.test(A)) {
                        let h = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: A };
                        _ === null ? _ = [h] : _.push(h), e++;
                      }
                      var P = v === e;
                      if (!P) {
                        let h = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: A }, message: "property name must be valid" };
                        return _ === null ? _ = [h] : _.push(h), e++, M.errors = _, !1;
                        break;
                      }
                    }
                    if (P)
                      for (let A in d) {
                        let v = e;
                        if (typeof d[A] != "string")
                          return M.errors = [{ instancePath: r + "/trusted/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var j = v === e;
                        if (!j)
                          break;
                      }
                  } else
                    return M.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = m === e;
              } else
                var s = !0;
              if (s)
                if (t.recorded !== void 0) {
                  let d = t.recorded, m = e;
                  if (e === m)
                    if (Array.isArray(d)) {
                      var a = !0;
                      let A = d.length;
                      for (let v = 0; v < A; v++) {
                        let h = d[v], n = e;
                        if (e === n)
                          if (typeof h == "string") {
                            if (!R.test(h))
                              return M.errors = [{ instancePath: r + "/recorded/" + v, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return M.errors = [{ instancePath: r + "/recorded/" + v, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var a = n === e;
                        if (!a)
                          break;
                      }
                    } else
                      return M.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = m === e;
                } else
                  var s = !0;
            }
          }
        }
      }
    } else
      return M.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return M.errors = _, e === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = S, te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function S(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let _ = null, e = 0, b = S.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      if (t.type === void 0 && (P = "type") || t.kind === void 0 && (P = "kind") || t.name === void 0 && (P = "name") || t.version === void 0 && (P = "version") || t.id === void 0 && (P = "id") || t.manifest === void 0 && (P = "manifest"))
        return S.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
      {
        let j = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "name" || a === "version" || a === "id" || a === "manifest")) {
            return S.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (j === e) {
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
                return S.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = l === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let a = t.name, l = e;
                if (e === l)
                  if (typeof a == "string") {
                    if (G(a) > 100)
                      return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (G(a) < 1)
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
                        if (!R.test(a))
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
  return S.errors = _, e === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = {
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
  ae as isAliases,
  ne as isConfig,
  oe as isExperimentRun,
  pe as isExperimentSpec,
  de as isGarbage,
  me as isManifest,
  ue as isRun,
  le as isSpec,
  fe as isTrust,
  ye as isVersion,
  ce as schemas
};
