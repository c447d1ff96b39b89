package ma.idmaj.beneficiaries.views;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.Forgotten;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;
import ma.idmaj.shared.SearchKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A saved view that looks for the person by two words of the name at least, or is called by it, goes. */
@Component
class ViewForgetting implements ForgettingPart {

    private static final int TELLING = 2;

    private final JdbcClient jdbc;

    ViewForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record View(UUID id, String name, String parameters) {}

    @Override
    public List<ForgottenRows> rows() {
        return List.of();
    }

    @Override
    public void strike(Forgotten person) {
        var known = new HashSet<String>();
        person.names().forEach(name -> known.addAll(words(name)));
        jdbc
                .sql("select id, name, parameters from saved_view")
                .query((row, n) ->
                        new View(row.getObject("id", UUID.class), row.getString("name"), row.getString("parameters")))
                .list()
                .stream()
                .filter(view -> tells(FilterParameters.read(view.parameters()).getOrDefault("q", ""), known)
                        || tells(view.name(), known))
                .forEach(view -> jdbc.sql("delete from saved_view where id = ?")
                        .param(view.id())
                        .update());
    }

    private static boolean tells(String text, Set<String> known) {
        var words = words(text);
        words.retainAll(known);
        return words.size() >= TELLING;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(SearchKey.of(text).split(" ")));
        words.remove("");
        return words;
    }

    @Override
    public int order() {
        return 80;
    }
}
