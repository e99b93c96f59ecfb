package org.multaqa.sessions.material.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.sessions.api.MaterialActions;
import org.multaqa.sessions.api.MaterialFacts;
import org.multaqa.sessions.material.domain.Content.Link;
import org.multaqa.sessions.material.domain.Content.StoredFile;
import org.multaqa.sessions.material.domain.Material;
import org.multaqa.sessions.material.domain.SessionMaterials;
import org.multaqa.sessions.material.domain.WebAddress;
import org.multaqa.sessions.programme.application.PlannedSession;
import org.multaqa.sessions.programme.application.PlannedSessions;

/**
 * What people do with the materials of a session, as far as {@link MaterialActions}
 * allows it. A session that the actor may not know of is
 * {@code programme.unknown-session}, a material that is not for the actor
 * {@code material.unknown}.
 */
public class MaterialService {

	private final Aggregates<SessionMaterials> materials;

	private final PlannedSessions sessions;

	private final FileKeeper files;

	public MaterialService(Aggregates<SessionMaterials> materials, PlannedSessions sessions, FileKeeper files) {
		this.materials = materials;
		this.sessions = sessions;
		this.files = files;
	}

	/** The materials of a session, as far as the actor may read them. */
	public Versioned<ShownMaterials> read(Actor actor, SessionId id) {
		var session = this.sessions.get(id);
		return stored(session).map((now) -> shown(actor, session, now));
	}

	/**
	 * A file that the actor may read.
	 * @param actor who asks, or a visitor
	 * @throws RuleViolation {@code material.unknown}, {@code programme.unknown-session}
	 */
	public OpenedFile open(Actor actor, SessionId id, MaterialId material) {
		var session = this.sessions.get(id);
		var now = stored(session).state();
		var actions = shown(actor, session, now).actions();
		var found = now.find(material).filter((each) -> actions.reads(each.readers())).orElse(null);
		if (found != null && found.content() instanceof StoredFile file) {
			boolean isPublic = new MaterialActions(Actor.visitor(), actions.facts()).reads(found.readers());
			return new OpenedFile(file, isPublic, this.files.open(file));
		}
		throw RuleViolation.unknown("material.unknown", material.value());
	}

	/**
	 * Adds a link, once under the same key.
	 * @param material its id, see {@link RequestContext#newId}
	 * @throws RuleViolation as {@link MaterialActions#add}, {@link WebAddress#checked}
	 * and {@link SessionMaterials#add}
	 */
	public Versioned<ShownMaterials> addLink(RequestContext context, SessionId id, MaterialId material,
			LocalizedText title, MaterialReaders readers, String address) {
		return change(context, id, (now, facts) -> now.add(facts,
				new Material(material, title, readers, new Link(WebAddress.checked(address)))));
	}

	/**
	 * Adds a file, once under the same key. What is sent is read only if it may be added.
	 * @param material its id, see {@link RequestContext#newId}
	 * @throws FileTooLarge if it is larger than one may be
	 * @throws RuleViolation as {@link MaterialActions#add}, {@link FileKeeper#keep} and
	 * {@link SessionMaterials#add}
	 */
	public Versioned<ShownMaterials> addFile(RequestContext context, SessionId id, MaterialId material,
			LocalizedText title, MaterialReaders readers, SentFile sent) {
		var asked = "add " + readers + " " + title.texts();
		return keep(context, id, sent, asked,
				(now, facts, file) -> now.add(facts, new Material(material, title, readers, file)));
	}

	/**
	 * Calls a material otherwise, makes it for others, or leads a link elsewhere.
	 * @param context insists on the version that was seen
	 * @param address where it leads from now on, or absent for what it is
	 * @throws RuleViolation as {@link MaterialActions#keep}, {@link WebAddress#checked}
	 * and {@link SessionMaterials#revise}
	 */
	public Versioned<ShownMaterials> revise(RequestContext context, SessionId id, MaterialId material,
			LocalizedText title, MaterialReaders readers, @Nullable String address) {
		return change(context, id, (now, facts) -> {
			context.requireVersion();
			return now.revise(material, title, readers,
					(address != null) ? new Link(WebAddress.checked(address)) : null);
		});
	}

