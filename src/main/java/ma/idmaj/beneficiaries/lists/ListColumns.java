package ma.idmaj.beneficiaries.lists;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.facets.PeopleColumn;
import ma.idmaj.documents.tables.TableFile.Column;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The columns of a list taken away: those of the screen, both names apart, and what other modules add. */
@Component
class ListColumns {

    private final TerritoryService territory;
    private final CurrentUser user;
    private final Translations words;
    private final List<PeopleColumn> further;

    ListColumns(TerritoryService territory, CurrentUser user, Translations words, List<PeopleColumn> further) {
        this.territory = territory;
        this.user = user;
        this.words = words;
        this.further = further.stream()
                .sorted(Comparator.comparingInt(PeopleColumn::order))
                .toList();
    }

    List<PeopleColumn> further() {
        return further;
    }

    Reading in(Language language) {
        return new Reading(
                language,
                territory.divisions().stream().collect(Collectors.toMap(DivisionRow::code, DivisionRow::name)),
                territory.centres().stream().collect(Collectors.toMap(CentreRow::id, CentreRow::name)),
                user.centreScope().isEmpty());
    }

    /** The columns in one reader's language and view. */
    final class Reading {

        private final Language language;
        private final Map<String, LocalizedText> divisions;
        private final Map<UUID, LocalizedText> centres;
        private final boolean byCentre;

        private Reading(
                Language language,
                Map<String, LocalizedText> divisions,
                Map<UUID, LocalizedText> centres,
                boolean byCentre) {
            this.language = language;
            this.divisions = divisions;
            this.centres = centres;
            this.byCentre = byCentre;
        }

        List<Column> columns() {
            var columns = new ArrayList<Column>();
            columns.add(new Column(text("beneficiaries.field.fileNumber"), 10));
            columns.add(new Column(text("beneficiaries.lists.nameAr"), 28));
            columns.add(new Column(text("beneficiaries.lists.nameLatin"), 28));
            columns.add(new Column(text("beneficiaries.field.cin"), 14));
            columns.add(new Column(text("beneficiaries.field.phone"), 18));
            columns.add(new Column(text("beneficiaries.field.birthDate"), 14));
            columns.add(new Column(text("beneficiaries.field.territory"), 24));
            if (byCentre) columns.add(new Column(text("beneficiaries.field.centre"), 32));
            further.forEach(column -> columns.add(new Column(text(column.labelKey()), 22)));
            return columns;
        }

        List<Object> cells(ListedPerson listed) {
            BeneficiaryRow person = listed.person();
            var cells = new ArrayList<Object>();
            cells.add(person.fileNumber());
            cells.add(person.name().ar());
            cells.add(person.name().latin());
            cells.add(person.cinMasked());
            cells.add(person.phoneMasked());
            cells.add(person.birthDate() == null ? "" : person.birthDate());
            cells.add(division(person.divisionCode()));
            if (byCentre) cells.add(centre(person.centreId()));
            cells.addAll(further(listed));
            return cells;
        }

        List<String> further(ListedPerson listed) {
            var said = new ArrayList<String>();
            for (int i = 0; i < further.size(); i++)
                said.add(further.get(i)
                        .key(listed.further().get(i))
                        .map(this::text)
                        .orElse(""));
            return said;
        }

        List<String> furtherHeadings() {
            return further.stream().map(column -> text(column.labelKey())).toList();
        }

        boolean byCentre() {
            return byCentre;
        }

        String division(@Nullable String code) {
            var name = code == null ? null : divisions.get(code);
            return name == null ? "" : name.in(language.arabic());
        }

        String centre(@Nullable UUID id) {
            var name = id == null ? null : centres.get(id);
            return name == null ? "" : name.in(language.arabic());
        }

        String text(String key, Object... values) {
            return words.text(language, key, values);
        }
    }
}
