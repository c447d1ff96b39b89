/** What leaves the house: the funder's report and the yearly one, from the dashboards' figures, checked before it is issued. */
@NamedInterface("published")
@NullMarked
package ma.idmaj.reporting.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
