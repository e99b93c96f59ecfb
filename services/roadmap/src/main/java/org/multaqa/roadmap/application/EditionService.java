package org.multaqa.roadmap.application;

import java.time.Clock;
import java.util.List;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.api.AssertionView;
import org.multaqa.roadmap.api.Changes;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.Edition;
import org.multaqa.roadmap.domain.Publication;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.SignedContent;

/**
 * The editions of roadmaps. Every method refuses as {@link Roadmaps} tells.
 * <p>
 * The content of an edition is kept, under its hash, before the roadmap says in one write
 * that this content is published, under which number, by whom and when. So two who
 * publish at once keep the same content, and one of them publishes it; and what a crash
 * leaves behind is no edition, but a content that the next attempt finds there.
 */
public final class EditionService {

	/** Names what is being written, where an edition is compared with it. */
	static final String PRESENT = "present";

	private final Roadmaps roadmaps;

	private final InsertOnly<SignedContent> contents;

	private final ContentHasher hasher;

	private final Clock clock;

	public EditionService(Roadmaps roadmaps, InsertOnly<SignedContent> contents, ContentHasher hasher, Clock clock) {
		this.roadmaps = roadmaps;
		this.contents = contents;
		this.hasher = hasher;
		this.clock = clock;
	}

	/**
	 * Publishes the present content, by headquarters.
	 * @throws RuleViolation as {@link Roadmap#publish}
	 */
	public Versioned<EditionView> publish(RequestContext context, String id) {
		var published = this.roadmaps.change(context, id, (actions, _) -> actions.publish(), (before) -> {
			var decision = before.publish(this.hasher, context.actor().person(), this.clock.instant());
			this.contents.insert(ContentAddress.of(before.id(), before.contentHash()), before.signed());
			return decision;
		});
		return published.map((roadmap) -> edition(roadmap, roadmap.publications().all().getLast()).view(roadmap));
	}

	/**
	 * Reads an edition, as everybody may.
	 * @throws RuleViolation {@code edition.unknown}
	 */
	public Versioned<EditionView> read(Actor actor, String id, String number) {
		return this.roadmaps.get(actor, id).map((roadmap) -> edition(roadmap, number).view(roadmap));
	}

	/**
	 * What passkeys have signed for the approvals of an edition, as people in the meeting
	 * may read it.
	 * @return in the order of the gates; none where no passkey was asked for
	 * @throws RuleViolation {@code edition.unknown}
	 */
	public Versioned<List<AssertionView>> readAssertions(Actor actor, String id, String number) {
		return this.roadmaps.read(actor, id).map((roadmap) -> publication(roadmap, number).assertions());
	}

	/**
	 * Compares two editions, or an edition with what is being written
	 * ({@value #PRESENT}), as people in the meeting may.
	 * @param earlier number of the earlier edition
	 * @param later number of the later edition, or {@value #PRESENT}
	 * @throws RuleViolation {@code edition.unknown}
	 */
	public Versioned<Changes> readChanges(Actor actor, String id, String earlier, String later) {
		var found = later.equals(PRESENT) ? this.roadmaps.read(actor, id) : this.roadmaps.get(actor, id);
		return found.map((roadmap) -> {
			var before = edition(roadmap, earlier);
			if (later.equals(PRESENT)) {
				return Changes.between(before.content().initiatives(), roadmap.content().initiatives())
					.reworded(before.names(roadmap), roadmap.plan().texts());
			}
			var after = edition(roadmap, later);
			return Changes.between(before.content().initiatives(), after.content().initiatives())
				.reworded(before.names(roadmap), after.names(roadmap));
		});
	}

	private Edition edition(Roadmap roadmap, String number) {
		return edition(roadmap, publication(roadmap, number));
	}

	private static Publication publication(Roadmap roadmap, String number) {
		return roadmap.publications().find(number).orElseThrow(() -> RuleViolation.unknown("edition.unknown", number));
	}

	private Edition edition(Roadmap roadmap, Publication publication) {
		String key = ContentAddress.of(roadmap.id(), publication.contentHash());
		return this.contents.find(key)
			.map((content) -> new Edition(publication, content))
			.orElseThrow(() -> new IllegalStateException("the content of an edition is gone: " + key));
	}

}
