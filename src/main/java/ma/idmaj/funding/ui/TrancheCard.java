package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.funding.TrancheState;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** One tranche: its state, what it shows, its money in all and by funder, and what may be done with it now. */
class TrancheCard extends Article {

    private final TrancheRow tranche;
    private final Funds whole;
    private final TrancheService acts;
    private final Runnable done;
    private final Div actions = new Div();

    TrancheCard(TrancheRow tranche, TrancheFunds funds, TrancheService acts, CurrentUser user, Runnable done) {
        this.tranche = tranche;
        this.whole = funds.whole();
        this.acts = acts;
        this.done = done;
        addClassNames("panel", "stack", "tranche");
        setId("tranche-" + tranche.ordinal());
        var title = new H3();
        var finding = new Paragraph();
        finding.addClassName("lead");
        Localized.on(title, language -> {
            title.setText(tranche.name().in(language.arabic()));
            finding.setText(finding());
        });
        var head = new Div(title, chip(tranche.state()));
        head.addClassName("row");
        if (tranche.validUntil() != null) head.add(validity(tranche));
        actions.addClassName("row");
        add(head, finding, new FundsBar(whole));
        if (!funds.funders().isEmpty()) add(byFunder(funds));
        offer(user);
        if (actions.getComponentCount() > 0) add(actions);
    }

    static StateChip chip(TrancheState state) {
        return new StateChip(
                state,
                switch (state) {
                    case PROPOSED -> Tone.WAITING;
                    case APPROVED -> Tone.GOOD;
                    case CLOSED -> Tone.NEUTRAL;
                });
    }

    private static Span validity(TrancheRow tranche) {
        var day = tranche.validUntil();
        var validity = new Span(
                Localized.text(new Span(), "funding.validUntil"),
                new Span(" "),
                new Ltr(day == null ? "" : Formats.date(day)));
        validity.addClassName("hint");
        return validity;
    }

    private String finding() {
        return switch (tranche.state()) {
            case PROPOSED -> Localized.text("funding.finding.proposed");
            case APPROVED -> FundsBar.finding(whole);
            case CLOSED -> {
                if (whole.carriedOut().centimes() > 0)
                    yield Localized.text(
                            "funding.finding.carried",
                            whole.spent().format(),
                            whole.carriedOut().format());
                yield whole.unspent().centimes() > 0
                        ? Localized.text(
                                "funding.finding.toCarry", whole.unspent().format())
                        : Localized.text(
                                "funding.finding.spentAll", whole.spent().format());
            }
        };
    }

    private static FundsTable byFunder(TrancheFunds funds) {
        var table = new FundsTable("funding.byFunder", "funding.funder", funds.whole());
        funds.funders()
                .forEach(part -> table.line(language -> new Span(part.name().in(language.arabic())), part.funds()));
        return table.total(language -> new Span(Localized.text("funding.allFunders")));
    }

    private void offer(CurrentUser user) {
        TrancheState state = tranche.state();
        boolean writes = user.may(Permission.FUNDING_WRITE);
        if (state == TrancheState.PROPOSED && user.may(Permission.FUNDING_APPROVE)) {
            if (user.username().equals(tranche.proposedBy()))
                add(Localized.text(new Paragraph(), "funding.proposedByYou"));
            else
                act(
                                "funding.approve",
                                () -> acts.approve(tranche.id(), tranche.version()),
                                whole.envelope().format())
                        .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (writes && state != TrancheState.CLOSED) {
            var change = Localized.text(new Button(), "funding.changeEnvelope");
            change.addClickListener(click -> new TrancheDialog(
                            tranche.envelope(),
                            tranche.validUntil(),
                            (envelope, until, reason) ->
                                    acts.change(tranche.id(), tranche.version(), envelope, until, reason),
                            done)
                    .open());
            actions.add(change);
            var compose = Localized.text(
                    new Anchor(CompositionLinks.compose(tranche.id()), ""), "funding.composition.fromCeremony");
            compose.addClassNames("button-link", "quiet");
            actions.add(compose);
        }
        if (writes && state == TrancheState.APPROVED)
            act(
                    "funding.close",
                    () -> acts.close(tranche.id(), tranche.version()),
                    whole.unspent().format());
        if (writes && state == TrancheState.CLOSED && whole.unspent().centimes() > 0)
            act(
                    "funding.carryOver",
                    () -> acts.carryOver(tranche.id(), tranche.version()),
                    whole.unspent().format());
    }

    private Button act(String key, Runnable run, String amount) {
        var button = Localized.text(new Button(), key);
        button.addClickListener(click -> new TrancheAct(key, run, done, amount).open());
        actions.add(button);
        return button;
    }
}
