package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.readapi.ApiKeys;
import ma.idmaj.reporting.official.OfficialFigures;
import ma.idmaj.reporting.official.RelapseDraft;
import ma.idmaj.shared.LocalizedText;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What the reports stand beside: a figure a source is said to have published, one still to be confirmed, a partner's key. */
@Component
class DemoReports {

    private static final LocalizedText SOURCE = new LocalizedText("مصدر للتوضيح فقط", "Source donnée en exemple");

    private final OfficialFigures official;
    private final ApiKeys keys;
    private final LocalDate today;

    DemoReports(OfficialFigures official, ApiKeys keys, Clock clock) {
        this.official = official;
        this.keys = keys;
        this.today = LocalDate.now(clock);
    }

    void fill() {
        UUID first = DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            UUID entered = official.enter(year(today.getYear() - 3, 412, 61));
            official.enter(year(today.getYear() - 2, 438, 57));
            return entered;
        });
        DemoActor.as(DemoAccount.APPROVER.username(), () -> {
            official.confirm(first, 0);
            return true;
        });
        DemoActor.as(
                DemoAccount.ADMIN.username(), () -> keys.issue("Observatoire de l’insertion", today.plusMonths(11)));
    }

    private static RelapseDraft year(int year, int followed, int relapsed) {
        return new RelapseDraft(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                followed,
                relapsed,
                SOURCE,
                "Rapport " + year + ", p. 12",
                LocalDate.of(year + 1, 6, 30));
    }
}
