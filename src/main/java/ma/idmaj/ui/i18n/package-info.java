/** Language, direction, translations and formats; the only place that sets a locale or a direction. */
@NamedInterface("i18n")
@NullMarked
package ma.idmaj.ui.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
