package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people edit one line, each in a transaction of their own: the first one's items stand, the second is told. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ListEditorsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ListService lists;

    private UUID ceremony;
    private LineRow seen;

    @BeforeEach
    void list() {
        ceremony = new CeremonyCast(context).listed(3, null);
        seen = lists.lines(ceremony).getFirst();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSecondEditorIsToldAndOverwritesNothing() {
        lists.changeItems(seen.id(), seen.version(), pieces(7));
        assertThatThrownBy(() -> lists.changeItems(seen.id(), seen.version(), pieces(9)))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.messageKey()).isEqualTo("ceremonies.lineChanged");
                    assertThat(r.values()).containsExactly(1, seen.name());
                });
        assertThatThrownBy(() -> lists.remove(seen.id(), seen.version())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> lists.move(seen.id(), seen.version(), 3)).isInstanceOf(Refusal.class);
        assertThat(now().position()).isEqualTo(1);
        assertThat(quantities()).containsOnly(7);

        lists.changeItems(seen.id(), now().version(), pieces(9));
        assertThat(quantities())
                .as("by whoever has seen what the first one did")
                .containsOnly(9);
    }

    @Test
    void inTheSameMomentOneOfTheTwoIsKeptWhole() throws Exception {
        var start = new CyclicBarrier(2);
        try (var editors = Executors.newFixedThreadPool(2)) {
            var futures = new ArrayList<Future<Integer>>();
            for (int pieces : new int[] {7, 9}) futures.add(editors.submit(() -> change(start, pieces)));
            int first = futures.getFirst().get();
            int second = futures.getLast().get();
            assertThat(List.of(first, second)).containsOnlyOnce(0);
            assertThat(quantities()).hasSize(seen.items().size()).containsOnly(first + second);
        }
    }

    /** @return the pieces that went in, or none */
    private int change(CyclicBarrier start, int pieces) throws Exception {
        CeremonyCast.signIn(Role.ORGANISER, "organiser-" + pieces);
        start.await();
        try {
            lists.changeItems(seen.id(), seen.version(), pieces(pieces));
            return pieces;
        } catch (Refusal | ConcurrencyFailureException overtaken) {
            return 0;
        }
    }

    private List<NewItem> pieces(int quantity) {
        return seen.items().stream()
                .map(i -> new NewItem(i.itemId(), i.name(), quantity, i.unitPrice()))
                .toList();
    }

    private LineRow now() {
        return lists.line(seen.id()).orElseThrow();
    }

    private List<Integer> quantities() {
        return now().items().stream().map(LineRow.Item::quantity).toList();
    }
}
