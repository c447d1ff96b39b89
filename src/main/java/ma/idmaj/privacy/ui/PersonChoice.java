package ma.idmaj.privacy.ui;

import com.vaadin.flow.component.combobox.ComboBox;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.stream.Stream;

/** A field that finds a person's file by name, CIN, phone or number, as the people's list does. */
public final class PersonChoice {

    private static final int SHOWN = 20;

    private PersonChoice() {}

    public static ComboBox<BeneficiaryRow> of(String labelKey, BeneficiaryService people) {
        var choice = Fields.label(new ComboBox<BeneficiaryRow>(), labelKey);
        choice.setItems(query -> {
            String words = query.getFilter().orElse("").strip();
            // All there are to choose from come at once: whoever does not see the person types on.
            if (query.getOffset() > 0 || query.getLimit() == 0 || words.isEmpty()) return Stream.empty();
            return people
                    .search(new BeneficiaryFilter(words, null, null), null, Math.min(SHOWN, query.getLimit()))
                    .rows()
                    .stream();
        });
        Localized.on(
                choice,
                language -> choice.setItemLabelGenerator(
                        row -> row.name().in(language.arabic()) + " · " + row.fileNumber()));
        return choice;
    }
}
