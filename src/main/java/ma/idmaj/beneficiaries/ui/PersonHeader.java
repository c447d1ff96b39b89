package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.tabs.FilePortrait;
import ma.idmaj.beneficiaries.tabs.NextStep;
import ma.idmaj.shared.Phone;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The card that heads a person's page: who it is, how to reach the person, what is missing, and the one next step. */
class PersonHeader extends Div {

    private final BeneficiaryService beneficiaries;
    private final Places places;
    private final CurrentUser user;
    private final List<NextStep> steps;
    private final Optional<FilePortrait> portraits;
    private final PageHeader header = new PageHeader();
    private @Nullable BeneficiaryDetail file;
    private @Nullable PersonAddress address;
    private @Nullable String wholeCin;
    private @Nullable Phone wholePhone;

    PersonHeader(
            BeneficiaryService beneficiaries,
            Places places,
            CurrentUser user,
            List<NextStep> steps,
            Optional<FilePortrait> portraits) {
        this.beneficiaries = beneficiaries;
        this.places = places;
        this.user = user;
        this.steps = steps;
        this.portraits = portraits;
        addClassNames("person-card", "panel");
        Localized.on(this, this::show);
    }

    /** Numbers shown for a reason are masked again for the next person. */
    void show(BeneficiaryDetail person, PersonAddress there) {
        file = person;
        address = there;
        wholeCin = null;
        wholePhone = null;
        show(Localized.language());
    }

    /** What the next step is may have changed. */
    void again(PersonAddress there) {
        address = there;
        if (file != null) actions(file);
    }

    private void show(Language language) {
        var person = file;
        if (person == null) return;
        header.title(person.name().in(language.arabic()));
        header.facts(facts(person, language));
        actions(person);
        removeAll();
        add(portrait(person), header, numbers(person, language));
        if (!person.missing().isEmpty()) add(new MissingFacts(person, mayEdit()));
    }

    private Component[] facts(BeneficiaryDetail person, Language language) {
        var facts = new ArrayList<Component>();
        var other = new Span(person.name().other(language.arabic()));
        other.getElement().setAttribute("dir", "auto");
        facts.add(other);
        facts.add(new Span(Localized.text("beneficiaries.file", Long.toString(person.fileNumber()))));
        if (person.missing().isEmpty()) facts.add(new StateChip(Tone.GOOD, "beneficiaries.complete"));
        if (person.sourceDigest() != null) facts.add(new StateChip(Tone.INFO, "beneficiaries.fromList"));
        return facts.toArray(Component[]::new);
    }

    /** The photo, or the place where it will be. */
    private Component portrait(BeneficiaryDetail person) {
        var slot = new Div();
        slot.addClassName("portrait");
        slot.add(portraits.flatMap(portrait -> portrait.portrait(person.id())).orElseGet(PersonHeader::nobody));
        return slot;
    }

    private static Component nobody() {
        var icon = VaadinIcon.USER.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private FactsList numbers(BeneficiaryDetail person, Language language) {
        var list = new FactsList()
                .fact("beneficiaries.field.phone", phone(person))
                .fact("beneficiaries.field.cin", cin(person))
                .fact("beneficiaries.field.centre", words(places.centre(person.centreId(), language)))
                .fact("beneficiaries.field.territory", words(places.division(person.divisionCode(), language)));
        list.addClassName("person-facts");
        return list;
    }

    private static Component words(String text) {
        return text.isEmpty() ? PeopleTable.toComplete() : new Span(text);
    }

    private Component phone(BeneficiaryDetail person) {
        if (person.phoneMasked().isEmpty()) return PeopleTable.toComplete();
        var phone = wholePhone;
        if (phone != null) {
            var call = new Anchor("tel:" + phone.e164(), new Ltr(phone.display()));
            call.setRouterIgnore(true);
            call.setId("call-phone");
            return call;
        }
        return masked(
                person.phoneMasked(),
                "beneficiaries.revealPhone",
                "reveal-phone",
                reason -> wholePhone = beneficiaries.phone(person.id(), reason));
    }

    private Component cin(BeneficiaryDetail person) {
        if (person.cinMasked().isEmpty()) return PeopleTable.toComplete();
        if (wholeCin != null) return new Ltr(wholeCin);
        return masked(
                person.cinMasked(),
                "beneficiaries.revealCin",
                "reveal-cin",
                reason -> wholeCin = beneficiaries.cin(person.id(), reason).value());
    }

    private Component masked(String number, String key, String id, Consumer<String> reveal) {
        var shown = new Span(new Ltr(number));
        shown.addClassName("row");
        if (!mayReveal()) return shown;
        var button = Localized.text(new Button(), "beneficiaries.reveal");
        button.setId(id);
        Localized.on(button, language -> button.setAriaLabel(Localized.text(key)));
        button.addClickListener(click -> new RevealDialog(key, reason -> {
                    reveal.accept(reason);
                    show(Localized.language());
                })
                .open());
        shown.add(button);
        return shown;
    }

    /** The most urgent step is the page's primary action; to edit is always possible, and quiet. */
    private void actions(BeneficiaryDetail person) {
        var actions = new ArrayList<Component>();
        steps.stream()
                .flatMap(step -> step.next(person.id()).stream())
                .min(Comparator.comparingInt(NextStep.Action::order))
                .ifPresent(step -> {
                    var link = Localized.text(
                            new Anchor(address == null ? step.href() : address.within(step.href()), ""),
                            step.labelKey(),
                            step.values().toArray());
                    link.setId("next-step");
                    link.addClassNames("button-link", "primary");
                    actions.add(link);
                });
        if (mayEdit()) {
            var edit = Localized.text(new Anchor(BeneficiaryLinks.edit(person.id()), ""), "beneficiaries.edit");
            edit.addClassNames("button-link", "quiet");
            actions.add(edit);
        }
        header.actions(actions.toArray(Component[]::new));
    }

    private boolean mayEdit() {
        return user.may(Permission.PEOPLE_WRITE);
    }

    private boolean mayReveal() {
        return mayEdit() || user.may(Permission.AUDIT_READ) || user.may(Permission.CEREMONY_APPROVE);
    }
}
