package org.multaqa.portal.pages.invitation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.pages.invitation.InvitationPage.Invitation;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.registration.api.AccessNeed;
import org.multaqa.registration.api.Diet;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.OwnDataView;

/**
 * The reader's own invitation, and the steps of their registration.
 *
 * @param presenter the meeting
 */
record InvitationPresenter(MeetingPresenter presenter) {

	/** The reader's places, those that were left included. */
	List<OwnPlace> places() {
		return this.presenter.pageRequest()
			.actor()
			.map((actor) -> this.presenter.snapshot()
				.delegations()
				.stream()
				.flatMap((delegation) -> delegation.member(actor.person())
					.map((member) -> new OwnPlace(this.presenter, delegation, member))
					.stream())
				.toList())
			.orElse(List.of());
	}

	/** A place of the reader; those of others are as none. */
	OwnPlace place(DelegationId id) {
		if (this.presenter.pageRequest().person() == null) {
			throw new SignInNeeded();
		}
		return places().stream()
			.filter((place) -> place.delegation().id().equals(id))
			.findFirst()
			.orElseThrow(this.presenter.pageRequest()::unknown);
	}

	InvitationPage page(@Nullable OwnDataView data) {
		return new InvitationPage(places().stream().map((place) -> invitation(place, data)).toList());
	}

	MePage me(DelegationId id) {
		var place = place(id);
		@Nullable LocalizedText name = this.presenter.person(place.member().person()).name();
		return new MePage(place.at(Steps.ME), name, latin(name), place.mayCorrectName());
	}

	NeedsPage needs(DelegationId id, @Nullable OwnDataView data) {
		var place = place(id);
		@Nullable NeedsView needs = of(id, data);
		return new NeedsPage(place.at(Steps.NEEDS), (data != null && needs != null) ? said(needs, data) : null,
				place.maySay(), place.mayAccept());
	}

	/**
	 * In which language the name in Latin letters is: that of the reader where there is
	 * one, else the first there is, else that of the page.
	 */
	String latin(@Nullable LocalizedText name) {
		String own = this.presenter.pageRequest().reader().language();
		var there = (name != null) ? name.texts().keySet().stream().filter((tag) -> !tag.equals("ar")).toList()
				: List.<String>of();
		String otherwise = own.equals("ar") ? "en" : own;
		return there.contains(own) ? own : there.stream().findFirst().orElse(otherwise);
	}

	private Invitation invitation(OwnPlace place, @Nullable OwnDataView data) {
		var delegation = place.delegation();
		@Nullable NeedsView needs = of(delegation.id(), data);
		@Nullable Boolean said = (needs != null) ? !isNothing(needs) : null;
		return new Invitation(delegation.id(), this.presenter.office(delegation.office()), place.member().roles(),
				place.state(), this.presenter.person(place.member().person()), said, place.maySay(), place.mayAccept(),
				place.mayDecline(), place.mayWithdraw());
	}

	private static @Nullable NeedsView of(DelegationId id, @Nullable OwnDataView data) {
		return (data != null) ? data.places()
			.stream()
			.filter((place) -> place.delegation().equals(id))
			.map(OwnDataView.Place::needs)
			.findFirst()
			.orElse(null) : null;
	}

	private static boolean isNothing(NeedsView needs) {
		return orNone(needs.dietary()).isEmpty() && orNone(needs.access()).isEmpty()
				&& !Boolean.TRUE.equals(needs.visa()) && needs.note() == null;
	}

	private static NeedsPage.Said said(NeedsView needs, OwnDataView data) {
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
