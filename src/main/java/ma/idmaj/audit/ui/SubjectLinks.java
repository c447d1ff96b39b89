package ma.idmaj.audit.ui;

import com.vaadin.flow.router.RouteConfiguration;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.audit.AuditRow;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The page of what an entry is about: addresses, since this module knows none of the features that have them. */
@Component
class SubjectLinks {

    /** {@code %s} is the subject's id. */
    static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("beneficiary", "beneficiaries/%s"),
            Map.entry("beneficiaries", "ceremonies/%s/prepare"),
            Map.entry("lifeproject", "life-projects/%s"),
            Map.entry("committee", "life-projects/committee/%s"),
            Map.entry("ceremony", "ceremonies/%s/prepare"),
            Map.entry("item", "catalogue/%s"),
            Map.entry("agreement", "funding/%s"),
            Map.entry("composition", "funding/compositions/%s"),
            Map.entry("order", "stock/orders/%s"),
            Map.entry("delivery", "stock/deliveries/%s"),
            Map.entry("stock", "stock/items/%s"),
            Map.entry("paper", "papers/%s"),
            Map.entry("threshold", "stock/thresholds"));

    private final CurrentUser user;

    SubjectLinks(CurrentUser user) {
        this.user = user;
    }

    /** Empty where there is no page, or none this reader may open. */
    Optional<String> of(AuditRow entry) {
        return Optional.ofNullable(PAGES.get(entry.subject()))
                .map(page -> page.formatted(entry.subjectId()))
                .filter(this::mayOpen);
    }

    private boolean mayOpen(String address) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(address)
                .map(view -> view.getAnnotation(RolesAllowed.class))
                .filter(allowed -> Arrays.stream(allowed.value()).anyMatch(user::may))
                .isPresent();
    }
}
