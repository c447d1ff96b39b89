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
    private final JdbcClient jdbc;

    PressSource(CeremonyService ceremonies, DayService day, FundingService funding, JdbcClient jdbc) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.funding = funding;
        this.jdbc = jdbc;
    }

    private record Person(@Nullable Sector sector, @Nullable Sex sex) {}

    private record Frozen(int people, Money sum) {}

    PressFacts of(UUID id) {
        var ceremony = ceremonies.detail(id.toString());
        Map<UUID, Person> people = people(id);
        List<PressFacts.Line> lines = day.lines(id).stream()
                .map(line -> line(line, people.get(line.id())))
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

    private static PressFacts.Line line(LineRow line, @Nullable Person person) {
        return new PressFacts.Line(
                line.position(),
                line.state().counts(),
                line.state() == LineState.SIGNED,
                line.total(),
                LineRow.given(List.of(line)),
                person == null ? null : person.sector(),
                person == null ? null : person.sex());
    }

    /** The sector is that of the project's trade; where it has none, the one that was named for the line. */
    private Map<UUID, Person> people(UUID ceremony) {
        var people = new HashMap<UUID, Person>();
        jdbc.sql("""
                        select l.id, coalesce(t.sector, s.sector) as sector, b.sex
                        from distribution_line l join beneficiary b on b.id = l.beneficiary_id
                        join life_project p on p.id = l.life_project_id left join trade t on t.code = p.trade_code
                        left join press_line_sector s on s.line_id = l.id where l.ceremony_id = ?""").param(ceremony).query(row -> {
            String sector = row.getString("sector");
            String sex = row.getString("sex");
            people.put(
                    row.getObject("id", UUID.class),
                    new Person(sector == null ? null : Sector.valueOf(sector), sex == null ? null : Sex.valueOf(sex)));
        });
        return people;
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
