/** The committee that decides on life projects: sessions, agendas, decisions, minutes. */
@NullMarked
package ma.idmaj.lifeprojects.committee;

import org.jspecify.annotations.NullMarked;
