/** After the day: complaints, repairs, returns and losses of what was handed over. */
@NamedInterface("care")
@NullMarked
package ma.idmaj.followup.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
