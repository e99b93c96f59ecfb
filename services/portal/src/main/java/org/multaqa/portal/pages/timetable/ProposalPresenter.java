package org.multaqa.portal.pages.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.sessions.api.ProposalActions;
import org.multaqa.sessions.api.ProposalFacts;
import org.multaqa.sessions.api.ProposalStage;
import org.multaqa.sessions.api.ProposalView;
import org.multaqa.sessions.api.SessionView;

/**
 * The proposed timetable of a meeting, for its organisers: the service says what would be
 * different, the read models what it is called.
 */
final class ProposalPresenter {

	private final MeetingContext context;

	private final Map<RoomId, LocalizedText> rooms = new HashMap<>();

	private ProposalPresenter(PageRequest pageRequest) {
		this.context = new MeetingContext(pageRequest);
		this.context.snapshot()
			.programme()
			.ifPresent((programme) -> programme.rooms().forEach((room) -> this.rooms.put(room.id(), room.names())));
	}

	/**
	 * The proposal of the meeting that a page was asked of.
	 * @throws RuntimeException as {@link PageRequest#require}, for all but organisers
	 */
	static ProposalPresenter of(PageRequest pageRequest) {
		var proposal = new ProposalPresenter(pageRequest);
		pageRequest.require(proposal.actions(ProposalStage.NONE).read());
		return proposal;
	}

	/**
	 * The page.
	 * @param proposal what the service says of it, or absent where there is none
	 * @param isAway whether the service did not say
	 */
	ProposalPage page(@Nullable ProposalView proposal, boolean isAway) {
		var actions = actions((proposal != null) ? proposal.stage() : ProposalStage.NONE);
		var nothing = ActionState.hidden();
		if (proposal == null) {
			return new ProposalPage(null, isAway, List.of(), List.of(), List.of(), List.of(), List.of(), placed(),
					may(actions.search()), nothing, nothing, nothing);
		}
		this.context.snapshot().needNames(proposal.people().stream().map(ProposalView.ForPerson::person).toList());
		return new ProposalPage(progress(proposal), isAway,
				proposal.changes().stream().limit(ProposalPage.MOST).map(this::change).toList(),
				proposal.clashes()
					.stream()
					.limit(ProposalPage.MOST)
					.map((clash) -> new ProposalPage.Clash(clash.session().id(), clash.title(), clash.severity()))
					.toList(),
				proposal.people()
					.stream()
					.limit(ProposalPage.MOST)
					.map((each) -> new ProposalPage.ForPerson(this.context.person(each.person()), each.now(),
							each.then()))
					.toList(),
				proposal.offices()
					.stream()
					.map((each) -> new ProposalPage.ForOffice(this.context.office(each.office()), each.now(),
							each.then()))
					.toList(),
				proposal.tracks().stream().flatMap(this::track).toList(), placed(), may(actions.search()),
				proposal.stage().isUnderWay() ? may(actions.stop()) : nothing, may(actions.take()),
				may(actions.drop()));
	}

	private static ProposalPage.Progress progress(ProposalView proposal) {
		return new ProposalPage.Progress(ModelJson.wireName(proposal.stage()), proposal.stage().isUnderWay(),
				proposal.seconds(), proposal.limit(), proposal.toPlace(), proposal.placed(), proposal.broken(),
				proposal.points(), proposal.changes().size());
	}

	/** One that was taken away meanwhile is left out. */
	private Stream<ProposalPage.ForTrack> track(ProposalView.ForTrack each) {
		return this.context.snapshot()
			.programme()
			.stream()
			.flatMap((programme) -> programme.themes().stream())
			.filter((planned) -> planned.id().equals(each.track()))
			.map((planned) -> new ProposalPage.ForTrack(planned.track(), each.now(), each.then()));
	}

	private ProposalPage.Change change(ProposalView.Move move) {
		return new ProposalPage.Change(move.session(), move.title(), place(move.now()), place(move.then()),
				move.overtaken());
	}

	private ProposalPage.@Nullable Place place(SessionView.@Nullable Place place) {
		return (place != null) ? new ProposalPage.Place(
				this.rooms.getOrDefault(place.room(), LocalizedText.of("en", place.room().value())), place.starts(),
				place.ends()) : null;
	}

	private List<SessionName> placed() {
		return this.context.snapshot()
			.sessions()
			.draft()
			.stream()
			.flatMap((draft) -> draft.placed().stream())
			.map((session) -> new SessionName(session.id(), session.plan().title()))
			.toList();
	}

	private ProposalActions actions(ProposalStage stage) {
		var pageRequest = this.context.pageRequest();
		return new ProposalActions(pageRequest.actorOrVisitor(), pageRequest.inMeeting().facts(),
				new ProposalFacts(stage));
	}

	private ActionState may(Permission permission) {
		return this.context.pageRequest().may("sessions", permission, Permission.allowed());
	}

}
