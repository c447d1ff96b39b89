package ma.idmaj.readapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.shared.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What can be asked, for whoever writes a program that asks: open to all, as it tells no figure. And what cannot. */
@RestController
@PreAuthorize("permitAll()")
class DescriptionEndpoint {

    private final JsonAnswer answer;
    private final ApiProblems problems;
    private final byte[] description = read();

    DescriptionEndpoint(JsonAnswer answer, ApiProblems problems) {
        this.answer = answer;
        this.problems = problems;
    }

    @GetMapping(ApiSecurity.DESCRIPTION)
    void description(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.description(request, response, description);
    }

    /** Any other address below: for holders of a key, the others are told to show one. */
    @RequestMapping({"/api", "/api/**"})
    void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading) response.setHeader("Allow", "GET, HEAD");
        problems.write(
                request,
                response,
                reading ? HttpStatus.NOT_FOUND : HttpStatus.METHOD_NOT_ALLOWED,
                new Refusal(reading ? "readapi.noAddress" : "readapi.readOnly"));
    }

    private static byte[] read() {
        try (var file = DescriptionEndpoint.class.getResourceAsStream("/ma/idmaj/readapi/openapi.json")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
