package org.multaqa.portal.pages.roadmaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.Id;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.cards.InitiativeCard;
import org.multaqa.portal.pages.cards.InitiativeCardPresenter;
import org.multaqa.portal.pages.cards.RecommendationCardPresenter;
import org.multaqa.portal.pages.roadmaps.InitiativePage.Source;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.Answer;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.Area;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.Comment;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.Comments;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.Opening;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.OpeningGate;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.Unplanned;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PageMessages;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;
import org.multaqa.recommendations.api.RecommendationReaders;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.roadmap.api.RoadmapActions;
import org.multaqa.roadmap.api.RoadmapStage;

/** A roadmap, and writing an initiative of it. */
record RoadmapPresenter(MeetingContext context) {

	private static final String SERVICE = "roadmap";

	/** The id of the element that lists what was said in the consultation. */
	private static final String COMMENTS = "comments";

	private static final Messages MESSAGES = PageMessages.MESSAGES;

	/** The newest that the reader sees. */
	Optional<Roadmap> newest() {
		return this.context.snapshot().roadmaps().stream().filter(this.context.visibility()::shows).findFirst();
	}

	Roadmap find(RoadmapId id) {
		return this.context.snapshot()
			.roadmap(id)
			.filter(this.context.visibility()::shows)
			.orElseThrow(this.context.pageRequest()::unknown);
	}

	/** While there is none. */
	RoadmapPage none() {
		var pageRequest = this.context.pageRequest();
		var meeting = pageRequest.inMeeting().facts();
		var may = pageRequest.may(SERVICE, RoadmapActions.open(pageRequest.actorOrVisitor(), meeting),
				meeting.changes());
		return new RoadmapPage(null, may.allowed() ? opening() : null, Unplanned.NONE, Comments.NONE, false, may,
				ActionState.hidden(), ActionState.hidden(), ActionState.hidden(), ActionState.hidden(),
				ActionState.hidden());
	}

	/** For the year after the meeting, approved by those who lead. */
	private Opening opening() {
		var meeting = this.context.pageRequest().inMeeting();
		int year = meeting.to().getYear() + 1;
		return new Opening(year, MESSAGES.in(meeting.languages(), "roadmap.title", Integer.toString(year)),
				Stream.of(Role.SECRETARY_GENERAL, Role.PRESIDENT)
					.map((role) -> new OpeningGate(role,
							MESSAGES.in(meeting.languages(), "role." + this.context.pageRequest().reader().wire(role))))
					.toList());
	}

	RoadmapPage page(Roadmap roadmap) {
		var actions = this.context.actions(roadmap);
		var facts = actions.facts();
		var mayConsult = (facts.stage() == RoadmapStage.CONSULTATION)
				? may(actions, actions.closeConsultation(), facts::closing)
				: may(actions, actions.consult(), facts::consultation);
		return new RoadmapPage(new RoadmapViewPresenter(this.context).roadmap(roadmap), null, unplanned(),
				comments(roadmap), actions.read().isAllowed(), ActionState.hidden(),
				this.context.pageRequest().quietly(SERVICE, actions.draft().isAllowed()),
				may(actions, actions.comment(false), () -> facts.comment(false)),
				this.context.pageRequest().quietly(SERVICE, actions.answer().isAllowed()), mayConsult,
				mayPresent(actions));
	}

	/** An edition, which is only read. */
	EditionPage edition(Roadmap roadmap, String number) {
		return roadmap.editions()
			.stream()
			.filter((each) -> each.number().equals(number))
			.findFirst()
			.map((edition) -> new EditionPresenter(this.context, roadmap, edition).page())
			.orElseThrow(this.context.pageRequest()::unknown);
	}

	ActionState mayPresent(RoadmapActions actions) {
		return may(actions, actions.present(), () -> actions.facts().presentation(actions.meeting().neededLanguages()));
	}

	/**
	 * As the rule says; whoever reads editions only is told nothing of what is written.
	 */
	ActionState may(RoadmapActions actions, Permission permission, Supplier<Permission> state) {
		return actions.read().isAllowed()
				? this.context.pageRequest().may(SERVICE, permission, actions.meeting().changes().and(state))
				: ActionState.hidden();
	}

