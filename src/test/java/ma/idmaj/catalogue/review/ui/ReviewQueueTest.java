package ma.idmaj.catalogue.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.catalogue.review.FactsCast;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ReviewRule;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Where the reader stands: decided, put off, walked past, taken back. */
class ReviewQueueTest {

    private final ReviewQueue queue = new ReviewQueue();
    private final List<Finding> findings = new ArrayList<>();

    @BeforeEach
    void four() {
        var cast = new FactsCast();
        for (int i = 0; i < 4; i++) {
            findings.add(Finding.of(ReviewRule.FEW_QUOTES, cast.item(item -> {}), "none", List.of()));
        }
        queue.load(findings, null);
    }

    @Test
    void theNextComesUpByItselfAndThePlaceIsCounted() {
        stands(0, 1, 4);
        decide(0);
        stands(1, 2, 4);
        queue.next();
        stands(2, 3, 4);
        decide(2);
        stands(3, 4, 4);
        decide(3);
        assertThat(queue.current()).as("what was walked past is still there").isEqualTo(findings.get(1));
        decide(1);
        assertThat(queue.current()).isNull();
        assertThat(queue.position()).isEqualTo(4);
        assertThat(queue.total()).isEqualTo(4);
    }

    @Test
    void walkingGoesRoundBothWays() {
        queue.previous();
        stands(3, 4, 4);
        queue.next();
        stands(0, 1, 4);
    }

    @Test
    void whatIsPutOffComesLastInTheOrderItWasPutOff() {
        queue.putOff();
        queue.putOff();
        stands(2, 1, 4);
        decide(2);
        decide(3);
        stands(0, 3, 4);
        queue.next();
        stands(1, 4, 4);
    }

    @Test
    void aDecisionTakenBackIsCountedNoMore() {
        Finding first = findings.getFirst();
        decide(0);
        queue.takenBack(1);
        queue.load(findings, first.key());
        stands(0, 1, 4);
    }

    @Test
    void whatElseGoesWithADecisionLeavesThePlace() {
        queue.next();
        String next = queue.keyAfter(List.of(findings.get(1), findings.get(2)));
        assertThat(next).isEqualTo(findings.get(3).key());
        queue.decided(2);
        queue.load(List.of(findings.get(0), findings.get(3)), next);
        stands(3, 4, 4);
    }

    private void decide(int which) {
        Finding finding = findings.get(which);
        String next = queue.keyAfter(List.of(finding));
        queue.decided(1);
        var left = new ArrayList<Finding>(left());
        left.remove(finding);
        queue.load(left, next);
    }

    private List<Finding> left() {
        var alike = queue.alike(findings.getFirst());
        return findings.stream().filter(alike::contains).toList();
    }

    private void stands(int which, int position, int total) {
        assertThat(queue.current()).isEqualTo(findings.get(which));
        assertThat(queue.position()).isEqualTo(position);
        assertThat(queue.total()).isEqualTo(total);
    }
}
