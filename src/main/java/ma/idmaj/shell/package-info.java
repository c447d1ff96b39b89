/** Log-in, layout, home, errors and security configuration. Nobody imports it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "operation",
            "ui",
            "ui::i18n",
            "accounts",
            "accounts::login",
            "accounts::sessions"
        })
@NullMarked
package ma.idmaj.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
