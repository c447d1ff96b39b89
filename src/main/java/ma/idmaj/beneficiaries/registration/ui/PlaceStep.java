package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.Answers;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.beneficiaries.ui.Places;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Fields;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Where the person lives, and the centre that keeps the file: the writer's own, unless all are open to the writer. */
@org.springframework.stereotype.Component
class PlaceStep extends OwnStep {

    private static final String ADDRESS = "beneficiaries.field.address";
    private static final String COMMUNE = "beneficiaries.registration.commune";
    private static final String TERRITORY = "beneficiaries.field.territory";
    private static final String CENTRE = "beneficiaries.field.centre";

    private final RegistrationService registrations;
    private final TerritoryService territory;
    private final CurrentUser user;

    PlaceStep(RegistrationService registrations, TerritoryService territory, CurrentUser user) {
        super(registrations, Answer.ADDRESS, Answer.COMMUNE, Answer.TERRITORY, Answer.CENTRE);
        this.registrations = registrations;
        this.territory = territory;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.registration.place";
    }

    @Override
    public String path() {
        return "place";
    }

    @Override
    public Component content(UUID file, Runnable changed) {
        var places = new Places(territory);
        var form = new AnswerForm(registrations, file, changed);
        form.text(ADDRESS, BeneficiaryDraft.MAX_LENGTH, Answer.ADDRESS);
        form.text(COMMUNE, BeneficiaryDraft.MAX_COMMUNE, Answer.COMMUNE).removeClassName("wide");
        var division = Fields.optional(places.divisionField(TERRITORY));
        division.setValue(places.division(form.typed(Answer.TERRITORY)));
        form.choice(division, Answer.TERRITORY, DivisionRow::code);
        UUID own = user.centreScope().orElse(null);
        if (own == null) {
            var centre = Fields.optional(places.centreField(CENTRE));
            centre.setValue(places.centre(uuid(form.typed(Answer.CENTRE))));
            form.choice(centre, Answer.CENTRE, row -> row.id().toString());
        } else {
            form.add(new FactsList().fact(CENTRE, language -> places.centre(own, language)));
        }
        return form;
    }

    private static @Nullable UUID uuid(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    @Override
    boolean optional() {
        return true;
    }

    @Override
    boolean full(Answers answers) {
        return !answers.of(Answer.TERRITORY).isBlank();
    }

    @Override
    void word(AnswersList list, Answers answers) {
        var places = new Places(territory);
        list.text(Answer.ADDRESS, ADDRESS, answers.of(Answer.ADDRESS));
        list.text(Answer.COMMUNE, COMMUNE, answers.of(Answer.COMMUNE));
        String division = answers.of(Answer.TERRITORY);
        list.chosen(Answer.TERRITORY, TERRITORY, !division.isEmpty(), language -> places.division(division, language));
        if (user.centreScope().isPresent()) return;
        CentreRow centre = places.centre(uuid(answers.of(Answer.CENTRE)));
        list.chosen(
                Answer.CENTRE,
                CENTRE,
                centre != null,
                language -> centre == null ? "" : centre.name().in(language.arabic()));
    }

    @Override
    public int order() {
        return -10;
    }
}
