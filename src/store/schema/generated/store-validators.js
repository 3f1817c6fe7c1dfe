// Generated from schemas/ by `npm run generate`. Do not edit.
var Y = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (B) {
    throw r = 0, B;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var X = Y((K) => {
  "use strict";
  Object.defineProperty(K, "__esModule", { value: !0 });
  function Q(t) {
    let r = t.length, B = 0, I = 0, z;
    for (; I < r; )
      B++, z = t.charCodeAt(I++), z >= 55296 && z <= 56319 && I < r && (z = t.charCodeAt(I), (z & 64512) === 56320 && I++);
    return B;
  }
  K.default = Q;
  Q.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ne = V;
function V(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = V.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let a;
      if (t.type === void 0 && (a = "type") || t.aliases === void 0 && (a = "aliases"))
        return V.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      {
        let y = e;
        for (let v in t)
          if (!(v === "type" || v === "aliases")) {
            return V.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (y === e) {
          if (t.type !== void 0) {
            let v = t.type, n = e;
            if (typeof v != "string")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (v !== "kstore.aliases.v1")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = n === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let v = t.aliases, n = e;
              if (e === n)
                if (v && typeof v == "object" && !Array.isArray(v))
                  for (let N in v) {
                    let o = v[N], b = e;
                    if (e === b)
                      if (o && typeof o == "object" && !Array.isArray(o))
                        for (let u in o) {
                          let i = o[u], k = e;
                          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                            return V.errors = [{ instancePath: r + "/aliases/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === k && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                            return V.errors = [{ instancePath: r + "/aliases/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var _ = k === e;
                          if (!_)
                            break;
                        }
                      else
                        return V.errors = [{ instancePath: r + "/aliases/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var x = b === e;
                    if (!x)
                      break;
                  }
                else
                  return V.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = n === e;
            } else
              var s = !0;
        }
      }
    } else
      return V.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return V.errors = T, e === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = H;
var J = X().default;
function H(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = H.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let x = e;
      for (let a in t)
        if (!(a === "author" || a === "lockTimeoutSeconds")) {
          return H.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (x === e) {
        if (t.author !== void 0) {
          let a = t.author, y = e;
          if (e === y)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let v;
              if (a.name === void 0 && (v = "name") || a.email === void 0 && (v = "email"))
                return H.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
              {
                let n = e;
                for (let P in a)
                  if (!(P === "name" || P === "email")) {
                    return H.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (n === e) {
                  if (a.name !== void 0) {
                    let P = a.name, N = e;
                    if (e === N)
                      if (typeof P == "string") {
                        if (J(P) < 1)
                          return H.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return H.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = N === e;
                  } else
                    var s = !0;
                  if (s)
                    if (a.email !== void 0) {
                      let P = e;
                      if (typeof a.email != "string")
                        return H.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = P === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return H.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var _ = y === e;
        } else
          var _ = !0;
        if (_)
          if (t.lockTimeoutSeconds !== void 0) {
            let a = t.lockTimeoutSeconds, y = e;
            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
              return H.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === y && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
              return H.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var _ = y === e;
          } else
            var _ = !0;
      }
    } else
      return H.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return H.errors = T, e === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = j, G = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, W = Object.prototype.hasOwnProperty, M = new RegExp("^[0-9a-f]{64}$", "u");
function j(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = j.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t.type === void 0 && (o = "type") || t.spec === void 0 && (o = "spec") || t.specification === void 0 && (o = "specification") || t.status === void 0 && (o = "status") || t.used === void 0 && (o = "used") || t.steps === void 0 && (o = "steps") || t.outputs === void 0 && (o = "outputs") || t.metrics === void 0 && (o = "metrics") || t.startedAt === void 0 && (o = "startedAt") || t.durationMs === void 0 && (o = "durationMs"))
        return j.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      {
        let b = e;
        for (let u in t)
          if (!W.call(G.properties, u)) {
            return j.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (b === e) {
          if (t.type !== void 0) {
            let u = t.type, i = e;
            if (typeof u != "string")
              return j.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (u !== "kstore.experiment-run.v1")
              return j.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = i === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let u = t.spec, i = e;
              if (e === i)
                if (typeof u == "string") {
                  if (!M.test(u))
                    return j.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return j.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = i === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let u = t.specification, i = e;
                if (e === i && !(u && typeof u == "object" && !Array.isArray(u)))
                  return j.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = i === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let u = t.status, i = e;
                  if (typeof u != "string")
                    return j.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(u === "succeeded" || u === "failed" || u === "aborted"))
                    return j.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: G.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = i === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let u = t.used, i = e;
                    if (e === i)
                      if (Array.isArray(u)) {
                        var _ = !0;
                        let g = u.length;
                        for (let l = 0; l < g; l++) {
                          let m = u[l], p = e;
                          if (e === p)
                            if (m && typeof m == "object" && !Array.isArray(m)) {
                              let f;
                              if (m.role === void 0 && (f = "role") || m.kind === void 0 && (f = "kind") || m.name === void 0 && (f = "name") || m.version === void 0 && (f = "version") || m.id === void 0 && (f = "id"))
                                return j.errors = [{ instancePath: r + "/used/" + l, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                              {
                                let q = e;
                                for (let c in m)
                                  if (!(c === "role" || c === "kind" || c === "name" || c === "version" || c === "id")) {
                                    return j.errors = [{ instancePath: r + "/used/" + l, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (q === e) {
                                  if (m.role !== void 0) {
                                    let c = e;
                                    if (typeof m.role != "string")
                                      return j.errors = [{ instancePath: r + "/used/" + l + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var x = c === e;
                                  } else
                                    var x = !0;
                                  if (x) {
                                    if (m.kind !== void 0) {
                                      let c = m.kind, d = e;
                                      if (typeof c != "string")
                                        return j.errors = [{ instancePath: r + "/used/" + l + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(c === "dataset" || c === "preprocessing" || c === "model" || c === "training" || c === "evaluation" || c === "experiment" || c === "report" || c === "checkpoint" || c === "result" || c === "plugin"))
                                        return j.errors = [{ instancePath: r + "/used/" + l + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: G.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var x = d === e;
                                    } else
                                      var x = !0;
                                    if (x) {
                                      if (m.name !== void 0) {
                                        let c = e;
                                        if (typeof m.name != "string")
                                          return j.errors = [{ instancePath: r + "/used/" + l + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var x = c === e;
                                      } else
                                        var x = !0;
                                      if (x) {
                                        if (m.version !== void 0) {
                                          let c = m.version, d = e;
                                          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                            return j.errors = [{ instancePath: r + "/used/" + l + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === d && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c)))
                                            return j.errors = [{ instancePath: r + "/used/" + l + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var x = d === e;
                                        } else
                                          var x = !0;
                                        if (x)
                                          if (m.id !== void 0) {
                                            let c = m.id, d = e;
                                            if (e === d)
                                              if (typeof c == "string") {
                                                if (!M.test(c))
                                                  return j.errors = [{ instancePath: r + "/used/" + l + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return j.errors = [{ instancePath: r + "/used/" + l + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var x = d === e;
                                          } else
                                            var x = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return j.errors = [{ instancePath: r + "/used/" + l, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var _ = p === e;
                          if (!_)
                            break;
                        }
                      } else
                        return j.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = i === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let u = t.steps, i = e;
                      if (e === i)
                        if (Array.isArray(u)) {
                          var a = !0;
                          let g = u.length;
                          for (let l = 0; l < g; l++) {
                            let m = u[l], p = e;
                            if (e === p)
                              if (m && typeof m == "object" && !Array.isArray(m)) {
                                let f;
                                if (m.step === void 0 && (f = "step") || m.run === void 0 && (f = "run") || m.cached === void 0 && (f = "cached"))
                                  return j.errors = [{ instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                {
                                  let q = e;
                                  for (let c in m)
                                    if (!(c === "step" || c === "run" || c === "cached")) {
                                      return j.errors = [{ instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (q === e) {
                                    if (m.step !== void 0) {
                                      let c = e;
                                      if (typeof m.step != "string")
                                        return j.errors = [{ instancePath: r + "/steps/" + l + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var y = c === e;
                                    } else
                                      var y = !0;
                                    if (y) {
                                      if (m.run !== void 0) {
                                        let c = m.run, d = e;
                                        if (e === d)
                                          if (typeof c == "string") {
                                            if (!M.test(c))
                                              return j.errors = [{ instancePath: r + "/steps/" + l + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return j.errors = [{ instancePath: r + "/steps/" + l + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var y = d === e;
                                      } else
                                        var y = !0;
                                      if (y)
                                        if (m.cached !== void 0) {
                                          let c = e;
                                          if (typeof m.cached != "boolean")
                                            return j.errors = [{ instancePath: r + "/steps/" + l + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var y = c === e;
                                        } else
                                          var y = !0;
                                    }
                                  }
                                }
                              } else
                                return j.errors = [{ instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = p === e;
                            if (!a)
                              break;
                          }
                        } else
                          return j.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = i === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.outputs !== void 0) {
                        let u = t.outputs, i = e;
                        if (e === i)
                          if (Array.isArray(u)) {
                            var v = !0;
                            let g = u.length;
                            for (let l = 0; l < g; l++) {
                              let m = u[l], p = e;
                              if (e === p)
                                if (m && typeof m == "object" && !Array.isArray(m)) {
                                  let f;
                                  if (m.slot === void 0 && (f = "slot") || m.kind === void 0 && (f = "kind") || m.name === void 0 && (f = "name") || m.version === void 0 && (f = "version") || m.id === void 0 && (f = "id"))
                                    return j.errors = [{ instancePath: r + "/outputs/" + l, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                  {
                                    let q = e;
                                    for (let c in m)
                                      if (!(c === "slot" || c === "kind" || c === "name" || c === "version" || c === "id")) {
                                        return j.errors = [{ instancePath: r + "/outputs/" + l, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (q === e) {
                                      if (m.slot !== void 0) {
                                        let c = e;
                                        if (typeof m.slot != "string")
                                          return j.errors = [{ instancePath: r + "/outputs/" + l + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var n = c === e;
                                      } else
                                        var n = !0;
                                      if (n) {
                                        if (m.kind !== void 0) {
                                          let c = m.kind, d = e;
                                          if (typeof c != "string")
                                            return j.errors = [{ instancePath: r + "/outputs/" + l + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(c === "dataset" || c === "preprocessing" || c === "model" || c === "training" || c === "evaluation" || c === "experiment" || c === "report" || c === "checkpoint" || c === "result" || c === "plugin"))
                                            return j.errors = [{ instancePath: r + "/outputs/" + l + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: G.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var n = d === e;
                                        } else
                                          var n = !0;
                                        if (n) {
                                          if (m.name !== void 0) {
                                            let c = e;
                                            if (typeof m.name != "string")
                                              return j.errors = [{ instancePath: r + "/outputs/" + l + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var n = c === e;
                                          } else
                                            var n = !0;
                                          if (n) {
                                            if (m.version !== void 0) {
                                              let c = m.version, d = e;
                                              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                                return j.errors = [{ instancePath: r + "/outputs/" + l + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === d && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c)))
                                                return j.errors = [{ instancePath: r + "/outputs/" + l + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var n = d === e;
                                            } else
                                              var n = !0;
                                            if (n)
                                              if (m.id !== void 0) {
                                                let c = m.id, d = e;
                                                if (e === d)
                                                  if (typeof c == "string") {
                                                    if (!M.test(c))
                                                      return j.errors = [{ instancePath: r + "/outputs/" + l + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                  } else
                                                    return j.errors = [{ instancePath: r + "/outputs/" + l + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var n = d === e;
                                              } else
                                                var n = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return j.errors = [{ instancePath: r + "/outputs/" + l, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var v = p === e;
                              if (!v)
                                break;
                            }
                          } else
                            return j.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = i === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.metrics !== void 0) {
                          let u = t.metrics, i = e;
                          if (e === i)
                            if (u && typeof u == "object" && !Array.isArray(u))
                              for (let g in u) {
                                let l = u[g], m = e;
                                if (!(typeof l == "number" && isFinite(l)))
                                  return j.errors = [{ instancePath: r + "/metrics/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var P = m === e;
                                if (!P)
                                  break;
                              }
                            else
                              return j.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = i === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.startedAt !== void 0) {
                            let u = e;
                            if (typeof t.startedAt != "string")
                              return j.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var s = u === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.durationMs !== void 0) {
                              let u = t.durationMs, i = e;
                              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                return j.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (e === i && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)))
                                return j.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var s = i === e;
                            } else
                              var s = !0;
                            if (s)
                              if (t.error !== void 0) {
                                let u = t.error, i = e;
                                if (e === i)
                                  if (u && typeof u == "object" && !Array.isArray(u)) {
                                    let g;
                                    if (u.code === void 0 && (g = "code") || u.message === void 0 && (g = "message"))
                                      return j.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                    {
                                      let l = e;
                                      for (let m in u)
                                        if (!(m === "code" || m === "message")) {
                                          return j.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (l === e) {
                                        if (u.code !== void 0) {
                                          let m = e;
                                          if (typeof u.code != "string")
                                            return j.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var N = m === e;
                                        } else
                                          var N = !0;
                                        if (N)
                                          if (u.message !== void 0) {
                                            let m = e;
                                            if (typeof u.message != "string")
                                              return j.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var N = m === e;
                                          } else
                                            var N = !0;
                                      }
                                    }
                                  } else
                                    return j.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return j.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return j.errors = T, e === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = S;
function S(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = S.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let y;
      if (t.type === void 0 && (y = "type") || t.inputs === void 0 && (y = "inputs") || t.learning === void 0 && (y = "learning") || t.tests === void 0 && (y = "tests") || t.seed === void 0 && (y = "seed") || t.engine === void 0 && (y = "engine"))
        return S.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      {
        let v = e;
        for (let n in t)
          if (!(n === "type" || n === "inputs" || n === "learning" || n === "tests" || n === "seed" || n === "engine")) {
            return S.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (v === e) {
          if (t.type !== void 0) {
            let n = t.type, P = e;
            if (typeof n != "string")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.experiment-spec.v1")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = P === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let n = t.inputs, P = e;
              if (e === P)
                if (n && typeof n == "object" && !Array.isArray(n))
                  for (let o in n) {
                    let b = n[o], u = e;
                    if (e === u)
                      if (typeof b == "string") {
                        if (!M.test(b))
                          return S.errors = [{ instancePath: r + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return S.errors = [{ instancePath: r + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var _ = u === e;
                    if (!_)
                      break;
                  }
                else
                  return S.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = P === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let n = t.learning, P = e;
                if (e === P && !(n && typeof n == "object" && !Array.isArray(n)))
                  return S.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = P === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let n = t.tests, P = e;
                  if (e === P)
                    if (Array.isArray(n)) {
                      var x = !0;
                      let o = n.length;
                      for (let b = 0; b < o; b++) {
                        let u = n[b], i = e;
                        if (e === i && !(u && typeof u == "object" && !Array.isArray(u)))
                          return S.errors = [{ instancePath: r + "/tests/" + b, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var x = i === e;
                        if (!x)
                          break;
                      }
                    } else
                      return S.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = P === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let n = t.seed, P = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === P && typeof n == "number" && isFinite(n)) {
                      if (n > 4294967295 || isNaN(n))
                        return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (n < 0 || isNaN(n))
                        return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = P === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let n = t.engine, P = e;
                      if (e === P)
                        if (n && typeof n == "object" && !Array.isArray(n))
                          for (let o in n) {
                            let b = e;
                            if (typeof n[o] != "string")
                              return S.errors = [{ instancePath: r + "/engine/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = b === e;
                            if (!a)
                              break;
                          }
                        else
                          return S.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return S.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return S.errors = T, e === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = E;
var ee = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function E(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = E.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let a;
      if (t.type === void 0 && (a = "type") || t.packs === void 0 && (a = "packs"))
        return E.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      {
        let y = e;
        for (let v in t)
          if (!(v === "type" || v === "packs")) {
            return E.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (y === e) {
          if (t.type !== void 0) {
            let v = t.type, n = e;
            if (typeof v != "string")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (v !== "kstore.garbage.v1")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = n === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let v = t.packs, n = e;
              if (e === n)
                if (v && typeof v == "object" && !Array.isArray(v)) {
                  for (let N in v) {
                    let o = e;
                    if (typeof N == "string" && !M.test(N)) {
                      let b = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: N };
                      T === null ? T = [b] : T.push(b), e++;
                    }
                    var _ = o === e;
                    if (!_) {
                      let b = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: N }, message: "property name must be valid" };
                      return T === null ? T = [b] : T.push(b), e++, E.errors = T, !1;
                      break;
                    }
                  }
                  if (_)
                    for (let N in v) {
                      let o = v[N], b = e;
                      if (e === b)
                        if (typeof o == "string") {
                          if (!ee.test(o))
                            return E.errors = [{ instancePath: r + "/packs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return E.errors = [{ instancePath: r + "/packs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var x = b === e;
                      if (!x)
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
var ue = O, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function O(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = O.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let _;
      if (t.type === void 0 && (_ = "type") || t.kind === void 0 && (_ = "kind") || t.tree === void 0 && (_ = "tree") || t.files === void 0 && (_ = "files") || t.sizeBytes === void 0 && (_ = "sizeBytes") || t.meta === void 0 && (_ = "meta"))
        return O.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
      {
        let x = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "tree" || a === "files" || a === "sizeBytes" || a === "meta")) {
            return O.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (x === e) {
          if (t.type !== void 0) {
            let a = t.type, y = e;
            if (typeof a != "string")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.manifest.v1")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = y === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, y = e;
              if (typeof a != "string")
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: re.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = y === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let a = t.tree, y = e;
                if (e === y)
                  if (typeof a == "string") {
                    if (!M.test(a))
                      return O.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return O.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = y === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let a = t.files, y = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return O.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === y && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                    return O.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = y === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let a = t.sizeBytes, y = e;
                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                      return O.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === y && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                      return O.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let a = t.meta, y = e;
                      if (e === y && !(a && typeof a == "object" && !Array.isArray(a)))
                        return O.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = y === e;
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
var le = h, Z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function h(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = h.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.spec === void 0 && (b = "spec") || t.specification === void 0 && (b = "specification") || t.status === void 0 && (b = "status") || t.used === void 0 && (b = "used") || t.outputs === void 0 && (b = "outputs") || t.metrics === void 0 && (b = "metrics") || t.determinism === void 0 && (b = "determinism") || t.environment === void 0 && (b = "environment") || t.startedAt === void 0 && (b = "startedAt") || t.durationMs === void 0 && (b = "durationMs"))
        return h.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let u = e;
        for (let i in t)
          if (!W.call(Z.properties, i)) {
            return h.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (u === e) {
          if (t.type !== void 0) {
            let i = t.type, k = e;
            if (typeof i != "string")
              return h.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (i !== "kstore.run.v1")
              return h.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = k === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let i = t.spec, k = e;
              if (e === k)
                if (typeof i == "string") {
                  if (!M.test(i))
                    return h.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return h.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = k === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let i = t.specification, k = e;
                if (e === k && !(i && typeof i == "object" && !Array.isArray(i)))
                  return h.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = k === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let i = t.status, k = e;
                  if (typeof i != "string")
                    return h.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(i === "succeeded" || i === "failed" || i === "aborted"))
                    return h.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Z.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = k === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let i = t.used, k = e;
                    if (e === k)
                      if (Array.isArray(i)) {
                        var _ = !0;
                        let l = i.length;
                        for (let m = 0; m < l; m++) {
                          let p = i[m], L = e;
                          if (e === L)
                            if (p && typeof p == "object" && !Array.isArray(p)) {
                              let q;
                              if (p.role === void 0 && (q = "role") || p.kind === void 0 && (q = "kind") || p.name === void 0 && (q = "name") || p.version === void 0 && (q = "version") || p.id === void 0 && (q = "id"))
                                return h.errors = [{ instancePath: r + "/used/" + m, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                              {
                                let c = e;
                                for (let d in p)
                                  if (!(d === "role" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                    return h.errors = [{ instancePath: r + "/used/" + m, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (c === e) {
                                  if (p.role !== void 0) {
                                    let d = e;
                                    if (typeof p.role != "string")
                                      return h.errors = [{ instancePath: r + "/used/" + m + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var x = d === e;
                                  } else
                                    var x = !0;
                                  if (x) {
                                    if (p.kind !== void 0) {
                                      let d = p.kind, D = e;
                                      if (typeof d != "string")
                                        return h.errors = [{ instancePath: r + "/used/" + m + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                        return h.errors = [{ instancePath: r + "/used/" + m + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var x = D === e;
                                    } else
                                      var x = !0;
                                    if (x) {
                                      if (p.name !== void 0) {
                                        let d = e;
                                        if (typeof p.name != "string")
                                          return h.errors = [{ instancePath: r + "/used/" + m + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var x = d === e;
                                      } else
                                        var x = !0;
                                      if (x) {
                                        if (p.version !== void 0) {
                                          let d = p.version, D = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                            return h.errors = [{ instancePath: r + "/used/" + m + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === D && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                            return h.errors = [{ instancePath: r + "/used/" + m + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var x = D === e;
                                        } else
                                          var x = !0;
                                        if (x)
                                          if (p.id !== void 0) {
                                            let d = p.id, D = e;
                                            if (e === D)
                                              if (typeof d == "string") {
                                                if (!M.test(d))
                                                  return h.errors = [{ instancePath: r + "/used/" + m + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return h.errors = [{ instancePath: r + "/used/" + m + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var x = D === e;
                                          } else
                                            var x = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return h.errors = [{ instancePath: r + "/used/" + m, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var _ = L === e;
                          if (!_)
                            break;
                        }
                      } else
                        return h.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = k === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let i = t.outputs, k = e;
                      if (e === k)
                        if (Array.isArray(i)) {
                          var a = !0;
                          let l = i.length;
                          for (let m = 0; m < l; m++) {
                            let p = i[m], L = e;
                            if (e === L)
                              if (p && typeof p == "object" && !Array.isArray(p)) {
                                let q;
                                if (p.slot === void 0 && (q = "slot") || p.kind === void 0 && (q = "kind") || p.name === void 0 && (q = "name") || p.version === void 0 && (q = "version") || p.id === void 0 && (q = "id"))
                                  return h.errors = [{ instancePath: r + "/outputs/" + m, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                {
                                  let c = e;
                                  for (let d in p)
                                    if (!(d === "slot" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                      return h.errors = [{ instancePath: r + "/outputs/" + m, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (c === e) {
                                    if (p.slot !== void 0) {
                                      let d = e;
                                      if (typeof p.slot != "string")
                                        return h.errors = [{ instancePath: r + "/outputs/" + m + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var y = d === e;
                                    } else
                                      var y = !0;
                                    if (y) {
                                      if (p.kind !== void 0) {
                                        let d = p.kind, D = e;
                                        if (typeof d != "string")
                                          return h.errors = [{ instancePath: r + "/outputs/" + m + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                          return h.errors = [{ instancePath: r + "/outputs/" + m + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var y = D === e;
                                      } else
                                        var y = !0;
                                      if (y) {
                                        if (p.name !== void 0) {
                                          let d = e;
                                          if (typeof p.name != "string")
                                            return h.errors = [{ instancePath: r + "/outputs/" + m + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var y = d === e;
                                        } else
                                          var y = !0;
                                        if (y) {
                                          if (p.version !== void 0) {
                                            let d = p.version, D = e;
                                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                              return h.errors = [{ instancePath: r + "/outputs/" + m + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === D && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                              return h.errors = [{ instancePath: r + "/outputs/" + m + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var y = D === e;
                                          } else
                                            var y = !0;
                                          if (y)
                                            if (p.id !== void 0) {
                                              let d = p.id, D = e;
                                              if (e === D)
                                                if (typeof d == "string") {
                                                  if (!M.test(d))
                                                    return h.errors = [{ instancePath: r + "/outputs/" + m + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return h.errors = [{ instancePath: r + "/outputs/" + m + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var y = D === e;
                                            } else
                                              var y = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return h.errors = [{ instancePath: r + "/outputs/" + m, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = L === e;
                            if (!a)
                              break;
                          }
                        } else
                          return h.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = k === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let i = t.metrics, k = e;
                        if (e === k)
                          if (i && typeof i == "object" && !Array.isArray(i))
                            for (let l in i) {
                              let m = i[l], p = e;
                              if (!(typeof m == "number" && isFinite(m)))
                                return h.errors = [{ instancePath: r + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var v = p === e;
                              if (!v)
                                break;
                            }
                          else
                            return h.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = k === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let i = t.determinism, k = e;
                          if (e === k)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let l;
                              if (i.level === void 0 && (l = "level"))
                                return h.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
                              {
                                let m = e;
                                for (let p in i)
                                  if (!(p === "level" || p === "relativeTolerance" || p === "reason")) {
                                    return h.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (m === e) {
                                  if (i.level !== void 0) {
                                    let p = i.level, L = e;
                                    if (typeof p != "string")
                                      return h.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(p === "bitwise" || p === "tolerance" || p === "none"))
                                      return h.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: Z.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var n = L === e;
                                  } else
                                    var n = !0;
                                  if (n) {
                                    if (i.relativeTolerance !== void 0) {
                                      let p = i.relativeTolerance, L = e;
                                      if (e === L)
                                        if (typeof p == "number" && isFinite(p)) {
                                          if (p <= 0 || isNaN(p))
                                            return h.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return h.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var n = L === e;
                                    } else
                                      var n = !0;
                                    if (n)
                                      if (i.reason !== void 0) {
                                        let p = e;
                                        if (typeof i.reason != "string")
                                          return h.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var n = p === e;
                                      } else
                                        var n = !0;
                                  }
                                }
                              }
                            } else
                              return h.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = k === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let i = t.metricLog, k = e;
                            if (e === k)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let l;
                                if (i.id === void 0 && (l = "id") || i.sizeBytes === void 0 && (l = "sizeBytes"))
                                  return h.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
                                {
                                  let m = e;
                                  for (let p in i)
                                    if (!(p === "id" || p === "sizeBytes" || p === "list")) {
                                      return h.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (m === e) {
                                    if (i.id !== void 0) {
                                      let p = i.id, L = e;
                                      if (e === L)
                                        if (typeof p == "string") {
                                          if (!M.test(p))
                                            return h.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return h.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var P = L === e;
                                    } else
                                      var P = !0;
                                    if (P) {
                                      if (i.sizeBytes !== void 0) {
                                        let p = i.sizeBytes, L = e;
                                        if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                          return h.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === L && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                                          return h.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var P = L === e;
                                      } else
                                        var P = !0;
                                      if (P)
                                        if (i.list !== void 0) {
                                          let p = i.list, L = e;
                                          if (e === L)
                                            if (typeof p == "string") {
                                              if (!M.test(p))
                                                return h.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return h.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var P = L === e;
                                        } else
                                          var P = !0;
                                    }
                                  }
                                }
                              } else
                                return h.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = k === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let i = t.environment, k = e;
                              if (e === k)
                                if (i && typeof i == "object" && !Array.isArray(i)) {
                                  let l;
                                  if (i.kstore === void 0 && (l = "kstore") || i.node === void 0 && (l = "node") || i.platform === void 0 && (l = "platform") || i.arch === void 0 && (l = "arch") || i.cpu === void 0 && (l = "cpu") || i.host === void 0 && (l = "host"))
                                    return h.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
                                  {
                                    let m = e;
                                    for (let p in i)
                                      if (!(p === "kstore" || p === "node" || p === "platform" || p === "arch" || p === "cpu" || p === "host")) {
                                        return h.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (m === e) {
                                      if (i.kstore !== void 0) {
                                        let p = e;
                                        if (typeof i.kstore != "string")
                                          return h.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var N = p === e;
                                      } else
                                        var N = !0;
                                      if (N) {
                                        if (i.node !== void 0) {
                                          let p = e;
                                          if (typeof i.node != "string")
                                            return h.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var N = p === e;
                                        } else
                                          var N = !0;
                                        if (N) {
                                          if (i.platform !== void 0) {
                                            let p = e;
                                            if (typeof i.platform != "string")
                                              return h.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var N = p === e;
                                          } else
                                            var N = !0;
                                          if (N) {
                                            if (i.arch !== void 0) {
                                              let p = e;
                                              if (typeof i.arch != "string")
                                                return h.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var N = p === e;
                                            } else
                                              var N = !0;
                                            if (N) {
                                              if (i.cpu !== void 0) {
                                                let p = e;
                                                if (typeof i.cpu != "string")
                                                  return h.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var N = p === e;
                                              } else
                                                var N = !0;
                                              if (N)
                                                if (i.host !== void 0) {
                                                  let p = e;
                                                  if (typeof i.host != "string")
                                                    return h.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var N = p === e;
                                                } else
                                                  var N = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return h.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = k === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let i = e;
                                if (typeof t.startedAt != "string")
                                  return h.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = i === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let i = t.durationMs, k = e;
                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                    return h.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === k && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                    return h.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = k === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let i = t.error, k = e;
                                    if (e === k)
                                      if (i && typeof i == "object" && !Array.isArray(i)) {
                                        let l;
                                        if (i.code === void 0 && (l = "code") || i.message === void 0 && (l = "message"))
                                          return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
                                        {
                                          let m = e;
                                          for (let p in i)
                                            if (!(p === "code" || p === "message")) {
                                              return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (m === e) {
                                            if (i.code !== void 0) {
                                              let p = e;
                                              if (typeof i.code != "string")
                                                return h.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var o = p === e;
                                            } else
                                              var o = !0;
                                            if (o)
                                              if (i.message !== void 0) {
                                                let p = e;
                                                if (typeof i.message != "string")
                                                  return h.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var o = p === e;
                                              } else
                                                var o = !0;
                                          }
                                        }
                                      } else
                                        return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = k === e;
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
      return h.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return h.errors = T, e === 0;
}
h.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = $, te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function $(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = $.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let y;
      if (t.type === void 0 && (y = "type") || t.task === void 0 && (y = "task") || t.inputs === void 0 && (y = "inputs") || t.settings === void 0 && (y = "settings") || t.seed === void 0 && (y = "seed") || t.engine === void 0 && (y = "engine"))
        return $.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      {
        let v = e;
        for (let n in t)
          if (!(n === "type" || n === "task" || n === "inputs" || n === "settings" || n === "seed" || n === "engine")) {
            return $.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (v === e) {
          if (t.type !== void 0) {
            let n = t.type, P = e;
            if (typeof n != "string")
              return $.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.spec.v1")
              return $.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = P === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let n = t.task, P = e;
              if (e === P)
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  let o;
                  if (n.type === void 0 && (o = "type") || n.name === void 0 && (o = "name") || n.version === void 0 && (o = "version") || n.code === void 0 && (o = "code"))
                    return $.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                  {
                    let b = e;
                    for (let u in n)
                      if (!(u === "type" || u === "name" || u === "version" || u === "code")) {
                        return $.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (b === e) {
                      if (n.type !== void 0) {
                        let u = n.type, i = e;
                        if (typeof u != "string")
                          return $.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(u === "learning" || u === "test"))
                          return $.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: te.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var _ = i === e;
                      } else
                        var _ = !0;
                      if (_) {
                        if (n.name !== void 0) {
                          let u = e;
                          if (typeof n.name != "string")
                            return $.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var _ = u === e;
                        } else
                          var _ = !0;
                        if (_) {
                          if (n.version !== void 0) {
                            let u = e;
                            if (typeof n.version != "string")
                              return $.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var _ = u === e;
                          } else
                            var _ = !0;
                          if (_)
                            if (n.code !== void 0) {
                              let u = n.code, i = e;
                              if (e === i)
                                if (typeof u == "string") {
                                  if (!M.test(u))
                                    return $.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return $.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var _ = i === e;
                            } else
                              var _ = !0;
                        }
                      }
                    }
                  }
                } else
                  return $.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = P === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let n = t.inputs, P = e;
                if (e === P)
                  if (n && typeof n == "object" && !Array.isArray(n))
                    for (let o in n) {
                      let b = n[o], u = e;
                      if (e === u)
                        if (typeof b == "string") {
                          if (!M.test(b))
                            return $.errors = [{ instancePath: r + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return $.errors = [{ instancePath: r + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var x = u === e;
                      if (!x)
                        break;
                    }
                  else
                    return $.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = P === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let n = t.settings, P = e;
                  if (e === P && !(n && typeof n == "object" && !Array.isArray(n)))
                    return $.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = P === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let n = t.seed, P = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return $.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === P && typeof n == "number" && isFinite(n)) {
                      if (n > 4294967295 || isNaN(n))
                        return $.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (n < 0 || isNaN(n))
                        return $.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = P === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let n = t.engine, P = e;
                      if (e === P)
                        if (n && typeof n == "object" && !Array.isArray(n))
                          for (let o in n) {
                            let b = e;
                            if (typeof n[o] != "string")
                              return $.errors = [{ instancePath: r + "/engine/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = b === e;
                            if (!a)
                              break;
                          }
                        else
                          return $.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return $.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return $.errors = T, e === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = w, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:sweep", title: "Sweep", description: "A search for better settings with its queue: `.kstore/sweeps/<id>.json`, and `sweep.json` of the result that it ends with.", type: "object", additionalProperties: !1, required: ["type", "id", "experiment", "createdAt", "declaration", "inputs", "objective", "trialLimit", "stop", "trials"], properties: { type: { type: "string", const: "kstore.sweep.v1" }, id: { type: "string", minLength: 1, maxLength: 200 }, experiment: { type: "object", additionalProperties: !1, required: ["name", "version", "id"], properties: { name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, createdAt: { type: "string", description: "ISO 8601, UTC" }, declaration: { type: "object", additionalProperties: !0, description: "the `sweep` of the experiment; references in it are those of versions" }, inputs: { type: "object", additionalProperties: { type: "string" }, description: "what the experiment names, as the versions that were the newest when the sweep began" }, objective: { type: "object", additionalProperties: !1, required: ["metric", "step", "better", "onTestData"], properties: { metric: { type: "string" }, step: { type: "string", description: "step of the experiment that gives it" }, better: { type: "string", enum: ["higher", "lower"] }, onTestData: { type: "boolean", description: "true when test data decide, which the person had to say" } } }, trialLimit: { type: "integer", minimum: 0, description: "trials that the strategy may choose" }, stop: { type: "string", enum: ["no", "after-running", "now"], description: "what a person asked of the command that runs it" }, trials: { type: "array", description: "those that wait in the order in which they will run", items: { type: "object", additionalProperties: !1, required: ["number", "origin", "status", "parameters"], properties: { number: { type: "integer", minimum: 1 }, origin: { type: "string", enum: ["strategy", "person"], description: "who wanted it" }, status: { type: "string", enum: ["waiting", "running", "done", "failed", "pruned"] }, parameters: { type: "object", additionalProperties: !0, description: "parameter name to value" }, rung: { type: "integer", minimum: 0, description: "successive halving: how often the budget was raised" }, promotedFrom: { type: "integer", minimum: 1, description: "successive halving: the trial with the same values and a smaller budget" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "id of the experiment's run" }, checkpoint: { type: "string", description: "reference such as baseline-trial_v3" }, value: { type: "number", description: "the metric that the sweep makes better" }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } } } } };
function w(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = w.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      if (t.type === void 0 && (P = "type") || t.id === void 0 && (P = "id") || t.experiment === void 0 && (P = "experiment") || t.createdAt === void 0 && (P = "createdAt") || t.declaration === void 0 && (P = "declaration") || t.inputs === void 0 && (P = "inputs") || t.objective === void 0 && (P = "objective") || t.trialLimit === void 0 && (P = "trialLimit") || t.stop === void 0 && (P = "stop") || t.trials === void 0 && (P = "trials"))
        return w.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
      {
        let N = e;
        for (let o in t)
          if (!W.call(U.properties, o)) {
            return w.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (N === e) {
          if (t.type !== void 0) {
            let o = t.type, b = e;
            if (typeof o != "string")
              return w.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.sweep.v1")
              return w.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.sweep.v1" }, message: "must be equal to constant" }], !1;
            var s = b === e;
          } else
            var s = !0;
          if (s) {
            if (t.id !== void 0) {
              let o = t.id, b = e;
              if (e === b)
                if (typeof o == "string") {
                  if (J(o) > 200)
                    return w.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                  if (J(o) < 1)
                    return w.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return w.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = b === e;
            } else
              var s = !0;
            if (s) {
              if (t.experiment !== void 0) {
                let o = t.experiment, b = e;
                if (e === b)
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    let i;
                    if (o.name === void 0 && (i = "name") || o.version === void 0 && (i = "version") || o.id === void 0 && (i = "id"))
                      return w.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                    {
                      let k = e;
                      for (let g in o)
                        if (!(g === "name" || g === "version" || g === "id")) {
                          return w.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (k === e) {
                        if (o.name !== void 0) {
                          let g = e;
                          if (typeof o.name != "string")
                            return w.errors = [{ instancePath: r + "/experiment/name", schemaPath: "#/properties/experiment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var _ = g === e;
                        } else
                          var _ = !0;
                        if (_) {
                          if (o.version !== void 0) {
                            let g = o.version, l = e;
                            if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                              return w.errors = [{ instancePath: r + "/experiment/version", schemaPath: "#/properties/experiment/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (e === l && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g)))
                              return w.errors = [{ instancePath: r + "/experiment/version", schemaPath: "#/properties/experiment/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                            var _ = l === e;
                          } else
                            var _ = !0;
                          if (_)
                            if (o.id !== void 0) {
                              let g = o.id, l = e;
                              if (e === l)
                                if (typeof g == "string") {
                                  if (!M.test(g))
                                    return w.errors = [{ instancePath: r + "/experiment/id", schemaPath: "#/properties/experiment/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return w.errors = [{ instancePath: r + "/experiment/id", schemaPath: "#/properties/experiment/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var _ = l === e;
                            } else
                              var _ = !0;
                        }
                      }
                    }
                  } else
                    return w.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = b === e;
              } else
                var s = !0;
              if (s) {
                if (t.createdAt !== void 0) {
                  let o = e;
                  if (typeof t.createdAt != "string")
                    return w.errors = [{ instancePath: r + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var s = o === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.declaration !== void 0) {
                    let o = t.declaration, b = e;
                    if (e === b && !(o && typeof o == "object" && !Array.isArray(o)))
                      return w.errors = [{ instancePath: r + "/declaration", schemaPath: "#/properties/declaration/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var s = b === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.inputs !== void 0) {
                      let o = t.inputs, b = e;
                      if (e === b)
                        if (o && typeof o == "object" && !Array.isArray(o))
                          for (let i in o) {
                            let k = e;
                            if (typeof o[i] != "string")
                              return w.errors = [{ instancePath: r + "/inputs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var x = k === e;
                            if (!x)
                              break;
                          }
                        else
                          return w.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = b === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.objective !== void 0) {
                        let o = t.objective, b = e;
                        if (e === b)
                          if (o && typeof o == "object" && !Array.isArray(o)) {
                            let i;
                            if (o.metric === void 0 && (i = "metric") || o.step === void 0 && (i = "step") || o.better === void 0 && (i = "better") || o.onTestData === void 0 && (i = "onTestData"))
                              return w.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                            {
                              let k = e;
                              for (let g in o)
                                if (!(g === "metric" || g === "step" || g === "better" || g === "onTestData")) {
                                  return w.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (k === e) {
                                if (o.metric !== void 0) {
                                  let g = e;
                                  if (typeof o.metric != "string")
                                    return w.errors = [{ instancePath: r + "/objective/metric", schemaPath: "#/properties/objective/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var a = g === e;
                                } else
                                  var a = !0;
                                if (a) {
                                  if (o.step !== void 0) {
                                    let g = e;
                                    if (typeof o.step != "string")
                                      return w.errors = [{ instancePath: r + "/objective/step", schemaPath: "#/properties/objective/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var a = g === e;
                                  } else
                                    var a = !0;
                                  if (a) {
                                    if (o.better !== void 0) {
                                      let g = o.better, l = e;
                                      if (typeof g != "string")
                                        return w.errors = [{ instancePath: r + "/objective/better", schemaPath: "#/properties/objective/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(g === "higher" || g === "lower"))
                                        return w.errors = [{ instancePath: r + "/objective/better", schemaPath: "#/properties/objective/properties/better/enum", keyword: "enum", params: { allowedValues: U.properties.objective.properties.better.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var a = l === e;
                                    } else
                                      var a = !0;
                                    if (a)
                                      if (o.onTestData !== void 0) {
                                        let g = e;
                                        if (typeof o.onTestData != "boolean")
                                          return w.errors = [{ instancePath: r + "/objective/onTestData", schemaPath: "#/properties/objective/properties/onTestData/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var a = g === e;
                                      } else
                                        var a = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return w.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = b === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.trialLimit !== void 0) {
                          let o = t.trialLimit, b = e;
                          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                            return w.errors = [{ instancePath: r + "/trialLimit", schemaPath: "#/properties/trialLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === b && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                            return w.errors = [{ instancePath: r + "/trialLimit", schemaPath: "#/properties/trialLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var s = b === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.stop !== void 0) {
                            let o = t.stop, b = e;
                            if (typeof o != "string")
                              return w.errors = [{ instancePath: r + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(o === "no" || o === "after-running" || o === "now"))
                              return w.errors = [{ instancePath: r + "/stop", schemaPath: "#/properties/stop/enum", keyword: "enum", params: { allowedValues: U.properties.stop.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var s = b === e;
                          } else
                            var s = !0;
                          if (s)
                            if (t.trials !== void 0) {
                              let o = t.trials, b = e;
                              if (e === b)
                                if (Array.isArray(o)) {
                                  var y = !0;
                                  let i = o.length;
                                  for (let k = 0; k < i; k++) {
                                    let g = o[k], l = e;
                                    if (e === l)
                                      if (g && typeof g == "object" && !Array.isArray(g)) {
                                        let p;
                                        if (g.number === void 0 && (p = "number") || g.origin === void 0 && (p = "origin") || g.status === void 0 && (p = "status") || g.parameters === void 0 && (p = "parameters"))
                                          return w.errors = [{ instancePath: r + "/trials/" + k, schemaPath: "#/properties/trials/items/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
                                        {
                                          let L = e;
                                          for (let f in g)
                                            if (!W.call(U.properties.trials.items.properties, f)) {
                                              return w.errors = [{ instancePath: r + "/trials/" + k, schemaPath: "#/properties/trials/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (L === e) {
                                            if (g.number !== void 0) {
                                              let f = g.number, q = e;
                                              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                return w.errors = [{ instancePath: r + "/trials/" + k + "/number", schemaPath: "#/properties/trials/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === q && typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)))
                                                return w.errors = [{ instancePath: r + "/trials/" + k + "/number", schemaPath: "#/properties/trials/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var v = q === e;
                                            } else
                                              var v = !0;
                                            if (v) {
                                              if (g.origin !== void 0) {
                                                let f = g.origin, q = e;
                                                if (typeof f != "string")
                                                  return w.errors = [{ instancePath: r + "/trials/" + k + "/origin", schemaPath: "#/properties/trials/items/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                if (!(f === "strategy" || f === "person"))
                                                  return w.errors = [{ instancePath: r + "/trials/" + k + "/origin", schemaPath: "#/properties/trials/items/properties/origin/enum", keyword: "enum", params: { allowedValues: U.properties.trials.items.properties.origin.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                var v = q === e;
                                              } else
                                                var v = !0;
                                              if (v) {
                                                if (g.status !== void 0) {
                                                  let f = g.status, q = e;
                                                  if (typeof f != "string")
                                                    return w.errors = [{ instancePath: r + "/trials/" + k + "/status", schemaPath: "#/properties/trials/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  if (!(f === "waiting" || f === "running" || f === "done" || f === "failed" || f === "pruned"))
                                                    return w.errors = [{ instancePath: r + "/trials/" + k + "/status", schemaPath: "#/properties/trials/items/properties/status/enum", keyword: "enum", params: { allowedValues: U.properties.trials.items.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                  var v = q === e;
                                                } else
                                                  var v = !0;
                                                if (v) {
                                                  if (g.parameters !== void 0) {
                                                    let f = g.parameters, q = e;
                                                    if (e === q && !(f && typeof f == "object" && !Array.isArray(f)))
                                                      return w.errors = [{ instancePath: r + "/trials/" + k + "/parameters", schemaPath: "#/properties/trials/items/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var v = q === e;
                                                  } else
                                                    var v = !0;
                                                  if (v) {
                                                    if (g.rung !== void 0) {
                                                      let f = g.rung, q = e;
                                                      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                        return w.errors = [{ instancePath: r + "/trials/" + k + "/rung", schemaPath: "#/properties/trials/items/properties/rung/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (e === q && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                                                        return w.errors = [{ instancePath: r + "/trials/" + k + "/rung", schemaPath: "#/properties/trials/items/properties/rung/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      var v = q === e;
                                                    } else
                                                      var v = !0;
                                                    if (v) {
                                                      if (g.promotedFrom !== void 0) {
                                                        let f = g.promotedFrom, q = e;
                                                        if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                          return w.errors = [{ instancePath: r + "/trials/" + k + "/promotedFrom", schemaPath: "#/properties/trials/items/properties/promotedFrom/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === q && typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)))
                                                          return w.errors = [{ instancePath: r + "/trials/" + k + "/promotedFrom", schemaPath: "#/properties/trials/items/properties/promotedFrom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                        var v = q === e;
                                                      } else
                                                        var v = !0;
                                                      if (v) {
                                                        if (g.run !== void 0) {
                                                          let f = g.run, q = e;
                                                          if (e === q)
                                                            if (typeof f == "string") {
                                                              if (!M.test(f))
                                                                return w.errors = [{ instancePath: r + "/trials/" + k + "/run", schemaPath: "#/properties/trials/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                            } else
                                                              return w.errors = [{ instancePath: r + "/trials/" + k + "/run", schemaPath: "#/properties/trials/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var v = q === e;
                                                        } else
                                                          var v = !0;
                                                        if (v) {
                                                          if (g.checkpoint !== void 0) {
                                                            let f = e;
                                                            if (typeof g.checkpoint != "string")
                                                              return w.errors = [{ instancePath: r + "/trials/" + k + "/checkpoint", schemaPath: "#/properties/trials/items/properties/checkpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var v = f === e;
                                                          } else
                                                            var v = !0;
                                                          if (v) {
                                                            if (g.value !== void 0) {
                                                              let f = g.value, q = e;
                                                              if (!(typeof f == "number" && isFinite(f)))
                                                                return w.errors = [{ instancePath: r + "/trials/" + k + "/value", schemaPath: "#/properties/trials/items/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                              var v = q === e;
                                                            } else
                                                              var v = !0;
                                                            if (v)
                                                              if (g.error !== void 0) {
                                                                let f = g.error, q = e;
                                                                if (e === q)
                                                                  if (f && typeof f == "object" && !Array.isArray(f)) {
                                                                    let d;
                                                                    if (f.code === void 0 && (d = "code") || f.message === void 0 && (d = "message"))
                                                                      return w.errors = [{ instancePath: r + "/trials/" + k + "/error", schemaPath: "#/properties/trials/items/properties/error/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                                                    {
                                                                      let D = e;
                                                                      for (let R in f)
                                                                        if (!(R === "code" || R === "message")) {
                                                                          return w.errors = [{ instancePath: r + "/trials/" + k + "/error", schemaPath: "#/properties/trials/items/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R }, message: "must NOT have additional properties" }], !1;
                                                                          break;
                                                                        }
                                                                      if (D === e) {
                                                                        if (f.code !== void 0) {
                                                                          let R = e;
                                                                          if (typeof f.code != "string")
                                                                            return w.errors = [{ instancePath: r + "/trials/" + k + "/error/code", schemaPath: "#/properties/trials/items/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                          var n = R === e;
                                                                        } else
                                                                          var n = !0;
                                                                        if (n)
                                                                          if (f.message !== void 0) {
                                                                            let R = e;
                                                                            if (typeof f.message != "string")
                                                                              return w.errors = [{ instancePath: r + "/trials/" + k + "/error/message", schemaPath: "#/properties/trials/items/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var n = R === e;
                                                                          } else
                                                                            var n = !0;
                                                                      }
                                                                    }
                                                                  } else
                                                                    return w.errors = [{ instancePath: r + "/trials/" + k + "/error", schemaPath: "#/properties/trials/items/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                var v = q === e;
                                                              } else
                                                                var v = !0;
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
                                        return w.errors = [{ instancePath: r + "/trials/" + k, schemaPath: "#/properties/trials/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var y = l === e;
                                    if (!y)
                                      break;
                                  }
                                } else
                                  return w.errors = [{ instancePath: r + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var s = b === e;
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
    } else
      return w.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return w.errors = T, e === 0;
}
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = F, se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function F(t, { instancePath: r = "", parentData: B, parentDataProperty: I, rootData: z = t, dynamicAnchors: C = {} } = {}) {
  let T = null, e = 0, A = F.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let _;
      if (t.type === void 0 && (_ = "type") || t.kind === void 0 && (_ = "kind") || t.name === void 0 && (_ = "name") || t.version === void 0 && (_ = "version") || t.id === void 0 && (_ = "id") || t.manifest === void 0 && (_ = "manifest"))
        return F.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
      {
        let x = e;
        for (let a in t)
          if (!(a === "type" || a === "kind" || a === "name" || a === "version" || a === "id" || a === "manifest")) {
            return F.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (x === e) {
          if (t.type !== void 0) {
            let a = t.type, y = e;
            if (typeof a != "string")
              return F.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.version.v1")
              return F.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = y === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let a = t.kind, y = e;
              if (typeof a != "string")
                return F.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(a === "dataset" || a === "preprocessing" || a === "model" || a === "training" || a === "evaluation" || a === "experiment" || a === "report" || a === "checkpoint" || a === "result" || a === "plugin"))
                return F.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: se.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = y === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let a = t.name, y = e;
                if (e === y)
                  if (typeof a == "string") {
                    if (J(a) > 100)
                      return F.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (J(a) < 1)
                      return F.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return F.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = y === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let a = t.version, y = e;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                    return F.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === y && typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a)))
                    return F.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = y === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let a = t.id, y = e;
                    if (e === y)
                      if (typeof a == "string") {
                        if (!M.test(a))
                          return F.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return F.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let a = t.manifest, y = e;
                      if (e === y && !(a && typeof a == "object" && !Array.isArray(a)))
                        return F.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = y === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return F.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return F.errors = T, e === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ge = {
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
  ne as isAliases,
  oe as isConfig,
  pe as isExperimentRun,
  me as isExperimentSpec,
  de as isGarbage,
  ue as isManifest,
  le as isRun,
  fe as isSpec,
  ce as isSweep,
  ye as isVersion,
  ge as schemas
};
