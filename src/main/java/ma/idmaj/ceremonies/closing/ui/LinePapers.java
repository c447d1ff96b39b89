package ma.idmaj.ceremonies.closing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.closing.ReturnRow;
import ma.idmaj.ceremonies.closing.ScanRow;
import ma.idmaj.ceremonies.closing.ScanService;
import ma.idmaj.shared.YearNumber;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.FileTaker;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The signed papers of a ceremony's lines, read, attached and taken out; and what came back. */
public final class LinePapers {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final List<String> TYPES =
            List.of("application/pdf", "image/jpeg", "image/png", ".pdf", ".jpg", ".jpeg", ".png");

    private final ClosingPanels services;
    private final CeremonyDetail ceremony;
    private final Runnable changed;
    private final boolean reads;
    private final Map<UUID, List<ScanRow>> scans;
    private final Map<UUID, ReturnRow> returns;

    LinePapers(ClosingPanels services, CeremonyDetail ceremony, Runnable changed) {
        this.services = services;
        this.ceremony = ceremony;
        this.changed = changed;
        this.reads = services.organises() || services.approves() || services.user.may(Permission.AUDIT_READ);
        this.scans = reads
                ? services.scans.of(ceremony.id()).stream().collect(Collectors.groupingBy(ScanRow::lineId))
                : Map.of();
        this.returns = services.returns.of(ceremony.id());
    }

    /** How many signed lines have no paper yet. */
    public long lacking(List<LineRow> lines) {
        return lines.stream()
                .filter(line -> line.state() == LineState.SIGNED && standing(line) == 0)
                .count();
    }

    private long standing(LineRow line) {
        return scans.getOrDefault(line.id(), List.of()).stream()
                .filter(ScanRow::standing)
                .count();
    }

    /** Whether this account sees papers at all. */
    public boolean shown() {
        return reads;
    }

    /** What stands in the line's cell, under its outcome. */
    public Component of(LineRow line) {
        var cell = new Div();
        cell.addClassNames("stack", "line-papers");
        var back = returns.get(line.id());
        if (back != null)
            cell.add(
                    new Span(
                            Localized.text(new Span(), "ceremonies.returns.record"),
                            new Span(" "),
                            new Ltr(YearNumber.text(back.year(), back.number()))),
                    reason(back.reason()));
        scans.getOrDefault(line.id(), List.of()).forEach(scan -> cell.add(scan(scan, line)));
        if (services.organises()) acts(cell, line);
        return cell;
    }

    private static Component reason(String words) {
        var reason = new Div(words);
        reason.addClassName("hint");
        reason.getElement().setAttribute("dir", "auto");
        return reason;
    }

    private Component scan(ScanRow scan, LineRow line) {
        var read = Downloads.button("ceremonies.scans.read", () -> {
            var content = services.scans.read(scan.id());
            return new Downloads.File(content.fileName(), content.contentType(), content.bytes());
        });
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        read.addClassName("scan");
        Localized.on(
                read,
                language -> read.setAriaLabel(Localized.text(
                        "ceremonies.scans.readOf", line.name().in(language.arabic()), scan.reference())));
        var row = new Div(read);
        row.addClassName("line-actions");
        if (!scan.standing()) row.add(Localized.text(new Span(), "ceremonies.scans.annulled"));
        if (services.organises() && ceremony.state() != CeremonyState.CLOSED) {
            var remove = new Button(VaadinIcon.TRASH.create());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Localized.on(
                    remove,
                    language -> remove.setAriaLabel(Localized.text(
                            "ceremonies.scans.removeOf", line.name().in(language.arabic()), scan.reference())));
            remove.addClickListener(click -> new ReasonDialog(
                            "ceremonies.scans.remove",
                            words -> act(() -> services.scans.remove(scan.id(), words), "ceremonies.scans.removed"))
                    .open());
            row.add(remove);
        }
        return row;
    }

    private void acts(Div cell, LineRow line) {
        var acts = new Div();
        acts.addClassName("line-actions");
        boolean signed = line.state() == LineState.SIGNED || line.state() == LineState.RETURNED;
        if (signed && standing(line) < ScanService.MOST_OF_A_LINE) {
            var attach = tool(VaadinIcon.UPLOAD, "ceremonies.scans.attach", line);
            attach.setId("attach-" + line.position());
            attach.addClickListener(click -> attach(line).open());
            acts.add(attach);
        }
        boolean returnable = ceremony.state() == CeremonyState.IN_PROGRESS || ceremony.state() == CeremonyState.DONE;
        if (line.state() == LineState.SIGNED && returnable) {
            var take = tool(VaadinIcon.REPLY, "ceremonies.returns.take", line);
            take.setId("return-" + line.position());
            take.addClickListener(click -> new ReasonDialog(
                            "ceremonies.returns.act",
                            words -> act(
                                    () -> services.closing.takeReturn(line.id(), line.version(), words),
                                    "ceremonies.returns.done"))
                    .open());
            acts.add(take);
        }
        if (acts.getComponentCount() > 0) cell.add(acts);
    }

    private Dialog attach(LineRow line) {
        var dialog = new Dialog();
        var taker = new FileTaker("ceremonies.scans.choose", MOST_BYTES, TYPES, content -> {
            services.scans.attach(line.id(), content);
            dialog.close();
            changed.run();
            Notices.done("ceremonies.scans.attached");
        });
        taker.setId("scan-file");
        var close = Localized.text(new Button(), "ceremonies.cancel");
        close.addClickListener(click -> dialog.close());
        Localized.on(
                dialog,
                language -> dialog.setHeaderTitle(
                        Localized.text("ceremonies.scans.attach", line.name().in(language.arabic()))));
        dialog.add(
                new Div(Localized.text(new Paragraph(), "ceremonies.scans.types", MOST_BYTES / (1024 * 1024)), taker));
        dialog.getFooter().add(close);
        return dialog;
    }

    private static Button tool(VaadinIcon icon, String key, LineRow line) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(button, language -> {
            String words = Localized.text(key, line.name().in(language.arabic()));
            button.setAriaLabel(words);
            button.setTooltipText(words);
        });
        return button;
    }

    private void act(Runnable act, String doneKey) {
        boolean done = Notices.attempt(act);
        changed.run();
        if (done) Notices.done(doneKey);
    }
}
