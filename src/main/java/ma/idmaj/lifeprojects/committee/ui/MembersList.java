package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.lifeprojects.committee.Member;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Who sits on the committee, each with title and institution. */
class MembersList extends Section {

    MembersList(List<Member> members) {
        addClassNames("stack", "committee-members");
        var list = new UnorderedList();
        members.forEach(member -> list.add(item(member)));
        add(Localized.text(new H2(), "lifeprojects.committee.members"));
        add(members.isEmpty() ? Localized.text(new Span(), "lifeprojects.committee.noMembers") : list);
    }

    private static ListItem item(Member member) {
        var name = new Span();
        name.addClassName("name");
        var rest = new Span();
        rest.addClassName("hint");
        Localized.on(name, language -> {
            boolean arabic = language.arabic();
            name.setText(member.name().in(arabic));
            rest.setText(Localized.text("lifeprojects.committee.titleOf", member.title(), member.institution()));
        });
        return new ListItem(name, rest);
    }
}
