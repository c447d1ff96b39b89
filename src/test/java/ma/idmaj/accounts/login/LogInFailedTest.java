package ma.idmaj.accounts.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;

/** What could not be looked up is not called wrong. */
class LogInFailedTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aWrongPasswordLeadsBackToTheForm() throws Exception {
        new LogInFailed()
                .onAuthenticationFailure(new MockHttpServletRequest(), response, new BadCredentialsException("no"));
        assertThat(response.getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void anAccountThatCouldNotBeLookedUpDoesNot() {
        var unreachable = new InternalAuthenticationServiceException("no database");
        assertThatThrownBy(() ->
                        new LogInFailed().onAuthenticationFailure(new MockHttpServletRequest(), response, unreachable))
                .isInstanceOf(ServletException.class)
                .hasCause(unreachable);
        assertThat(response.getRedirectedUrl()).isNull();
    }
}
