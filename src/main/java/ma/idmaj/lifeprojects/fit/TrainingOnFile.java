package ma.idmaj.lifeprojects.fit;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.shared.LocalizedText;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The training written on the person's file. */
@Component
class TrainingOnFile implements TrainingSource {

    private final BeneficiaryService people;

    TrainingOnFile(BeneficiaryService people) {
        this.people = people;
    }

    @Override
    public List<Learnt> trainings(UUID person) {
        String training = people.detail(person).training();
        return training.isEmpty() ? List.of() : List.of(new Learnt(new LocalizedText(training, training), null));
    }
}
