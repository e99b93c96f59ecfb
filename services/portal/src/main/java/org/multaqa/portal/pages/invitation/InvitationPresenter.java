package org.multaqa.portal.pages.invitation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.pages.invitation.InvitationPage.Invitation;
import org.multaqa.portal.pages.invitation.InvitationPage.Progress;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.registration.api.AccessNeed;
import org.multaqa.registration.api.Diet;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.OwnDataView;
import org.multaqa.registration.api.Question;

/**
 * The reader's own invitation, and the steps of their registration.
 *
 * @param context the meeting
 */
record InvitationPresenter(MeetingContext context) {

	/** The reader's places, those that were left included. */
	List<OwnPlace> places() {
		return this.context.pageRequest()
			.actor()
			.map((actor) -> this.context.snapshot()
				.delegations()
				.stream()
				.flatMap((delegation) -> delegation.member(actor.person())
					.map((member) -> new OwnPlace(this.context, delegation, member))
					.stream())
				.toList())
			.orElse(List.of());
	}

	/** A place of the reader; those of others are as none. */
	OwnPlace place(DelegationId id) {
		if (this.context.pageRequest().person() == null) {
			throw new SignInNeeded();
		}
		return places().stream()
			.filter((place) -> place.delegation().id().equals(id))
			.findFirst()
			.orElseThrow(this.context.pageRequest()::unknown);
	}

	InvitationPage page(@Nullable OwnDataView data) {
		return new InvitationPage(places().stream().map((place) -> invitation(place, data)).toList());
	}

	MePage me(DelegationId id, @Nullable OwnDataView data) {
		var place = place(id);
		@Nullable LocalizedText name = this.context.person(place.member().person()).name();
		return new MePage(place.at(Steps.ME, steps(id, data)), name,
				latin(name, this.context.pageRequest().reader().language()), place.mayCorrectName(), place.amends());
	}

	NeedsPage needs(DelegationId id, @Nullable OwnDataView data) {
		var place = place(id);
		OwnDataView.@Nullable Place kept = of(id, data);
		var steps = steps(id, data);
		return new NeedsPage(place.at(Steps.NEEDS, steps),
				(data != null && kept != null) ? said(kept.needs(), data) : null, place.maySay(),
				steps.contains(Steps.QUESTIONS) ? ActionState.hidden() : place.mayAccept());
	}

	AnswersPage answers(DelegationId id, @Nullable OwnDataView data) {
		var place = place(id);
		OwnDataView.@Nullable Place kept = of(id, data);
		boolean material = kept != null && kept.questions().stream().anyMatch(Question::asksApproval);
		return new AnswersPage(place.at(Steps.QUESTIONS, steps(id, data)), (kept != null) ? kept.questions() : null,
				(kept != null) ? kept.answers() : Map.of(), place.maySay(), place.mayAccept(),
				material && place.amends());
	}

	private static List<String> steps(DelegationId id, @Nullable OwnDataView data) {
		OwnDataView.@Nullable Place kept = of(id, data);
		return Steps.all(kept != null && !kept.questions().isEmpty());
	}

	/**
	 * In which language the name in Latin letters is: that of the reader where there is
	 * one, else the first there is, else that of the page.
	 * @param own the language of the reader and of the page
	 */
	static String latin(@Nullable LocalizedText name, String own) {
		var there = (name != null) ? name.texts().keySet().stream().filter((tag) -> !tag.equals("ar")).toList()
				: List.<String>of();
		String otherwise = own.equals("ar") ? "en" : own;
		return there.contains(own) ? own : there.stream().findFirst().orElse(otherwise);
	}

	private Invitation invitation(OwnPlace place, @Nullable OwnDataView data) {
		var delegation = place.delegation();
		OwnDataView.@Nullable Place kept = of(delegation.id(), data);
		return new Invitation(this.context.addresses().invitation(delegation.id()),
				this.context.office(delegation.office()), place.member().roles(), place.state(),
				this.context.person(place.member().person()), (kept != null) ? progress(kept) : null,
				place.answerUntil(), place.isTooLate(), place.maySay(), place.mayAccept(), place.mayDecline(),
				place.mayWithdraw());
	}

	static Progress progress(OwnDataView.Place kept) {
		var open = kept.questions().stream().filter((question) -> !kept.answers().containsKey(question.id())).toList();
		return new Progress(!isNothing(kept.needs()), kept.questions().size(), kept.questions().size() - open.size(),
				(int) open.stream().filter(Question::needed).count());
	}

	private static OwnDataView.@Nullable Place of(DelegationId id, @Nullable OwnDataView data) {
		return (data != null)
				? data.places().stream().filter((place) -> place.delegation().equals(id)).findFirst().orElse(null)
				: null;
	}

	private static boolean isNothing(NeedsView needs) {
		return orNone(needs.dietary()).isEmpty() && orNone(needs.access()).isEmpty()
				&& !Boolean.TRUE.equals(needs.visa()) && needs.note() == null;
	}

	static NeedsPage.Said said(NeedsView needs, OwnDataView data) {
		return new NeedsPage.Said(wire(List.of(Diet.values())), wire(List.of(AccessNeed.values())),
				wire(orNone(needs.dietary())), wire(orNone(needs.access())), Boolean.TRUE.equals(needs.visa()),
				(needs.note() != null) ? needs.note() : "", data.needsKeptUntil());
	}

	private static <E> List<E> orNone(@Nullable List<E> some) {
		return (some != null) ? some : List.of();
	}

	private static List<String> wire(List<? extends Enum<?>> needs) {
		return needs.stream().map(ModelJson::wireName).toList();
	}

}
