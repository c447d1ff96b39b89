/** What a person has learnt and done: diplomas, trainings, work, licences. */
@NamedInterface("background")
@NullMarked
package ma.idmaj.beneficiaries.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
