package ma.idmaj.ceremonies.acts;

import jakarta.servlet.http.HttpServletRequest;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LateDelivery;
import ma.idmaj.shared.ActFailed;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
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
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one address the desks' journals are posted to. 200 is done, now or before; 400, 409 and 413 will not get better by
 * repeating, and say which act they answer; 401 and 403 want a log-in; with anything else, and without a readable answer,
 * the desk keeps the act and tries again.
 */
@RestController
@RequestMapping("/day/{ceremony}/acts")
@PreAuthorize("hasAuthority('DAY_DELIVER')")
class DayActsEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(DayActsEndpoint.class);

    /** A signature of 400,000 bytes in base 64, and room for the words. */
    private static final int MOST_BYTES = 600_000;

    /** The id of an act that can't be read: the journals write it first. */
    private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([0-9a-f-]{36})\"");

    private static final int LONGEST_ID = 64;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final DayActs acts;
    private final CeremonyService ceremonies;
    private final CurrentUser user;
    private final Translations translations;
    private final ApplicationEventPublisher events;

    DayActsEndpoint(
            DayActs acts,
            CeremonyService ceremonies,
            CurrentUser user,
            Translations translations,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.ceremonies = ceremonies;
        this.user = user;
        this.translations = translations;
        this.events = events;
    }

    /** Who is signed in, whether the day is still open, and the token each post carries. */
    @GetMapping
    Map<String, Object> state(@PathVariable UUID ceremony, CsrfToken token, HttpServletRequest request) {
        Map<String, Object> state = words(request);
        state.put("user", user.username());
        state.put("open", serving(ceremony));
        state.put("header", token.getHeaderName());
        state.put("token", token.getToken());
        return state;
    }

    /** Whether the ceremony is over, and nothing else: asked also by browsers whose account has ended with it. */
    @GetMapping("/state")
    @PreAuthorize("permitAll()")
    Map<String, Object> over(@PathVariable UUID ceremony, HttpServletRequest request) {
        Map<String, Object> state = words(request);
        state.put("over", acts.over(ceremony));
        return state;
    }

    /** How a browser tells what was not recorded, on whatever page it is then. */
    private Map<String, Object> words(HttpServletRequest request) {
        Language reader = Language.of(request.getLocale());
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("notRecorded", translations.text(reader, "ceremonies.acts.notRecorded", "@@"));
        words.put("close", translations.text(reader, "ui.close"));
        return words;
    }

    private boolean serving(UUID ceremony) {
        try {
            return LateDelivery.during(
                    () -> ceremonies.detail(ceremony.toString()).state().serving());
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
            return refusal(HttpStatus.CONTENT_TOO_LARGE, id(body), new Refusal("ceremonies.acts.tooLarge"), reader);
        SentAct act;
        try {
            act = json.readValue(body, SentAct.class);
        } catch (JacksonException unreadable) {
            return refusal(HttpStatus.BAD_REQUEST, id(body), new Refusal("ceremonies.acts.unreadable"), reader);
        }
        if (act == null || act.id() == null || act.line() == null || act.act() == null)
            return refusal(
                    HttpStatus.BAD_REQUEST,
                    act == null ? null : act.id(),
                    new Refusal("ceremonies.acts.unreadable"),
                    reader);
        try {
            return ResponseEntity.ok(LateDelivery.during(() -> acts.perform(ceremony, act)));
        } catch (CeremonyNotFound notServedHere) {
            return acts.over(ceremony)
                    ? over(act, reader)
                    : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        } catch (AccessDeniedException denied) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        } catch (Refusal refused) {
            acts.refuse(ceremony, act);
            return acts.over(ceremony)
                    ? over(act, reader)
                    : refusal(HttpStatus.CONFLICT, act.id(), nameless(refused), reader);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            // Tried again several times and never alone: the desk may try once more.
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        } catch (RuntimeException failed) {
            LOG.error("An act was not carried out", failed);
            events.publishEvent(new ActFailed(failed));
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private static @Nullable UUID id(byte[] body) {
        var start = new String(body, 0, Math.min(body.length, LONGEST_ID), StandardCharsets.UTF_8);
        var found = ID.matcher(start);
        if (!found.find()) return null;
        try {
            return UUID.fromString(found.group(1));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** The browser keeps what it is answered, and shows it on whatever page is open: a number on the list, and no name. */
    private static Refusal nameless(Refusal refused) {
        return refused.messageKey().equals("ceremonies.lineChanged")
                ? new Refusal("ceremonies.acts.lineChanged", refused.values()[0])
                : refused;
    }

    private ResponseEntity<Object> over(SentAct act, Language reader) {
        var answer = refused(act.id(), new Refusal("ceremonies.acts.over"), reader);
        answer.put("over", true);
        return ResponseEntity.status(HttpStatus.CONFLICT).body(answer);
    }

    private ResponseEntity<Object> refusal(HttpStatus status, @Nullable UUID id, Refusal refused, Language reader) {
        return ResponseEntity.status(status).body(refused(id, refused, reader));
    }

    private Map<String, Object> refused(@Nullable UUID id, Refusal refused, Language reader) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (id != null) answer.put("id", id);
        answer.put("outcome", "REFUSED");
        answer.put("message", translations.text(reader, refused.messageKey(), refused.values()));
        return answer;
    }
}
