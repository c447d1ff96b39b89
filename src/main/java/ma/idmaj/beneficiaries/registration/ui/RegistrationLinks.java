package ma.idmaj.beneficiaries.registration.ui;

import ma.idmaj.beneficiaries.registration.Answer;

import java.util.UUID;

/** Addresses of a registration's pages, relative to the root. */
final class RegistrationLinks {

    static final String ALL = "beneficiaries/registrations";
    static final String CHECK = "check";
    static final String ANSWER = "answer";

    private RegistrationLinks() {}

    static String page(UUID id) {
        return ALL + "/" + id;
    }

    static String step(UUID id, String path) {
        return page(id) + "/" + path;
    }

    /** Opens the step with the focus on an answer. */
    static String answer(UUID id, String path, Answer answer) {
        return step(id, path) + "?" + ANSWER + "=" + answer.name();
    }

    static String check(UUID id) {
        return page(id) + "/" + CHECK;
    }
}
