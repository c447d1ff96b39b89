package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a ceremony for its press text. */
@Component
class PressSource {

    private final CeremonyService ceremonies;
    private final DayService day;
    private final FundingService funding;
    private final LineSectors sectors;
    private final JdbcClient jdbc;

    PressSource(
            CeremonyService ceremonies, DayService day, FundingService funding, LineSectors sectors, JdbcClient jdbc) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.funding = funding;
        this.sectors = sectors;
        this.jdbc = jdbc;
    }

    private record Frozen(int people, Money sum) {}

    PressFacts of(UUID id) {
        var ceremony = ceremonies.detail(id.toString());
        Map<UUID, Sector> known = sectors.of(id);
        Map<UUID, Sex> sexes = sexes(id);
        List<PressFacts.Line> lines = day.lines(id).stream()
                .map(line -> line(line, known.get(line.id()), sexes.get(line.id())))
                .toList();
        Frozen frozen = frozen(id).orElse(new Frozen(0, Money.ZERO));
        return new PressFacts(
                ceremony.state(),
                ceremony.title(),
                ceremony.place(),
                ceremony.heldOn(),
                Optional.ofNullable(ceremony.trancheId())
                        .flatMap(funding::trancheName)
                        .orElse(null),
                ceremony.envelope(),
                Optional.ofNullable(ceremony.digest()).orElse(""),
                lines,
                frozen.people(),
                frozen.sum(),
                records(id));
    }

    private static PressFacts.Line line(LineRow line, @Nullable Sector sector, @Nullable Sex sex) {
        return new PressFacts.Line(
                line.position(),
                line.state().counts(),
                line.state() == LineState.SIGNED,
                line.total(),
                LineRow.given(List.of(line)),
                sector,
                sex);
    }

    private Map<UUID, Sex> sexes(UUID ceremony) {
        var sexes = new HashMap<UUID, Sex>();
        jdbc.sql("""
                        select l.id, b.sex from distribution_line l join beneficiary b on b.id = l.beneficiary_id
                        where l.ceremony_id = ? and b.sex is not null""").param(ceremony).query(row -> {
            sexes.put(row.getObject("id", UUID.class), Sex.valueOf(row.getString("sex")));
        });
        return sexes;
    }

    /** The last line of the newest canonical text: how many people, and their sum in centimes. */
    private Optional<Frozen> frozen(UUID ceremony) {
        return jdbc.sql("""
                        select canonical from (
                          select 0 as ordinal, f.canonical from frozen_list f join ceremony c on c.id = f.ceremony_id
                          where f.ceremony_id = ? and f.list_version = c.list_version and c.approved_at is not null
                          union all select ordinal, canonical from list_substitution where ceremony_id = ?) texts
                        order by ordinal desc limit 1""")
                .params(ceremony, ceremony)
                .query(String.class)
                .optional()
                .flatMap(text ->
                        text.lines().filter(line -> line.startsWith("total\t")).findFirst())
                .map(line -> line.split("\t"))
                .map(fields -> new Frozen(Integer.parseInt(fields[1]), new Money(Long.parseLong(fields[2]))));
    }

    private int records(UUID ceremony) {
        return jdbc.sql("""
                        select count(*) from handover h join distribution_line l on l.id = h.standing_line_id
                        where l.ceremony_id = ? and h.signed_at is not null
                          and not exists (select 1 from return_record r where r.handover_id = h.id)""").param(ceremony).query(Integer.class).single();
    }
}