	/** What it is called, for those who change that or want to. */
	PlanPage plan(Roadmap roadmap) {
		var actions = this.context.actions(roadmap);
		this.context.pageRequest().require(actions.read());
		var renamed = roadmap.timeline().stream().filter((entry) -> entry.called() != null).toList();
		return new PlanPage(roadmap.id(), roadmap.last().version(), actions.facts().stage(),
				roadmap.latestEdition().map(Edition::number).orElse(null), roadmap.plan(),
				this.context.languages(roadmap.plan().texts().values().stream()),
				new Changes(this.context, null).of(roadmap, renamed.reversed()),
				may(actions, actions.reword(), Permission::allowed));
	}

	InitiativePage initiative(Roadmap roadmap, @Nullable InitiativeId id, List<String> chosen) {
		var actions = this.context.actions(roadmap);
		this.context.pageRequest().require(actions.read());
		var cards = new InitiativeCardPresenter(this.context);
		@Nullable Initiative found = (id != null) ? roadmap.initiative(id).orElseThrow(this.context.pageRequest()::unknown)
				: null;
		@Nullable InitiativeCard card = (found != null) ? cards.of(roadmap, found) : null;
		var areas = roadmap.impactAreas()
			.stream()
			.map((area) -> new Area(area.key(), area.names(), List.of()))
			.toList();
		var sources = (found != null) ? found.sources() : recommendations(chosen);
		var latest = this.context.snapshot().recommendations(agreedOnes());
		var maySave = may(actions, (found != null) ? actions.revise(found.id(), found.lead()) : actions.draft(),
				Permission::allowed);
		var mayRemove = (found != null) ? may(actions, actions.remove(found.id()), Permission::allowed)
				: ActionState.hidden();
		return new InitiativePage(roadmap.id(), roadmap.year(), roadmap.last().version(), actions.facts().stage(),
				roadmap.latestEdition().map(Edition::number).orElse(null), card, areas, offices(),
				agreed(sources, latest), latest.next() != null, sources.stream().map(Object::toString).toList(),
				(found != null) ? found.lead() : lead(sources).orElse(null),
				this.context.languages((found != null) ? texts(found) : Stream.empty()), changes(roadmap, found),
				maySave, mayRemove);
	}

	private static Stream<LocalizedText> texts(Initiative it) {
		return Stream
			.of(Stream.of(it.title(), it.outcome()), Stream.ofNullable(it.measure()).map((measure) -> measure.what()),
					it.milestones().stream().map(Initiative.Milestone::title))
			.flatMap((texts) -> texts);
	}

	/** Those of an address that name something. */
	private static List<RecommendationId> recommendations(List<String> chosen) {
		return chosen.stream().filter((id) -> Id.FORM.matcher(id).matches()).map(RecommendationId::new).toList();
	}

	private List<ChangeLine> changes(Roadmap roadmap, @Nullable Initiative initiative) {
		var own = roadmap.timeline()
			.stream()
			.filter((entry) -> initiative != null && initiative.id().value().equals(entry.about()))
			.toList();
		return new Changes(this.context, null).of(roadmap, own.reversed());
	}

	/** Who leads, to begin with: the office that proposed it, or the reader's own. */
	private Optional<OfficeId> lead(List<RecommendationId> sources) {
		return sources.stream()
			.flatMap((source) -> this.context.snapshot().recommendation(source).stream())
			.filter((each) -> each.stage() == RecommendationStage.AGREED)
			.map(Recommendation::office)
			.findFirst()
			.or(this.context.pageRequest()::office)
			.filter((lead) -> offices().stream().anyMatch((office) -> office.id().equals(lead)));
	}

	private List<OfficeBadge> offices() {
		return new RecommendationCardPresenter(this.context).offices()
			.stream()
			.map((delegation) -> this.context.office(delegation.office()))
			.toList();
	}

