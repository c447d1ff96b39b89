package ma.idmaj.privacy.holds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.privacy.PrivacyLinks;
import ma.idmaj.privacy.holds.HoldRow;
import ma.idmaj.privacy.holds.HoldService;
import ma.idmaj.privacy.ui.PrivacyPages;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may neither be deleted nor made anonymous for now, and why. */
@Route(PrivacyLinks.HOLDS)
@RolesAllowed(Permission.AUDIT_READ)
class HoldsView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final HoldService holds;
    private final boolean writes;
    private final LocalDate today;
    private final Div list = new Div();

    HoldsView(HoldService holds, BeneficiaryService people, CeremonyService ceremonies, CurrentUser user, Clock clock) {
        this.holds = holds;
        this.writes = user.may(Permission.PRIVACY_WORK);
        this.today = LocalDate.now(clock);
        addClassNames("stack", "privacy");
        list.addClassName("stack");
        var header = new PageHeader("privacy.title");
        if (writes) {
            var set = Localized.text(new Button(), "privacy.holds.set");
            set.setId("set-hold");
            set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            set.addClickListener(click -> new HoldDialog(holds, people, ceremonies, today, this::again).open());
            header.actions(set);
        }
        add(
                header,
                new PrivacyPages(PrivacyLinks.HOLDS, user),
                Localized.text(new Paragraph(), "privacy.holds.explained"),
                list);
        again();
    }

    private void again() {
        show(new ArrayList<>());
    }

    private void show(List<HoldRow> shown) {
        var next = holds.holds(shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("privacy.holds.none.title", "privacy.holds.none.hint"));
            return;
        }
        var table = new DataTable<HoldRow>("privacy.holds.title")
                .column(
                        "privacy.holds.about",
                        (hold, language) -> new Span(hold.about().in(language.arabic())))
                .column("privacy.holds.reason", (hold, language) -> own(hold.reason()))
                .column("privacy.holds.since", (hold, language) -> new Ltr(Formats.moment(hold.setAt())))
                .column("privacy.holds.until", HoldsView::until)
                .column("privacy.holds.state", (hold, language) -> chip(hold));
        if (writes) table.column("privacy.holds.action", (hold, language) -> lift(hold));
        list.add(table.rows(shown));
        if (next.size() == PAGE) list.add(Localized.text(new Button("", click -> show(shown)), "privacy.more"));
    }

    private static Component until(HoldRow hold, Language language) {
        var day = hold.untilOn();
        return day == null ? new Span(Localized.text("privacy.holds.untilLifted")) : new Ltr(Formats.date(day));
    }

    private Component chip(HoldRow hold) {
        if (hold.stands(today)) return new StateChip(Tone.WAITING, "privacy.holds.stands");
        return new StateChip(Tone.NEUTRAL, hold.liftedAt() == null ? "privacy.holds.over" : "privacy.holds.lifted");
    }

    private Component lift(HoldRow hold) {
        if (hold.liftedAt() != null) return new Span();
        return new Button(Localized.text("privacy.holds.lift"), click -> {
            if (!Notices.attempt(() -> holds.lift(hold.id()))) return;
            Notices.done("privacy.saved");
            again();
        });
    }

    private static Component own(String text) {
        var words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("privacy.holds.title");
    }
}
