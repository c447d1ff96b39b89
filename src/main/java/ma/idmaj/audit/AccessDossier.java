package ma.idmaj.audit;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.beneficiaries.dossier.DossierType;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who did something with the person's file, by role and not by name: the law has the person told the categories of those
 * who receive the data, and the staff's names are the staff's own data.
 */
@Component
class AccessDossier implements DossierPart {

    private final Translations translations;

    AccessDossier(Translations translations) {
        this.translations = translations;
    }

    @Override
    public List<DossierRows> rows() {
        return List.of(DossierRows.of("access", "audit_entry", """
                        select e.*, (select group_concat(r.role order by r.role) from account a
                          join account_role r on r.account_id = a.id where a.username = e.username) roles
                        from audit_entry e join (
                          select 'beneficiary' subject, b.id from beneficiary b
                          where b.id = :person or b.merged_into = :person
                          union select 'beneficiaries', l.ceremony_id from distribution_line l
                          where l.beneficiary_id = :person
                          union select 'paper', p.id from issued_paper p
                          join distribution_line l on p.subject = 'line' and p.subject_id = l.id
                          where l.beneficiary_id = :person) whose
                        on e.subject = cast(whose.subject as char(40) character set ascii)
                        and e.subject_id = cast(whose.id as char(60) character set ascii)
                        order by e.seq""")
                .moment("at", "occurred_at")
                .value("what", DossierType.BOTH, row -> both("audit.act." + row.getString("act")), "act")
                .value("role", DossierType.BOTH, row -> roles(row.getString("roles")), "roles")
                .value(
                        "reason",
                        DossierType.TEXT,
                        row -> reason(row.getString("act"), row.getString("detail")),
                        "detail")
                .without("the file itself", "subject")
                .without("what the file says now, by masks", "difference")
                .without("staff's names are the staff's own data", "username")
                .without("the trail's own", "seq", "number", "form", "previous_hash", "hash"));
    }

    /** What was asked for; elsewhere the detail is the program's own. */
    private static String reason(String act, String detail) {
        return act.endsWith("Shown") && !act.equals("cinsShown") || act.equals("dossierGiven") ? detail : "";
    }

    private LocalizedText both(String key) {
        return new LocalizedText(translations.text(Language.AR, key), translations.text(Language.FR, key));
    }

    private @Nullable LocalizedText roles(@Nullable String names) {
        if (names == null) return null;
        return new LocalizedText(labels(names, Language.AR, "، "), labels(names, Language.FR, ", "));
    }

    private String labels(String names, Language language, String between) {
        return Arrays.stream(names.split(","))
                .map(Role::valueOf)
                .map(role -> translations.text(language, EnumLabels.key(role)))
                .collect(Collectors.joining(between));
    }

    @Override
    public int order() {
        return 90;
    }
}
