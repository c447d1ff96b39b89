package ma.idmaj.readapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.official.OfficialFigures;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SmallGroups;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Aggregates for partners' programs: the dashboards' own figures, masked as there, and what official sources publish. */
@RestController
@RequestMapping("/api/v1/figures")
@PreAuthorize("hasAuthority('FIGURES_READ')")
class FiguresEndpoint {

    private static final Set<String> SLICED = Set.of(Question.BY, Question.VALUE);
    private static final List<String> FIGURES = List.of("funnel", "equipped", "survival", "delivery", "relapse");

    private final FiguresService figures;
    private final OfficialFigures official;
    private final JsonAnswer answer;

    FiguresEndpoint(FiguresService figures, OfficialFigures official, JsonAnswer answer) {
        this.figures = figures;
        this.official = official;
        this.answer = answer;
    }

    @GetMapping
    void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Question.of(request.getParameterMap(), Set.of());
        var dimensions = Arrays.stream(Dimension.values())
                .map(by -> new Answers.Dimensions(
                        Question.name(by),
                        figures.choices(by).stream().map(Answers.Value::of).toList()))
                .toList();
        answer.write(request, response, new Answers.Index(asOf(), SmallGroups.LEAST, FIGURES, dimensions));
    }

    @GetMapping("/funnel")
    void funnel(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Slice slice = slice(Question.of(request.getParameterMap(), SLICED));
        answer.write(
                request,
                response,
                new Answers.Funnel(
                        asOf(),
                        Answers.Of.of(slice),
                        figures.funnel(slice).stream().map(Answers.Step::of).toList()));
    }

    @GetMapping("/equipped")
    void equipped(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = Question.of(request.getParameterMap(), Set.of(Question.GROUP, Question.BY, Question.VALUE));
        Dimension group = question.needed(Question.GROUP);
        Slice slice = slice(question);
        answer.write(
                request,
                response,
                new Answers.Equipped(
                        asOf(),
                        Answers.Of.of(slice),
                        Question.name(group),
                        figures.equipped(slice).map(Answers.Whole::of).orElse(null),
                        figures.groups(slice, group).stream()
                                .map(Answers.Group::of)
                                .toList()));
    }

    @GetMapping("/survival")
    void survival(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Slice slice = slice(Question.of(request.getParameterMap(), SLICED));
        var survival = figures.survival(slice);
        answer.write(
                request,
                response,
                new Answers.Survival(
                        asOf(),
                        Answers.Of.of(slice),
                        survival.businesses(),
                        survival.untilDays(),
                        survival.steps(),
                        survival.atRisk()));
    }

    @GetMapping("/delivery")
    void delivery(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Dimension group =
                Question.of(request.getParameterMap(), Set.of(Question.GROUP)).needed(Question.GROUP);
        answer.write(
                request,
                response,
                new Answers.Delivery(
                        asOf(),
                        Question.name(group),
                        figures.delivery(group).stream()
                                .map(Answers.Delivered::of)
                                .toList()));
    }

    @GetMapping("/relapse")
    void relapse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Question.of(request.getParameterMap(), Set.of());
        answer.write(
                request,
                response,
                new Answers.Relapse(
                        official.confirmed().stream().map(Answers.Official::of).toList()));
    }

    /** A value of too few people is answered like one that does not exist. */
    private Slice slice(Question question) {
        Optional<Dimension> by = question.dimension(Question.BY);
        Optional<String> value = question.text(Question.VALUE);
        if (by.isEmpty() && value.isEmpty()) return Slice.ALL;
        if (by.isEmpty() || value.isEmpty()) throw new Refusal("readapi.byAndValue");
        boolean known = figures.choices(by.get()).stream()
                .anyMatch(choice -> choice.value().equals(value.get()));
        if (!known) throw new Refusal("readapi.noValue", Question.shown(value.get()), Question.name(by.get()));
        return Slice.of(by.get(), value.get());
    }

    private String asOf() {
        return figures.asOf().toString();
    }
}
