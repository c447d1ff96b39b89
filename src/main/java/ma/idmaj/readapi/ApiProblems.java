package ma.idmaj.readapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.pace.TooFast;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** What went wrong, in words of the asker's language, as RFC 9457 has it. Never a trace, nor what the server is made of. */
@Component
class ApiProblems {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Translations translations;

    ApiProblems(Translations translations) {
        this.translations = translations;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (refusal instanceof TooFast tooFast) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooFast.seconds()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, refusal);
        } else write(request, response, HttpStatus.BAD_REQUEST, refusal);
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Refusal refusal)
            throws IOException {
        Language reader = Language.of(request.getLocale());
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", translations.text(reader, "readapi.problem." + status.value()));
        problem.put("status", status.value());
        problem.put("detail", translations.text(reader, refusal.messageKey(), refusal.values()));
        if (status == HttpStatus.UNAUTHORIZED)
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"idmaj\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.locale().toLanguageTag());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