	/**
	 * Puts another file in the place of one.
	 * @throws FileTooLarge if it is larger than one may be
	 * @throws RuleViolation as {@link MaterialActions#keep}, {@link FileKeeper#keep} and
	 * {@link SessionMaterials#replaceFile}
	 */
	public Versioned<ShownMaterials> replaceFile(RequestContext context, SessionId id, MaterialId material,
			SentFile sent) {
		return keep(context, id, sent, "replace " + material, (now, facts, file) -> now.replaceFile(material, file));
	}

	/**
	 * Takes a material away; what is not there any more is no error.
	 * @throws RuleViolation as {@link MaterialActions#keep}
	 */
	public Versioned<ShownMaterials> remove(RequestContext context, SessionId id, MaterialId material) {
		return change(context, id, (now, facts) -> now.remove(material));
	}

	/**
	 * Puts all materials into another order.
	 * @throws RuleViolation as {@link MaterialActions#keep} and
	 * {@link SessionMaterials#reorder}
	 */
	public Versioned<ShownMaterials> reorder(RequestContext context, SessionId id, List<MaterialId> order) {
		return change(context, id, (now, facts) -> now.reorder(order));
	}

	/** Removes files that no material has any more, and what a crash has left behind. */
	public void sweep() {
		this.files.sweep((claim) -> this.materials.find(claim.session().value())
			.filter((now) -> now.state().holds(claim.file()))
			.isPresent());
	}

	/**
	 * The file is in the store before the material has it, and out of it if none has.
	 * Where it is unknown whether the material was stored, the file stays for the sweep.
	 */
	private Versioned<ShownMaterials> keep(RequestContext context, SessionId id, SentFile sent, String asked,
			Kept act) {
		var session = this.sessions.get(id);
		var meeting = session.meeting().id();
		shown(context.actor(), session, stored(session).state()).actions().keep().orThrow();
		return this.files.keep(meeting, id, sent, (claim, file) -> {
			try {
				var after = change(withContent(context, id + " " + asked, file), id,
						(now, facts) -> act.of(now, facts, file));
				if (after.state().materials().holds(file.id())) {
					this.files.settle(claim);
				}
				else {
					this.files.remove(claim);
				}
				return after;
			}
			catch (RuleViolation | IdempotencyConflict ex) {
				this.files.remove(claim);
				throw ex;
			}
		});
	}

	/**
	 * A file that is given up is loose before that is stored: a crash leaves it to the
	 * sweep.
	 */
	private Versioned<ShownMaterials> change(RequestContext context, SessionId id,
			BiFunction<SessionMaterials, MaterialFacts, Decision<SessionMaterials>> act) {
		var session = this.sessions.get(id);
		var givenUp = new ArrayList<StoredFile>();
		var after = this.materials.changeFrom(id.value(), SessionMaterials.none(id, session.meeting().id()), context,
				(now) -> {
					var actions = shown(context.actor(), session, now).actions();
					actions.keep().orThrow();
					var decision = act.apply(now, actions.facts());
					now.files().filter((file) -> !decision.state().holds(file.id())).forEach((file) -> {
						this.files.loosen(file);
						givenUp.add(file);
					});
					return decision;
				});
		givenUp.stream().filter((file) -> !after.state().holds(file.id())).forEach(this.files::release);
		return after.map((now) -> shown(context.actor(), session, now));
	}

	private Versioned<SessionMaterials> stored(PlannedSession session) {
		var id = session.plan().id();
		return this.materials.find(id.value())
			.orElseGet(() -> new Versioned<>(id.value(), 0, 0, SessionMaterials.none(id, session.meeting().id())));
	}

	/**
	 * What is asked under a key is known when the file is: it is not read twice.
	 * @param asked what becomes of the file
	 */
	private static RequestContext withContent(RequestContext context, String asked, StoredFile file) {
		return new RequestContext(context.actor(), context.expectedVersion(), context.key(),
				Hashes.sha256(String.join("\n", asked, file.name(), file.hash())), context.causation());
	}

	private static ShownMaterials shown(Actor actor, PlannedSession session, SessionMaterials now) {
		var actions = new MaterialActions(actor,
				new MaterialFacts(session.meeting(), session.plan().people(), session.released(), now.all().size()));
		if (!actions.isShown()) {
			throw RuleViolation.unknown("programme.unknown-session", session.plan().id().value());
		}
		return new ShownMaterials(now, actions);
	}

	/** What is asked of the materials when the file is in the store. */
	private interface Kept {

		Decision<SessionMaterials> of(SessionMaterials now, MaterialFacts facts, StoredFile file);

	}

}
