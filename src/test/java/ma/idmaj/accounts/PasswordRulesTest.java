package ma.idmaj.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "court, accounts.passwordShort",
        "elevensigns, accounts.passwordShort",
        "karim.bensaid, accounts.password.userName",
        "Karim-Bensaid 2026, accounts.password.userName",
        "Motdepasse-1234, accounts.password.common",
        "PASSWORD 1234, accounts.password.common",
        "aaaaaaaaaaaaa, accounts.password.common",
        "ababababababa, accounts.password.common",
        "كلمة المرور 123, accounts.password.common"
    })
    void whatAnIntruderTriesFirstIsRefused(String password, String key) {
        assertThatThrownBy(() -> PasswordRules.check("karim.bensaid", password)).hasMessage(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trois chevaux bleus", "ثلاثة أحصنة زرقاء", "correct horse 9", "idmaj-demo-2 ok"})
    void anythingElseOfSomeLengthIsGood(String password) {
        assertThatCode(() -> PasswordRules.check("karim.bensaid", password)).doesNotThrowAnyException();
    }
}
