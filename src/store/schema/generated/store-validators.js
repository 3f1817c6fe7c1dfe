// Generated from schemas/ by `npm run generate`. Do not edit.
var Y = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (H) {
    throw r = 0, H;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Q = Y((W) => {
  "use strict";
  Object.defineProperty(W, "__esModule", { value: !0 });
  function K(t) {
    let r = t.length, H = 0, I = 0, D;
    for (; I < r; )
      H++, D = t.charCodeAt(I++), D >= 55296 && D <= 56319 && I < r && (D = t.charCodeAt(I), (D & 64512) === 56320 && I++);
    return H;
  }
  W.default = K;
  K.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ne = E;
function E(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = E.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let n;
      if (t.type === void 0 && (n = "type") || t.aliases === void 0 && (n = "aliases"))
        return E.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
      {
        let f = e;
        for (let j in t)
          if (!(j === "type" || j === "aliases")) {
            return E.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.type !== void 0) {
            let j = t.type, l = e;
            if (typeof j != "string")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (j !== "kstore.aliases.v1")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var a = l === e;
          } else
            var a = !0;
          if (a)
            if (t.aliases !== void 0) {
              let j = t.aliases, l = e;
              if (e === l)
                if (j && typeof j == "object" && !Array.isArray(j))
                  for (let d in j) {
                    let v = j[d], N = e;
                    if (e === N)
                      if (v && typeof v == "object" && !Array.isArray(v))
                        for (let u in v) {
                          let h = v[u], P = e;
                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                            return E.errors = [{ instancePath: r + "/aliases/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === P && typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h)))
                            return E.errors = [{ instancePath: r + "/aliases/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var b = P === e;
                          if (!b)
                            break;
                        }
                      else
                        return E.errors = [{ instancePath: r + "/aliases/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var _ = N === e;
                    if (!_)
                      break;
                  }
                else
                  return E.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var a = l === e;
            } else
              var a = !0;
        }
      }
    } else
      return E.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return E.errors = $, e === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = B;
var J = Q().default;
function B(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = B.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let _ = e;
      for (let n in t)
        if (!(n === "author" || n === "lockTimeoutSeconds" || n === "saveStateSeconds")) {
          return B.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_ === e) {
        if (t.author !== void 0) {
          let n = t.author, f = e;
          if (e === f)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let j;
              if (n.name === void 0 && (j = "name") || n.email === void 0 && (j = "email"))
                return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], !1;
              {
                let l = e;
                for (let A in n)
                  if (!(A === "name" || A === "email")) {
                    return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (l === e) {
                  if (n.name !== void 0) {
                    let A = n.name, d = e;
                    if (e === d)
                      if (typeof A == "string") {
                        if (J(A) < 1)
                          return B.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return B.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var a = d === e;
                  } else
                    var a = !0;
                  if (a)
                    if (n.email !== void 0) {
                      let A = e;
                      if (typeof n.email != "string")
                        return B.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var a = A === e;
                    } else
                      var a = !0;
                }
              }
            } else
              return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var b = f === e;
        } else
          var b = !0;
        if (b) {
          if (t.lockTimeoutSeconds !== void 0) {
            let n = t.lockTimeoutSeconds, f = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
              return B.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === f && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
              return B.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var b = f === e;
          } else
            var b = !0;
          if (b)
            if (t.saveStateSeconds !== void 0) {
              let n = t.saveStateSeconds, f = e;
              if (e === f)
                if (typeof n == "number" && isFinite(n)) {
                  if (n < 0 || isNaN(n))
                    return B.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return B.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var b = f === e;
            } else
              var b = !0;
        }
      }
    } else
      return B.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return B.errors = $, e === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = k, Z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, X = Object.prototype.hasOwnProperty, z = new RegExp("^[0-9a-f]{64}$", "u");
function k(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = k.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let v;
      if (t.type === void 0 && (v = "type") || t.spec === void 0 && (v = "spec") || t.specification === void 0 && (v = "specification") || t.status === void 0 && (v = "status") || t.used === void 0 && (v = "used") || t.steps === void 0 && (v = "steps") || t.outputs === void 0 && (v = "outputs") || t.metrics === void 0 && (v = "metrics") || t.startedAt === void 0 && (v = "startedAt") || t.durationMs === void 0 && (v = "durationMs"))
        return k.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
      {
        let N = e;
        for (let u in t)
          if (!X.call(Z.properties, u)) {
            return k.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (N === e) {
          if (t.type !== void 0) {
            let u = t.type, h = e;
            if (typeof u != "string")
              return k.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (u !== "kstore.experiment-run.v1")
              return k.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var a = h === e;
          } else
            var a = !0;
          if (a) {
            if (t.spec !== void 0) {
              let u = t.spec, h = e;
              if (e === h)
                if (typeof u == "string") {
                  if (!z.test(u))
                    return k.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return k.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var a = h === e;
            } else
              var a = !0;
            if (a) {
              if (t.specification !== void 0) {
                let u = t.specification, h = e;
                if (e === h && !(u && typeof u == "object" && !Array.isArray(u)))
                  return k.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var a = h === e;
              } else
                var a = !0;
              if (a) {
                if (t.status !== void 0) {
                  let u = t.status, h = e;
                  if (typeof u != "string")
                    return k.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(u === "succeeded" || u === "failed" || u === "aborted" || u === "stopped"))
                    return k.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Z.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var a = h === e;
                } else
                  var a = !0;
                if (a) {
                  if (t.used !== void 0) {
                    let u = t.used, h = e;
                    if (e === h)
                      if (Array.isArray(u)) {
                        var b = !0;
                        let x = u.length;
                        for (let s = 0; s < x; s++) {
                          let p = u[s], R = e;
                          if (e === R)
                            if (p && typeof p == "object" && !Array.isArray(p)) {
                              let y;
                              if (p.role === void 0 && (y = "role") || p.kind === void 0 && (y = "kind") || p.name === void 0 && (y = "name") || p.version === void 0 && (y = "version") || p.id === void 0 && (y = "id"))
                                return k.errors = [{ instancePath: r + "/used/" + s, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                              {
                                let i = e;
                                for (let o in p)
                                  if (!(o === "role" || o === "kind" || o === "name" || o === "version" || o === "id")) {
                                    return k.errors = [{ instancePath: r + "/used/" + s, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (i === e) {
                                  if (p.role !== void 0) {
                                    let o = e;
                                    if (typeof p.role != "string")
                                      return k.errors = [{ instancePath: r + "/used/" + s + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var _ = o === e;
                                  } else
                                    var _ = !0;
                                  if (_) {
                                    if (p.kind !== void 0) {
                                      let o = p.kind, T = e;
                                      if (typeof o != "string")
                                        return k.errors = [{ instancePath: r + "/used/" + s + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(o === "dataset" || o === "preprocessing" || o === "model" || o === "training" || o === "evaluation" || o === "experiment" || o === "report" || o === "checkpoint" || o === "result" || o === "plugin"))
                                        return k.errors = [{ instancePath: r + "/used/" + s + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var _ = T === e;
                                    } else
                                      var _ = !0;
                                    if (_) {
                                      if (p.name !== void 0) {
                                        let o = e;
                                        if (typeof p.name != "string")
                                          return k.errors = [{ instancePath: r + "/used/" + s + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var _ = o === e;
                                      } else
                                        var _ = !0;
                                      if (_) {
                                        if (p.version !== void 0) {
                                          let o = p.version, T = e;
                                          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                            return k.errors = [{ instancePath: r + "/used/" + s + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === T && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)))
                                            return k.errors = [{ instancePath: r + "/used/" + s + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var _ = T === e;
                                        } else
                                          var _ = !0;
                                        if (_)
                                          if (p.id !== void 0) {
                                            let o = p.id, T = e;
                                            if (e === T)
                                              if (typeof o == "string") {
                                                if (!z.test(o))
                                                  return k.errors = [{ instancePath: r + "/used/" + s + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return k.errors = [{ instancePath: r + "/used/" + s + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var _ = T === e;
                                          } else
                                            var _ = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return k.errors = [{ instancePath: r + "/used/" + s, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var b = R === e;
                          if (!b)
                            break;
                        }
                      } else
                        return k.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var a = h === e;
                  } else
                    var a = !0;
                  if (a) {
                    if (t.steps !== void 0) {
                      let u = t.steps, h = e;
                      if (e === h)
                        if (Array.isArray(u)) {
                          var n = !0;
                          let x = u.length;
                          for (let s = 0; s < x; s++) {
                            let p = u[s], R = e;
                            if (e === R)
                              if (p && typeof p == "object" && !Array.isArray(p)) {
                                let y;
                                if (p.step === void 0 && (y = "step") || p.run === void 0 && (y = "run") || p.cached === void 0 && (y = "cached"))
                                  return k.errors = [{ instancePath: r + "/steps/" + s, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                                {
                                  let i = e;
                                  for (let o in p)
                                    if (!(o === "step" || o === "run" || o === "cached")) {
                                      return k.errors = [{ instancePath: r + "/steps/" + s, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (i === e) {
                                    if (p.step !== void 0) {
                                      let o = e;
                                      if (typeof p.step != "string")
                                        return k.errors = [{ instancePath: r + "/steps/" + s + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var f = o === e;
                                    } else
                                      var f = !0;
                                    if (f) {
                                      if (p.run !== void 0) {
                                        let o = p.run, T = e;
                                        if (e === T)
                                          if (typeof o == "string") {
                                            if (!z.test(o))
                                              return k.errors = [{ instancePath: r + "/steps/" + s + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return k.errors = [{ instancePath: r + "/steps/" + s + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var f = T === e;
                                      } else
                                        var f = !0;
                                      if (f)
                                        if (p.cached !== void 0) {
                                          let o = e;
                                          if (typeof p.cached != "boolean")
                                            return k.errors = [{ instancePath: r + "/steps/" + s + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var f = o === e;
                                        } else
                                          var f = !0;
                                    }
                                  }
                                }
                              } else
                                return k.errors = [{ instancePath: r + "/steps/" + s, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var n = R === e;
                            if (!n)
                              break;
                          }
                        } else
                          return k.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var a = h === e;
                    } else
                      var a = !0;
                    if (a) {
                      if (t.outputs !== void 0) {
                        let u = t.outputs, h = e;
                        if (e === h)
                          if (Array.isArray(u)) {
                            var j = !0;
                            let x = u.length;
                            for (let s = 0; s < x; s++) {
                              let p = u[s], R = e;
                              if (e === R)
                                if (p && typeof p == "object" && !Array.isArray(p)) {
                                  let y;
                                  if (p.slot === void 0 && (y = "slot") || p.kind === void 0 && (y = "kind") || p.name === void 0 && (y = "name") || p.version === void 0 && (y = "version") || p.id === void 0 && (y = "id"))
                                    return k.errors = [{ instancePath: r + "/outputs/" + s, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                                  {
                                    let i = e;
                                    for (let o in p)
                                      if (!(o === "slot" || o === "kind" || o === "name" || o === "version" || o === "id")) {
                                        return k.errors = [{ instancePath: r + "/outputs/" + s, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (i === e) {
                                      if (p.slot !== void 0) {
                                        let o = e;
                                        if (typeof p.slot != "string")
                                          return k.errors = [{ instancePath: r + "/outputs/" + s + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var l = o === e;
                                      } else
                                        var l = !0;
                                      if (l) {
                                        if (p.kind !== void 0) {
                                          let o = p.kind, T = e;
                                          if (typeof o != "string")
                                            return k.errors = [{ instancePath: r + "/outputs/" + s + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(o === "dataset" || o === "preprocessing" || o === "model" || o === "training" || o === "evaluation" || o === "experiment" || o === "report" || o === "checkpoint" || o === "result" || o === "plugin"))
                                            return k.errors = [{ instancePath: r + "/outputs/" + s + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var l = T === e;
                                        } else
                                          var l = !0;
                                        if (l) {
                                          if (p.name !== void 0) {
                                            let o = e;
                                            if (typeof p.name != "string")
                                              return k.errors = [{ instancePath: r + "/outputs/" + s + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var l = o === e;
                                          } else
                                            var l = !0;
                                          if (l) {
                                            if (p.version !== void 0) {
                                              let o = p.version, T = e;
                                              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                                return k.errors = [{ instancePath: r + "/outputs/" + s + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === T && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)))
                                                return k.errors = [{ instancePath: r + "/outputs/" + s + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var l = T === e;
                                            } else
                                              var l = !0;
                                            if (l)
                                              if (p.id !== void 0) {
                                                let o = p.id, T = e;
                                                if (e === T)
                                                  if (typeof o == "string") {
                                                    if (!z.test(o))
                                                      return k.errors = [{ instancePath: r + "/outputs/" + s + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                  } else
                                                    return k.errors = [{ instancePath: r + "/outputs/" + s + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var l = T === e;
                                              } else
                                                var l = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return k.errors = [{ instancePath: r + "/outputs/" + s, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var j = R === e;
                              if (!j)
                                break;
                            }
                          } else
                            return k.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var a = h === e;
                      } else
                        var a = !0;
                      if (a) {
                        if (t.metrics !== void 0) {
                          let u = t.metrics, h = e;
                          if (e === h)
                            if (u && typeof u == "object" && !Array.isArray(u))
                              for (let x in u) {
                                let s = u[x], p = e;
                                if (!(typeof s == "number" && isFinite(s)))
                                  return k.errors = [{ instancePath: r + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var A = p === e;
                                if (!A)
                                  break;
                              }
                            else
                              return k.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var a = h === e;
                        } else
                          var a = !0;
                        if (a) {
                          if (t.startedAt !== void 0) {
                            let u = e;
                            if (typeof t.startedAt != "string")
                              return k.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var a = u === e;
                          } else
                            var a = !0;
                          if (a) {
                            if (t.durationMs !== void 0) {
                              let u = t.durationMs, h = e;
                              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                return k.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (e === h && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)))
                                return k.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var a = h === e;
                            } else
                              var a = !0;
                            if (a)
                              if (t.error !== void 0) {
                                let u = t.error, h = e;
                                if (e === h)
                                  if (u && typeof u == "object" && !Array.isArray(u)) {
                                    let x;
                                    if (u.code === void 0 && (x = "code") || u.message === void 0 && (x = "message"))
                                      return k.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                    {
                                      let s = e;
                                      for (let p in u)
                                        if (!(p === "code" || p === "message")) {
                                          return k.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (s === e) {
                                        if (u.code !== void 0) {
                                          let p = e;
                                          if (typeof u.code != "string")
                                            return k.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var d = p === e;
                                        } else
                                          var d = !0;
                                        if (d)
                                          if (u.message !== void 0) {
                                            let p = e;
                                            if (typeof u.message != "string")
                                              return k.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var d = p === e;
                                          } else
                                            var d = !0;
                                      }
                                    }
                                  } else
                                    return k.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var a = h === e;
                              } else
                                var a = !0;
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
  return k.errors = $, e === 0;
}
k.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = S;
function S(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = S.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.type === void 0 && (f = "type") || t.inputs === void 0 && (f = "inputs") || t.learning === void 0 && (f = "learning") || t.tests === void 0 && (f = "tests") || t.seed === void 0 && (f = "seed") || t.engine === void 0 && (f = "engine"))
        return S.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        let j = e;
        for (let l in t)
          if (!(l === "type" || l === "inputs" || l === "learning" || l === "tests" || l === "seed" || l === "engine")) {
            return S.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (j === e) {
          if (t.type !== void 0) {
            let l = t.type, A = e;
            if (typeof l != "string")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (l !== "kstore.experiment-spec.v1")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var a = A === e;
          } else
            var a = !0;
          if (a) {
            if (t.inputs !== void 0) {
              let l = t.inputs, A = e;
              if (e === A)
                if (l && typeof l == "object" && !Array.isArray(l))
                  for (let v in l) {
                    let N = l[v], u = e;
                    if (e === u)
                      if (typeof N == "string") {
                        if (!z.test(N))
                          return S.errors = [{ instancePath: r + "/inputs/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return S.errors = [{ instancePath: r + "/inputs/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var b = u === e;
                    if (!b)
                      break;
                  }
                else
                  return S.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var a = A === e;
            } else
              var a = !0;
            if (a) {
              if (t.learning !== void 0) {
                let l = t.learning, A = e;
                if (e === A && !(l && typeof l == "object" && !Array.isArray(l)))
                  return S.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var a = A === e;
              } else
                var a = !0;
              if (a) {
                if (t.tests !== void 0) {
                  let l = t.tests, A = e;
                  if (e === A)
                    if (Array.isArray(l)) {
                      var _ = !0;
                      let v = l.length;
                      for (let N = 0; N < v; N++) {
                        let u = l[N], h = e;
                        if (e === h && !(u && typeof u == "object" && !Array.isArray(u)))
                          return S.errors = [{ instancePath: r + "/tests/" + N, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var _ = h === e;
                        if (!_)
                          break;
                      }
                    } else
                      return S.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var a = A === e;
                } else
                  var a = !0;
                if (a) {
                  if (t.seed !== void 0) {
                    let l = t.seed, A = e;
                    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                      return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === A && typeof l == "number" && isFinite(l)) {
                      if (l > 4294967295 || isNaN(l))
                        return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (l < 0 || isNaN(l))
                        return S.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var a = A === e;
                  } else
                    var a = !0;
                  if (a)
                    if (t.engine !== void 0) {
                      let l = t.engine, A = e;
                      if (e === A)
                        if (l && typeof l == "object" && !Array.isArray(l))
                          for (let v in l) {
                            let N = e;
                            if (typeof l[v] != "string")
                              return S.errors = [{ instancePath: r + "/engine/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var n = N === e;
                            if (!n)
                              break;
                          }
                        else
                          return S.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var a = A === e;
                    } else
                      var a = !0;
                }
              }
            }
          }
        }
      }
    } else
      return S.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return S.errors = $, e === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = V;
var ee = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function V(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = V.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let n;
      if (t.type === void 0 && (n = "type") || t.packs === void 0 && (n = "packs"))
        return V.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
      {
        let f = e;
        for (let j in t)
          if (!(j === "type" || j === "packs")) {
            return V.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.type !== void 0) {
            let j = t.type, l = e;
            if (typeof j != "string")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (j !== "kstore.garbage.v1")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var a = l === e;
          } else
            var a = !0;
          if (a)
            if (t.packs !== void 0) {
              let j = t.packs, l = e;
              if (e === l)
                if (j && typeof j == "object" && !Array.isArray(j)) {
                  for (let d in j) {
                    let v = e;
                    if (typeof d == "string" && !z.test(d)) {
                      let N = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: d };
                      $ === null ? $ = [N] : $.push(N), e++;
                    }
                    var b = v === e;
                    if (!b) {
                      let N = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: d }, message: "property name must be valid" };
                      return $ === null ? $ = [N] : $.push(N), e++, V.errors = $, !1;
                      break;
                    }
                  }
                  if (b)
                    for (let d in j) {
                      let v = j[d], N = e;
                      if (e === N)
                        if (typeof v == "string") {
                          if (!ee.test(v))
                            return V.errors = [{ instancePath: r + "/packs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return V.errors = [{ instancePath: r + "/packs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var _ = N === e;
                      if (!_)
                        break;
                    }
                } else
                  return V.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var a = l === e;
            } else
              var a = !0;
        }
      }
    } else
      return V.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return V.errors = $, e === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = O, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function O(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = O.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.kind === void 0 && (b = "kind") || t.tree === void 0 && (b = "tree") || t.files === void 0 && (b = "files") || t.sizeBytes === void 0 && (b = "sizeBytes") || t.meta === void 0 && (b = "meta"))
        return O.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let _ = e;
        for (let n in t)
          if (!(n === "type" || n === "kind" || n === "tree" || n === "files" || n === "sizeBytes" || n === "meta")) {
            return O.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_ === e) {
          if (t.type !== void 0) {
            let n = t.type, f = e;
            if (typeof n != "string")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.manifest.v1")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var a = f === e;
          } else
            var a = !0;
          if (a) {
            if (t.kind !== void 0) {
              let n = t.kind, f = e;
              if (typeof n != "string")
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(n === "dataset" || n === "preprocessing" || n === "model" || n === "training" || n === "evaluation" || n === "experiment" || n === "report" || n === "checkpoint" || n === "result" || n === "plugin"))
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: re.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var a = f === e;
            } else
              var a = !0;
            if (a) {
              if (t.tree !== void 0) {
                let n = t.tree, f = e;
                if (e === f)
                  if (typeof n == "string") {
                    if (!z.test(n))
                      return O.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return O.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var a = f === e;
              } else
                var a = !0;
              if (a) {
                if (t.files !== void 0) {
                  let n = t.files, f = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                    return O.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === f && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                    return O.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var a = f === e;
                } else
                  var a = !0;
                if (a) {
                  if (t.sizeBytes !== void 0) {
                    let n = t.sizeBytes, f = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return O.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === f && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                      return O.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var a = f === e;
                  } else
                    var a = !0;
                  if (a)
                    if (t.meta !== void 0) {
                      let n = t.meta, f = e;
                      if (e === f && !(n && typeof n == "object" && !Array.isArray(n)))
                        return O.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var a = f === e;
                    } else
                      var a = !0;
                }
              }
            }
          }
        }
      }
    } else
      return O.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return O.errors = $, e === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = m, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"], description: "`stopped`: a person asked for it, and what the task had made until then was kept" }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, progress: { type: "object", additionalProperties: !1, required: ["done", "total", "unit"], description: "how far a run came that did not succeed", properties: { done: { type: "number" }, total: { type: "number" }, unit: { type: "string", description: "what is counted, for example `epoch`" } } }, state: { type: "object", additionalProperties: !1, required: ["tree", "files", "sizeBytes", "step"], description: "what is needed to go on; only of a run that did not succeed", properties: { tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the saved files" }, step: { type: "integer", minimum: 0, description: "steps that were done" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 } } }, resumedFrom: { type: "object", additionalProperties: !1, required: ["step"], description: "the run went on from a saved state", properties: { step: { type: "integer", minimum: 0 }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the run that the state was recorded with; absent when that one was never recorded" } } } } };
function m(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = m.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      if (t.type === void 0 && (P = "type") || t.spec === void 0 && (P = "spec") || t.specification === void 0 && (P = "specification") || t.status === void 0 && (P = "status") || t.used === void 0 && (P = "used") || t.outputs === void 0 && (P = "outputs") || t.metrics === void 0 && (P = "metrics") || t.determinism === void 0 && (P = "determinism") || t.environment === void 0 && (P = "environment") || t.startedAt === void 0 && (P = "startedAt") || t.durationMs === void 0 && (P = "durationMs"))
        return m.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
      {
        let x = e;
        for (let s in t)
          if (!X.call(U.properties, s)) {
            return m.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (x === e) {
          if (t.type !== void 0) {
            let s = t.type, p = e;
            if (typeof s != "string")
              return m.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (s !== "kstore.run.v1")
              return m.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var a = p === e;
          } else
            var a = !0;
          if (a) {
            if (t.spec !== void 0) {
              let s = t.spec, p = e;
              if (e === p)
                if (typeof s == "string") {
                  if (!z.test(s))
                    return m.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return m.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var a = p === e;
            } else
              var a = !0;
            if (a) {
              if (t.specification !== void 0) {
                let s = t.specification, p = e;
                if (e === p && !(s && typeof s == "object" && !Array.isArray(s)))
                  return m.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var a = p === e;
              } else
                var a = !0;
              if (a) {
                if (t.status !== void 0) {
                  let s = t.status, p = e;
                  if (typeof s != "string")
                    return m.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(s === "succeeded" || s === "failed" || s === "aborted" || s === "stopped"))
                    return m.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: U.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var a = p === e;
                } else
                  var a = !0;
                if (a) {
                  if (t.used !== void 0) {
                    let s = t.used, p = e;
                    if (e === p)
                      if (Array.isArray(s)) {
                        var b = !0;
                        let g = s.length;
                        for (let y = 0; y < g; y++) {
                          let i = s[y], o = e;
                          if (e === o)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let L;
                              if (i.role === void 0 && (L = "role") || i.kind === void 0 && (L = "kind") || i.name === void 0 && (L = "name") || i.version === void 0 && (L = "version") || i.id === void 0 && (L = "id"))
                                return m.errors = [{ instancePath: r + "/used/" + y, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], !1;
                              {
                                let G = e;
                                for (let c in i)
                                  if (!(c === "role" || c === "kind" || c === "name" || c === "version" || c === "id")) {
                                    return m.errors = [{ instancePath: r + "/used/" + y, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (G === e) {
                                  if (i.role !== void 0) {
                                    let c = e;
                                    if (typeof i.role != "string")
                                      return m.errors = [{ instancePath: r + "/used/" + y + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var _ = c === e;
                                  } else
                                    var _ = !0;
                                  if (_) {
                                    if (i.kind !== void 0) {
                                      let c = i.kind, M = e;
                                      if (typeof c != "string")
                                        return m.errors = [{ instancePath: r + "/used/" + y + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(c === "dataset" || c === "preprocessing" || c === "model" || c === "training" || c === "evaluation" || c === "experiment" || c === "report" || c === "checkpoint" || c === "result" || c === "plugin"))
                                        return m.errors = [{ instancePath: r + "/used/" + y + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var _ = M === e;
                                    } else
                                      var _ = !0;
                                    if (_) {
                                      if (i.name !== void 0) {
                                        let c = e;
                                        if (typeof i.name != "string")
                                          return m.errors = [{ instancePath: r + "/used/" + y + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var _ = c === e;
                                      } else
                                        var _ = !0;
                                      if (_) {
                                        if (i.version !== void 0) {
                                          let c = i.version, M = e;
                                          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                            return m.errors = [{ instancePath: r + "/used/" + y + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === M && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c)))
                                            return m.errors = [{ instancePath: r + "/used/" + y + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var _ = M === e;
                                        } else
                                          var _ = !0;
                                        if (_)
                                          if (i.id !== void 0) {
                                            let c = i.id, M = e;
                                            if (e === M)
                                              if (typeof c == "string") {
                                                if (!z.test(c))
                                                  return m.errors = [{ instancePath: r + "/used/" + y + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return m.errors = [{ instancePath: r + "/used/" + y + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var _ = M === e;
                                          } else
                                            var _ = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return m.errors = [{ instancePath: r + "/used/" + y, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var b = o === e;
                          if (!b)
                            break;
                        }
                      } else
                        return m.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var a = p === e;
                  } else
                    var a = !0;
                  if (a) {
                    if (t.outputs !== void 0) {
                      let s = t.outputs, p = e;
                      if (e === p)
                        if (Array.isArray(s)) {
                          var n = !0;
                          let g = s.length;
                          for (let y = 0; y < g; y++) {
                            let i = s[y], o = e;
                            if (e === o)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let L;
                                if (i.slot === void 0 && (L = "slot") || i.kind === void 0 && (L = "kind") || i.name === void 0 && (L = "name") || i.version === void 0 && (L = "version") || i.id === void 0 && (L = "id"))
                                  return m.errors = [{ instancePath: r + "/outputs/" + y, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], !1;
                                {
                                  let G = e;
                                  for (let c in i)
                                    if (!(c === "slot" || c === "kind" || c === "name" || c === "version" || c === "id")) {
                                      return m.errors = [{ instancePath: r + "/outputs/" + y, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (G === e) {
                                    if (i.slot !== void 0) {
                                      let c = e;
                                      if (typeof i.slot != "string")
                                        return m.errors = [{ instancePath: r + "/outputs/" + y + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var f = c === e;
                                    } else
                                      var f = !0;
                                    if (f) {
                                      if (i.kind !== void 0) {
                                        let c = i.kind, M = e;
                                        if (typeof c != "string")
                                          return m.errors = [{ instancePath: r + "/outputs/" + y + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(c === "dataset" || c === "preprocessing" || c === "model" || c === "training" || c === "evaluation" || c === "experiment" || c === "report" || c === "checkpoint" || c === "result" || c === "plugin"))
                                          return m.errors = [{ instancePath: r + "/outputs/" + y + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var f = M === e;
                                      } else
                                        var f = !0;
                                      if (f) {
                                        if (i.name !== void 0) {
                                          let c = e;
                                          if (typeof i.name != "string")
                                            return m.errors = [{ instancePath: r + "/outputs/" + y + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var f = c === e;
                                        } else
                                          var f = !0;
                                        if (f) {
                                          if (i.version !== void 0) {
                                            let c = i.version, M = e;
                                            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                              return m.errors = [{ instancePath: r + "/outputs/" + y + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === M && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c)))
                                              return m.errors = [{ instancePath: r + "/outputs/" + y + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var f = M === e;
                                          } else
                                            var f = !0;
                                          if (f)
                                            if (i.id !== void 0) {
                                              let c = i.id, M = e;
                                              if (e === M)
                                                if (typeof c == "string") {
                                                  if (!z.test(c))
                                                    return m.errors = [{ instancePath: r + "/outputs/" + y + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return m.errors = [{ instancePath: r + "/outputs/" + y + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var f = M === e;
                                            } else
                                              var f = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return m.errors = [{ instancePath: r + "/outputs/" + y, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var n = o === e;
                            if (!n)
                              break;
                          }
                        } else
                          return m.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var a = p === e;
                    } else
                      var a = !0;
                    if (a) {
                      if (t.metrics !== void 0) {
                        let s = t.metrics, p = e;
                        if (e === p)
                          if (s && typeof s == "object" && !Array.isArray(s))
                            for (let g in s) {
                              let y = s[g], i = e;
                              if (!(typeof y == "number" && isFinite(y)))
                                return m.errors = [{ instancePath: r + "/metrics/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var j = i === e;
                              if (!j)
                                break;
                            }
                          else
                            return m.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var a = p === e;
                      } else
                        var a = !0;
                      if (a) {
                        if (t.determinism !== void 0) {
                          let s = t.determinism, p = e;
                          if (e === p)
                            if (s && typeof s == "object" && !Array.isArray(s)) {
                              let g;
                              if (s.level === void 0 && (g = "level"))
                                return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                              {
                                let y = e;
                                for (let i in s)
                                  if (!(i === "level" || i === "relativeTolerance" || i === "reason")) {
                                    return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (y === e) {
                                  if (s.level !== void 0) {
                                    let i = s.level, o = e;
                                    if (typeof i != "string")
                                      return m.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(i === "bitwise" || i === "tolerance" || i === "none"))
                                      return m.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: U.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var l = o === e;
                                  } else
                                    var l = !0;
                                  if (l) {
                                    if (s.relativeTolerance !== void 0) {
                                      let i = s.relativeTolerance, o = e;
                                      if (e === o)
                                        if (typeof i == "number" && isFinite(i)) {
                                          if (i <= 0 || isNaN(i))
                                            return m.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return m.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var l = o === e;
                                    } else
                                      var l = !0;
                                    if (l)
                                      if (s.reason !== void 0) {
                                        let i = e;
                                        if (typeof s.reason != "string")
                                          return m.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var l = i === e;
                                      } else
                                        var l = !0;
                                  }
                                }
                              }
                            } else
                              return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var a = p === e;
                        } else
                          var a = !0;
                        if (a) {
                          if (t.metricLog !== void 0) {
                            let s = t.metricLog, p = e;
                            if (e === p)
                              if (s && typeof s == "object" && !Array.isArray(s)) {
                                let g;
                                if (s.id === void 0 && (g = "id") || s.sizeBytes === void 0 && (g = "sizeBytes"))
                                  return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                {
                                  let y = e;
                                  for (let i in s)
                                    if (!(i === "id" || i === "sizeBytes" || i === "list")) {
                                      return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (y === e) {
                                    if (s.id !== void 0) {
                                      let i = s.id, o = e;
                                      if (e === o)
                                        if (typeof i == "string") {
                                          if (!z.test(i))
                                            return m.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return m.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var A = o === e;
                                    } else
                                      var A = !0;
                                    if (A) {
                                      if (s.sizeBytes !== void 0) {
                                        let i = s.sizeBytes, o = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                          return m.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === o && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                          return m.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var A = o === e;
                                      } else
                                        var A = !0;
                                      if (A)
                                        if (s.list !== void 0) {
                                          let i = s.list, o = e;
                                          if (e === o)
                                            if (typeof i == "string") {
                                              if (!z.test(i))
                                                return m.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return m.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var A = o === e;
                                        } else
                                          var A = !0;
                                    }
                                  }
                                }
                              } else
                                return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var a = p === e;
                          } else
                            var a = !0;
                          if (a) {
                            if (t.environment !== void 0) {
                              let s = t.environment, p = e;
                              if (e === p)
                                if (s && typeof s == "object" && !Array.isArray(s)) {
                                  let g;
                                  if (s.kstore === void 0 && (g = "kstore") || s.node === void 0 && (g = "node") || s.platform === void 0 && (g = "platform") || s.arch === void 0 && (g = "arch") || s.cpu === void 0 && (g = "cpu") || s.host === void 0 && (g = "host"))
                                    return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                  {
                                    let y = e;
                                    for (let i in s)
                                      if (!(i === "kstore" || i === "node" || i === "platform" || i === "arch" || i === "cpu" || i === "host")) {
                                        return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (y === e) {
                                      if (s.kstore !== void 0) {
                                        let i = e;
                                        if (typeof s.kstore != "string")
                                          return m.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var d = i === e;
                                      } else
                                        var d = !0;
                                      if (d) {
                                        if (s.node !== void 0) {
                                          let i = e;
                                          if (typeof s.node != "string")
                                            return m.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var d = i === e;
                                        } else
                                          var d = !0;
                                        if (d) {
                                          if (s.platform !== void 0) {
                                            let i = e;
                                            if (typeof s.platform != "string")
                                              return m.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var d = i === e;
                                          } else
                                            var d = !0;
                                          if (d) {
                                            if (s.arch !== void 0) {
                                              let i = e;
                                              if (typeof s.arch != "string")
                                                return m.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var d = i === e;
                                            } else
                                              var d = !0;
                                            if (d) {
                                              if (s.cpu !== void 0) {
                                                let i = e;
                                                if (typeof s.cpu != "string")
                                                  return m.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var d = i === e;
                                              } else
                                                var d = !0;
                                              if (d)
                                                if (s.host !== void 0) {
                                                  let i = e;
                                                  if (typeof s.host != "string")
                                                    return m.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var d = i === e;
                                                } else
                                                  var d = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var a = p === e;
                            } else
                              var a = !0;
                            if (a) {
                              if (t.startedAt !== void 0) {
                                let s = e;
                                if (typeof t.startedAt != "string")
                                  return m.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var a = s === e;
                              } else
                                var a = !0;
                              if (a) {
                                if (t.durationMs !== void 0) {
                                  let s = t.durationMs, p = e;
                                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                    return m.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === p && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                    return m.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var a = p === e;
                                } else
                                  var a = !0;
                                if (a) {
                                  if (t.error !== void 0) {
                                    let s = t.error, p = e;
                                    if (e === p)
                                      if (s && typeof s == "object" && !Array.isArray(s)) {
                                        let g;
                                        if (s.code === void 0 && (g = "code") || s.message === void 0 && (g = "message"))
                                          return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                        {
                                          let y = e;
                                          for (let i in s)
                                            if (!(i === "code" || i === "message")) {
                                              return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (y === e) {
                                            if (s.code !== void 0) {
                                              let i = e;
                                              if (typeof s.code != "string")
                                                return m.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var v = i === e;
                                            } else
                                              var v = !0;
                                            if (v)
                                              if (s.message !== void 0) {
                                                let i = e;
                                                if (typeof s.message != "string")
                                                  return m.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var v = i === e;
                                              } else
                                                var v = !0;
                                          }
                                        }
                                      } else
                                        return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var a = p === e;
                                  } else
                                    var a = !0;
                                  if (a) {
                                    if (t.progress !== void 0) {
                                      let s = t.progress, p = e;
                                      if (e === p)
                                        if (s && typeof s == "object" && !Array.isArray(s)) {
                                          let g;
                                          if (s.done === void 0 && (g = "done") || s.total === void 0 && (g = "total") || s.unit === void 0 && (g = "unit"))
                                            return m.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                          {
                                            let y = e;
                                            for (let i in s)
                                              if (!(i === "done" || i === "total" || i === "unit")) {
                                                return m.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (y === e) {
                                              if (s.done !== void 0) {
                                                let i = s.done, o = e;
                                                if (!(typeof i == "number" && isFinite(i)))
                                                  return m.errors = [{ instancePath: r + "/progress/done", schemaPath: "#/properties/progress/properties/done/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var N = o === e;
                                              } else
                                                var N = !0;
                                              if (N) {
                                                if (s.total !== void 0) {
                                                  let i = s.total, o = e;
                                                  if (!(typeof i == "number" && isFinite(i)))
                                                    return m.errors = [{ instancePath: r + "/progress/total", schemaPath: "#/properties/progress/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                  var N = o === e;
                                                } else
                                                  var N = !0;
                                                if (N)
                                                  if (s.unit !== void 0) {
                                                    let i = e;
                                                    if (typeof s.unit != "string")
                                                      return m.errors = [{ instancePath: r + "/progress/unit", schemaPath: "#/properties/progress/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var N = i === e;
                                                  } else
                                                    var N = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return m.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var a = p === e;
                                    } else
                                      var a = !0;
                                    if (a) {
                                      if (t.state !== void 0) {
                                        let s = t.state, p = e;
                                        if (e === p)
                                          if (s && typeof s == "object" && !Array.isArray(s)) {
                                            let g;
                                            if (s.tree === void 0 && (g = "tree") || s.files === void 0 && (g = "files") || s.sizeBytes === void 0 && (g = "sizeBytes") || s.step === void 0 && (g = "step"))
                                              return m.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                            {
                                              let y = e;
                                              for (let i in s)
                                                if (!(i === "tree" || i === "step" || i === "files" || i === "sizeBytes")) {
                                                  return m.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (y === e) {
                                                if (s.tree !== void 0) {
                                                  let i = s.tree, o = e;
                                                  if (e === o)
                                                    if (typeof i == "string") {
                                                      if (!z.test(i))
                                                        return m.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                    } else
                                                      return m.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var u = o === e;
                                                } else
                                                  var u = !0;
                                                if (u) {
                                                  if (s.step !== void 0) {
                                                    let i = s.step, o = e;
                                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                      return m.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === o && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                      return m.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var u = o === e;
                                                  } else
                                                    var u = !0;
                                                  if (u) {
                                                    if (s.files !== void 0) {
                                                      let i = s.files, o = e;
                                                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                        return m.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (e === o && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                        return m.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      var u = o === e;
                                                    } else
                                                      var u = !0;
                                                    if (u)
                                                      if (s.sizeBytes !== void 0) {
                                                        let i = s.sizeBytes, o = e;
                                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                          return m.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === o && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                          return m.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        var u = o === e;
                                                      } else
                                                        var u = !0;
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return m.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var a = p === e;
                                      } else
                                        var a = !0;
                                      if (a)
                                        if (t.resumedFrom !== void 0) {
                                          let s = t.resumedFrom, p = e;
                                          if (e === p)
                                            if (s && typeof s == "object" && !Array.isArray(s)) {
                                              let g;
                                              if (s.step === void 0 && (g = "step"))
                                                return m.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                              {
                                                let y = e;
                                                for (let i in s)
                                                  if (!(i === "step" || i === "run")) {
                                                    return m.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                    break;
                                                  }
                                                if (y === e) {
                                                  if (s.step !== void 0) {
                                                    let i = s.step, o = e;
                                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                      return m.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === o && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                      return m.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var h = o === e;
                                                  } else
                                                    var h = !0;
                                                  if (h)
                                                    if (s.run !== void 0) {
                                                      let i = s.run, o = e;
                                                      if (e === o)
                                                        if (typeof i == "string") {
                                                          if (!z.test(i))
                                                            return m.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                        } else
                                                          return m.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var h = o === e;
                                                    } else
                                                      var h = !0;
                                                }
                                              }
                                            } else
                                              return m.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var a = p === e;
                                        } else
                                          var a = !0;
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
      return m.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return m.errors = $, e === 0;
}
m.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = q, te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" }, adjustments: { type: "array", minItems: 1, description: "settings that a person changed while the task ran, in rising order of the steps; absent when there were none", items: { type: "object", additionalProperties: !1, required: ["step", "setting", "value"], properties: { step: { type: "integer", minimum: 0, description: "the first step that it holds for" }, setting: { type: "string", minLength: 1, description: "dotted path in the settings" }, value: !0 } } } } };
function q(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = q.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t.type === void 0 && (l = "type") || t.task === void 0 && (l = "task") || t.inputs === void 0 && (l = "inputs") || t.settings === void 0 && (l = "settings") || t.seed === void 0 && (l = "seed") || t.engine === void 0 && (l = "engine"))
        return q.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      {
        let A = e;
        for (let d in t)
          if (!(d === "type" || d === "task" || d === "inputs" || d === "settings" || d === "seed" || d === "engine" || d === "adjustments")) {
            return q.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let d = t.type, v = e;
            if (typeof d != "string")
              return q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.spec.v1")
              return q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var a = v === e;
          } else
            var a = !0;
          if (a) {
            if (t.task !== void 0) {
              let d = t.task, v = e;
              if (e === v)
                if (d && typeof d == "object" && !Array.isArray(d)) {
                  let u;
                  if (d.type === void 0 && (u = "type") || d.name === void 0 && (u = "name") || d.version === void 0 && (u = "version") || d.code === void 0 && (u = "code"))
                    return q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                  {
                    let h = e;
                    for (let P in d)
                      if (!(P === "type" || P === "name" || P === "version" || P === "code")) {
                        return q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (h === e) {
                      if (d.type !== void 0) {
                        let P = d.type, x = e;
                        if (typeof P != "string")
                          return q.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(P === "learning" || P === "test"))
                          return q.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: te.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var b = x === e;
                      } else
                        var b = !0;
                      if (b) {
                        if (d.name !== void 0) {
                          let P = e;
                          if (typeof d.name != "string")
                            return q.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var b = P === e;
                        } else
                          var b = !0;
                        if (b) {
                          if (d.version !== void 0) {
                            let P = e;
                            if (typeof d.version != "string")
                              return q.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var b = P === e;
                          } else
                            var b = !0;
                          if (b)
                            if (d.code !== void 0) {
                              let P = d.code, x = e;
                              if (e === x)
                                if (typeof P == "string") {
                                  if (!z.test(P))
                                    return q.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return q.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var b = x === e;
                            } else
                              var b = !0;
                        }
                      }
                    }
                  }
                } else
                  return q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var a = v === e;
            } else
              var a = !0;
            if (a) {
              if (t.inputs !== void 0) {
                let d = t.inputs, v = e;
                if (e === v)
                  if (d && typeof d == "object" && !Array.isArray(d))
                    for (let u in d) {
                      let h = d[u], P = e;
                      if (e === P)
                        if (typeof h == "string") {
                          if (!z.test(h))
                            return q.errors = [{ instancePath: r + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return q.errors = [{ instancePath: r + "/inputs/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var _ = P === e;
                      if (!_)
                        break;
                    }
                  else
                    return q.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var a = v === e;
              } else
                var a = !0;
              if (a) {
                if (t.settings !== void 0) {
                  let d = t.settings, v = e;
                  if (e === v && !(d && typeof d == "object" && !Array.isArray(d)))
                    return q.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var a = v === e;
                } else
                  var a = !0;
                if (a) {
                  if (t.seed !== void 0) {
                    let d = t.seed, v = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                      return q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === v && typeof d == "number" && isFinite(d)) {
                      if (d > 4294967295 || isNaN(d))
                        return q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (d < 0 || isNaN(d))
                        return q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var a = v === e;
                  } else
                    var a = !0;
                  if (a) {
                    if (t.engine !== void 0) {
                      let d = t.engine, v = e;
                      if (e === v)
                        if (d && typeof d == "object" && !Array.isArray(d))
                          for (let u in d) {
                            let h = e;
                            if (typeof d[u] != "string")
                              return q.errors = [{ instancePath: r + "/engine/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var n = h === e;
                            if (!n)
                              break;
                          }
                        else
                          return q.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var a = v === e;
                    } else
                      var a = !0;
                    if (a)
                      if (t.adjustments !== void 0) {
                        let d = t.adjustments, v = e;
                        if (e === v)
                          if (Array.isArray(d)) {
                            if (d.length < 1)
                              return q.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var f = !0;
                              let u = d.length;
                              for (let h = 0; h < u; h++) {
                                let P = d[h], x = e;
                                if (e === x)
                                  if (P && typeof P == "object" && !Array.isArray(P)) {
                                    let p;
                                    if (P.step === void 0 && (p = "step") || P.setting === void 0 && (p = "setting") || P.value === void 0 && (p = "value"))
                                      return q.errors = [{ instancePath: r + "/adjustments/" + h, schemaPath: "#/properties/adjustments/items/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
                                    {
                                      let R = e;
                                      for (let g in P)
                                        if (!(g === "step" || g === "setting" || g === "value")) {
                                          return q.errors = [{ instancePath: r + "/adjustments/" + h, schemaPath: "#/properties/adjustments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (R === e) {
                                        if (P.step !== void 0) {
                                          let g = P.step, y = e;
                                          if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                            return q.errors = [{ instancePath: r + "/adjustments/" + h + "/step", schemaPath: "#/properties/adjustments/items/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === y && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g)))
                                            return q.errors = [{ instancePath: r + "/adjustments/" + h + "/step", schemaPath: "#/properties/adjustments/items/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          var j = y === e;
                                        } else
                                          var j = !0;
                                        if (j)
                                          if (P.setting !== void 0) {
                                            let g = P.setting, y = e;
                                            if (e === y)
                                              if (typeof g == "string") {
                                                if (J(g) < 1)
                                                  return q.errors = [{ instancePath: r + "/adjustments/" + h + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return q.errors = [{ instancePath: r + "/adjustments/" + h + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var j = y === e;
                                          } else
                                            var j = !0;
                                      }
                                    }
                                  } else
                                    return q.errors = [{ instancePath: r + "/adjustments/" + h, schemaPath: "#/properties/adjustments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var f = x === e;
                                if (!f)
                                  break;
                              }
                            }
                          } else
                            return q.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var a = v === e;
                      } else
                        var a = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return q.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return q.errors = $, e === 0;
}
q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = F, se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function F(t, { instancePath: r = "", parentData: H, parentDataProperty: I, rootData: D = t, dynamicAnchors: C = {} } = {}) {
  let $ = null, e = 0, w = F.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.kind === void 0 && (b = "kind") || t.name === void 0 && (b = "name") || t.version === void 0 && (b = "version") || t.id === void 0 && (b = "id") || t.manifest === void 0 && (b = "manifest"))
        return F.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let _ = e;
        for (let n in t)
          if (!(n === "type" || n === "kind" || n === "name" || n === "version" || n === "id" || n === "manifest")) {
            return F.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_ === e) {
          if (t.type !== void 0) {
            let n = t.type, f = e;
            if (typeof n != "string")
              return F.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.version.v1")
              return F.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var a = f === e;
          } else
            var a = !0;
          if (a) {
            if (t.kind !== void 0) {
              let n = t.kind, f = e;
              if (typeof n != "string")
                return F.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(n === "dataset" || n === "preprocessing" || n === "model" || n === "training" || n === "evaluation" || n === "experiment" || n === "report" || n === "checkpoint" || n === "result" || n === "plugin"))
                return F.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: se.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var a = f === e;
            } else
              var a = !0;
            if (a) {
              if (t.name !== void 0) {
                let n = t.name, f = e;
                if (e === f)
                  if (typeof n == "string") {
                    if (J(n) > 100)
                      return F.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (J(n) < 1)
                      return F.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return F.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var a = f === e;
              } else
                var a = !0;
              if (a) {
                if (t.version !== void 0) {
                  let n = t.version, f = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                    return F.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === f && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n)))
                    return F.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var a = f === e;
                } else
                  var a = !0;
                if (a) {
                  if (t.id !== void 0) {
                    let n = t.id, f = e;
                    if (e === f)
                      if (typeof n == "string") {
                        if (!z.test(n))
                          return F.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return F.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var a = f === e;
                  } else
                    var a = !0;
                  if (a)
                    if (t.manifest !== void 0) {
                      let n = t.manifest, f = e;
                      if (e === f && !(n && typeof n == "object" && !Array.isArray(n)))
                        return F.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var a = f === e;
                    } else
                      var a = !0;
                }
              }
            }
          }
        }
      }
    } else
      return F.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return F.errors = $, e === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
  de as isExperimentSpec,
  me as isGarbage,
  ue as isManifest,
  le as isRun,
  fe as isSpec,
  ye as isVersion,
  ce as schemas
};
