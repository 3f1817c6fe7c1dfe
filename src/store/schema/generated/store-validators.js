// Generated from schemas/ by `npm run generate`. Do not edit.
var fe = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (Y) {
    throw r = 0, Y;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var ue = fe((ne) => {
  "use strict";
  Object.defineProperty(ne, "__esModule", { value: !0 });
  function me(t) {
    let r = t.length, Y = 0, K = 0, Q;
    for (; K < r; )
      Y++, Q = t.charCodeAt(K++), Q >= 55296 && Q <= 56319 && K < r && (Q = t.charCodeAt(K), (Q & 64512) === 56320 && K++);
    return Y;
  }
  ne.default = me;
  me.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var be = re;
function re(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = re.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t.type === void 0 && (o = "type") || t.aliases === void 0 && (o = "aliases"))
        return re.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      {
        let k = e;
        for (let x in t)
          if (!(x === "type" || x === "aliases")) {
            return re.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (k === e) {
          if (t.type !== void 0) {
            let x = t.type, n = e;
            if (typeof x != "string")
              return re.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (x !== "kstore.aliases.v1")
              return re.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = n === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let x = t.aliases, n = e;
              if (e === n)
                if (x && typeof x == "object" && !Array.isArray(x))
                  for (let $ in x) {
                    let N = x[$], C = e;
                    if (e === C)
                      if (N && typeof N == "object" && !Array.isArray(N))
                        for (let P in N) {
                          let T = N[P], E = e;
                          if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T)))
                            return re.errors = [{ instancePath: r + "/aliases/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === E && typeof T == "number" && isFinite(T) && (T < 1 || isNaN(T)))
                            return re.errors = [{ instancePath: r + "/aliases/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var _ = E === e;
                          if (!_)
                            break;
                        }
                      else
                        return re.errors = [{ instancePath: r + "/aliases/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var A = C === e;
                    if (!A)
                      break;
                  }
                else
                  return re.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = n === e;
            } else
              var s = !0;
        }
      }
    } else
      return re.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return re.errors = M, e === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var we = X;
var de = ue().default;
function X(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = X.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A = e;
      for (let o in t)
        if (!(o === "author" || o === "lockTimeoutSeconds")) {
          return X.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (A === e) {
        if (t.author !== void 0) {
          let o = t.author, k = e;
          if (e === k)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let x;
              if (o.name === void 0 && (x = "name") || o.email === void 0 && (x = "email"))
                return X.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
              {
                let n = e;
                for (let j in o)
                  if (!(j === "name" || j === "email")) {
                    return X.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (n === e) {
                  if (o.name !== void 0) {
                    let j = o.name, $ = e;
                    if (e === $)
                      if (typeof j == "string") {
                        if (de(j) < 1)
                          return X.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return X.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = $ === e;
                  } else
                    var s = !0;
                  if (s)
                    if (o.email !== void 0) {
                      let j = e;
                      if (typeof o.email != "string")
                        return X.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = j === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return X.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var _ = k === e;
        } else
          var _ = !0;
        if (_)
          if (t.lockTimeoutSeconds !== void 0) {
            let o = t.lockTimeoutSeconds, k = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
              return X.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === k && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
              return X.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var _ = k === e;
          } else
            var _ = !0;
      }
    } else
      return X.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return X.errors = M, e === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = f, ae = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } }, le = Object.prototype.hasOwnProperty, B = new RegExp("^[0-9a-f]{64}$", "u");
function f(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = f.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let G;
      if (t.type === void 0 && (G = "type") || t.spec === void 0 && (G = "spec") || t.specification === void 0 && (G = "specification") || t.status === void 0 && (G = "status") || t.used === void 0 && (G = "used") || t.steps === void 0 && (G = "steps") || t.outputs === void 0 && (G = "outputs") || t.metrics === void 0 && (G = "metrics") || t.startedAt === void 0 && (G = "startedAt") || t.durationMs === void 0 && (G = "durationMs"))
        return f.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: G }, message: "must have required property '" + G + "'" }], !1;
      {
        let W = e;
        for (let w in t)
          if (!le.call(ae.properties, w)) {
            return f.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (W === e) {
          if (t.type !== void 0) {
            let w = t.type, a = e;
            if (typeof w != "string")
              return f.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (w !== "kstore.experiment-run.v1")
              return f.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = a === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let w = t.spec, a = e;
              if (e === a)
                if (typeof w == "string") {
                  if (!B.test(w))
                    return f.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return f.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = a === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let w = t.specification, a = e;
                if (e === a && !(w && typeof w == "object" && !Array.isArray(w)))
                  return f.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = a === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let w = t.status, a = e;
                  if (typeof w != "string")
                    return f.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(w === "succeeded" || w === "failed" || w === "aborted"))
                    return f.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ae.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = a === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let w = t.used, a = e;
                    if (e === a)
                      if (Array.isArray(w)) {
                        var _ = !0;
                        let U = w.length;
                        for (let g = 0; g < U; g++) {
                          let u = w[g], p = e;
                          if (e === p)
                            if (u && typeof u == "object" && !Array.isArray(u)) {
                              let b;
                              if (u.role === void 0 && (b = "role") || u.kind === void 0 && (b = "kind") || u.name === void 0 && (b = "name") || u.version === void 0 && (b = "version") || u.id === void 0 && (b = "id"))
                                return f.errors = [{ instancePath: r + "/used/" + g, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
                              {
                                let c = e;
                                for (let l in u)
                                  if (!(l === "role" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                    return f.errors = [{ instancePath: r + "/used/" + g, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (c === e) {
                                  if (u.role !== void 0) {
                                    let l = e;
                                    if (typeof u.role != "string")
                                      return f.errors = [{ instancePath: r + "/used/" + g + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var A = l === e;
                                  } else
                                    var A = !0;
                                  if (A) {
                                    if (u.kind !== void 0) {
                                      let l = u.kind, y = e;
                                      if (typeof l != "string")
                                        return f.errors = [{ instancePath: r + "/used/" + g + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                        return f.errors = [{ instancePath: r + "/used/" + g + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ae.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var A = y === e;
                                    } else
                                      var A = !0;
                                    if (A) {
                                      if (u.name !== void 0) {
                                        let l = e;
                                        if (typeof u.name != "string")
                                          return f.errors = [{ instancePath: r + "/used/" + g + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var A = l === e;
                                      } else
                                        var A = !0;
                                      if (A) {
                                        if (u.version !== void 0) {
                                          let l = u.version, y = e;
                                          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                            return f.errors = [{ instancePath: r + "/used/" + g + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === y && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                            return f.errors = [{ instancePath: r + "/used/" + g + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var A = y === e;
                                        } else
                                          var A = !0;
                                        if (A)
                                          if (u.id !== void 0) {
                                            let l = u.id, y = e;
                                            if (e === y)
                                              if (typeof l == "string") {
                                                if (!B.test(l))
                                                  return f.errors = [{ instancePath: r + "/used/" + g + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return f.errors = [{ instancePath: r + "/used/" + g + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var A = y === e;
                                          } else
                                            var A = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return f.errors = [{ instancePath: r + "/used/" + g, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var _ = p === e;
                          if (!_)
                            break;
                        }
                      } else
                        return f.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = a === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let w = t.steps, a = e;
                      if (e === a)
                        if (Array.isArray(w)) {
                          var o = !0;
                          let U = w.length;
                          for (let g = 0; g < U; g++) {
                            let u = w[g], p = e;
                            if (e === p)
                              if (u && typeof u == "object" && !Array.isArray(u)) {
                                let b;
                                if (u.step === void 0 && (b = "step") || u.run === void 0 && (b = "run") || u.cached === void 0 && (b = "cached"))
                                  return f.errors = [{ instancePath: r + "/steps/" + g, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
                                {
                                  let c = e;
                                  for (let l in u)
                                    if (!(l === "step" || l === "run" || l === "cached")) {
                                      return f.errors = [{ instancePath: r + "/steps/" + g, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (c === e) {
                                    if (u.step !== void 0) {
                                      let l = e;
                                      if (typeof u.step != "string")
                                        return f.errors = [{ instancePath: r + "/steps/" + g + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var k = l === e;
                                    } else
                                      var k = !0;
                                    if (k) {
                                      if (u.run !== void 0) {
                                        let l = u.run, y = e;
                                        if (e === y)
                                          if (typeof l == "string") {
                                            if (!B.test(l))
                                              return f.errors = [{ instancePath: r + "/steps/" + g + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return f.errors = [{ instancePath: r + "/steps/" + g + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var k = y === e;
                                      } else
                                        var k = !0;
                                      if (k)
                                        if (u.cached !== void 0) {
                                          let l = e;
                                          if (typeof u.cached != "boolean")
                                            return f.errors = [{ instancePath: r + "/steps/" + g + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var k = l === e;
                                        } else
                                          var k = !0;
                                    }
                                  }
                                }
                              } else
                                return f.errors = [{ instancePath: r + "/steps/" + g, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var o = p === e;
                            if (!o)
                              break;
                          }
                        } else
                          return f.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = a === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.outputs !== void 0) {
                        let w = t.outputs, a = e;
                        if (e === a)
                          if (Array.isArray(w)) {
                            var x = !0;
                            let U = w.length;
                            for (let g = 0; g < U; g++) {
                              let u = w[g], p = e;
                              if (e === p)
                                if (u && typeof u == "object" && !Array.isArray(u)) {
                                  let b;
                                  if (u.slot === void 0 && (b = "slot") || u.kind === void 0 && (b = "kind") || u.name === void 0 && (b = "name") || u.version === void 0 && (b = "version") || u.id === void 0 && (b = "id"))
                                    return f.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
                                  {
                                    let c = e;
                                    for (let l in u)
                                      if (!(l === "slot" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                        return f.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (c === e) {
                                      if (u.slot !== void 0) {
                                        let l = e;
                                        if (typeof u.slot != "string")
                                          return f.errors = [{ instancePath: r + "/outputs/" + g + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var n = l === e;
                                      } else
                                        var n = !0;
                                      if (n) {
                                        if (u.kind !== void 0) {
                                          let l = u.kind, y = e;
                                          if (typeof l != "string")
                                            return f.errors = [{ instancePath: r + "/outputs/" + g + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                            return f.errors = [{ instancePath: r + "/outputs/" + g + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ae.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var n = y === e;
                                        } else
                                          var n = !0;
                                        if (n) {
                                          if (u.name !== void 0) {
                                            let l = e;
                                            if (typeof u.name != "string")
                                              return f.errors = [{ instancePath: r + "/outputs/" + g + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var n = l === e;
                                          } else
                                            var n = !0;
                                          if (n) {
                                            if (u.version !== void 0) {
                                              let l = u.version, y = e;
                                              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                                return f.errors = [{ instancePath: r + "/outputs/" + g + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === y && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                                return f.errors = [{ instancePath: r + "/outputs/" + g + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var n = y === e;
                                            } else
                                              var n = !0;
                                            if (n)
                                              if (u.id !== void 0) {
                                                let l = u.id, y = e;
                                                if (e === y)
                                                  if (typeof l == "string") {
                                                    if (!B.test(l))
                                                      return f.errors = [{ instancePath: r + "/outputs/" + g + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                  } else
                                                    return f.errors = [{ instancePath: r + "/outputs/" + g + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var n = y === e;
                                              } else
                                                var n = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return f.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var x = p === e;
                              if (!x)
                                break;
                            }
                          } else
                            return f.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = a === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.metrics !== void 0) {
                          let w = t.metrics, a = e;
                          if (e === a)
                            if (w && typeof w == "object" && !Array.isArray(w))
                              for (let U in w) {
                                let g = w[U], u = e;
                                if (!(typeof g == "number" && isFinite(g)))
                                  return f.errors = [{ instancePath: r + "/metrics/" + U.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var j = u === e;
                                if (!j)
                                  break;
                              }
                            else
                              return f.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = a === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.startedAt !== void 0) {
                            let w = e;
                            if (typeof t.startedAt != "string")
                              return f.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var s = w === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.durationMs !== void 0) {
                              let w = t.durationMs, a = e;
                              if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w)))
                                return f.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (e === a && typeof w == "number" && isFinite(w) && (w < 0 || isNaN(w)))
                                return f.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var s = a === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.error !== void 0) {
                                let w = t.error, a = e;
                                if (e === a)
                                  if (w && typeof w == "object" && !Array.isArray(w)) {
                                    let U;
                                    if (w.code === void 0 && (U = "code") || w.message === void 0 && (U = "message"))
                                      return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: U }, message: "must have required property '" + U + "'" }], !1;
                                    {
                                      let g = e;
                                      for (let u in w)
                                        if (!(u === "code" || u === "message")) {
                                          return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (g === e) {
                                        if (w.code !== void 0) {
                                          let u = e;
                                          if (typeof w.code != "string")
                                            return f.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var $ = u === e;
                                        } else
                                          var $ = !0;
                                        if ($)
                                          if (w.message !== void 0) {
                                            let u = e;
                                            if (typeof w.message != "string")
                                              return f.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var $ = u === e;
                                          } else
                                            var $ = !0;
                                      }
                                    }
                                  } else
                                    return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var s = a === e;
                              } else
                                var s = !0;
                              if (s)
                                if (t.dataCheck !== void 0) {
                                  let w = t.dataCheck, a = e;
                                  if (e === a)
                                    if (w && typeof w == "object" && !Array.isArray(w)) {
                                      let U;
                                      if (w.pairs === void 0 && (U = "pairs") || w.unknown === void 0 && (U = "unknown"))
                                        return f.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: U }, message: "must have required property '" + U + "'" }], !1;
                                      {
                                        let g = e;
                                        for (let u in w)
                                          if (!(u === "pairs" || u === "unknown" || u === "overridden")) {
                                            return f.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (g === e) {
                                          if (w.pairs !== void 0) {
                                            let u = w.pairs, p = e;
                                            if (e === p)
                                              if (Array.isArray(u)) {
                                                var N = !0;
                                                let O = u.length;
                                                for (let b = 0; b < O; b++) {
                                                  let c = u[b], l = e;
                                                  if (e === l)
                                                    if (c && typeof c == "object" && !Array.isArray(c)) {
                                                      let V;
                                                      if (c.step === void 0 && (V = "step") || c.left === void 0 && (V = "left") || c.right === void 0 && (V = "right"))
                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: V }, message: "must have required property '" + V + "'" }], !1;
                                                      {
                                                        let oe = e;
                                                        for (let v in c)
                                                          if (!(v === "step" || v === "left" || v === "right" || v === "unit" || v === "rows" || v === "counts" || v === "notCompared")) {
                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
                                                            break;
                                                          }
                                                        if (oe === e) {
                                                          if (c.step !== void 0) {
                                                            let v = e;
                                                            if (typeof c.step != "string")
                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var C = v === e;
                                                          } else
                                                            var C = !0;
                                                          if (C) {
                                                            if (c.left !== void 0) {
                                                              let v = c.left, h = e;
                                                              if (e === h)
                                                                if (v && typeof v == "object" && !Array.isArray(v)) {
                                                                  let H;
                                                                  if (v.role === void 0 && (H = "role") || v.kind === void 0 && (H = "kind") || v.ref === void 0 && (H = "ref") || v.id === void 0 && (H = "id"))
                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: H }, message: "must have required property '" + H + "'" }], !1;
                                                                  {
                                                                    let S = e;
                                                                    for (let d in v)
                                                                      if (!(d === "role" || d === "kind" || d === "ref" || d === "id")) {
                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                                                        break;
                                                                      }
                                                                    if (S === e) {
                                                                      if (v.role !== void 0) {
                                                                        let d = v.role, i = e;
                                                                        if (typeof d != "string")
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                        if (!(d === "training" || d === "validation" || d === "test"))
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: ae.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                        var P = i === e;
                                                                      } else
                                                                        var P = !0;
                                                                      if (P) {
                                                                        if (v.kind !== void 0) {
                                                                          let d = v.kind, i = e;
                                                                          if (typeof d != "string")
                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                          if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: ae.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                          var P = i === e;
                                                                        } else
                                                                          var P = !0;
                                                                        if (P) {
                                                                          if (v.ref !== void 0) {
                                                                            let d = e;
                                                                            if (typeof v.ref != "string")
                                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var P = d === e;
                                                                          } else
                                                                            var P = !0;
                                                                          if (P)
                                                                            if (v.id !== void 0) {
                                                                              let d = v.id, i = e;
                                                                              if (e === i)
                                                                                if (typeof d == "string") {
                                                                                  if (!B.test(d))
                                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                } else
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var P = i === e;
                                                                            } else
                                                                              var P = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else
                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                              var C = h === e;
                                                            } else
                                                              var C = !0;
                                                            if (C) {
                                                              if (c.right !== void 0) {
                                                                let v = c.right, h = e;
                                                                if (e === h)
                                                                  if (v && typeof v == "object" && !Array.isArray(v)) {
                                                                    let H;
                                                                    if (v.role === void 0 && (H = "role") || v.kind === void 0 && (H = "kind") || v.ref === void 0 && (H = "ref") || v.id === void 0 && (H = "id"))
                                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: H }, message: "must have required property '" + H + "'" }], !1;
                                                                    {
                                                                      let S = e;
                                                                      for (let d in v)
                                                                        if (!(d === "role" || d === "kind" || d === "ref" || d === "id")) {
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                                                          break;
                                                                        }
                                                                      if (S === e) {
                                                                        if (v.role !== void 0) {
                                                                          let d = v.role, i = e;
                                                                          if (typeof d != "string")
                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                          if (!(d === "training" || d === "validation" || d === "test"))
                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: ae.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                          var T = i === e;
                                                                        } else
                                                                          var T = !0;
                                                                        if (T) {
                                                                          if (v.kind !== void 0) {
                                                                            let d = v.kind, i = e;
                                                                            if (typeof d != "string")
                                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: ae.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                            var T = i === e;
                                                                          } else
                                                                            var T = !0;
                                                                          if (T) {
                                                                            if (v.ref !== void 0) {
                                                                              let d = e;
                                                                              if (typeof v.ref != "string")
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var T = d === e;
                                                                            } else
                                                                              var T = !0;
                                                                            if (T)
                                                                              if (v.id !== void 0) {
                                                                                let d = v.id, i = e;
                                                                                if (e === i)
                                                                                  if (typeof d == "string") {
                                                                                    if (!B.test(d))
                                                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                  } else
                                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                var T = i === e;
                                                                              } else
                                                                                var T = !0;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else
                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                var C = h === e;
                                                              } else
                                                                var C = !0;
                                                              if (C) {
                                                                if (c.unit !== void 0) {
                                                                  let v = c.unit, h = e;
                                                                  if (typeof v != "string")
                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  if (!(v === "row" || v === "file"))
                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: ae.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                  var C = h === e;
                                                                } else
                                                                  var C = !0;
                                                                if (C) {
                                                                  if (c.rows !== void 0) {
                                                                    let v = c.rows, h = e;
                                                                    if (e === h)
                                                                      if (v && typeof v == "object" && !Array.isArray(v)) {
                                                                        let H;
                                                                        if (v.left === void 0 && (H = "left") || v.right === void 0 && (H = "right"))
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: H }, message: "must have required property '" + H + "'" }], !1;
                                                                        {
                                                                          let S = e;
                                                                          for (let d in v)
                                                                            if (!(d === "left" || d === "right")) {
                                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                                                              break;
                                                                            }
                                                                          if (S === e) {
                                                                            if (v.left !== void 0) {
                                                                              let d = v.left, i = e;
                                                                              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                              if (e === i && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                              var E = i === e;
                                                                            } else
                                                                              var E = !0;
                                                                            if (E)
                                                                              if (v.right !== void 0) {
                                                                                let d = v.right, i = e;
                                                                                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                if (e === i && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                var E = i === e;
                                                                              } else
                                                                                var E = !0;
                                                                          }
                                                                        }
                                                                      } else
                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var C = h === e;
                                                                  } else
                                                                    var C = !0;
                                                                  if (C) {
                                                                    if (c.counts !== void 0) {
                                                                      let v = c.counts, h = e;
                                                                      if (e === h)
                                                                        if (v && typeof v == "object" && !Array.isArray(v)) {
                                                                          let H;
                                                                          if (v.exact === void 0 && (H = "exact") || v.normalised === void 0 && (H = "normalised") || v.key === void 0 && (H = "key") || v.sameInputs === void 0 && (H = "sameInputs"))
                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: H }, message: "must have required property '" + H + "'" }], !1;
                                                                          {
                                                                            let S = e;
                                                                            for (let d in v)
                                                                              if (!(d === "exact" || d === "normalised" || d === "key" || d === "sameInputs")) {
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                                                                break;
                                                                              }
                                                                            if (S === e) {
                                                                              if (v.exact !== void 0) {
                                                                                let d = v.exact, i = e;
                                                                                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                if (e === i && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                var J = i === e;
                                                                              } else
                                                                                var J = !0;
                                                                              if (J) {
                                                                                if (v.normalised !== void 0) {
                                                                                  let d = v.normalised, i = e;
                                                                                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                  if (e === i && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                  var J = i === e;
                                                                                } else
                                                                                  var J = !0;
                                                                                if (J) {
                                                                                  if (v.key !== void 0) {
                                                                                    let d = v.key, i = e;
                                                                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === i && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var J = i === e;
                                                                                  } else
                                                                                    var J = !0;
                                                                                  if (J)
                                                                                    if (v.sameInputs !== void 0) {
                                                                                      let d = v.sameInputs, i = e;
                                                                                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                      if (e === i && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                      var J = i === e;
                                                                                    } else
                                                                                      var J = !0;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                      var C = h === e;
                                                                    } else
                                                                      var C = !0;
                                                                    if (C)
                                                                      if (c.notCompared !== void 0) {
                                                                        let v = e;
                                                                        if (typeof c.notCompared != "string")
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                        var C = v === e;
                                                                      } else
                                                                        var C = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else
                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + b, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var N = l === e;
                                                  if (!N)
                                                    break;
                                                }
                                              } else
                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                            var R = p === e;
                                          } else
                                            var R = !0;
                                          if (R) {
                                            if (w.unknown !== void 0) {
                                              let u = w.unknown, p = e;
                                              if (e === p)
                                                if (Array.isArray(u)) {
                                                  var se = !0;
                                                  let b = u.length;
                                                  for (let c = 0; c < b; c++) {
                                                    let l = e;
                                                    if (typeof u[c] != "string")
                                                      return f.errors = [{ instancePath: r + "/dataCheck/unknown/" + c, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var se = l === e;
                                                    if (!se)
                                                      break;
                                                  }
                                                } else
                                                  return f.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                              var R = p === e;
                                            } else
                                              var R = !0;
                                            if (R)
                                              if (w.overridden !== void 0) {
                                                let u = e;
                                                if (typeof w.overridden != "string")
                                                  return f.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var R = u === e;
                                              } else
                                                var R = !0;
                                          }
                                        }
                                      }
                                    } else
                                      return f.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var s = a === e;
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
      return f.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return f.errors = M, e === 0;
}
f.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var je = D;
function D(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = D.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let k;
      if (t.type === void 0 && (k = "type") || t.inputs === void 0 && (k = "inputs") || t.learning === void 0 && (k = "learning") || t.tests === void 0 && (k = "tests") || t.seed === void 0 && (k = "seed") || t.engine === void 0 && (k = "engine"))
        return D.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], !1;
      {
        let x = e;
        for (let n in t)
          if (!(n === "type" || n === "inputs" || n === "learning" || n === "tests" || n === "seed" || n === "engine")) {
            return D.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (x === e) {
          if (t.type !== void 0) {
            let n = t.type, j = e;
            if (typeof n != "string")
              return D.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.experiment-spec.v1")
              return D.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = j === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let n = t.inputs, j = e;
              if (e === j)
                if (n && typeof n == "object" && !Array.isArray(n))
                  for (let N in n) {
                    let C = n[N], P = e;
                    if (e === P)
                      if (typeof C == "string") {
                        if (!B.test(C))
                          return D.errors = [{ instancePath: r + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return D.errors = [{ instancePath: r + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var _ = P === e;
                    if (!_)
                      break;
                  }
                else
                  return D.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = j === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let n = t.learning, j = e;
                if (e === j && !(n && typeof n == "object" && !Array.isArray(n)))
                  return D.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = j === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let n = t.tests, j = e;
                  if (e === j)
                    if (Array.isArray(n)) {
                      var A = !0;
                      let N = n.length;
                      for (let C = 0; C < N; C++) {
                        let P = n[C], T = e;
                        if (e === T && !(P && typeof P == "object" && !Array.isArray(P)))
                          return D.errors = [{ instancePath: r + "/tests/" + C, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var A = T === e;
                        if (!A)
                          break;
                      }
                    } else
                      return D.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = j === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let n = t.seed, j = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return D.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === j && typeof n == "number" && isFinite(n)) {
                      if (n > 4294967295 || isNaN(n))
                        return D.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (n < 0 || isNaN(n))
                        return D.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = j === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let n = t.engine, j = e;
                      if (e === j)
                        if (n && typeof n == "object" && !Array.isArray(n))
                          for (let N in n) {
                            let C = e;
                            if (typeof n[N] != "string")
                              return D.errors = [{ instancePath: r + "/engine/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var o = C === e;
                            if (!o)
                              break;
                          }
                        else
                          return D.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = j === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return D.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return D.errors = M, e === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ce = te;
var ce = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function te(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = te.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let o;
      if (t.type === void 0 && (o = "type") || t.packs === void 0 && (o = "packs"))
        return te.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      {
        let k = e;
        for (let x in t)
          if (!(x === "type" || x === "packs")) {
            return te.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (k === e) {
          if (t.type !== void 0) {
            let x = t.type, n = e;
            if (typeof x != "string")
              return te.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (x !== "kstore.garbage.v1")
              return te.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = n === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let x = t.packs, n = e;
              if (e === n)
                if (x && typeof x == "object" && !Array.isArray(x)) {
                  for (let $ in x) {
                    let N = e;
                    if (typeof $ == "string" && !B.test($)) {
                      let C = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: $ };
                      M === null ? M = [C] : M.push(C), e++;
                    }
                    var _ = N === e;
                    if (!_) {
                      let C = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: $ }, message: "property name must be valid" };
                      return M === null ? M = [C] : M.push(C), e++, te.errors = M, !1;
                      break;
                    }
                  }
                  if (_)
                    for (let $ in x) {
                      let N = x[$], C = e;
                      if (e === C)
                        if (typeof N == "string") {
                          if (!ce.test(N))
                            return te.errors = [{ instancePath: r + "/packs/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return te.errors = [{ instancePath: r + "/packs/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var A = C === e;
                      if (!A)
                        break;
                    }
                } else
                  return te.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = n === e;
            } else
              var s = !0;
        }
      }
    } else
      return te.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return te.errors = M, e === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = Z, ye = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function Z(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = Z.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let _;
      if (t.type === void 0 && (_ = "type") || t.kind === void 0 && (_ = "kind") || t.tree === void 0 && (_ = "tree") || t.files === void 0 && (_ = "files") || t.sizeBytes === void 0 && (_ = "sizeBytes") || t.meta === void 0 && (_ = "meta"))
        return Z.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
      {
        let A = e;
        for (let o in t)
          if (!(o === "type" || o === "kind" || o === "tree" || o === "files" || o === "sizeBytes" || o === "meta")) {
            return Z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let o = t.type, k = e;
            if (typeof o != "string")
              return Z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.manifest.v1")
              return Z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = k === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let o = t.kind, k = e;
              if (typeof o != "string")
                return Z.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(o === "dataset" || o === "preprocessing" || o === "model" || o === "training" || o === "evaluation" || o === "experiment" || o === "report" || o === "checkpoint" || o === "result" || o === "plugin"))
                return Z.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = k === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let o = t.tree, k = e;
                if (e === k)
                  if (typeof o == "string") {
                    if (!B.test(o))
                      return Z.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return Z.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = k === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let o = t.files, k = e;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                    return Z.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === k && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                    return Z.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = k === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let o = t.sizeBytes, k = e;
                    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                      return Z.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === k && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                      return Z.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = k === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let o = t.meta, k = e;
                      if (e === k && !(o && typeof o == "object" && !Array.isArray(o)))
                        return Z.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = k === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return Z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return Z.errors = M, e === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qe = m, ie = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } };
function m(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = m.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let W;
      if (t.type === void 0 && (W = "type") || t.spec === void 0 && (W = "spec") || t.specification === void 0 && (W = "specification") || t.status === void 0 && (W = "status") || t.used === void 0 && (W = "used") || t.outputs === void 0 && (W = "outputs") || t.metrics === void 0 && (W = "metrics") || t.determinism === void 0 && (W = "determinism") || t.environment === void 0 && (W = "environment") || t.startedAt === void 0 && (W = "startedAt") || t.durationMs === void 0 && (W = "durationMs"))
        return m.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: W }, message: "must have required property '" + W + "'" }], !1;
      {
        let w = e;
        for (let a in t)
          if (!le.call(ie.properties, a)) {
            return m.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let a = t.type, F = e;
            if (typeof a != "string")
              return m.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.run.v1")
              return m.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = F === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let a = t.spec, F = e;
              if (e === F)
                if (typeof a == "string") {
                  if (!B.test(a))
                    return m.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return m.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = F === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let a = t.specification, F = e;
                if (e === F && !(a && typeof a == "object" && !Array.isArray(a)))
                  return m.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = F === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let a = t.status, F = e;
                  if (typeof a != "string")
                    return m.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(a === "succeeded" || a === "failed" || a === "aborted"))
                    return m.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ie.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = F === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let a = t.used, F = e;
                    if (e === F)
                      if (Array.isArray(a)) {
                        var _ = !0;
                        let g = a.length;
                        for (let u = 0; u < g; u++) {
                          let p = a[u], O = e;
                          if (e === O)
                            if (p && typeof p == "object" && !Array.isArray(p)) {
                              let c;
                              if (p.role === void 0 && (c = "role") || p.kind === void 0 && (c = "kind") || p.name === void 0 && (c = "name") || p.version === void 0 && (c = "version") || p.id === void 0 && (c = "id"))
                                return m.errors = [{ instancePath: r + "/used/" + u, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], !1;
                              {
                                let l = e;
                                for (let y in p)
                                  if (!(y === "role" || y === "kind" || y === "name" || y === "version" || y === "id")) {
                                    return m.errors = [{ instancePath: r + "/used/" + u, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (l === e) {
                                  if (p.role !== void 0) {
                                    let y = e;
                                    if (typeof p.role != "string")
                                      return m.errors = [{ instancePath: r + "/used/" + u + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var A = y === e;
                                  } else
                                    var A = !0;
                                  if (A) {
                                    if (p.kind !== void 0) {
                                      let y = p.kind, V = e;
                                      if (typeof y != "string")
                                        return m.errors = [{ instancePath: r + "/used/" + u + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(y === "dataset" || y === "preprocessing" || y === "model" || y === "training" || y === "evaluation" || y === "experiment" || y === "report" || y === "checkpoint" || y === "result" || y === "plugin"))
                                        return m.errors = [{ instancePath: r + "/used/" + u + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ie.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var A = V === e;
                                    } else
                                      var A = !0;
                                    if (A) {
                                      if (p.name !== void 0) {
                                        let y = e;
                                        if (typeof p.name != "string")
                                          return m.errors = [{ instancePath: r + "/used/" + u + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var A = y === e;
                                      } else
                                        var A = !0;
                                      if (A) {
                                        if (p.version !== void 0) {
                                          let y = p.version, V = e;
                                          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                                            return m.errors = [{ instancePath: r + "/used/" + u + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === V && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y)))
                                            return m.errors = [{ instancePath: r + "/used/" + u + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var A = V === e;
                                        } else
                                          var A = !0;
                                        if (A)
                                          if (p.id !== void 0) {
                                            let y = p.id, V = e;
                                            if (e === V)
                                              if (typeof y == "string") {
                                                if (!B.test(y))
                                                  return m.errors = [{ instancePath: r + "/used/" + u + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return m.errors = [{ instancePath: r + "/used/" + u + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var A = V === e;
                                          } else
                                            var A = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return m.errors = [{ instancePath: r + "/used/" + u, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var _ = O === e;
                          if (!_)
                            break;
                        }
                      } else
                        return m.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = F === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let a = t.outputs, F = e;
                      if (e === F)
                        if (Array.isArray(a)) {
                          var o = !0;
                          let g = a.length;
                          for (let u = 0; u < g; u++) {
                            let p = a[u], O = e;
                            if (e === O)
                              if (p && typeof p == "object" && !Array.isArray(p)) {
                                let c;
                                if (p.slot === void 0 && (c = "slot") || p.kind === void 0 && (c = "kind") || p.name === void 0 && (c = "name") || p.version === void 0 && (c = "version") || p.id === void 0 && (c = "id"))
                                  return m.errors = [{ instancePath: r + "/outputs/" + u, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], !1;
                                {
                                  let l = e;
                                  for (let y in p)
                                    if (!(y === "slot" || y === "kind" || y === "name" || y === "version" || y === "id")) {
                                      return m.errors = [{ instancePath: r + "/outputs/" + u, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (l === e) {
                                    if (p.slot !== void 0) {
                                      let y = e;
                                      if (typeof p.slot != "string")
                                        return m.errors = [{ instancePath: r + "/outputs/" + u + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var k = y === e;
                                    } else
                                      var k = !0;
                                    if (k) {
                                      if (p.kind !== void 0) {
                                        let y = p.kind, V = e;
                                        if (typeof y != "string")
                                          return m.errors = [{ instancePath: r + "/outputs/" + u + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(y === "dataset" || y === "preprocessing" || y === "model" || y === "training" || y === "evaluation" || y === "experiment" || y === "report" || y === "checkpoint" || y === "result" || y === "plugin"))
                                          return m.errors = [{ instancePath: r + "/outputs/" + u + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ie.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var k = V === e;
                                      } else
                                        var k = !0;
                                      if (k) {
                                        if (p.name !== void 0) {
                                          let y = e;
                                          if (typeof p.name != "string")
                                            return m.errors = [{ instancePath: r + "/outputs/" + u + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var k = y === e;
                                        } else
                                          var k = !0;
                                        if (k) {
                                          if (p.version !== void 0) {
                                            let y = p.version, V = e;
                                            if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                                              return m.errors = [{ instancePath: r + "/outputs/" + u + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === V && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y)))
                                              return m.errors = [{ instancePath: r + "/outputs/" + u + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var k = V === e;
                                          } else
                                            var k = !0;
                                          if (k)
                                            if (p.id !== void 0) {
                                              let y = p.id, V = e;
                                              if (e === V)
                                                if (typeof y == "string") {
                                                  if (!B.test(y))
                                                    return m.errors = [{ instancePath: r + "/outputs/" + u + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return m.errors = [{ instancePath: r + "/outputs/" + u + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var k = V === e;
                                            } else
                                              var k = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return m.errors = [{ instancePath: r + "/outputs/" + u, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var o = O === e;
                            if (!o)
                              break;
                          }
                        } else
                          return m.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = F === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let a = t.metrics, F = e;
                        if (e === F)
                          if (a && typeof a == "object" && !Array.isArray(a))
                            for (let g in a) {
                              let u = a[g], p = e;
                              if (!(typeof u == "number" && isFinite(u)))
                                return m.errors = [{ instancePath: r + "/metrics/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var x = p === e;
                              if (!x)
                                break;
                            }
                          else
                            return m.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = F === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let a = t.determinism, F = e;
                          if (e === F)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let g;
                              if (a.level === void 0 && (g = "level"))
                                return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                              {
                                let u = e;
                                for (let p in a)
                                  if (!(p === "level" || p === "relativeTolerance" || p === "reason")) {
                                    return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (u === e) {
                                  if (a.level !== void 0) {
                                    let p = a.level, O = e;
                                    if (typeof p != "string")
                                      return m.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(p === "bitwise" || p === "tolerance" || p === "none"))
                                      return m.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: ie.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var n = O === e;
                                  } else
                                    var n = !0;
                                  if (n) {
                                    if (a.relativeTolerance !== void 0) {
                                      let p = a.relativeTolerance, O = e;
                                      if (e === O)
                                        if (typeof p == "number" && isFinite(p)) {
                                          if (p <= 0 || isNaN(p))
                                            return m.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return m.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var n = O === e;
                                    } else
                                      var n = !0;
                                    if (n)
                                      if (a.reason !== void 0) {
                                        let p = e;
                                        if (typeof a.reason != "string")
                                          return m.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var n = p === e;
                                      } else
                                        var n = !0;
                                  }
                                }
                              }
                            } else
                              return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = F === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let a = t.metricLog, F = e;
                            if (e === F)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let g;
                                if (a.id === void 0 && (g = "id") || a.sizeBytes === void 0 && (g = "sizeBytes"))
                                  return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                {
                                  let u = e;
                                  for (let p in a)
                                    if (!(p === "id" || p === "sizeBytes" || p === "list")) {
                                      return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (u === e) {
                                    if (a.id !== void 0) {
                                      let p = a.id, O = e;
                                      if (e === O)
                                        if (typeof p == "string") {
                                          if (!B.test(p))
                                            return m.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return m.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var j = O === e;
                                    } else
                                      var j = !0;
                                    if (j) {
                                      if (a.sizeBytes !== void 0) {
                                        let p = a.sizeBytes, O = e;
                                        if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                          return m.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === O && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                                          return m.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var j = O === e;
                                      } else
                                        var j = !0;
                                      if (j)
                                        if (a.list !== void 0) {
                                          let p = a.list, O = e;
                                          if (e === O)
                                            if (typeof p == "string") {
                                              if (!B.test(p))
                                                return m.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return m.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var j = O === e;
                                        } else
                                          var j = !0;
                                    }
                                  }
                                }
                              } else
                                return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = F === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let a = t.environment, F = e;
                              if (e === F)
                                if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let g;
                                  if (a.kstore === void 0 && (g = "kstore") || a.node === void 0 && (g = "node") || a.platform === void 0 && (g = "platform") || a.arch === void 0 && (g = "arch") || a.cpu === void 0 && (g = "cpu") || a.host === void 0 && (g = "host"))
                                    return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                  {
                                    let u = e;
                                    for (let p in a)
                                      if (!(p === "kstore" || p === "node" || p === "platform" || p === "arch" || p === "cpu" || p === "host")) {
                                        return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (u === e) {
                                      if (a.kstore !== void 0) {
                                        let p = e;
                                        if (typeof a.kstore != "string")
                                          return m.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var $ = p === e;
                                      } else
                                        var $ = !0;
                                      if ($) {
                                        if (a.node !== void 0) {
                                          let p = e;
                                          if (typeof a.node != "string")
                                            return m.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var $ = p === e;
                                        } else
                                          var $ = !0;
                                        if ($) {
                                          if (a.platform !== void 0) {
                                            let p = e;
                                            if (typeof a.platform != "string")
                                              return m.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var $ = p === e;
                                          } else
                                            var $ = !0;
                                          if ($) {
                                            if (a.arch !== void 0) {
                                              let p = e;
                                              if (typeof a.arch != "string")
                                                return m.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var $ = p === e;
                                            } else
                                              var $ = !0;
                                            if ($) {
                                              if (a.cpu !== void 0) {
                                                let p = e;
                                                if (typeof a.cpu != "string")
                                                  return m.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var $ = p === e;
                                              } else
                                                var $ = !0;
                                              if ($)
                                                if (a.host !== void 0) {
                                                  let p = e;
                                                  if (typeof a.host != "string")
                                                    return m.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var $ = p === e;
                                                } else
                                                  var $ = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = F === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let a = e;
                                if (typeof t.startedAt != "string")
                                  return m.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = a === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let a = t.durationMs, F = e;
                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return m.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === F && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                    return m.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = F === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t.error !== void 0) {
                                    let a = t.error, F = e;
                                    if (e === F)
                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                        let g;
                                        if (a.code === void 0 && (g = "code") || a.message === void 0 && (g = "message"))
                                          return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                        {
                                          let u = e;
                                          for (let p in a)
                                            if (!(p === "code" || p === "message")) {
                                              return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (u === e) {
                                            if (a.code !== void 0) {
                                              let p = e;
                                              if (typeof a.code != "string")
                                                return m.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var N = p === e;
                                            } else
                                              var N = !0;
                                            if (N)
                                              if (a.message !== void 0) {
                                                let p = e;
                                                if (typeof a.message != "string")
                                                  return m.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var N = p === e;
                                              } else
                                                var N = !0;
                                          }
                                        }
                                      } else
                                        return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = F === e;
                                  } else
                                    var s = !0;
                                  if (s)
                                    if (t.dataCheck !== void 0) {
                                      let a = t.dataCheck, F = e;
                                      if (e === F)
                                        if (a && typeof a == "object" && !Array.isArray(a)) {
                                          let g;
                                          if (a.pairs === void 0 && (g = "pairs") || a.unknown === void 0 && (g = "unknown"))
                                            return m.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                          {
                                            let u = e;
                                            for (let p in a)
                                              if (!(p === "pairs" || p === "unknown" || p === "overridden")) {
                                                return m.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (u === e) {
                                              if (a.pairs !== void 0) {
                                                let p = a.pairs, O = e;
                                                if (e === O)
                                                  if (Array.isArray(p)) {
                                                    var C = !0;
                                                    let b = p.length;
                                                    for (let c = 0; c < b; c++) {
                                                      let l = p[c], y = e;
                                                      if (e === y)
                                                        if (l && typeof l == "object" && !Array.isArray(l)) {
                                                          let oe;
                                                          if (l.step === void 0 && (oe = "step") || l.left === void 0 && (oe = "left") || l.right === void 0 && (oe = "right"))
                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: oe }, message: "must have required property '" + oe + "'" }], !1;
                                                          {
                                                            let v = e;
                                                            for (let h in l)
                                                              if (!(h === "step" || h === "left" || h === "right" || h === "unit" || h === "rows" || h === "counts" || h === "notCompared")) {
                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (v === e) {
                                                              if (l.step !== void 0) {
                                                                let h = e;
                                                                if (typeof l.step != "string")
                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var P = h === e;
                                                              } else
                                                                var P = !0;
                                                              if (P) {
                                                                if (l.left !== void 0) {
                                                                  let h = l.left, ee = e;
                                                                  if (e === ee)
                                                                    if (h && typeof h == "object" && !Array.isArray(h)) {
                                                                      let S;
                                                                      if (h.role === void 0 && (S = "role") || h.kind === void 0 && (S = "kind") || h.ref === void 0 && (S = "ref") || h.id === void 0 && (S = "id"))
                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
                                                                      {
                                                                        let d = e;
                                                                        for (let i in h)
                                                                          if (!(i === "role" || i === "kind" || i === "ref" || i === "id")) {
                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                                            break;
                                                                          }
                                                                        if (d === e) {
                                                                          if (h.role !== void 0) {
                                                                            let i = h.role, I = e;
                                                                            if (typeof i != "string")
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            if (!(i === "training" || i === "validation" || i === "test"))
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: ie.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                            var T = I === e;
                                                                          } else
                                                                            var T = !0;
                                                                          if (T) {
                                                                            if (h.kind !== void 0) {
                                                                              let i = h.kind, I = e;
                                                                              if (typeof i != "string")
                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              if (!(i === "dataset" || i === "preprocessing" || i === "model" || i === "training" || i === "evaluation" || i === "experiment" || i === "report" || i === "checkpoint" || i === "result" || i === "plugin"))
                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: ie.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                              var T = I === e;
                                                                            } else
                                                                              var T = !0;
                                                                            if (T) {
                                                                              if (h.ref !== void 0) {
                                                                                let i = e;
                                                                                if (typeof h.ref != "string")
                                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                var T = i === e;
                                                                              } else
                                                                                var T = !0;
                                                                              if (T)
                                                                                if (h.id !== void 0) {
                                                                                  let i = h.id, I = e;
                                                                                  if (e === I)
                                                                                    if (typeof i == "string") {
                                                                                      if (!B.test(i))
                                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                    } else
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var T = I === e;
                                                                                } else
                                                                                  var T = !0;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else
                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                  var P = ee === e;
                                                                } else
                                                                  var P = !0;
                                                                if (P) {
                                                                  if (l.right !== void 0) {
                                                                    let h = l.right, ee = e;
                                                                    if (e === ee)
                                                                      if (h && typeof h == "object" && !Array.isArray(h)) {
                                                                        let S;
                                                                        if (h.role === void 0 && (S = "role") || h.kind === void 0 && (S = "kind") || h.ref === void 0 && (S = "ref") || h.id === void 0 && (S = "id"))
                                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
                                                                        {
                                                                          let d = e;
                                                                          for (let i in h)
                                                                            if (!(i === "role" || i === "kind" || i === "ref" || i === "id")) {
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                                              break;
                                                                            }
                                                                          if (d === e) {
                                                                            if (h.role !== void 0) {
                                                                              let i = h.role, I = e;
                                                                              if (typeof i != "string")
                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              if (!(i === "training" || i === "validation" || i === "test"))
                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: ie.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                              var E = I === e;
                                                                            } else
                                                                              var E = !0;
                                                                            if (E) {
                                                                              if (h.kind !== void 0) {
                                                                                let i = h.kind, I = e;
                                                                                if (typeof i != "string")
                                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                if (!(i === "dataset" || i === "preprocessing" || i === "model" || i === "training" || i === "evaluation" || i === "experiment" || i === "report" || i === "checkpoint" || i === "result" || i === "plugin"))
                                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: ie.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                var E = I === e;
                                                                              } else
                                                                                var E = !0;
                                                                              if (E) {
                                                                                if (h.ref !== void 0) {
                                                                                  let i = e;
                                                                                  if (typeof h.ref != "string")
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var E = i === e;
                                                                                } else
                                                                                  var E = !0;
                                                                                if (E)
                                                                                  if (h.id !== void 0) {
                                                                                    let i = h.id, I = e;
                                                                                    if (e === I)
                                                                                      if (typeof i == "string") {
                                                                                        if (!B.test(i))
                                                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                      } else
                                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    var E = I === e;
                                                                                  } else
                                                                                    var E = !0;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else
                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var P = ee === e;
                                                                  } else
                                                                    var P = !0;
                                                                  if (P) {
                                                                    if (l.unit !== void 0) {
                                                                      let h = l.unit, ee = e;
                                                                      if (typeof h != "string")
                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      if (!(h === "row" || h === "file"))
                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: ie.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                      var P = ee === e;
                                                                    } else
                                                                      var P = !0;
                                                                    if (P) {
                                                                      if (l.rows !== void 0) {
                                                                        let h = l.rows, ee = e;
                                                                        if (e === ee)
                                                                          if (h && typeof h == "object" && !Array.isArray(h)) {
                                                                            let S;
                                                                            if (h.left === void 0 && (S = "left") || h.right === void 0 && (S = "right"))
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
                                                                            {
                                                                              let d = e;
                                                                              for (let i in h)
                                                                                if (!(i === "left" || i === "right")) {
                                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                                                  break;
                                                                                }
                                                                              if (d === e) {
                                                                                if (h.left !== void 0) {
                                                                                  let i = h.left, I = e;
                                                                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                  if (e === I && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                  var J = I === e;
                                                                                } else
                                                                                  var J = !0;
                                                                                if (J)
                                                                                  if (h.right !== void 0) {
                                                                                    let i = h.right, I = e;
                                                                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === I && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var J = I === e;
                                                                                  } else
                                                                                    var J = !0;
                                                                              }
                                                                            }
                                                                          } else
                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var P = ee === e;
                                                                      } else
                                                                        var P = !0;
                                                                      if (P) {
                                                                        if (l.counts !== void 0) {
                                                                          let h = l.counts, ee = e;
                                                                          if (e === ee)
                                                                            if (h && typeof h == "object" && !Array.isArray(h)) {
                                                                              let S;
                                                                              if (h.exact === void 0 && (S = "exact") || h.normalised === void 0 && (S = "normalised") || h.key === void 0 && (S = "key") || h.sameInputs === void 0 && (S = "sameInputs"))
                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
                                                                              {
                                                                                let d = e;
                                                                                for (let i in h)
                                                                                  if (!(i === "exact" || i === "normalised" || i === "key" || i === "sameInputs")) {
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (d === e) {
                                                                                  if (h.exact !== void 0) {
                                                                                    let i = h.exact, I = e;
                                                                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === I && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var R = I === e;
                                                                                  } else
                                                                                    var R = !0;
                                                                                  if (R) {
                                                                                    if (h.normalised !== void 0) {
                                                                                      let i = h.normalised, I = e;
                                                                                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                      if (e === I && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                      var R = I === e;
                                                                                    } else
                                                                                      var R = !0;
                                                                                    if (R) {
                                                                                      if (h.key !== void 0) {
                                                                                        let i = h.key, I = e;
                                                                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === I && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var R = I === e;
                                                                                      } else
                                                                                        var R = !0;
                                                                                      if (R)
                                                                                        if (h.sameInputs !== void 0) {
                                                                                          let i = h.sameInputs, I = e;
                                                                                          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === I && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var R = I === e;
                                                                                        } else
                                                                                          var R = !0;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var P = ee === e;
                                                                        } else
                                                                          var P = !0;
                                                                        if (P)
                                                                          if (l.notCompared !== void 0) {
                                                                            let h = e;
                                                                            if (typeof l.notCompared != "string")
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var P = h === e;
                                                                          } else
                                                                            var P = !0;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + c, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var C = y === e;
                                                      if (!C)
                                                        break;
                                                    }
                                                  } else
                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var se = O === e;
                                              } else
                                                var se = !0;
                                              if (se) {
                                                if (a.unknown !== void 0) {
                                                  let p = a.unknown, O = e;
                                                  if (e === O)
                                                    if (Array.isArray(p)) {
                                                      var G = !0;
                                                      let c = p.length;
                                                      for (let l = 0; l < c; l++) {
                                                        let y = e;
                                                        if (typeof p[l] != "string")
                                                          return m.errors = [{ instancePath: r + "/dataCheck/unknown/" + l, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var G = y === e;
                                                        if (!G)
                                                          break;
                                                      }
                                                    } else
                                                      return m.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var se = O === e;
                                                } else
                                                  var se = !0;
                                                if (se)
                                                  if (a.overridden !== void 0) {
                                                    let p = e;
                                                    if (typeof a.overridden != "string")
                                                      return m.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var se = p === e;
                                                  } else
                                                    var se = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return m.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var s = F === e;
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
      return m.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return m.errors = M, e === 0;
}
m.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = L, he = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function L(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = L.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let k;
      if (t.type === void 0 && (k = "type") || t.task === void 0 && (k = "task") || t.inputs === void 0 && (k = "inputs") || t.settings === void 0 && (k = "settings") || t.seed === void 0 && (k = "seed") || t.engine === void 0 && (k = "engine"))
        return L.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], !1;
      {
        let x = e;
        for (let n in t)
          if (!(n === "type" || n === "task" || n === "inputs" || n === "settings" || n === "seed" || n === "engine")) {
            return L.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (x === e) {
          if (t.type !== void 0) {
            let n = t.type, j = e;
            if (typeof n != "string")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.spec.v1")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = j === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let n = t.task, j = e;
              if (e === j)
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  let N;
                  if (n.type === void 0 && (N = "type") || n.name === void 0 && (N = "name") || n.version === void 0 && (N = "version") || n.code === void 0 && (N = "code"))
                    return L.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], !1;
                  {
                    let C = e;
                    for (let P in n)
                      if (!(P === "type" || P === "name" || P === "version" || P === "code")) {
                        return L.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (C === e) {
                      if (n.type !== void 0) {
                        let P = n.type, T = e;
                        if (typeof P != "string")
                          return L.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(P === "learning" || P === "test"))
                          return L.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: he.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var _ = T === e;
                      } else
                        var _ = !0;
                      if (_) {
                        if (n.name !== void 0) {
                          let P = e;
                          if (typeof n.name != "string")
                            return L.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var _ = P === e;
                        } else
                          var _ = !0;
                        if (_) {
                          if (n.version !== void 0) {
                            let P = e;
                            if (typeof n.version != "string")
                              return L.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var _ = P === e;
                          } else
                            var _ = !0;
                          if (_)
                            if (n.code !== void 0) {
                              let P = n.code, T = e;
                              if (e === T)
                                if (typeof P == "string") {
                                  if (!B.test(P))
                                    return L.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return L.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var _ = T === e;
                            } else
                              var _ = !0;
                        }
                      }
                    }
                  }
                } else
                  return L.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = j === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let n = t.inputs, j = e;
                if (e === j)
                  if (n && typeof n == "object" && !Array.isArray(n))
                    for (let N in n) {
                      let C = n[N], P = e;
                      if (e === P)
                        if (typeof C == "string") {
                          if (!B.test(C))
                            return L.errors = [{ instancePath: r + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return L.errors = [{ instancePath: r + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var A = P === e;
                      if (!A)
                        break;
                    }
                  else
                    return L.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = j === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let n = t.settings, j = e;
                  if (e === j && !(n && typeof n == "object" && !Array.isArray(n)))
                    return L.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = j === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let n = t.seed, j = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return L.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === j && typeof n == "number" && isFinite(n)) {
                      if (n > 4294967295 || isNaN(n))
                        return L.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (n < 0 || isNaN(n))
                        return L.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = j === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let n = t.engine, j = e;
                      if (e === j)
                        if (n && typeof n == "object" && !Array.isArray(n))
                          for (let N in n) {
                            let C = e;
                            if (typeof n[N] != "string")
                              return L.errors = [{ instancePath: r + "/engine/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var o = C === e;
                            if (!o)
                              break;
                          }
                        else
                          return L.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = j === e;
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
  return L.errors = M, e === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = z, ge = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function z(t, { instancePath: r = "", parentData: Y, parentDataProperty: K, rootData: Q = t, dynamicAnchors: pe = {} } = {}) {
  let M = null, e = 0, q = z.evaluated;
  if (q.dynamicProps && (q.props = void 0), q.dynamicItems && (q.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let _;
      if (t.type === void 0 && (_ = "type") || t.kind === void 0 && (_ = "kind") || t.name === void 0 && (_ = "name") || t.version === void 0 && (_ = "version") || t.id === void 0 && (_ = "id") || t.manifest === void 0 && (_ = "manifest"))
        return z.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
      {
        let A = e;
        for (let o in t)
          if (!(o === "type" || o === "kind" || o === "name" || o === "version" || o === "id" || o === "manifest")) {
            return z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let o = t.type, k = e;
            if (typeof o != "string")
              return z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.version.v1")
              return z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = k === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let o = t.kind, k = e;
              if (typeof o != "string")
                return z.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(o === "dataset" || o === "preprocessing" || o === "model" || o === "training" || o === "evaluation" || o === "experiment" || o === "report" || o === "checkpoint" || o === "result" || o === "plugin"))
                return z.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ge.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = k === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let o = t.name, k = e;
                if (e === k)
                  if (typeof o == "string") {
                    if (de(o) > 100)
                      return z.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (de(o) < 1)
                      return z.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return z.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = k === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let o = t.version, k = e;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                    return z.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === k && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)))
                    return z.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = k === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let o = t.id, k = e;
                    if (e === k)
                      if (typeof o == "string") {
                        if (!B.test(o))
                          return z.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return z.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = k === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let o = t.manifest, k = e;
                      if (e === k && !(o && typeof o == "object" && !Array.isArray(o)))
                        return z.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = k === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return z.errors = M, e === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xe = {
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
  be as isAliases,
  we as isConfig,
  Pe as isExperimentRun,
  je as isExperimentSpec,
  Ce as isGarbage,
  _e as isManifest,
  qe as isRun,
  Ae as isSpec,
  Ne as isVersion,
  xe as schemas
};