	/** To choose from: the latest, and those chosen already. */
	private List<Source> agreed(Collection<RecommendationId> chosen, Slice<Recommendation> latest) {
		var snapshot = this.context.snapshot();
		snapshot.needRecommendations(chosen);
		return Stream
			.concat(chosen.stream().flatMap((id) -> snapshot.recommendation(id).stream()), latest.items().stream())
			.filter((each) -> each.stage() == RecommendationStage.AGREED)
			.distinct()
			.map((each) -> new Source(each.id(), each.title()))
			.toList();
	}

	/** The latest; what is planned already, in any roadmap, is read past. */
	private Unplanned unplanned() {
		var roadmaps = this.context.roadmaps();
		var unplanned = new ArrayList<Recommendation>();
		@Nullable Cursor from = null;
		do {
			var slice = this.context.snapshot().recommendations(agreedOnes().from(from));
			this.context.snapshot().needPlans(slice.items().stream().map(Recommendation::id).toList());
			slice.items().stream().filter((each) -> roadmaps.carryingOut(each.id()).isEmpty()).forEach(unplanned::add);
			from = slice.next();
		}
		while (from != null && unplanned.size() <= MeetingLists.CARDS);
		var latest = unplanned.stream().limit(MeetingLists.CARDS).toList();
		return new Unplanned(new RecommendationCardPresenter(this.context).all(latest),
				latest.size() < unplanned.size());
	}

	private ListQuery agreedOnes() {
		return ListQuery.by("changed")
			.where("meeting", this.context.pageRequest().inMeeting().id())
			.where("readers", RecommendationReaders.EVERYBODY)
			.where("stage", RecommendationStage.AGREED)
			.descend();
	}

	private Comments comments(Roadmap roadmap) {
		if (!this.context.visibility().showsDrafting()) {
			return Comments.NONE;
		}
		var page = Slice.of(roadmap.comments().reversed(), Roadmap.Comment::id, this.context.pageRequest().from());
		this.context.snapshot().needNames(speakers(page.items()));
		return new Comments(roadmap.comments().size(),
				page.items().stream().map((comment) -> comment(roadmap, comment)).toList(),
				Pager.of(this.context.addresses().roadmap(roadmap.id()), page).at(COMMENTS));
	}

	/** What was said of it, by what it was said of. */
	List<ApprovalPage.Said> said(Roadmap roadmap) {
		var byLine = new LinkedHashMap<Optional<InitiativeId>, List<Roadmap.Comment>>();
		roadmap.comments()
			.reversed()
			.forEach((made) -> byLine.computeIfAbsent(Optional.ofNullable(made.initiative()), (_) -> new ArrayList<>())
				.add(made));
		var shown = byLine.values().stream().flatMap((made) -> made.stream().limit(ApprovalPage.Said.MOST)).toList();
		this.context.snapshot().needNames(speakers(shown));
		return byLine.entrySet()
			.stream()
			.map((line) -> new ApprovalPage.Said(line.getKey().orElse(null),
					line.getValue()
						.stream()
						.limit(ApprovalPage.Said.MOST)
						.map((made) -> comment(roadmap, made))
						.toList(),
					line.getValue().size() > ApprovalPage.Said.MOST))
			.toList();
	}

	private static List<PersonId> speakers(List<Roadmap.Comment> comments) {
		return comments.stream()
			.flatMap((made) -> Stream.concat(Stream.of(made.by()),
					Stream.ofNullable(made.answer()).map(Roadmap.Answer::by)))
			.toList();
	}

	private Comment comment(Roadmap roadmap, Roadmap.Comment it) {
		return new Comment(it.id(), about(roadmap, it.initiative()), it.language(), it.words(),
				this.context.person(it.by()), this.context.officeOrNone(it.office()), it.at(), answer(it));
	}

	private @Nullable Answer answer(Roadmap.Comment it) {
		Roadmap.@Nullable Answer given = it.answer();
		return (given != null)
				? new Answer(given.language(), given.words(), this.context.person(given.by()), given.at()) : null;
	}

	private static @Nullable LocalizedText about(Roadmap roadmap, @Nullable InitiativeId initiative) {
		return (initiative != null) ? roadmap.initiative(initiative).map(Initiative::title).orElse(null) : null;
	}

}
