package ma.idmaj.ceremonies.acts;

import jakarta.servlet.http.HttpServletRequest;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one address the desks' journals are posted to. 200 is done, now or before; 400, 409 and 413 will not get better by
 * repeating; 401 and 403 want a log-in; with anything else the desk keeps the act and tries again.
 */
@RestController
@RequestMapping("/day/{ceremony}/acts")
@PreAuthorize("hasAuthority('DAY_WRITE')")
class DayActsEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(DayActsEndpoint.class);

    /** A signature of 400,000 bytes in base 64, and room for the words. */
    private static final int MOST_BYTES = 600_000;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final DayActs acts;
    private final CeremonyService ceremonies;
    private final CurrentUser user;
    private final Translations translations;

    DayActsEndpoint(DayActs acts, CeremonyService ceremonies, CurrentUser user, Translations translations) {
        this.acts = acts;
        this.ceremonies = ceremonies;
        this.user = user;
        this.translations = translations;
    }

    /** Who is signed in, whether the day is still open, and the token each post carries. */
    @GetMapping
    Map<String, Object> state(@PathVariable UUID ceremony, CsrfToken token) {
        return Map.of(
                "user", user.username(),
                "open", serving(ceremony),
                "header", token.getHeaderName(),
                "token", token.getToken());
    }

    private boolean serving(UUID ceremony) {
        try {
            return ceremonies.detail(ceremony.toString()).state().serving();
        } catch (CeremonyNotFound notServedHere) {
            if (acts.over(ceremony)) return false;
            throw new AccessDeniedException("not served here");
        }
    }

    @PostMapping
    ResponseEntity<Object> receive(@PathVariable UUID ceremony, HttpServletRequest request) throws IOException {
        // A browser says where a request comes from; the token below says it again.
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin"))
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        Language reader = Language.of(request.getLocale());
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES)
            return refusal(HttpStatus.CONTENT_TOO_LARGE, null, new Refusal("ceremonies.acts.tooLarge"), reader);
        SentAct act;
        try {
            act = json.readValue(body, SentAct.class);
        } catch (JacksonException unreadable) {
            return refusal(HttpStatus.BAD_REQUEST, null, new Refusal("ceremonies.acts.unreadable"), reader);
        }
        if (act == null || act.id() == null || act.line() == null || act.act() == null)
            return refusal(HttpStatus.BAD_REQUEST, null, new Refusal("ceremonies.acts.unreadable"), reader);
        try {
            return ResponseEntity.ok(acts.perform(ceremony, act));
        } catch (CeremonyNotFound notServedHere) {
            return acts.over(ceremony)
                    ? refusal(HttpStatus.CONFLICT, act.id(), new Refusal("ceremonies.acts.over"), reader)
                    : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        } catch (AccessDeniedException denied) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        } catch (Refusal refused) {
            acts.refuse(ceremony, act);
            return refusal(HttpStatus.CONFLICT, act.id(), refused, reader);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            // Tried again several times and never alone: the desk may try once more.
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        } catch (RuntimeException failed) {
            LOG.error("An act was not carried out", failed);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private ResponseEntity<Object> refusal(HttpStatus status, @Nullable UUID id, Refusal refused, Language reader) {
        var answer = new LinkedHashMap<String, Object>();
        if (id != null) answer.put("id", id);
        answer.put("outcome", "REFUSED");
        answer.put("message", translations.text(reader, refused.messageKey(), refused.values()));
        return ResponseEntity.status(status).body(answer);
    }
}
