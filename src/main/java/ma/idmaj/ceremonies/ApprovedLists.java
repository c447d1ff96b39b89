package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.papers.KnownPapers;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.PrintedMark;
import ma.idmaj.papers.Validity;
import ma.idmaj.papers.VerifiedPaper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lists that carry the code of their ceremony's approval, as the verify page tells of them. */
@Component
class ApprovedLists implements KnownPapers {

    private final CeremonyRepository ceremonies;
    private final SubstitutionStore substitutions;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    ApprovedLists(CeremonyRepository ceremonies, SubstitutionStore substitutions, JdbcClient jdbc, CurrentUser user) {
        this.ceremonies = ceremonies;
        this.substitutions = substitutions;
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<VerifiedPaper> verify(PrintedMark mark) {
        if (!mark.digest())
            return ceremonies.findByVerifyCode(mark.signs()).stream()
                    .map(ceremony -> said(ceremony, false))
                    .toList();
        return ofDigest(mark.signs()).stream()
                .map(ceremony -> said(ceremony, !mark.signs().equals(ceremony.digest)))
                .toList();
    }

    /** Today's digest of an approved list, or one it had before people of its reserve took places on it. */
    private List<Ceremony> ofDigest(String digest) {
        return jdbc.sql("""
                        select id from ceremony where digest = :digest and verify_code is not null
                        union select ceremony_id from frozen_list where digest = :digest
                        union select ceremony_id from list_substitution where digest = :digest""").param("digest", digest).query(UUID.class).list().stream()
                .map(ceremonies::findById)
                .flatMap(Optional::stream)
                .filter(ceremony -> ceremony.verifyCode != null)
                .toList();
    }

    private VerifiedPaper said(Ceremony ceremony, boolean changedSince) {
        boolean held = ceremony.state.frozen();
        Validity validity = !held ? Validity.ANNULLED : changedSince ? Validity.REPLACED : Validity.VALID;
        return new VerifiedPaper(
                PaperKind.DISTRIBUTION_LIST,
                ceremony.title,
                ceremony.heldOn,
                null,
                ceremony.listVersion,
                Optional.ofNullable(ceremony.digest).orElse(""),
                substitutions.earlier(ceremony.id, ceremony.listVersion),
                validity,
                user.may(Permission.CEREMONY_PREPARE) || user.may(Permission.CEREMONY_APPROVE)
                        ? CeremonyLinks.page(ceremony.id.toString(), "prepare")
                        : "");
    }
}
