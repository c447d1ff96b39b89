package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.stream.Stream;

/** One person: who it is, what the file lacks, and what the other modules know. */
@Route(BeneficiaryLinks.ALL + "/:" + PersonAtAddress.PARAMETER)
@RolesAllowed(Permission.PEOPLE_READ)
class BeneficiaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BeneficiaryService beneficiaries;
    private final Places places;
    private final CurrentUser user;
    private final PageHeader header = new PageHeader();
    private final Div facts = new Div();
    private final PersonTabs tabs;
    private @Nullable BeneficiaryDetail file;
    private @Nullable String wholeCin;

    BeneficiaryView(
            BeneficiaryService beneficiaries,
            TerritoryService territory,
            CurrentUser user,
            ObjectProvider<BeneficiaryTab> tabs) {
        this.beneficiaries = beneficiaries;
        this.places = new Places(territory);
        this.user = user;
        this.tabs = new PersonTabs(tabs.stream().toList());
        addClassName("person-page");
        facts.addClassName("stack");
        var page = new Div(facts, this.tabs);
        page.addClassName("stack");
        add(header, page);
        Localized.on(facts, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = PersonAtAddress.read(event, beneficiaries).orElseThrow();
        file = person;
        wholeCin = null;
        show(Localized.language());
        tabs.show(person.id());
    }

    private void show(Language language) {
        var person = file;
        if (person == null) return;
        header.title(person.name().in(language.arabic()));
        header.facts(headerFacts(person, language));
        facts.removeAll();
        if (!person.missing().isEmpty()) facts.add(new MissingFacts(person, mayEdit()));
        var panel = new Div(PersonFacts.of(person, cin(person), places, language));
        panel.addClassName("panel");
        facts.add(panel);
        if (mayEdit()) {
            var edit = Localized.text(new Anchor(BeneficiaryLinks.edit(person.id()), ""), "beneficiaries.edit");
            edit.addClassNames("button-link", "primary");
            header.actions(edit);
        }
    }

    private Component[] headerFacts(BeneficiaryDetail person, Language language) {
        var other = new Span(person.name().other(language.arabic()));
        other.getElement().setAttribute("dir", "auto");
        var number = new Span(Localized.text("beneficiaries.file", Long.toString(person.fileNumber())));
        var chip = person.missing().isEmpty()
                ? new StateChip(Tone.GOOD, "beneficiaries.complete")
                : new StateChip(Tone.WAITING, "beneficiaries.incomplete");
        var fromList = person.sourceDigest() == null
                ? Stream.<Component>empty()
                : Stream.<Component>of(new StateChip(Tone.INFO, "beneficiaries.fromList"));
        return Stream.concat(List.<Component>of(other, number, chip).stream(), fromList)
                .toArray(Component[]::new);
    }

    private Component cin(BeneficiaryDetail person) {
        if (wholeCin != null) return new Ltr(wholeCin);
        var shown = new Span(new Ltr(person.cinMasked()));
        shown.addClassName("row");
        if (mayReveal()) {
            var reveal = Localized.text(new Button(), "beneficiaries.revealCin");
            reveal.setId("reveal-cin");
            reveal.addClickListener(click -> new RevealCinDialog(reason -> {
                        wholeCin = beneficiaries.cin(person.id(), reason).value();
                        show(Localized.language());
                    })
                    .open());
            shown.add(reveal);
        }
        return shown;
    }

    private boolean mayEdit() {
        return user.may(Permission.PEOPLE_WRITE);
    }

    private boolean mayReveal() {
        return mayEdit() || user.may(Permission.AUDIT_READ) || user.may(Permission.CEREMONY_APPROVE);
    }

    /** Page titles stay in the browser's history: no name in them. */
    @Override
    public String getPageTitle() {
        var person = file;
        return person == null
                ? Localized.text("beneficiaries.title")
                : Localized.text("beneficiaries.file", Long.toString(person.fileNumber()));
    }
}
