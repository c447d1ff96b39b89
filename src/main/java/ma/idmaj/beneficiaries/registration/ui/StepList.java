package ma.idmaj.beneficiaries.registration.ui;

import ma.idmaj.beneficiaries.tabs.RegistrationStep;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tasks of a registration in their order: the own ones and those other modules bring. */
@Component
class StepList {

    private final ObjectProvider<RegistrationStep> beans;

    StepList(ObjectProvider<RegistrationStep> beans) {
        this.beans = beans;
    }

    List<RegistrationStep> all() {
        return beans.stream()
                .sorted(Comparator.comparingInt(RegistrationStep::order).thenComparing(RegistrationStep::path))
                .toList();
    }

    Optional<RegistrationStep> at(String path) {
        return all().stream().filter(step -> step.path().equals(path)).findFirst();
    }

    /** @return empty after the last one, when the answers are read over */
    Optional<RegistrationStep> after(RegistrationStep step) {
        return all().stream()
                .dropWhile(other -> !other.path().equals(step.path()))
                .skip(1)
                .findFirst();
    }
}
