/** The people equipment is given to: names in both scripts, sealed CIN and phone, search over both scripts. */
@ApplicationModule(
        allowedDependencies = {
            "pace",
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "territory",
            "documents",
            "documents::layout",
            "documents::list",
            "documents::person",
            "papers",
            "papers::ui",
            "documents::sheets",
            "documents::take-away",
            "documents::files",
            "vault"
        })
@NullMarked
package ma.idmaj.beneficiaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
