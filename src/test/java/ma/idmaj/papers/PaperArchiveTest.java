package ma.idmaj.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The same facts are one paper and the same bytes; what lies in the rows names nobody; what was altered is no paper. */
@DatabaseTest
class PaperArchiveTest {

    private static final LocalizedText CANCELLED = new LocalizedText("ألغي المحضر", "Procès-verbal annulé");
    private static final String FACTS = "الاسم\tالحسين بن حمو\nname\tEl Houssine BENHAMMOU\ncin\tBK123456";

    @Autowired
    PaperArchive archive;

    @Autowired
    VerifyService verify;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    private final UUID line = NewId.next();

    @BeforeEach
    void organiser() {
        signIn.as(Role.ORGANISER);
    }

    @AfterEach
    void out() {
        signIn.out();
    }

    private MadePaper receipt(String facts) {
        return new MadePaper(PaperKind.RECEIPT, "line", line, PaperLanguages.BOTH, 2, facts);
    }

    @Test
    void theSameFactsAreOnePaperAndTheSameBytes() {
        var made = receipt(FACTS);
        IssuedPaper first = archive.issue(made.draft());
        IssuedPaper again = archive.issue(made.draft());
        assertThat(again).isEqualTo(first);
        assertThat(made.rendered).as("set once").hasValue(1);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(archive.content("line", line, first.id())).isEqualTo(archive.content("line", line, first.id()));
        assertThat(archive.issue(receipt(FACTS + "\nx\ty").draft()).id()).isNotEqualTo(first.id());
        assertThat(archive.issued("line", line)).hasSize(2);
        assertThat(archive.issued("line", List.of(line, NewId.next()))).hasSize(2);
        assertThat(first.fileName()).startsWith("idmaj-2026-02-18-receipt-").doesNotContain("BENHAMMOU");
    }

    @Test
    void theRowsNameNobody() {
        IssuedPaper paper = archive.issue(receipt(FACTS).draft());
        var row = jdbc.sql("select * from issued_paper where id = ?")
                .param(paper.id())
                .query()
                .singleRow();
        for (var cell : row.entrySet()) {
            String text = cell.getValue() instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : String.valueOf(cell.getValue());
            assertThat(text).as(cell.getKey()).doesNotContain("BENHAMMOU", "الحسين", "BK123456", "%PDF");
        }
        assertThat(trail(paper)).containsExactly("issued RECEIPT " + paper.code());
    }

    @Test
    void eachReadingIsOnTheTrail() {
        IssuedPaper paper = archive.issue(receipt(FACTS).draft());
        archive.content("line", line, paper.id());
        assertThat(trail(paper)).containsExactly("issued RECEIPT " + paper.code(), "reprinted RECEIPT " + paper.code());
    }

