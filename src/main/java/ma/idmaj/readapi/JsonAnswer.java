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

/** An answer as JSON with a tag of its content: who has it already is told so. Kept by the asker alone, a minute long. */
@Component
class JsonAnswer {

    private static final String KEPT = "private, max-age=60, must-revalidate";

    private final JsonMapper json = JsonMapper.builder().build();

    void write(HttpServletRequest request, HttpServletResponse response, Object answer) throws IOException {
        write(request, response, json.writeValueAsBytes(answer), KEPT);
    }

    void write(HttpServletRequest request, HttpServletResponse response, byte[] body, String kept)
            throws IOException {
        String tag = "W/\"" + Sha256.of(body).substring(0, 32) + "\"";
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
        return known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(one -> one.equals(tag));
    }
}
