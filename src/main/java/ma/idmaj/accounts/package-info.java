/** Accounts, roles and what each may do. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "ui::i18n", "territory", "vault", "documents::layout"})
@NullMarked
package ma.idmaj.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
