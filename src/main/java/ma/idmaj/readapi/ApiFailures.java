package ma.idmaj.readapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.shared.Refusal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.io.IOException;

/** Whatever fails behind the address is said as a problem; what nobody foresaw goes to the log and not to the asker. */
@RestControllerAdvice(assignableTypes = {FiguresEndpoint.class, DescriptionEndpoint.class})
class ApiFailures {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final ApiProblems problems;

    ApiFailures(ApiProblems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, refusal);
    }

    @ExceptionHandler
    void denied(AccessDeniedException denied, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, HttpStatus.FORBIDDEN, new Refusal("readapi.notAllowed"));
    }

    @ExceptionHandler
    void failed(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("A figure was not answered", failure);
        problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, new Refusal("readapi.failed"));
    }
}
