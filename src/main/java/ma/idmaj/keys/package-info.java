/** The keys values are sealed with: which are in use, and their change. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "ui::i18n", "accounts", "vault"})
@NullMarked
package ma.idmaj.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
