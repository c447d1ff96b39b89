/** What a later feature implements to stand on a person's page. The one package outside {@code ui} that knows Vaadin. */
@NamedInterface("tabs")
@NullMarked
package ma.idmaj.beneficiaries.tabs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
