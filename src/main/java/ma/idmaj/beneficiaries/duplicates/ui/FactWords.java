package ma.idmaj.beneficiaries.duplicates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.duplicates.FileFact;
import ma.idmaj.beneficiaries.duplicates.FileSide;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A file's facts as they are shown; numbers masked. */
class FactWords {

    private final TerritoryService territory;

    FactWords(TerritoryService territory) {
        this.territory = territory;
    }

    Component of(FileSide file, FileFact fact, Language language) {
        if (!file.has(fact)) return quiet();
        return switch (fact) {
            case ARABIC_NAME -> anyDirection(file.name().ar());
            case LATIN_NAME -> new Ltr(file.name().latin());
            case CIN -> new Ltr(file.cinMasked());
            case PHONE -> new Ltr(file.phoneMasked());
            case SECOND_PHONE -> new Ltr(file.secondPhoneMasked());
            case BIRTH_DATE -> birth(file);
            case SEX -> file.sex() == null ? quiet() : new Span(Localized.label(file.sex()));
            case FAMILY_SITUATION ->
                file.familySituation() == null ? quiet() : new Span(Localized.label(file.familySituation()));
            case DEPENDANTS -> new Ltr(String.valueOf(file.dependants()));
            case ADDRESS -> anyDirection(file.address());
            case COMMUNE -> anyDirection(file.commune());
            case TERRITORY -> new Span(division(file.divisionCode(), language));
            case CENTRE -> new Span(centre(file.centreId(), language));
            case TRAINING -> anyDirection(file.training());
        };
    }

    static Component birth(FileSide file) {
        return file.birthDate() == null ? quiet() : new Ltr(Formats.date(file.birthDate()));
    }

    String centre(@Nullable UUID id, Language language) {
        return territory.centres().stream()
                .filter(centre -> centre.id().equals(id))
                .map(centre -> centre.name().in(language.arabic()))
                .findFirst()
                .orElse("");
    }

    private String division(@Nullable String code, Language language) {
        return code == null
                ? ""
                : territory
                        .division(code)
                        .map(division -> division.label().in(language.arabic()))
                        .orElse("");
    }

    private static Span anyDirection(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Span quiet() {
        var none = new Span(Localized.text("beneficiaries.duplicates.notOnFile"));
        none.addClassName("hint");
        return none;
    }
}
