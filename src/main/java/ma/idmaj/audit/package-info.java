/** The audit trail: listens to every change; nobody imports it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "beneficiaries::dossier",
            "ui",
            "ui::i18n",
            "documents::sheets",
            "documents::take-away"
        })
@NullMarked
package ma.idmaj.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
