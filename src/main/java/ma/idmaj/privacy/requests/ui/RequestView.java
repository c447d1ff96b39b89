package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.privacy.PrivacyLinks;
import ma.idmaj.privacy.requests.RequestDetail;
import ma.idmaj.privacy.requests.RequestRow;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.privacy.requests.RequestState;
import ma.idmaj.privacy.ui.PrivacyPages;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One request: who asks what, what is known of who asks, what was answered; and what is to do next. */
@Route(PrivacyLinks.REQUEST + "/:id")
@RolesAllowed(Permission.AUDIT_READ)
class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestService requests;
    private final BeneficiaryService people;
    private final AccountNames accounts;
    private final CurrentUser user;
    private final boolean writes;
    private final LocalDate today;
    private @Nullable RequestDetail request;

    RequestView(
            RequestService requests, BeneficiaryService people, AccountNames accounts, CurrentUser user, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.accounts = accounts;
        this.user = user;
        this.writes = user.may(Permission.PRIVACY_WORK);
        this.today = LocalDate.now(clock);
        addClassNames("stack", "privacy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(requests.request(
                    UUID.fromString(event.getRouteParameters().get("id").orElse(""))));
        } catch (Refusal | IllegalArgumentException gone) {
            throw new NotFoundException();
        }
    }

    private void again() {
        var shown = request;
        if (shown != null) show(requests.request(shown.row().id()));
    }

    private void show(RequestDetail detail) {
        request = detail;
        removeAll();
        RequestRow row = detail.row();
        var header = new PageHeader();
        Localized.on(header, language -> header.title(title()));
        header.facts(chip(row));
        add(header, new PrivacyPages("", user), facts(detail), asked(detail));
        if (!row.state().open()) add(answered(detail));
        if (writes) add(new RequestActions(requests, people, detail, today, this::again));
    }

    private String title() {
        var shown = request;
        return shown == null
                ? ""
                : Localized.text(
                        "privacy.requests.one",
                        Localized.label(shown.row().kind()),
                        shown.row().number());
    }

    private Component chip(RequestRow row) {
        if (row.overdue(today)) return new StateChip(Tone.BAD, "privacy.requests.overdue");
        return new StateChip(
                row.state(),
                switch (row.state()) {
                    case RECEIVED -> Tone.WAITING;
                    case IDENTIFIED -> Tone.INFO;
                    case ANSWERED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    private FactsList facts(RequestDetail detail) {
        RequestRow row = detail.row();
        var facts = new FactsList()
                .fact("privacy.requests.who", who(row))
                .fact("privacy.requests.receivedOn", new Ltr(Formats.date(row.receivedOn())))
                .fact("privacy.requests.way", language -> Localized.label(detail.way()))
                .fact("privacy.requests.dueOn", new Ltr(Formats.date(row.dueOn())));
        if (!detail.contact().isEmpty()) facts.fact("privacy.requests.contact", own(detail.contact()));
        var proof = detail.proof();
        facts.fact(
                "privacy.requests.proof",
                language -> proof == null
                        ? Localized.text("privacy.requests.notYet")
                        : Localized.label(proof) + " · " + Formats.date(detail.provedOn()));
        var names = accounts.of(List.of(detail.receivedBy()));
        facts.fact("privacy.requests.receivedBy", language -> names.of(detail.receivedBy(), language.arabic()));
        facts.addClassName("panel");
        return facts;
    }

    private static Component who(RequestRow row) {
        var person = row.person();
        var words = new Span();
        Localized.on(words, language -> {
            String name = row.name().in(language.arabic());
            words.setText(
                    name.isEmpty()
                            ? Localized.text("privacy.requests.forgotten")
                            : person == null ? name + " · " + Localized.text("privacy.requests.notOnFile") : name);
        });
        if (person == null) return words;
        var link = new Anchor(BeneficiaryLinks.page(person), words);
        link.setRouterIgnore(false);
        return link;
    }

    private static Component asked(RequestDetail detail) {
        var asked = new Div(Localized.text(new H2(), "privacy.requests.wish"), own(detail.wish()));
        asked.addClassNames("panel", "stack");
        return asked;
    }

    private static Component answered(RequestDetail detail) {
        var answered = new Div(Localized.text(new H2(), "privacy.requests.response"));
        answered.addClassNames("panel", "stack");
        var facts = new FactsList();
        var given = detail.given();
        if (given != null) facts.fact("privacy.requests.given", language -> Localized.label(given));
        var closed = detail.row().closedOn();
        if (closed != null) facts.fact("privacy.requests.closedOn", new Ltr(Formats.date(closed)));
        answered.add(facts);
        if (!detail.answer().isEmpty()) answered.add(own(detail.answer()));
        if (detail.row().state() == RequestState.REFUSED)
            answered.addComponentAtIndex(1, Localized.text(new Paragraph(), "privacy.requests.refusedHint"));
        detail.stops().stream().sorted().forEach(scope -> answered.add(new StateChip(scope, Tone.WAITING)));
        return answered;
    }

    /** What somebody wrote, in its own direction. */
    private static Component own(String text) {
        var words = new Paragraph(text);
        words.getElement().setAttribute("dir", "auto");
        words.addClassName("own-words");
        return words;
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
