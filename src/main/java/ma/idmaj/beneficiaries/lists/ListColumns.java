package ma.idmaj.beneficiaries.lists;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.facets.PeopleColumn;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
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

        ExportedList<ListedPerson> list(RowSource<ListedPerson> rows) {
            var list = new ExportedList<>("people", "beneficiaries.title", rows)
                    .number(
                            "beneficiaries.field.fileNumber",
                            listed -> listed.person().fileNumber())
                    .text(
                            "beneficiaries.lists.nameAr",
                            (listed, words) -> listed.person().name().ar())
                    .text(
                            "beneficiaries.lists.nameLatin",
                            (listed, words) -> listed.person().name().latin())
                    .code("beneficiaries.field.cin", listed -> listed.person().cinMasked())
                    .code("beneficiaries.field.phone", listed -> listed.person().phoneMasked())
                    .date(
                            "beneficiaries.field.birthDate",
                            listed -> listed.person().birthDate())
                    .text(
                            "beneficiaries.field.territory",
                            (listed, words) -> division(listed.person().divisionCode()));
            if (byCentre)
                list.text(
                        "beneficiaries.field.centre",
                        (listed, words) -> centre(listed.person().centreId()));
            for (int i = 0; i < further.size(); i++) {
                int column = i;
                list.text(
                        further.get(i).labelKey(),
                        (listed, words) -> further(listed).get(column));
            }
            return list;
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
