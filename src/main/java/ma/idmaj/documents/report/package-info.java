/** Reports of figures, for funders and of a year. */
@NamedInterface("report")
@NullMarked
package ma.idmaj.documents.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
