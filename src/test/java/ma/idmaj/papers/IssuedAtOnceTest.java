package ma.idmaj.papers;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.NewId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two who issue the same paper in the same moment get one paper, also inside a longer transaction of their own. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IssuedAtOnceTest {

    @Autowired
    PaperArchive archive;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void tidy() {
        signIn.out();
        jdbc.sql("delete from issued_paper").update();
    }

    @Test
    void theOthersPaperIsReturned() throws Exception {
        signIn.as(Role.ORGANISER);
        UUID line = NewId.next();
        var together = new CyclicBarrier(2);
        var papers = new HashSet<IssuedPaper>();
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(new DelegatingSecurityContextCallable<>(() -> issue(line, together)));
            var second = both.submit(new DelegatingSecurityContextCallable<>(() -> issue(line, together)));
            papers.add(first.get(60, TimeUnit.SECONDS));
            papers.add(second.get(60, TimeUnit.SECONDS));
        }
        assertThat(papers).hasSize(1);
        assertThat(jdbc.sql("select count(*) from issued_paper where subject_id = ?")
                        .param(line)
                        .query(Long.class)
                        .single())
                .isOne();
        IssuedPaper paper = papers.iterator().next();
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_id = ? and act = 'issued'")
                        .param(paper.id().toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** Both have looked before either writes: they meet in the setting of the page. */
    private IssuedPaper issue(UUID line, CyclicBarrier together) {
        var made = new MadePaper(PaperKind.RECEIPT, "line", line, PaperLanguages.BOTH, 1, "a\tb");
        var draft = made.draft();
        return transaction.execute(status -> archive.issue(new PaperDraft(
                draft.kind(),
                draft.subject(),
                draft.subjectId(),
                draft.languages(),
                draft.about(),
                draft.datedOn(),
                draft.facts(),
                evidence -> {
                    try {
                        together.await(30, TimeUnit.SECONDS);
                    } catch (Exception alone) {
                        throw new IllegalStateException(alone);
                    }
                    return made.pdf(evidence);
                })));
    }
}
