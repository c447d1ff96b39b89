package ma.idmaj.catalogue.review;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What the rules read of one item. {@code power} and {@code licenceNeeded} are null while nobody has said. */
public record ItemFacts(
        UUID id,
        String reference,
        LocalizedText name,
        LocalizedText description,
        LocalizedText specification,
        LocalizedText licence,
        String model,
        @Nullable Sector sector,
        ItemKind kind,
        ItemUnit unit,
        Money price,
        LocalDate priceDate,
        String priceSource,
        @Nullable String power,
        @Nullable Boolean licenceNeeded,
        ItemState state,
        ItemRow.Authors authors,
        @Nullable Instant stateAt,
        Folded folded,
        long version) {

    static final String COLUMNS = """
            i.id, i.reference, i.name_ar, i.name_fr, i.description_ar, i.description_fr, i.specification_ar,
            i.specification_fr, i.licence_ar, i.licence_fr, i.model, i.sector, i.kind, i.unit, i.price_centimes,
            i.price_date, i.price_source, i.power, i.licence_needed, i.state, i.written_by, i.price_by,
            i.price_approved_by, i.state_at, i.folded_ar, i.folded_fr, i.folded_model, i.search_text, i.version""";

    /** Spelling apart: each text as it is compared and found. */
    public record Folded(String ar, String fr, String model, String search) {}

    public boolean offered() {
        return state == ItemState.APPROVED || state == ItemState.TO_REVIEW;
    }

    /** A piece that stands in a workshop, plugged in and looked after. */
    public boolean durable() {
        return kind == ItemKind.DURABLE;
    }

    /** Whether nothing is to be completed before it can be approved. */
    public boolean complete() {
        return name.complete() && sector != null;
    }

    static ItemFacts read(ResultSet row) throws SQLException {
        String sector = row.getString("sector");
        LocalDateTime at = row.getObject("state_at", LocalDateTime.class);
        boolean licence = row.getBoolean("licence_needed");
        Boolean licenceNeeded = row.wasNull() ? null : Boolean.valueOf(licence);
        return new ItemFacts(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                both(row, "name"),
                both(row, "description"),
                both(row, "specification"),
                both(row, "licence"),
                row.getString("model"),
                sector == null ? null : Sector.valueOf(sector),
                ItemKind.valueOf(row.getString("kind")),
                ItemUnit.valueOf(row.getString("unit")),
                new Money(row.getLong("price_centimes")),
                row.getObject("price_date", LocalDate.class),
                row.getString("price_source"),
                row.getString("power"),
                licenceNeeded,
                ItemState.valueOf(row.getString("state")),
                new ItemRow.Authors(
                        row.getString("written_by"),
                        row.getString("price_by"),
                        row.getString("price_approved_by") != null),
                at == null ? null : at.toInstant(ZoneOffset.UTC),
                new Folded(
                        row.getString("folded_ar"),
                        row.getString("folded_fr"),
                        row.getString("folded_model"),
                        row.getString("search_text")),
                row.getLong("version"));
    }

    private static LocalizedText both(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_ar"), row.getString(column + "_fr"));
    }
}
