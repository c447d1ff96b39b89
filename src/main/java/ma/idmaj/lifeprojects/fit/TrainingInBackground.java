package ma.idmaj.lifeprojects.fit;

import ma.idmaj.beneficiaries.background.BackgroundKind;
import ma.idmaj.beneficiaries.background.BackgroundService;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The qualifications, trainings and work kept with the person's file. */
@Component
class TrainingInBackground implements TrainingSource {

    private final BackgroundService background;

    TrainingInBackground(BackgroundService background) {
        this.background = background;
    }

    @Override
    public List<Learnt> trainings(UUID person) {
        return background.of(person).stream()
                .filter(entry -> entry.kind() != BackgroundKind.LICENCE)
                .map(entry -> new Learnt(entry.title(), entry.tradeCode()))
                .toList();
    }
}
