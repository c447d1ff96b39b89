/**
 * A clerk's spreadsheet on its way to an approved distribution list: read, shown, mended in place, checked, accepted.
 * Pure values and rules; nothing here is stored.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "catalogue",
            "beneficiaries",
            "lifeprojects",
            "ceremonies"
        })
@NullMarked
package ma.idmaj.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
