package ma.idmaj.reporting.figures;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.reporting.Choice;
import ma.idmaj.reporting.Dimension;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/** The names of what people are told apart by, in both languages. */
@Component
public class Labels {

    private final JdbcClient jdbc;
    private final Translations words;

    Labels(JdbcClient jdbc, Translations words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** All names of a kind at once: a figure asks for them once. */
    public Names of(Dimension by) {
        return new Names(
                by,
                switch (by) {
                    case CENTRE -> named("select id value, name_ar, name_fr from centre");
                    case REGION -> named("select code value, name_ar, name_fr from division where level = 'region'");
                    case TRADE -> named("select code value, name_ar, name_fr from trade");
                    case TRANCHE -> tranches();
                    default -> Map.of();
                });
    }

    /** The names of one kind. */
    public final class Names {
        private final Dimension by;
        private final Map<String, LocalizedText> known;

        private Names(Dimension by, Map<String, LocalizedText> known) {
            this.by = by;
            this.known = known;
        }

        /** @param value null for those not told apart, who have no name */
        public @Nullable Choice orNone(@Nullable String value) {
            return value == null ? null : choice(value);
        }

        public Choice choice(String value) {
            if (value.isEmpty())
                return new Choice(
                        value, words.both(by == Dimension.EQUIPPED_IN ? "reporting.notYet" : "reporting.unknown"));
            LocalizedText name = switch (by) {
                case REGISTERED_IN, EQUIPPED_IN -> new LocalizedText(value, value);
                case SEX -> words.both(EnumLabels.key(Sex.valueOf(value)));
                case SECTOR -> words.both(EnumLabels.key(Sector.valueOf(value)));
                default -> known.getOrDefault(value, words.both("reporting.unknown"));
            };
            return new Choice(value, name);
        }
    }

    private Map<String, LocalizedText> named(String query) {
        var names = new HashMap<String, LocalizedText>();
        jdbc.sql(query).query(row -> {
            names.put(row.getString("value"), new LocalizedText(row.getString("name_ar"), row.getString("name_fr")));
        });
        return names;
    }

    private Map<String, LocalizedText> tranches() {
        var names = new HashMap<String, LocalizedText>();
        jdbc.sql(
                        "select t.id, t.ordinal, a.name_ar, a.name_fr from tranche t join agreement a on a.id = t.agreement_id")
                .query(row -> {
                    LocalizedText ordinal = TrancheRow.name(row.getInt("ordinal"));
                    names.put(
                            row.getString("id"),
                            new LocalizedText(
                                    ordinal.ar() + " · " + row.getString("name_ar"),
                                    ordinal.fr() + " · " + row.getString("name_fr")));
                });
        return names;
    }
}
