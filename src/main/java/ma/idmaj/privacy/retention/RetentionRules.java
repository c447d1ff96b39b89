package ma.idmaj.privacy.retention;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/** The retention schedule: how long each category is kept, and whether the work runs by itself at night. */
@Service
@Transactional
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class RetentionRules {

    public static final int MOST_MONTHS = 600;

    private final RetentionStore store;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RetentionRules(RetentionStore store, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<RetentionRule> rules() {
        return store.rules();
    }

    @Transactional(readOnly = true)
    public boolean scheduled() {
        return store.scheduled();
    }

    /** @throws Refusal when somebody else has changed it since */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void change(RetentionRule rule) {
        if (rule.months() < 1 || rule.months() > MOST_MONTHS)
            throw new Refusal("privacy.retention.months.wrong", MOST_MONTHS);
        if (store.change(rule, clock.instant(), user.username()) == 0)
            throw new Refusal("privacy.retention.changedMeanwhile");
        events.publishEvent(new Changed(
                "retention", rule.category().name(), "ruleChanged", rule.months() + (rule.active() ? "" : " -")));
    }

    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void schedule(boolean on) {
        store.schedule(on, clock.instant(), user.username());
        events.publishEvent(new Changed("retention", "schedule", on ? "scheduleOn" : "scheduleOff", ""));
    }
}
