package ma.idmaj.followup.care.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.followup.care.CareLinks;
import ma.idmaj.followup.care.CareRow;
import ma.idmaj.followup.care.CareService;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** On the person's page: what the person came back with, and the four ways to come back. */
@org.springframework.stereotype.Component
class CareTab implements BeneficiaryTab {

    private final CareService care;
    private final CurrentUser user;
    private final Clock clock;

    CareTab(CareService care, CurrentUser user, Clock clock) {
        this.care = care;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "followup.care.title";
    }

    @Override
    public String path() {
        return CareLinks.TAB;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Component content(UUID person) {
        var content = new Div();
        content.addClassNames("stack", "care");
        if (user.may(Permission.FOLLOW_UP_READ)) show(content, person);
        return content;
    }

    private void show(Div content, UUID person) {
        LocalDate today = LocalDate.now(clock);
        List<CareRow> cases = care.ofPerson(person);
        content.removeAll();
        if (user.may(Permission.FOLLOW_UP_WRITE)) content.add(ways(person, today, () -> show(content, person)));
        if (cases.isEmpty()) content.add(new EmptyState("followup.care.none.title", "followup.care.none.hint"));
        else content.add(CareList.table(today, false).rows(cases));
    }

    /** Without anything handed over there is nothing to repair, return or lose; a complaint there may be. */
    private Component ways(UUID person, LocalDate today, Runnable done) {
        boolean has = care.belongings(person).stream().anyMatch(thing -> !thing.service() && thing.open() == null);
        var entries = new CareEntries(care, person, today, done);
        var ways = new Div();
        ways.addClassName("care-ways");
        for (CareKind kind : CareKind.values()) {
            if (kind.ofAThing() && !has) continue;
            var way = Localized.text(
                    new Button("", click -> entries.of(kind).open()), "followup.care.enter." + kind.name());
            way.setId("enter-" + kind.name().toLowerCase(Locale.ROOT));
            ways.add(way);
        }
        return ways;
    }
}
