/** Sessions that are open: what each may still do is asked at every request, and whoever owns them sees and ends them. */
@NamedInterface("sessions")
@NullMarked
package ma.idmaj.accounts.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
