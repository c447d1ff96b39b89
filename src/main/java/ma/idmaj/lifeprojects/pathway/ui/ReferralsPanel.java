package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.qualification.ReferralRow;
import ma.idmaj.lifeprojects.qualification.ReferralService;
import ma.idmaj.lifeprojects.qualification.ReferralState;
import ma.idmaj.territory.PartnerRow;
import ma.idmaj.territory.PartnerService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The partner institutions a project's holder was referred to, and what they answered. */
class ReferralsPanel extends Section {

    private final ReferralService referrals;
    private final UUID project;
    private final boolean writing;
    private final LocalDate today;
    private final List<PartnerRow> partners;
    private final Div list = new Div();

    ReferralsPanel(ReferralService referrals, PartnerService partners, UUID project, boolean writing, LocalDate today) {
        this.referrals = referrals;
        this.project = project;
        this.writing = writing;
        this.today = today;
        this.partners = partners.partners();
        addClassNames("stack", "part-table");
        var head = new Div(Localized.text(new H2(), "lifeprojects.referrals"));
        head.addClassNames("row", "part-head");
        if (writing && !this.partners.isEmpty())
            head.add(Localized.text(new Button("", click -> refer()), "lifeprojects.referral.add"));
        add(head, list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<ReferralRow> rows = referrals.referrals(project);
        if (rows.isEmpty()) {
            var none = Localized.text(
                    new Span(), partners.isEmpty() ? "lifeprojects.referral.noPartner" : "lifeprojects.referral.none");
            none.addClassName("hint");
            list.add(none);
            return;
        }
        var table = new DataTable<ReferralRow>("lifeprojects.referrals")
                .column("lifeprojects.referral.partner", (row, language) -> partner(row, language))
                .column("lifeprojects.pathway", (row, language) -> new Span(Localized.label(row.pathway())))
                .column("lifeprojects.reason", (row, language) -> PartTones.typed(row.reason()))
                .column("lifeprojects.referral.sentOn", (row, language) -> PartTones.day(row.sentOn()))
                .column("lifeprojects.referral.answered", (row, language) -> answer(row));
        if (writing) table.column("lifeprojects.acts", (row, language) -> acts(row));
        list.add(table.rows(rows));
    }

    private Component partner(ReferralRow row, Language language) {
        var name = new Span(partners.stream()
                .filter(partner -> partner.id().equals(row.partner()))
                .findFirst()
                .map(partner -> partner.name().in(language.arabic()))
                .orElse("—"));
        name.addClassName("part-name");
        return name;
    }

    private static Component answer(ReferralRow row) {
        var answer = new Div(PartTones.chip(row.state()));
        answer.addClassName("due");
        if (row.decidedOn() != null) answer.add(PartTones.day(row.decidedOn()));
        if (!row.note().isEmpty()) {
            var note = PartTones.typed(row.note());
            note.addClassName("hint");
            answer.add(note);
        }
        return answer;
    }

    private Component acts(ReferralRow row) {
        if (row.state() != ReferralState.SENT) return PartTones.none();
        var accepted = new Button(
                Localized.text("lifeprojects.referral.accept"),
                click -> EndDialog.accepted(today, (on, note) -> referrals.accept(row.id(), on, note), this::refresh)
                        .open());
        var refused = new Button(
                Localized.text("lifeprojects.referral.refuse"),
                click -> EndDialog.refused(today, (on, note) -> referrals.refuse(row.id(), on, note), this::refresh)
                        .open());
        var acts = new Div(accepted, refused);
        acts.addClassNames("row", "part-acts");
        return acts;
    }

    private void refer() {
        new ReferralDialog(partners, today, draft -> referrals.refer(project, draft), this::refresh).open();
    }
}
