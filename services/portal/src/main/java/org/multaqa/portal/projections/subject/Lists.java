package org.multaqa.portal.projections.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists that never change, and the next ones. */
public final class Lists {

	private Lists() {
	}

	public static <T> List<T> and(List<T> list, T more) {
		var longer = new ArrayList<>(list);
		longer.add(more);
		return longer;
	}

	public static <T> List<T> without(List<T> list, Predicate<T> gone) {
		return list.stream().filter(gone.negate()).toList();
	}

	/** The member takes the place of the one that it supersedes, else the last place. */
	public static <T> List<T> put(List<T> list, T member, Predicate<T> superseded) {
		return list.stream().anyMatch(superseded) ? replace(list, superseded, (old) -> member) : and(list, member);
	}

	public static <T> List<T> replace(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
		return list.stream().map((each) -> which.test(each) ? change.apply(each) : each).toList();
	}

}