    @Test
    void anotherSubjectsPaperIsNotThere() {
        IssuedPaper paper = archive.issue(receipt(FACTS).draft());
        for (UUID other : List.of(NewId.next(), paper.id()))
            assertThatThrownBy(() -> archive.content("line", other, paper.id())).isInstanceOf(PaperNotFound.class);
        assertThatThrownBy(() -> archive.content("ceremony", line, paper.id())).isInstanceOf(PaperNotFound.class);
        assertThatThrownBy(() -> archive.content("line", line, NewId.next())).isInstanceOf(PaperNotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content_sealed = concat(content_sealed, 'x')",
                "content_digest = repeat('0', 64)",
                "digest = repeat('0', 64), standing_digest = repeat('0', 64)",
                "facts_sealed = content_sealed"
            })
    void whatWasAlteredIsNoPaper(String change) {
        IssuedPaper paper = archive.issue(receipt(FACTS).draft());
        jdbc.sql("update issued_paper set " + change + " where id = ?")
                .param(paper.id())
                .update();
        assertThatThrownBy(() -> archive.content("line", line, paper.id()))
                .isInstanceOfSatisfying(PaperDamaged.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("papers.damaged");
                    assertThat(refusal.values()).containsExactly(paper.code());
                });
    }

    @Test
    void whatIsWithdrawnStaysAndTheSameFactsAreIssuedAnew() {
        IssuedPaper first = archive.issue(receipt(FACTS).draft());
        int withdrawn = archive.withdraw(
                "line", line, Set.of(PaperKind.RECEIPT, PaperKind.ENGAGEMENT), Validity.ANNULLED, CANCELLED);
        assertThat(withdrawn).isOne();
        assertThat(archive.issued("line", line))
                .extracting(IssuedPaper::validity)
                .containsExactly(Validity.ANNULLED);
        assertThat(verify.verify(first.code())).singleElement().satisfies(said -> {
            assertThat(said.validity()).isEqualTo(Validity.ANNULLED);
            assertThat(said.link()).isEqualTo("papers/" + first.id());
        });
        assertThat(archive.withdrawnFor(first.id())).contains(CANCELLED);
        assertThat(trail(first)).last().isEqualTo("withdrawn RECEIPT " + first.code() + ": ألغي المحضر");
        IssuedPaper anew = archive.issue(receipt(FACTS).draft());
        assertThat(anew.code()).isNotEqualTo(first.code());
        assertThat(archive.withdraw("line", line, Set.of(PaperKind.RECEIPT), Validity.REPLACED, CANCELLED))
                .isOne();
        for (String reason : List.of(" ", "x".repeat(241), "بطاقة BK123456"))
            assertThatThrownBy(() -> archive.withdraw(
                            "line",
                            line,
                            Set.of(PaperKind.RECEIPT),
                            Validity.REPLACED,
                            new LocalizedText("سبب", reason)))
                    .isInstanceOf(Refusal.class);
    }

    @Test
    void aCodeOrADigestInAnyHandSaysWhichPaperItIs() {
        IssuedPaper paper = archive.issue(receipt(FACTS).draft());
        IssuedPaper french =
                archive.issue(new MadePaper(PaperKind.RECEIPT, "line", line, PaperLanguages.FRENCH, 1, FACTS).draft());
        outsider();
        var spaced = new StringBuilder(paper.code().toLowerCase())
                .insert(8, ' ')
                .insert(4, "- ")
                .toString();
        String arabic = paper.code()
                .chars()
                .mapToObj(c -> c >= '0' && c <= '9' ? (char) (c - '0' + '٠') : (char) c)
                .map(String::valueOf)
                .reduce("", String::concat);
        for (String typed :
                List.of(paper.code(), spaced, arabic, "http://idmaj.example/verify/" + paper.code() + "?lang=ar"))
            assertThat(verify.verify(typed)).as(typed).singleElement().satisfies(said -> {
                assertThat(said.kind()).isEqualTo(PaperKind.RECEIPT);
                assertThat(said.about()).isEqualTo(MadePaper.ABOUT);
                assertThat(said.digest()).isEqualTo(paper.digest());
                assertThat(said.valid()).isTrue();
                assertThat(said.link()).as("outsiders").isEmpty();
                assertThat(said.toString()).doesNotContain("BENHAMMOU", "الحسين", "BK123456", line.toString());
            });
        assertThat(french.digest()).isEqualTo(paper.digest());
        assertThat(verify.verify(paper.digest().toUpperCase())).hasSize(2);
        for (String none : List.of("", "NOSUCHCODE23", "' or 1=1 --", "0".repeat(64), "x".repeat(500)))
            assertThat(verify.verify(none)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void noKindIsAnybodysAndNoneIsNobodys(PaperKind kind) {
        var draft = new MadePaper(kind, "line", line, PaperLanguages.ARABIC, 1, FACTS).draft();
        assertThat(kind.keepers()).isNotEmpty();
        signIn.as(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> archive.issue(draft)).isInstanceOf(AccessDeniedException.class);
        outsider();
        assertThatThrownBy(() -> archive.issue(draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> archive.issued("line", line)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayNotHoldTheKindGetsItNowhere() {
        IssuedPaper paper = archive.issue(receipt(FACTS).draft());
        signIn.as(Role.CASE_WORKER, null);
        assertThat(archive.issued("line", line)).isEmpty();
        assertThatThrownBy(() -> archive.content("line", line, paper.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> archive.paper(paper.id())).isInstanceOf(PaperNotFound.class);
        assertThatThrownBy(
                        () -> archive.withdraw("line", line, Set.of(PaperKind.RECEIPT), Validity.ANNULLED, CANCELLED))
                .isInstanceOf(AccessDeniedException.class);
        signIn.as(Role.DESK);
        assertThat(archive.content("line", line, paper.id()))
                .as("the desk's own, asked by its feature")
                .isNotEmpty();
        assertThatThrownBy(() -> archive.paper(paper.id()))
                .as("not by its address alone")
                .isInstanceOf(PaperNotFound.class);
        assertThat(verify.verify(paper.code()))
                .singleElement()
                .satisfies(said -> assertThat(said.link()).isEmpty());
        signIn.as(Role.AUDITOR);
        assertThat(archive.paper(paper.id())).isEqualTo(paper);
    }

    private static void outsider() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }

    private List<String> trail(IssuedPaper paper) {
        return jdbc.sql("select concat(act, ' ', detail) from audit_entry where subject = 'paper' and subject_id = ?"
                        + " order by seq")
                .param(paper.id().toString())
                .query(String.class)
                .list();
    }
}
