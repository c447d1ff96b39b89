package ma.idmaj.lifeprojects.qualification;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.PreparedProjects;
import ma.idmaj.lifeprojects.pathway.Meanwhile;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Trainings taken for a project: written down, carried on, completed or abandoned. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class QualificationService {

    private final QualificationRepository trainings;
    private final PreparedProjects gate;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QualificationService(
            QualificationRepository trainings,
            PreparedProjects gate,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trainings = trainings;
        this.gate = gate;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Of one project, in the order in which they were written down. */
    @Transactional(readOnly = true)
    public List<QualificationRow> trainings(UUID project) {
        gate.visible(project);
        return trainings.findByLifeProjectIdOrderByIdAsc(project).stream()
                .map(Qualification::row)
                .toList();
    }

    /** @throws Refusal when the project is over, or the draft lacks what its state wants */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID add(UUID project, QualificationDraft draft) {
        gate.notOver(project);
        var training = trainings.saveAndFlush(
                new Qualification(project, draft, LocalDate.now(clock), clock.instant(), user.username()));
        publish(training, "trainingAdded");
        return training.id;
    }

    /** @throws Refusal as {@link #add}, once it has ended, or when somebody else has changed it meanwhile */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void change(UUID id, long version, QualificationDraft draft) {
        var training = trainings.findById(id).orElseThrow(() -> new Refusal("lifeprojects.gone"));
        gate.notOver(training.lifeProjectId);
        if (training.version != version) throw new Refusal("lifeprojects.changedMeanwhile");
        training.write(draft, LocalDate.now(clock), clock.instant(), user.username());
        Meanwhile.saved(() -> trainings.saveAndFlush(training));
        publish(training, "trainingChanged");
    }

    private void publish(Qualification training, String act) {
        events.publishEvent(new Changed("lifeproject", training.lifeProjectId.toString(), act, training.state.name()));
    }
}
