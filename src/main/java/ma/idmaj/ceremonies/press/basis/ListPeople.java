package ma.idmaj.ceremonies.press.basis;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of a list with the consents the press needs, as they stand now: three queries, whatever their number. */
@Component
public class ListPeople {

    private final JdbcClient jdbc;
    private final ConsentService consents;

    ListPeople(JdbcClient jdbc, ConsentService consents) {
        this.jdbc = jdbc;
        this.consents = consents;
    }

    private record Row(
            UUID line,
            UUID person,
            int position,
            PersonName name,
            @Nullable Sex sex,
            LineState state) {}

    /** Everyone who ever stood on it, those whose place was taken too: their names stay out all the same. */
    public List<ListPerson> of(UUID ceremony) {
        List<Row> rows = jdbc.sql("""
                        select l.id, l.beneficiary_id, l.position, l.name_ar, l.name_latin, l.state, b.sex
                        from distribution_line l join beneficiary b on b.id = l.beneficiary_id
                        where l.ceremony_id = ? order by l.position""")
                .param(ceremony)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("beneficiary_id", UUID.class),
                        row.getInt("position"),
                        new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                        row.getString("sex") == null ? null : Sex.valueOf(row.getString("sex")),
                        LineState.valueOf(row.getString("state"))))
                .list();
        List<UUID> people = rows.stream().map(Row::person).toList();
        Set<UUID> image = consents.agreed(people, ConsentKind.IMAGE);
        Set<UUID> named = consents.agreed(people, ConsentKind.PRESS_NAME);
        return rows.stream()
                .map(row -> new ListPerson(
                        row.line(),
                        row.position(),
                        row.name(),
                        row.sex(),
                        image.contains(row.person()),
                        named.contains(row.person()),
                        row.state()))
                .toList();
    }

    /** Those of the people that any of the texts names. */
    public static List<ListPerson> namedIn(List<String> texts, List<ListPerson> people) {
        List<NameMentions> mentions = texts.stream().map(NameMentions::new).toList();
        return people.stream()
                .filter(person -> mentions.stream().anyMatch(mention -> mention.of(person.name())))
                .toList();
    }
}
