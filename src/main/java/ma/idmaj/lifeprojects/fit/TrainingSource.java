package ma.idmaj.lifeprojects.fit;

import java.util.List;
import java.util.UUID;

/** What a person has learnt, from one place where it is kept. Every bean of this type is asked. */
public interface TrainingSource {

    /** Trainings, qualifications and work done, as they were written; the person is one the reader may see. */
    List<Learnt> trainings(UUID person);
}
