package ma.idmaj.followup.exit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.exit.ExitAnswer;
import ma.idmaj.followup.exit.ExitOutcome;
import ma.idmaj.followup.exit.ExitProposal;
import ma.idmaj.followup.exit.ExitService;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** One proposal with what was decided, or the ways to decide it. */
class ExitCard extends Div {

    private final ExitService exits;
    private final Runnable changed;

    ExitCard(ExitProposal so, ExitService exits, CurrentUser user, AccountNames.Names names, Runnable changed) {
        this.exits = exits;
        this.changed = changed;
        addClassNames("card", "exit-card");
        var title = new Anchor(ProjectLinks.tab(so.project(), ExitTab.PATH), "");
        title.addClassName("row-link");
        Localized.on(
                title,
                language -> title.setText(
                        so.name().in(language.arabic()) + " · " + so.title().in(language.arabic())));
        var facts = new FactsList()
                .fact("followup.exit.since", new Ltr(Formats.date(so.since())))
                .fact("followup.exit.reason", language -> Localized.label(so.reason()));
        if (!so.note().isEmpty()) facts.fact("followup.exit.note", language -> so.note());
        facts.fact(
                "followup.exit.proposedBy",
                language -> Localized.text(
                        "followup.exit.byOn",
                        names.of(so.proposedBy(), language.arabic()),
                        Formats.moment(so.proposedAt())));
        String decidedBy = so.decidedBy();
        var decidedAt = so.decidedAt();
        if (decidedBy != null && decidedAt != null)
            facts.fact(
                    "followup.exit.decidedBy",
                    language -> Localized.text(
                            "followup.exit.byOn", names.of(decidedBy, language.arabic()), Formats.moment(decidedAt)));
        if (!so.answerNote().isEmpty()) facts.fact("followup.exit.why", language -> so.answerNote());
        var chips = new Div(new StateChip(so.outcome(), so.outcome() == ExitOutcome.SUSTAINED ? Tone.GOOD : Tone.BAD));
        var answer = so.answer();
        if (answer == null) chips.add(new StateChip(Tone.WAITING, "followup.exit.waits"));
        else chips.add(new StateChip(answer, answer == ExitAnswer.ACCEPTED ? Tone.GOOD : Tone.NEUTRAL));
        chips.addClassName("row");
        add(title, chips, facts);
        if (so.waits()) acts(so, user);
    }

    private void acts(ExitProposal so, CurrentUser user) {
        var acts = new Div();
        acts.addClassName("form-actions");
        boolean own = so.proposedBy().equals(user.username());
        if (user.may(Permission.CEREMONY_APPROVE) && !own) {
            var accept = act("followup.exit.accept", () -> exits.accept(so.id()));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var refuse = Localized.text(new Button(), "followup.exit.refuse");
            refuse.addClickListener(click ->
                    new RefuseExitDialog(reason -> exits.refuse(so.id(), reason), changed).open());
            acts.add(accept, refuse);
        }
        if (user.may(Permission.FOLLOW_UP_WRITE))
            acts.add(act("followup.exit.takeBack", () -> exits.takeBack(so.id())));
        if (acts.getElement().getChildCount() > 0) add(acts);
    }

    private Button act(String key, Runnable verb) {
        var button = Localized.text(new Button(), key);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (Notices.attempt(verb)) Notices.done("followup.exit.decided");
            changed.run();
        });
        return button;
    }
}
