/** Papers once issued: kept sealed with the facts they were made from, so that a reprint is the same bytes. */
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "ui::i18n", "accounts", "documents::layout", "documents::pages", "vault"
        })
@NullMarked
package ma.idmaj.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
