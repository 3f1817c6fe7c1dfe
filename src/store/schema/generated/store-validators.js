// Generated from schemas/ by `npm run generate`. Do not edit.
var X = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (B) {
    throw r = 0, B;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var K = X((J) => {
  "use strict";
  Object.defineProperty(J, "__esModule", { value: !0 });
  function W(t) {
    let r = t.length, B = 0, F = 0, D;
    for (; F < r; )
      B++, D = t.charCodeAt(F++), D >= 55296 && D <= 56319 && F < r && (D = t.charCodeAt(F), (D & 64512) === 56320 && F++);
    return B;
  }
  J.default = W;
  W.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ae = H;
function H(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = H.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let a;
      if (t.type === void 0 && (a = "type") || t.aliases === void 0 && (a = "aliases"))
        return H.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      {
        let u = e;
        for (let A in t)
          if (!(A === "type" || A === "aliases")) {
            return H.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (u === e) {
          if (t.type !== void 0) {
            let A = t.type, n = e;
            if (typeof A != "string")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (A !== "kstore.aliases.v1")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = n === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let A = t.aliases, n = e;
              if (e === n)
                if (A && typeof A == "object" && !Array.isArray(A))
                  for (let P in A) {
                    let g = A[P], x = e;
                    if (e === x)
                      if (g && typeof g == "object" && !Array.isArray(g))
                        for (let p in g) {
                          let y = g[p], U = e;
                          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                            return H.errors = [{ instancePath: r + "/aliases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === U && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y)))
                            return H.errors = [{ instancePath: r + "/aliases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var k = U === e;
                          if (!k)
                            break;
                        }
                      else
                        return H.errors = [{ instancePath: r + "/aliases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var w = x === e;
                    if (!w)
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
  return H.errors = T, e === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = z;
var G = K().default;
function z(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = z.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let w = e;
      for (let a in t)
        if (!(a === "author" || a === "lockTimeoutSeconds")) {
          return z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (w === e) {
        if (t.author !== void 0) {
          let a = t.author, u = e;
          if (e === u)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.name === void 0 && (A = "name") || a.email === void 0 && (A = "email"))
                return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
              {
                let n = e;
                for (let v in a)
                  if (!(v === "name" || v === "email")) {
                    return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (n === e) {
                  if (a.name !== void 0) {
                    let v = a.name, P = e;
                    if (e === P)
                      if (typeof v == "string") {
                        if (G(v) < 1)
                          return z.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return z.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = P === e;
                  } else
                    var s = !0;
                  if (s)
                    if (a.email !== void 0) {
                      let v = e;
                      if (typeof a.email != "string")
                        return z.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = v === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var k = u === e;
        } else
          var k = !0;
        if (k)
          if (t.lockTimeoutSeconds !== void 0) {
            let a = t.lockTimeoutSeconds, u = e;
            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
              return z.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
              return z.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var k = u === e;
          } else
            var k = !0;
      }
    } else
      return z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return z.errors = T, e === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = h, Z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, Q = Object.prototype.hasOwnProperty, M = new RegExp("^[0-9a-f]{64}$", "u");
function h(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = h.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let g;
      if (t.type === void 0 && (g = "type") || t.spec === void 0 && (g = "spec") || t.specification === void 0 && (g = "specification") || t.status === void 0 && (g = "status") || t.used === void 0 && (g = "used") || t.steps === void 0 && (g = "steps") || t.outputs === void 0 && (g = "outputs") || t.metrics === void 0 && (g = "metrics") || t.startedAt === void 0 && (g = "startedAt") || t.durationMs === void 0 && (g = "durationMs"))
        return h.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
      {
        let x = e;
        for (let p in t)
          if (!Q.call(Z.properties, p)) {
            return h.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (x === e) {
          if (t.type !== void 0) {
            let p = t.type, y = e;
            if (typeof p != "string")
              return h.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.experiment-run.v1")
              return h.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = y === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let p = t.spec, y = e;
              if (e === y)
                if (typeof p == "string") {
                  if (!M.test(p))
                    return h.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return h.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = y === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let p = t.specification, y = e;
                if (e === y && !(p && typeof p == "object" && !Array.isArray(p)))
                  return h.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = y === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let p = t.status, y = e;
                  if (typeof p != "string")
                    return h.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(p === "succeeded" || p === "failed" || p === "aborted"))
                    return h.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Z.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = y === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let p = t.used, y = e;
                    if (e === y)
                      if (Array.isArray(p)) {
                        var k = !0;
                        let o = p.length;
                        for (let f = 0; f < o; f++) {
                          let c = p[f], q = e;
                          if (e === q)
                            if (c && typeof c == "object" && !Array.isArray(c)) {
                              let i;
                              if (c.role === void 0 && (i = "role") || c.kind === void 0 && (i = "kind") || c.name === void 0 && (i = "name") || c.version === void 0 && (i = "version") || c.id === void 0 && (i = "id"))
                                return h.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                              {
                                let $ = e;
                                for (let l in c)
                                  if (!(l === "role" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                    return h.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if ($ === e) {
                                  if (c.role !== void 0) {
                                    let l = e;
                                    if (typeof c.role != "string")
                                      return h.errors = [{ instancePath: r + "/used/" + f + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var w = l === e;
                                  } else
                                    var w = !0;
                                  if (w) {
                                    if (c.kind !== void 0) {
                                      let l = c.kind, j = e;
                                      if (typeof l != "string")
                                        return h.errors = [{ instancePath: r + "/used/" + f + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                        return h.errors = [{ instancePath: r + "/used/" + f + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var w = j === e;
                                    } else
                                      var w = !0;
                                    if (w) {
                                      if (c.name !== void 0) {
                                        let l = e;
                                        if (typeof c.name != "string")
                                          return h.errors = [{ instancePath: r + "/used/" + f + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var w = l === e;
                                      } else
                                        var w = !0;
                                      if (w) {
                                        if (c.version !== void 0) {
                                          let l = c.version, j = e;
                                          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                            return h.errors = [{ instancePath: r + "/used/" + f + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === j && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                            return h.errors = [{ instancePath: r + "/used/" + f + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var w = j === e;
                                        } else
                                          var w = !0;
                                        if (w)
                                          if (c.id !== void 0) {
                                            let l = c.id, j = e;
                                            if (e === j)
                                              if (typeof l == "string") {
                                                if (!M.test(l))
                                                  return h.errors = [{ instancePath: r + "/used/" + f + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return h.errors = [{ instancePath: r + "/used/" + f + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var w = j === e;
                                          } else
                                            var w = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return h.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var k = q === e;
                          if (!k)
                            break;
                        }
                      } else
                        return h.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let p = t.steps, y = e;
                      if (e === y)
                        if (Array.isArray(p)) {
                          var a = !0;
                          let o = p.length;
                          for (let f = 0; f < o; f++) {
                            let c = p[f], q = e;
                            if (e === q)
                              if (c && typeof c == "object" && !Array.isArray(c)) {
                                let i;
                                if (c.step === void 0 && (i = "step") || c.run === void 0 && (i = "run") || c.cached === void 0 && (i = "cached"))
                                  return h.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                                {
                                  let $ = e;
                                  for (let l in c)
                                    if (!(l === "step" || l === "run" || l === "cached")) {
                                      return h.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if ($ === e) {
                                    if (c.step !== void 0) {
                                      let l = e;
                                      if (typeof c.step != "string")
                                        return h.errors = [{ instancePath: r + "/steps/" + f + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var u = l === e;
                                    } else
                                      var u = !0;
                                    if (u) {
                                      if (c.run !== void 0) {
                                        let l = c.run, j = e;
                                        if (e === j)
                                          if (typeof l == "string") {
                                            if (!M.test(l))
                                              return h.errors = [{ instancePath: r + "/steps/" + f + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return h.errors = [{ instancePath: r + "/steps/" + f + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var u = j === e;
                                      } else
                                        var u = !0;
                                      if (u)
                                        if (c.cached !== void 0) {
                                          let l = e;
                                          if (typeof c.cached != "boolean")
                                            return h.errors = [{ instancePath: r + "/steps/" + f + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var u = l === e;
                                        } else
                                          var u = !0;
                                    }
                                  }
                                }
                              } else
                                return h.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = q === e;
                            if (!a)
                              break;
                          }
                        } else
                          return h.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = y === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.outputs !== void 0) {
                        let p = t.outputs, y = e;
                        if (e === y)
                          if (Array.isArray(p)) {
                            var A = !0;
                            let o = p.length;
                            for (let f = 0; f < o; f++) {
                              let c = p[f], q = e;
                              if (e === q)
                                if (c && typeof c == "object" && !Array.isArray(c)) {
                                  let i;
                                  if (c.slot === void 0 && (i = "slot") || c.kind === void 0 && (i = "kind") || c.name === void 0 && (i = "name") || c.version === void 0 && (i = "version") || c.id === void 0 && (i = "id"))
                                    return h.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                                  {
                                    let $ = e;
                                    for (let l in c)
                                      if (!(l === "slot" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                        return h.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if ($ === e) {
                                      if (c.slot !== void 0) {
                                        let l = e;
                                        if (typeof c.slot != "string")
                                          return h.errors = [{ instancePath: r + "/outputs/" + f + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var n = l === e;
                                      } else
                                        var n = !0;
                                      if (n) {
                                        if (c.kind !== void 0) {
                                          let l = c.kind, j = e;
                                          if (typeof l != "string")
                                            return h.errors = [{ instancePath: r + "/outputs/" + f + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                            return h.errors = [{ instancePath: r + "/outputs/" + f + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var n = j === e;
                                        } else
                                          var n = !0;
                                        if (n) {
                                          if (c.name !== void 0) {
                                            let l = e;
                                            if (typeof c.name != "string")
                                              return h.errors = [{ instancePath: r + "/outputs/" + f + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var n = l === e;
                                          } else
                                            var n = !0;
                                          if (n) {
                                            if (c.version !== void 0) {
                                              let l = c.version, j = e;
                                              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                                return h.errors = [{ instancePath: r + "/outputs/" + f + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === j && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                                return h.errors = [{ instancePath: r + "/outputs/" + f + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var n = j === e;
                                            } else
                                              var n = !0;
                                            if (n)
                                              if (c.id !== void 0) {
                                                let l = c.id, j = e;
                                                if (e === j)
                                                  if (typeof l == "string") {
                                                    if (!M.test(l))
                                                      return h.errors = [{ instancePath: r + "/outputs/" + f + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                  } else
                                                    return h.errors = [{ instancePath: r + "/outputs/" + f + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var n = j === e;
                                              } else
                                                var n = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return h.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var A = q === e;
                              if (!A)
                                break;
                            }
                          } else
                            return h.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = y === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.metrics !== void 0) {
                          let p = t.metrics, y = e;
                          if (e === y)
                            if (p && typeof p == "object" && !Array.isArray(p))
                              for (let o in p) {
                                let f = p[o], c = e;
                                if (!(typeof f == "number" && isFinite(f)))
                                  return h.errors = [{ instancePath: r + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var v = c === e;
                                if (!v)
                                  break;
                              }
                            else
                              return h.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = y === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.startedAt !== void 0) {
                            let p = e;
                            if (typeof t.startedAt != "string")
                              return h.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var s = p === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.durationMs !== void 0) {
                              let p = t.durationMs, y = e;
                              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                return h.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (e === y && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                                return h.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var s = y === e;
                            } else
                              var s = !0;
                            if (s)
                              if (t.error !== void 0) {
                                let p = t.error, y = e;
                                if (e === y)
                                  if (p && typeof p == "object" && !Array.isArray(p)) {
                                    let o;
                                    if (p.code === void 0 && (o = "code") || p.message === void 0 && (o = "message"))
                                      return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                    {
                                      let f = e;
                                      for (let c in p)
                                        if (!(c === "code" || c === "message")) {
                                          return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (f === e) {
                                        if (p.code !== void 0) {
                                          let c = e;
                                          if (typeof p.code != "string")
                                            return h.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var P = c === e;
                                        } else
                                          var P = !0;
                                        if (P)
                                          if (p.message !== void 0) {
                                            let c = e;
                                            if (typeof p.message != "string")
                                              return h.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var P = c === e;
                                          } else
                                            var P = !0;
                                      }
                                    }
                                  } else
                                    return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var s = y === e;
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
      return h.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return h.errors = T, e === 0;
}
h.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = S;
function S(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = S.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let u;
      if (t.type === void 0 && (u = "type") || t.inputs === void 0 && (u = "inputs") || t.learning === void 0 && (u = "learning") || t.tests === void 0 && (u = "tests") || t.seed === void 0 && (u = "seed") || t.engine === void 0 && (u = "engine"))
        return S.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      {
        let A = e;
        for (let n in t)
          if (!(n === "type" || n === "inputs" || n === "learning" || n === "tests" || n === "seed" || n === "engine")) {
            return S.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let n = t.type, v = e;
            if (typeof n != "string")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.experiment-spec.v1")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = v === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let n = t.inputs, v = e;
              if (e === v)
                if (n && typeof n == "object" && !Array.isArray(n))
                  for (let g in n) {
                    let x = n[g], p = e;
                    if (e === p)
                      if (typeof x == "string") {
                        if (!M.test(x))
                          return S.errors = [{ instancePath: r + "/inputs/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return S.errors = [{ instancePath: r + "/inputs/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var k = p === e;
                    if (!k)
                      break;
                  }
                else
                  return S.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = v === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let n = t.learning, v = e;
                if (e === v && !(n && typeof n == "object" && !Array.isArray(n)))
                  return S.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = v === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let n = t.tests, v = e;
                  if (e === v)
                    if (Array.isArray(n)) {
                      var w = !0;
                      let g = n.length;
                      for (let x = 0; x < g; x++) {
                        let p = n[x], y = e;
                        if (e === y && !(p && typeof p == "object" && !Array.isArray(p)))
                          return S.errors = [{ instancePath: r + "/tests/" + x, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var w = y === e;
                        if (!w)
                          break;
                      }
                    } else
                      return S.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = v === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let n = t.seed, v = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === v && typeof n == "number" && isFinite(n)) {
                      if (n > 4294967295 || isNaN(n))
                        return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (n < 0 || isNaN(n))
                        return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = v === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let n = t.engine, v = e;
                      if (e === v)
                        if (n && typeof n == "object" && !Array.isArray(n))
                          for (let g in n) {
                            let x = e;
                            if (typeof n[g] != "string")
                              return S.errors = [{ instancePath: r + "/engine/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = x === e;
                            if (!a)
                              break;
                          }
                        else
                          return S.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = v === e;
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
  return S.errors = T, e === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = E;
var Y = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function E(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = E.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let a;
      if (t.type === void 0 && (a = "type") || t.packs === void 0 && (a = "packs"))
        return E.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      {
        let u = e;
        for (let A in t)
          if (!(A === "type" || A === "packs")) {
            return E.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (u === e) {
          if (t.type !== void 0) {
            let A = t.type, n = e;
            if (typeof A != "string")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (A !== "kstore.garbage.v1")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = n === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let A = t.packs, n = e;
              if (e === n)
                if (A && typeof A == "object" && !Array.isArray(A)) {
                  for (let P in A) {
                    let g = e;
                    if (typeof P == "string" && !M.test(P)) {
                      let x = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: P };
                      T === null ? T = [x] : T.push(x), e++;
                    }
                    var k = g === e;
                    if (!k) {
                      let x = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: P }, message: "property name must be valid" };
                      return T === null ? T = [x] : T.push(x), e++, E.errors = T, !1;
                      break;
                    }
                  }
                  if (k)
                    for (let P in A) {
                      let g = A[P], x = e;
                      if (e === x)
                        if (typeof g == "string") {
                          if (!Y.test(g))
                            return E.errors = [{ instancePath: r + "/packs/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return E.errors = [{ instancePath: r + "/packs/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var w = x === e;
                      if (!w)
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
  return E.errors = T, e === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = L, ee = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function L(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = L.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let k;
      if (t.type === void 0 && (k = "type") || t.kind === void 0 && (k = "kind") || t.tree === void 0 && (k = "tree") || t.files === void 0 && (k = "files") || t.sizeBytes === void 0 && (k = "sizeBytes") || t.meta === void 0 && (k = "meta"))
        return L.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], !1;
      {
        let w = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "tree" || a === "files" || a === "sizeBytes" || a === "meta")) {
            return L.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let a = t.type, u = e;
            if (typeof a != "string")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.manifest.v1")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = u === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, u = e;
              if (typeof a != "string")
                return L.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return L.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ee.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = u === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let a = t.tree, u = e;
                if (e === u)
                  if (typeof a == "string") {
                    if (!M.test(a))
                      return L.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return L.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = u === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let a = t.files, u = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return L.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                    return L.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = u === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let a = t.sizeBytes, u = e;
                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                      return L.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                      return L.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = u === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let a = t.meta, u = e;
                      if (e === u && !(a && typeof a == "object" && !Array.isArray(a)))
                        return L.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = u === e;
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
  return L.errors = T, e === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = m, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" }, container: { type: "object", description: "the container that it ran in, as far as it can be seen from inside", additionalProperties: !1, required: ["type"], properties: { type: { type: "string" }, id: { type: "string" }, image: { type: "string" }, imageId: { type: "string" } } }, variables: { type: "object", description: "what the environment of the task held, without what names the folder of the run", additionalProperties: { type: "string" } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function m(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = m.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let y;
      if (t.type === void 0 && (y = "type") || t.spec === void 0 && (y = "spec") || t.specification === void 0 && (y = "specification") || t.status === void 0 && (y = "status") || t.used === void 0 && (y = "used") || t.outputs === void 0 && (y = "outputs") || t.metrics === void 0 && (y = "metrics") || t.determinism === void 0 && (y = "determinism") || t.environment === void 0 && (y = "environment") || t.startedAt === void 0 && (y = "startedAt") || t.durationMs === void 0 && (y = "durationMs"))
        return m.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      {
        let U = e;
        for (let o in t)
          if (!Q.call(C.properties, o)) {
            return m.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (U === e) {
          if (t.type !== void 0) {
            let o = t.type, f = e;
            if (typeof o != "string")
              return m.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.run.v1")
              return m.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = f === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let o = t.spec, f = e;
              if (e === f)
                if (typeof o == "string") {
                  if (!M.test(o))
                    return m.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return m.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = f === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let o = t.specification, f = e;
                if (e === f && !(o && typeof o == "object" && !Array.isArray(o)))
                  return m.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = f === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let o = t.status, f = e;
                  if (typeof o != "string")
                    return m.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(o === "succeeded" || o === "failed" || o === "aborted"))
                    return m.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: C.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = f === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let o = t.used, f = e;
                    if (e === f)
                      if (Array.isArray(o)) {
                        var k = !0;
                        let q = o.length;
                        for (let _ = 0; _ < q; _++) {
                          let i = o[_], $ = e;
                          if (e === $)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let j;
                              if (i.role === void 0 && (j = "role") || i.kind === void 0 && (j = "kind") || i.name === void 0 && (j = "name") || i.version === void 0 && (j = "version") || i.id === void 0 && (j = "id"))
                                return m.errors = [{ instancePath: r + "/used/" + _, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], !1;
                              {
                                let R = e;
                                for (let d in i)
                                  if (!(d === "role" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                    return m.errors = [{ instancePath: r + "/used/" + _, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (R === e) {
                                  if (i.role !== void 0) {
                                    let d = e;
                                    if (typeof i.role != "string")
                                      return m.errors = [{ instancePath: r + "/used/" + _ + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var w = d === e;
                                  } else
                                    var w = !0;
                                  if (w) {
                                    if (i.kind !== void 0) {
                                      let d = i.kind, I = e;
                                      if (typeof d != "string")
                                        return m.errors = [{ instancePath: r + "/used/" + _ + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                        return m.errors = [{ instancePath: r + "/used/" + _ + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var w = I === e;
                                    } else
                                      var w = !0;
                                    if (w) {
                                      if (i.name !== void 0) {
                                        let d = e;
                                        if (typeof i.name != "string")
                                          return m.errors = [{ instancePath: r + "/used/" + _ + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var w = d === e;
                                      } else
                                        var w = !0;
                                      if (w) {
                                        if (i.version !== void 0) {
                                          let d = i.version, I = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                            return m.errors = [{ instancePath: r + "/used/" + _ + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === I && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                            return m.errors = [{ instancePath: r + "/used/" + _ + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var w = I === e;
                                        } else
                                          var w = !0;
                                        if (w)
                                          if (i.id !== void 0) {
                                            let d = i.id, I = e;
                                            if (e === I)
                                              if (typeof d == "string") {
                                                if (!M.test(d))
                                                  return m.errors = [{ instancePath: r + "/used/" + _ + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return m.errors = [{ instancePath: r + "/used/" + _ + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var w = I === e;
                                          } else
                                            var w = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return m.errors = [{ instancePath: r + "/used/" + _, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var k = $ === e;
                          if (!k)
                            break;
                        }
                      } else
                        return m.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = f === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let o = t.outputs, f = e;
                      if (e === f)
                        if (Array.isArray(o)) {
                          var a = !0;
                          let q = o.length;
                          for (let _ = 0; _ < q; _++) {
                            let i = o[_], $ = e;
                            if (e === $)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let j;
                                if (i.slot === void 0 && (j = "slot") || i.kind === void 0 && (j = "kind") || i.name === void 0 && (j = "name") || i.version === void 0 && (j = "version") || i.id === void 0 && (j = "id"))
                                  return m.errors = [{ instancePath: r + "/outputs/" + _, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], !1;
                                {
                                  let R = e;
                                  for (let d in i)
                                    if (!(d === "slot" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                      return m.errors = [{ instancePath: r + "/outputs/" + _, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (R === e) {
                                    if (i.slot !== void 0) {
                                      let d = e;
                                      if (typeof i.slot != "string")
                                        return m.errors = [{ instancePath: r + "/outputs/" + _ + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var u = d === e;
                                    } else
                                      var u = !0;
                                    if (u) {
                                      if (i.kind !== void 0) {
                                        let d = i.kind, I = e;
                                        if (typeof d != "string")
                                          return m.errors = [{ instancePath: r + "/outputs/" + _ + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                          return m.errors = [{ instancePath: r + "/outputs/" + _ + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var u = I === e;
                                      } else
                                        var u = !0;
                                      if (u) {
                                        if (i.name !== void 0) {
                                          let d = e;
                                          if (typeof i.name != "string")
                                            return m.errors = [{ instancePath: r + "/outputs/" + _ + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var u = d === e;
                                        } else
                                          var u = !0;
                                        if (u) {
                                          if (i.version !== void 0) {
                                            let d = i.version, I = e;
                                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                              return m.errors = [{ instancePath: r + "/outputs/" + _ + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === I && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                              return m.errors = [{ instancePath: r + "/outputs/" + _ + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var u = I === e;
                                          } else
                                            var u = !0;
                                          if (u)
                                            if (i.id !== void 0) {
                                              let d = i.id, I = e;
                                              if (e === I)
                                                if (typeof d == "string") {
                                                  if (!M.test(d))
                                                    return m.errors = [{ instancePath: r + "/outputs/" + _ + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return m.errors = [{ instancePath: r + "/outputs/" + _ + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var u = I === e;
                                            } else
                                              var u = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return m.errors = [{ instancePath: r + "/outputs/" + _, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = $ === e;
                            if (!a)
                              break;
                          }
                        } else
                          return m.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = f === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let o = t.metrics, f = e;
                        if (e === f)
                          if (o && typeof o == "object" && !Array.isArray(o))
                            for (let q in o) {
                              let _ = o[q], i = e;
                              if (!(typeof _ == "number" && isFinite(_)))
                                return m.errors = [{ instancePath: r + "/metrics/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var A = i === e;
                              if (!A)
                                break;
                            }
                          else
                            return m.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = f === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let o = t.determinism, f = e;
                          if (e === f)
                            if (o && typeof o == "object" && !Array.isArray(o)) {
                              let q;
                              if (o.level === void 0 && (q = "level"))
                                return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                              {
                                let _ = e;
                                for (let i in o)
                                  if (!(i === "level" || i === "relativeTolerance" || i === "reason")) {
                                    return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_ === e) {
                                  if (o.level !== void 0) {
                                    let i = o.level, $ = e;
                                    if (typeof i != "string")
                                      return m.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(i === "bitwise" || i === "tolerance" || i === "none"))
                                      return m.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: C.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var n = $ === e;
                                  } else
                                    var n = !0;
                                  if (n) {
                                    if (o.relativeTolerance !== void 0) {
                                      let i = o.relativeTolerance, $ = e;
                                      if (e === $)
                                        if (typeof i == "number" && isFinite(i)) {
                                          if (i <= 0 || isNaN(i))
                                            return m.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return m.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var n = $ === e;
                                    } else
                                      var n = !0;
                                    if (n)
                                      if (o.reason !== void 0) {
                                        let i = e;
                                        if (typeof o.reason != "string")
                                          return m.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var n = i === e;
                                      } else
                                        var n = !0;
                                  }
                                }
                              }
                            } else
                              return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = f === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let o = t.metricLog, f = e;
                            if (e === f)
                              if (o && typeof o == "object" && !Array.isArray(o)) {
                                let q;
                                if (o.id === void 0 && (q = "id") || o.sizeBytes === void 0 && (q = "sizeBytes"))
                                  return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                {
                                  let _ = e;
                                  for (let i in o)
                                    if (!(i === "id" || i === "sizeBytes" || i === "list")) {
                                      return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (_ === e) {
                                    if (o.id !== void 0) {
                                      let i = o.id, $ = e;
                                      if (e === $)
                                        if (typeof i == "string") {
                                          if (!M.test(i))
                                            return m.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return m.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var v = $ === e;
                                    } else
                                      var v = !0;
                                    if (v) {
                                      if (o.sizeBytes !== void 0) {
                                        let i = o.sizeBytes, $ = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                          return m.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === $ && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                          return m.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var v = $ === e;
                                      } else
                                        var v = !0;
                                      if (v)
                                        if (o.list !== void 0) {
                                          let i = o.list, $ = e;
                                          if (e === $)
                                            if (typeof i == "string") {
                                              if (!M.test(i))
                                                return m.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return m.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var v = $ === e;
                                        } else
                                          var v = !0;
                                    }
                                  }
                                }
                              } else
                                return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = f === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let o = t.environment, f = e;
                              if (e === f)
                                if (o && typeof o == "object" && !Array.isArray(o)) {
                                  let q;
                                  if (o.kstore === void 0 && (q = "kstore") || o.node === void 0 && (q = "node") || o.platform === void 0 && (q = "platform") || o.arch === void 0 && (q = "arch") || o.cpu === void 0 && (q = "cpu") || o.host === void 0 && (q = "host"))
                                    return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                  {
                                    let _ = e;
                                    for (let i in o)
                                      if (!(i === "kstore" || i === "node" || i === "platform" || i === "arch" || i === "cpu" || i === "host" || i === "container" || i === "variables")) {
                                        return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_ === e) {
                                      if (o.kstore !== void 0) {
                                        let i = e;
                                        if (typeof o.kstore != "string")
                                          return m.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var P = i === e;
                                      } else
                                        var P = !0;
                                      if (P) {
                                        if (o.node !== void 0) {
                                          let i = e;
                                          if (typeof o.node != "string")
                                            return m.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var P = i === e;
                                        } else
                                          var P = !0;
                                        if (P) {
                                          if (o.platform !== void 0) {
                                            let i = e;
                                            if (typeof o.platform != "string")
                                              return m.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var P = i === e;
                                          } else
                                            var P = !0;
                                          if (P) {
                                            if (o.arch !== void 0) {
                                              let i = e;
                                              if (typeof o.arch != "string")
                                                return m.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var P = i === e;
                                            } else
                                              var P = !0;
                                            if (P) {
                                              if (o.cpu !== void 0) {
                                                let i = e;
                                                if (typeof o.cpu != "string")
                                                  return m.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var P = i === e;
                                              } else
                                                var P = !0;
                                              if (P) {
                                                if (o.host !== void 0) {
                                                  let i = e;
                                                  if (typeof o.host != "string")
                                                    return m.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var P = i === e;
                                                } else
                                                  var P = !0;
                                                if (P) {
                                                  if (o.container !== void 0) {
                                                    let i = o.container, $ = e;
                                                    if (e === $)
                                                      if (i && typeof i == "object" && !Array.isArray(i)) {
                                                        let j;
                                                        if (i.type === void 0 && (j = "type"))
                                                          return m.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], !1;
                                                        {
                                                          let R = e;
                                                          for (let d in i)
                                                            if (!(d === "type" || d === "id" || d === "image" || d === "imageId")) {
                                                              return m.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                                              break;
                                                            }
                                                          if (R === e) {
                                                            if (i.type !== void 0) {
                                                              let d = e;
                                                              if (typeof i.type != "string")
                                                                return m.errors = [{ instancePath: r + "/environment/container/type", schemaPath: "#/properties/environment/properties/container/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var g = d === e;
                                                            } else
                                                              var g = !0;
                                                            if (g) {
                                                              if (i.id !== void 0) {
                                                                let d = e;
                                                                if (typeof i.id != "string")
                                                                  return m.errors = [{ instancePath: r + "/environment/container/id", schemaPath: "#/properties/environment/properties/container/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var g = d === e;
                                                              } else
                                                                var g = !0;
                                                              if (g) {
                                                                if (i.image !== void 0) {
                                                                  let d = e;
                                                                  if (typeof i.image != "string")
                                                                    return m.errors = [{ instancePath: r + "/environment/container/image", schemaPath: "#/properties/environment/properties/container/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var g = d === e;
                                                                } else
                                                                  var g = !0;
                                                                if (g)
                                                                  if (i.imageId !== void 0) {
                                                                    let d = e;
                                                                    if (typeof i.imageId != "string")
                                                                      return m.errors = [{ instancePath: r + "/environment/container/imageId", schemaPath: "#/properties/environment/properties/container/properties/imageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var g = d === e;
                                                                  } else
                                                                    var g = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else
                                                        return m.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var P = $ === e;
                                                  } else
                                                    var P = !0;
                                                  if (P)
                                                    if (o.variables !== void 0) {
                                                      let i = o.variables, $ = e;
                                                      if (e === $)
                                                        if (i && typeof i == "object" && !Array.isArray(i))
                                                          for (let j in i) {
                                                            let R = e;
                                                            if (typeof i[j] != "string")
                                                              return m.errors = [{ instancePath: r + "/environment/variables/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var x = R === e;
                                                            if (!x)
                                                              break;
                                                          }
                                                        else
                                                          return m.errors = [{ instancePath: r + "/environment/variables", schemaPath: "#/properties/environment/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var P = $ === e;
                                                    } else
                                                      var P = !0;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = f === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let o = e;
                                if (typeof t.startedAt != "string")
                                  return m.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = o === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let o = t.durationMs, f = e;
                                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                    return m.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === f && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                                    return m.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = f === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let o = t.error, f = e;
                                    if (e === f)
                                      if (o && typeof o == "object" && !Array.isArray(o)) {
                                        let q;
                                        if (o.code === void 0 && (q = "code") || o.message === void 0 && (q = "message"))
                                          return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                        {
                                          let _ = e;
                                          for (let i in o)
                                            if (!(i === "code" || i === "message")) {
                                              return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (_ === e) {
                                            if (o.code !== void 0) {
                                              let i = e;
                                              if (typeof o.code != "string")
                                                return m.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var p = i === e;
                                            } else
                                              var p = !0;
                                            if (p)
                                              if (o.message !== void 0) {
                                                let i = e;
                                                if (typeof o.message != "string")
                                                  return m.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var p = i === e;
                                              } else
                                                var p = !0;
                                          }
                                        }
                                      } else
                                        return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                }
              }
            }
          }
        }
      }
    } else
      return m.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return m.errors = T, e === 0;
}
m.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = N, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function N(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = N.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let u;
      if (t.type === void 0 && (u = "type") || t.task === void 0 && (u = "task") || t.inputs === void 0 && (u = "inputs") || t.settings === void 0 && (u = "settings") || t.seed === void 0 && (u = "seed") || t.engine === void 0 && (u = "engine"))
        return N.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      {
        let A = e;
        for (let n in t)
          if (!(n === "type" || n === "task" || n === "inputs" || n === "settings" || n === "seed" || n === "engine")) {
            return N.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let n = t.type, v = e;
            if (typeof n != "string")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.spec.v1")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = v === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let n = t.task, v = e;
              if (e === v)
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  let g;
                  if (n.type === void 0 && (g = "type") || n.name === void 0 && (g = "name") || n.version === void 0 && (g = "version") || n.code === void 0 && (g = "code"))
                    return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                  {
                    let x = e;
                    for (let p in n)
                      if (!(p === "type" || p === "name" || p === "version" || p === "code")) {
                        return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (x === e) {
                      if (n.type !== void 0) {
                        let p = n.type, y = e;
                        if (typeof p != "string")
                          return N.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(p === "learning" || p === "test"))
                          return N.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: re.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var k = y === e;
                      } else
                        var k = !0;
                      if (k) {
                        if (n.name !== void 0) {
                          let p = e;
                          if (typeof n.name != "string")
                            return N.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var k = p === e;
                        } else
                          var k = !0;
                        if (k) {
                          if (n.version !== void 0) {
                            let p = e;
                            if (typeof n.version != "string")
                              return N.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var k = p === e;
                          } else
                            var k = !0;
                          if (k)
                            if (n.code !== void 0) {
                              let p = n.code, y = e;
                              if (e === y)
                                if (typeof p == "string") {
                                  if (!M.test(p))
                                    return N.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return N.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var k = y === e;
                            } else
                              var k = !0;
                        }
                      }
                    }
                  }
                } else
                  return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = v === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let n = t.inputs, v = e;
                if (e === v)
                  if (n && typeof n == "object" && !Array.isArray(n))
                    for (let g in n) {
                      let x = n[g], p = e;
                      if (e === p)
                        if (typeof x == "string") {
                          if (!M.test(x))
                            return N.errors = [{ instancePath: r + "/inputs/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return N.errors = [{ instancePath: r + "/inputs/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var w = p === e;
                      if (!w)
                        break;
                    }
                  else
                    return N.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = v === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let n = t.settings, v = e;
                  if (e === v && !(n && typeof n == "object" && !Array.isArray(n)))
                    return N.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = v === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let n = t.seed, v = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === v && typeof n == "number" && isFinite(n)) {
                      if (n > 4294967295 || isNaN(n))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (n < 0 || isNaN(n))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = v === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let n = t.engine, v = e;
                      if (e === v)
                        if (n && typeof n == "object" && !Array.isArray(n))
                          for (let g in n) {
                            let x = e;
                            if (typeof n[g] != "string")
                              return N.errors = [{ instancePath: r + "/engine/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = x === e;
                            if (!a)
                              break;
                          }
                        else
                          return N.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = v === e;
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
  return N.errors = T, e === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = O, te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function O(t, { instancePath: r = "", parentData: B, parentDataProperty: F, rootData: D = t, dynamicAnchors: V = {} } = {}) {
  let T = null, e = 0, b = O.evaluated;
  if (b.dynamicProps && (b.props = void 0), b.dynamicItems && (b.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let k;
      if (t.type === void 0 && (k = "type") || t.kind === void 0 && (k = "kind") || t.name === void 0 && (k = "name") || t.version === void 0 && (k = "version") || t.id === void 0 && (k = "id") || t.manifest === void 0 && (k = "manifest"))
        return O.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], !1;
      {
        let w = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "name" || a === "version" || a === "id" || a === "manifest")) {
            return O.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let a = t.type, u = e;
            if (typeof a != "string")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.version.v1")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = u === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, u = e;
              if (typeof a != "string")
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = u === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let a = t.name, u = e;
                if (e === u)
                  if (typeof a == "string") {
                    if (G(a) > 100)
                      return O.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (G(a) < 1)
                      return O.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return O.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = u === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let a = t.version, u = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return O.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === u && typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a)))
                    return O.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = u === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let a = t.id, u = e;
                    if (e === u)
                      if (typeof a == "string") {
                        if (!M.test(a))
                          return O.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return O.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = u === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let a = t.manifest, u = e;
                      if (e === u && !(a && typeof a == "object" && !Array.isArray(a)))
                        return O.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = u === e;
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
  return O.errors = T, e === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
  ae as isAliases,
  ne as isConfig,
  oe as isExperimentRun,
  pe as isExperimentSpec,
  de as isGarbage,
  me as isManifest,
  ue as isRun,
  le as isSpec,
  fe as isVersion,
  ce as schemas
};
