/**
 * A clerk's spreadsheet on its way to an approved distribution list: read, shown, mended in place, checked, accepted.
 * Pure values and rules; the
 * file itself is not stored. People alone come in by {@code people}, a supplier's prices by {@code prices}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "territory",
            "catalogue",
            "catalogue::facts",
            "catalogue::prices",
            "catalogue::kits",
            "beneficiaries",
            "beneficiaries::dossier",
            "lifeprojects",
            "ceremonies"
        })
@NullMarked
package ma.idmaj.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
