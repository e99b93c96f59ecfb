package org.multaqa.portal.pages.shell;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.edge.calls.ServiceResponse;

/**
 * What follows a form.
 *
 * @param subject whose read model to wait for, or blank
 * @param address where to go on
 * @param notice what to say there
 * @param same the page again, where it was refused
 * @param now the page as anybody would open it now, for what others have changed
 * @param instead where the same form is taken for what it can no longer do here, or
 * absent
 */
public record FormOutcome(Function<ServiceResponse.Done, String> subject,
		Function<ServiceResponse.Done, String> address, Function<ServiceResponse.Done, Notice> notice,
		Supplier<PageView> same, Supplier<PageView> now, @Nullable Instead instead) {

	public FormOutcome(Function<ServiceResponse.Done, String> subject, Function<ServiceResponse.Done, String> address,
			Function<ServiceResponse.Done, Notice> notice, Supplier<PageView> same) {
		this(subject, address, notice, same, same, null);
	}

	/**
	 * The same, where the page again shows what was sent in another way than in fields.
	 * @param page the page as anybody would open it now
	 */
	public FormOutcome asOf(Supplier<PageView> page) {
		return new FormOutcome(this.subject, this.address, this.notice, this.same, page, this.instead);
	}

	/**
	 * The same, where who sends what a browser had kept is told where it is taken instead
	 * of being refused; the page again offers that to all others.
	 * @param code the refusal for which that is so
	 * @param action where the same fields are taken, under the same key
	 */
	public FormOutcome instead(String code, String action) {
		return new FormOutcome(this.subject, this.address, this.notice, this.same, this.now, new Instead(code, action));
	}

	/**
	 * To an address known beforehand.
	 * @param subject whose read model to wait for
	 * @param address where to go on
	 * @param notice last part of a message key {@code notice.…}
	 * @param same the page again
	 */
	public static FormOutcome to(String subject, String address, String notice, Supplier<PageView> same) {
		return new FormOutcome((done) -> subject, (done) -> address, (done) -> Notice.of(notice), same);
	}

	/**
	 * To something new.
	 * @param family the family of its subject, for instance {@code output}
	 * @param address the address of its page, by its id
	 * @param notice last part of a message key {@code notice.…}
	 * @param same the page again
	 */
	public static FormOutcome toNew(String family, UnaryOperator<String> address, String notice,
			Supplier<PageView> same) {
		return new FormOutcome((done) -> family + "/" + done.id(), (done) -> address.apply(done.id()),
				(done) -> Notice.of(notice), same);
	}

	/**
	 * Where a form is taken that was refused for a reason.
	 *
	 * @param code the refusal
	 * @param action where the same fields are taken
	 */
	record Instead(String code, String action) {

	}

}
