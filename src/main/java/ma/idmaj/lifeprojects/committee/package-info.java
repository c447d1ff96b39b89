/** The committee that decides on life projects: sessions, agendas, decisions, minutes. */
@NamedInterface("committee")
@NullMarked
package ma.idmaj.lifeprojects.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
