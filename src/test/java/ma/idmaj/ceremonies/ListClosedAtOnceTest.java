package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/** A list is submitted while a colleague changes it, each in a transaction of its own: what was checked is what stands. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ListClosedAtOnceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    ListService lists;

    @Autowired
    TransactionTemplate transaction;

    private CeremonyCast cast;
    private UUID ceremony;

    @BeforeEach
    void list() {
        cast = new CeremonyCast(context);
        ceremony = cast.listed(2, null);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLineThatComesWhileTheListIsSubmittedIsRefused() throws Exception {
        NewLine third = transaction.execute(status -> cast.newcomer());
        assertThat(AtOnce.meanwhile(transaction, () -> submit(), () -> lists.add(ceremony, List.of(third))))
                .isEqualTo("ceremonies.listFrozen");
        assertThat(lists.lines(ceremony)).hasSize(2);
        assertThat(state()).isEqualTo(CeremonyState.SUBMITTED);
    }

    @Test
    void anItemThatChangesWhileTheListIsSubmittedIsRefused() throws Exception {
        LineRow line = lists.lines(ceremony).getFirst();
        var items = line.items().stream()
                .map(item -> new NewItem(item.itemId(), item.name(), 900, item.unitPrice()))
                .toList();
        assertThat(AtOnce.meanwhile(
                        transaction, () -> submit(), () -> lists.changeItems(line.id(), line.version(), items)))
                .isEqualTo("ceremonies.listFrozen");
        assertThat(lists.lines(ceremony).getFirst().total()).isEqualTo(line.total());
    }

    /** The submission waits for the line, and checks the list with it. */
    @Test
    void aListIsCheckedWithTheLineThatCameJustBefore() throws Exception {
        var seen = ceremonies.detail(ceremony.toString());
        ceremonies.describe(
                ceremony,
                seen.version(),
                new CeremonyDraft(
                        seen.title(),
                        seen.place(),
                        null,
                        seen.heldOn(),
                        null,
                        null,
                        LineRow.sum(lists.lines(ceremony))));
        NewLine third = transaction.execute(status -> cast.newcomer());
        assertThat(AtOnce.meanwhile(transaction, () -> lists.add(ceremony, List.of(third)), () -> submit()))
                .isEqualTo("ceremonies.aboveEnvelope");
        assertThat(lists.lines(ceremony)).hasSize(3);
        assertThat(state()).isEqualTo(CeremonyState.LIST_OPEN);
    }

    @Test
    void linesThatComeAtOnceStandOneAfterTheOther() throws Exception {
        NewLine third = transaction.execute(status -> cast.newcomer());
        NewLine fourth = transaction.execute(status -> cast.newcomer());
        assertThat(AtOnce.meanwhile(
                        transaction,
                        () -> lists.add(ceremony, List.of(third)),
                        () -> lists.add(ceremony, List.of(fourth))))
                .isEqualTo(AtOnce.WENT);
        assertThat(lists.lines(ceremony)).extracting(LineRow::position).containsExactly(1, 2, 3, 4);
    }

    private void submit() {
        lists.submit(ceremony, cast.version(ceremony));
    }

    private CeremonyState state() {
        return ceremonies.detail(ceremony.toString()).state();
    }
}
