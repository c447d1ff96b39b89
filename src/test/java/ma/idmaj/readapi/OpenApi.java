package ma.idmaj.readapi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the description as a partner's program does: as much of JSON Schema as it uses, and a word it does not know fails. */
final class OpenApi {

    private static final List<String> KNOWN = List.of(
            "type",
            "description",
            "additionalProperties",
            "required",
            "properties",
            "items",
            "enum",
            "minimum",
            "maximum",
            "oneOf",
            "$ref",
            "format");

    final JsonNode document;

    OpenApi() throws IOException {
        try (var file = OpenApi.class.getResourceAsStream("/ma/idmaj/readapi/openapi.json")) {
            document = JsonMapper.builder().build().readTree(file);
        }
    }

    /** @return what of the value is not as said, by its place */
    List<String> faults(String path, int status, JsonNode answer) {
        JsonNode response =
                document.path("paths").path(path).path("get").path("responses").path(Integer.toString(status));
        if (response.has("$ref")) response = at(response.path("$ref").asString());
        JsonNode content = response.path("content");
        String type = status == 200 ? "application/json" : "application/problem+json";
        JsonNode schema = content.path(type).path("schema");
        if (schema.isMissingNode()) return List.of("nothing said of " + status + " at " + path);
        var faults = new ArrayList<String>();
        check("$", schema, answer, faults);
        return faults;
    }

    private JsonNode at(String ref) {
        return document.at(ref.substring(1));
    }

    private void check(String place, JsonNode schema, JsonNode value, List<String> faults) {
        schema.propertyNames().forEach(word -> {
            if (!KNOWN.contains(word)) faults.add(place + ": a word nobody checks, " + word);
        });
        if (schema.has("$ref")) {
            check(place, at(schema.path("$ref").asString()), value, faults);
            return;
        }
        if (schema.has("oneOf")) {
            int fitting = 0;
            for (JsonNode one : schema.path("oneOf")) {
                var its = new ArrayList<String>();
                check(place, one, value, its);
                if (its.isEmpty()) fitting++;
            }
            if (fitting != 1) faults.add(place + ": fits " + fitting + " of oneOf, " + value);
            return;
        }
        if (!typed(schema.path("type"), value)) {
            faults.add(place + ": " + value + " is not " + schema.path("type"));
            return;
        }
        if (schema.has("enum")) {
            boolean listed = false;
            for (JsonNode one : schema.path("enum")) listed |= one.equals(value);
            if (!listed) faults.add(place + ": " + value + " is none of " + schema.path("enum"));
        }
        if (value.isNumber()
                && schema.has("minimum")
                && value.asDouble() < schema.path("minimum").asDouble()) faults.add(place + ": too small, " + value);
        if (value.isNumber()
                && schema.has("maximum")
                && value.asDouble() > schema.path("maximum").asDouble()) faults.add(place + ": too large, " + value);
        if (value.isObject()) object(place, schema, value, faults);
        if (value.isArray())
            for (int i = 0; i < value.size(); i++)
                check(place + "[" + i + "]", schema.path("items"), value.get(i), faults);
    }

    private void object(String place, JsonNode schema, JsonNode value, List<String> faults) {
        JsonNode properties = schema.path("properties");
        for (JsonNode name : schema.path("required"))
            if (!value.has(name.asString())) faults.add(place + ": lacks " + name);
        value.propertyNames().forEach(name -> {
            if (properties.has(name)) check(place + "." + name, properties.path(name), value.path(name), faults);
            else faults.add(place + ": nothing said of " + name);
        });
    }

    private static boolean typed(JsonNode types, JsonNode value) {
        if (types.isMissingNode()) return true;
        if (types.isString()) return is(types.asString(), value);
        for (JsonNode type : types) if (is(type.asString(), value)) return true;
        return false;
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
