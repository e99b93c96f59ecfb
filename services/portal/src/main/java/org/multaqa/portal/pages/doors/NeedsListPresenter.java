package org.multaqa.portal.pages.doors;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.pages.doors.NeedsListPage.Kind;
import org.multaqa.portal.pages.doors.NeedsListPage.Row;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.NeedKind;
import org.multaqa.registration.api.NeedsTotals;
import org.multaqa.registration.api.PersonalNeeds;

/**
 * Who needs what, as organisers see it.
 *
 * @param context the meeting
 * @param chosen those who need this, or absent for everybody who needs anything
 */
record NeedsListPresenter(MeetingContext context, @Nullable NeedKind chosen) {

	/** How many people of so many delegations a page shows; the table has all. */
	static final int SHOWN = 500;

	private static final String NOTE = "note";

	/**
	 * The page.
	 * @param people what registration tells of those on one page, in whole delegations,
	 * or absent while it does not answer
	 * @param totals how many need what, or absent
	 */
	NeedsListPage page(@Nullable Slice<PersonalNeeds> people, @Nullable NeedsTotals totals) {
		boolean narrowed = this.chosen != null && !this.chosen.value().equals(NOTE);
		@Nullable String need = (this.chosen != null) ? this.chosen.value() : null;
		return new NeedsListPage(kinds(totals), (people != null) ? rows(people.items()) : null,
				(people != null) ? people.items().size() : 0,
				(people != null) ? Pager.of(address(need), people) : new Pager(null, null),
				(narrowed && totals != null) ? totals.notes() : 0, address(NOTE),
				(totals != null) ? totals.keptUntil() : null, this.context.addresses().doors() + "/needs/people.csv"
						+ ((this.chosen != null) ? "?need=" + this.chosen : ""));
	}

	private List<Row> rows(List<PersonalNeeds> people) {
		var reader = this.context.pageRequest().reader();
		var order = Comparator.comparing((PersonalNeeds each) -> (each.name() != null) ? reader.in(each.name()) : "",
				Collator.getInstance(reader.locale()));
		return people.stream().sorted(order).limit(SHOWN).map(this::row).toList();
	}

	private Row row(PersonalNeeds each) {
		var needs = each.needs();
		return new Row(new PersonName(each.person(), each.name()), this.context.office(each.office()), each.roles(),
				wire(needs.dietary()), wire(needs.access()), Boolean.TRUE.equals(needs.visa()), needs.note());
	}

	/** Those that somebody has, the chosen one, and the families of all. */
	private List<Kind> kinds(@Nullable NeedsTotals totals) {
		var kinds = new ArrayList<Kind>();
		kinds.add(new Kind("kind.all", null, address(null), this.chosen == null));
		for (var kind : NeedKind.ALL) {
			boolean family = kind.value().indexOf('.') < 0;
			@Nullable Integer people = (totals != null) ? count(kind.value(), totals) : null;
			if (family || (people != null && people > 0) || kind.equals(this.chosen)) {
				kinds.add(new Kind(family ? "kind." + kind : kind.value(), people, address(kind.value()),
						kind.equals(this.chosen)));
			}
		}
		return kinds;
	}

	/** Totals do not say how many have any need of a family. */
	private static @Nullable Integer count(String kind, NeedsTotals totals) {
		return switch (kind) {
			case "visa" -> totals.visas();
			case NOTE -> totals.notes();
			case "diet", "access" -> null;
			default -> count("diet.", kind, totals.dietary()) + count("access.", kind, totals.access());
		};
	}

	private String address(@Nullable String need) {
		String list = this.context.addresses().doors() + "/needs/people";
		return (need != null) ? list + "?need=" + need : list;
	}

	private static List<String> wire(@Nullable List<? extends Enum<?>> needs) {
		return (needs != null) ? needs.stream().map(ModelJson::wireName).toList() : List.of();
	}

	private static int count(String family, String kind, Map<? extends Enum<?>, Integer> totals) {
		return totals.entrySet()
			.stream()
			.filter((each) -> kind.equals(family + ModelJson.wireName(each.getKey())))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

}
