package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.privacy.requests.IdentityProof;
import ma.idmaj.privacy.requests.RequestDraft;
import ma.idmaj.privacy.requests.RequestKind;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.privacy.requests.RequestWay;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Four requests about people's own data: one overdue, one whose identity is known, one without a file, one refused. */
@Component
class DemoPrivacy {

    private final RequestService requests;
    private final UserDetailsService accounts;
    private final Clock clock;

    DemoPrivacy(RequestService requests, UserDetailsService accounts, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.clock = clock;
    }

    void fill(List<UUID> people) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var officer = accounts.loadUserByUsername(DemoAccount.AUDITOR.username());
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            var today = LocalDate.now(clock);
            receive(
                    RequestKind.ACCESS,
                    people.get(2),
                    "",
                    "أريد نسخة من كل ما يحفظ عني.",
                    today.minusDays(13),
                    RequestWay.LETTER);
            UUID corrected = receive(
                    RequestKind.RECTIFICATION,
                    people.get(4),
                    "",
                    "Mon adresse a changé depuis l’été.",
                    today.minusDays(4),
                    RequestWay.COUNTER);
            requests.identify(corrected, 0, IdentityProof.CARD_SEEN, today.minusDays(4));
            receive(
                    RequestKind.OBJECTION,
                    null,
                    "Hamid OUALI",
                    "Je ne veux pas que mon nom soit publié.",
                    today.minusDays(2),
                    RequestWay.EMAIL);
            UUID refused = receive(
                    RequestKind.RECTIFICATION,
                    people.get(6),
                    "",
                    "أطلب تغيير مبلغ التجهيزات في المحضر.",
                    today.minusDays(40),
                    RequestWay.LETTER);
            requests.refuse(refused, 0, "المبلغ مطابق للمحضر الموقع وللفواتير.");
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private UUID receive(
            RequestKind kind, @Nullable UUID person, String name, String wish, LocalDate on, RequestWay way) {
        return requests.receive(new RequestDraft(kind, person, name, "", wish, on, way));
    }
}
