package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.RegistrationService;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Two people whose registration the case worker has begun: one by name alone, one left in the middle of a number. */
@Component
class DemoRegistrations {

    private final RegistrationService registrations;
    private final UserDetailsService accounts;

    DemoRegistrations(RegistrationService registrations, UserDetailsService accounts) {
        this.registrations = registrations;
        this.accounts = accounts;
    }

    void fill() {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var caseWorker = accounts.loadUserByUsername(DemoAccount.CASEWORKER.username());
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(caseWorker, null, caseWorker.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            begin(Map.of(Answer.ARABIC_NAME, "السعدية الراجي"));
            begin(Map.of(
                    Answer.ARABIC_NAME, "عبد الكبير الزياني",
                    Answer.LATIN_NAME, "Abdelkbir ZIANI",
                    Answer.CIN, "BK7319",
                    Answer.BIRTH_DATE, "14/09/1987",
                    Answer.SEX, "MALE",
                    Answer.FAMILY_SITUATION, "MARRIED",
                    Answer.DEPENDANTS, "3",
                    Answer.PHONE, "06 68 41"));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void begin(Map<Answer, String> answers) {
        registrations.keep(registrations.start(), answers);
    }
}
