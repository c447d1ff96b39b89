/** People's rights over their own data: requests, objections, legal holds, retention. Nobody imports it but the demo. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "vault",
            "documents::sheets",
            "documents::take-away",
            "beneficiaries",
            "beneficiaries::consent",
            "beneficiaries::dossier",
            "beneficiaries::forgetting",
            "ceremonies"
        })
@NullMarked
package ma.idmaj.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
