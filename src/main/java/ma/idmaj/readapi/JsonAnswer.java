package ma.idmaj.readapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.shared.Sha256;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Arrays;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer as JSON with a tag of its content: who has it already is told so. Kept by the asker alone, a minute long. */
@Component
class JsonAnswer {

    private static final String KEPT = "private, max-age=60, must-revalidate";

    private final JsonMapper json = JsonMapper.builder().build();

    void write(HttpServletRequest request, HttpServletResponse response, Object answer) throws IOException {
        // Figures counted anew and found the same are the same.
        ObjectNode figures = json.valueToTree(answer);
        figures.remove("asOf");
        write(request, response, json.writeValueAsBytes(answer), tag(json.writeValueAsBytes(figures)), KEPT);
    }

    /** A text that is the same for everybody, and for long. */
    void description(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        write(request, response, body, tag(body), "public, max-age=3600");
    }

    private static String tag(byte[] content) {
        return "W/\"" + Sha256.of(content).substring(0, 32) + "\"";
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, byte[] body, String tag, String kept)
            throws IOException {
        // Replaces what the shell says of pages.
        response.setHeader(HttpHeaders.CACHE_CONTROL, kept);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (has(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean has(HttpServletRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(one -> one.equals(tag));
    }
}
