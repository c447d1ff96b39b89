package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.combobox.ComboBox;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Divisions and centres of one page: their names, and the fields that choose among them. */
public class Places {

    private final Map<String, DivisionRow> divisions;
    private final Map<UUID, CentreRow> centres;
    private final TerritoryService territory;

    public Places(TerritoryService territory) {
        this.territory = territory;
        this.divisions = territory.divisions().stream().collect(Collectors.toMap(DivisionRow::code, d -> d));
        this.centres = territory.centres().stream().collect(Collectors.toMap(CentreRow::id, c -> c));
    }

    /** Empty when to be completed. */
    public String division(@Nullable String code, Language language) {
        var division = code == null ? null : divisions.get(code);
        return division == null ? "" : division.label().in(language.arabic());
    }

    /** Without its kind, for a column. */
    String shortDivision(@Nullable String code, Language language) {
        var division = code == null ? null : divisions.get(code);
        return division == null ? "" : division.name().in(language.arabic());
    }

    public String centre(@Nullable UUID id, Language language) {
        var centre = id == null ? null : centres.get(id);
        return centre == null ? "" : centre.name().in(language.arabic());
    }

    public @Nullable DivisionRow division(@Nullable String code) {
        return code == null ? null : divisions.get(code);
    }

    public @Nullable CentreRow centre(@Nullable UUID id) {
        return id == null ? null : centres.get(id);
    }

    public ComboBox<DivisionRow> divisionField(String labelKey) {
        ComboBox<DivisionRow> field = field(labelKey, DivisionRow::label);
        field.setItems((division, typed) -> fits(division.label(), typed), territory.divisions());
        return field;
    }

    public ComboBox<CentreRow> centreField(String labelKey) {
        ComboBox<CentreRow> field = field(labelKey, CentreRow::name);
        field.setItems((centre, typed) -> fits(centre.name(), typed), territory.centres());
        return field;
    }

    private static <T> ComboBox<T> field(String labelKey, Function<T, LocalizedText> name) {
        ComboBox<T> field = Fields.label(new ComboBox<>(), labelKey);
        field.setClearButtonVisible(true);
        Localized.on(
                field,
                language -> field.setItemLabelGenerator(item -> name.apply(item).in(language.arabic())));
        return field;
    }

    /** A place is found by its name in either language, however it is spelled. */
    private static boolean fits(LocalizedText name, String typed) {
        String wanted = SearchKey.of(typed);
        return SearchKey.of(name.ar()).contains(wanted)
                || SearchKey.of(name.fr()).contains(wanted);
    }
}
