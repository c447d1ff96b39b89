/** Whether a project can live: market, premises, power, licence, and a simple break-even. */
@NamedInterface("feasibility")
@NullMarked
package ma.idmaj.lifeprojects.feasibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
