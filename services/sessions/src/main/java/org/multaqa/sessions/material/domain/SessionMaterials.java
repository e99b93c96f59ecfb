package org.multaqa.sessions.material.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MaterialEvent.MaterialAdded;
import org.multaqa.model.events.MaterialEvent.MaterialFileReplaced;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.MaterialEvent.MaterialRemoved;
import org.multaqa.model.events.MaterialEvent.MaterialRevised;
import org.multaqa.model.events.MaterialEvent.MaterialsReordered;
import org.multaqa.sessions.api.MaterialFacts;
import org.multaqa.sessions.material.domain.Content.Link;
import org.multaqa.sessions.material.domain.Content.StoredFile;
import org.multaqa.sessions.programme.domain.Limits;

/**
 * The materials of a session, in the order in which they are read.
 *
 * @param all at most {@value MaterialFacts#MOST}
 */
public record SessionMaterials(SessionId session, MeetingId meeting, List<Material> all) {

	public SessionMaterials {
		all = List.copyOf(all);
	}

	/** Before anybody brought one. */
	public static SessionMaterials none(SessionId session, MeetingId meeting) {
		return new SessionMaterials(session, meeting, List.of());
	}

	public Optional<Material> find(MaterialId id) {
		return this.all.stream().filter((material) -> material.id().equals(id)).findFirst();
	}

	/**
	 * A material.
	 * @throws RuleViolation {@code material.unknown}
	 */
	public Material get(MaterialId id) {
		return find(id).orElseThrow(() -> RuleViolation.unknown("material.unknown", id.value()));
	}

	/** Whether the bytes that the store has under this id are those of a material. */
	public boolean holds(String file) {
		return files().anyMatch((each) -> each.id().equals(file));
	}

	/** Those of the materials that are files. */
	public Stream<StoredFile> files() {
		return this.all.stream()
			.map(Material::content)
			.filter(StoredFile.class::isInstance)
			.map(StoredFile.class::cast);
	}

	/**
	 * One more, after all others. One that is there by its id is there, whatever it has
	 * become.
	 * @throws RuleViolation {@code text.too-long}, and as {@link MaterialFacts#adding}
	 */
	public Decision<SessionMaterials> add(MaterialFacts facts, Material material) {
		Limits.title(material.title());
		if (find(material.id()).isPresent()) {
			return Decision.unchanged(this);
		}
		return Decision.when(facts.adding(), this,
				() -> Decision.of(with(Stream.concat(this.all.stream(), Stream.of(material))),
						new MaterialAdded(this.meeting, this.session, material.id(), material.title(),
								material.readers(), material.content().told())));
	}

	/**
	 * It is called otherwise, is for others, or leads elsewhere.
	 * @param link where it leads from now on, or absent for what it is
	 * @throws RuleViolation {@code material.unknown}, {@code material.not-a-link},
	 * {@code text.too-long}
	 */
	public Decision<SessionMaterials> revise(MaterialId id, LocalizedText title, MaterialReaders readers,
			@Nullable Link link) {
		var before = get(id);
		Limits.title(title);
		if (link != null && !(before.content() instanceof Link)) {
			throw new RuleViolation("material.not-a-link", before.title());
		}
		var after = new Material(id, title, readers, (link != null) ? link : before.content());
		return after.equals(before) ? Decision.unchanged(this) : Decision.of(with(after),
				new MaterialRevised(this.meeting, this.session, id, title, readers, after.content().told()));
	}

	/**
	 * Another file in the place of the one before it.
	 * @throws RuleViolation {@code material.unknown}, {@code material.not-a-file}
	 */
	public Decision<SessionMaterials> replaceFile(MaterialId id, StoredFile file) {
		var before = get(id);
		if (!(before.content() instanceof StoredFile earlier)) {
			throw new RuleViolation("material.not-a-file", before.title());
		}
		return earlier.isSameAs(file) ? Decision.unchanged(this) : Decision.of(with(before.with(file)),
				new MaterialFileReplaced(this.meeting, this.session, id, file.told()));
	}

	/**
	 * It is there no more.
	 * @return unchanged where it is not
	 */
	public Decision<SessionMaterials> remove(MaterialId id) {
		return find(id).isEmpty() ? Decision.unchanged(this)
				: Decision.of(with(this.all.stream().filter((each) -> !each.id().equals(id))),
						new MaterialRemoved(this.meeting, this.session, id));
	}

	/**
	 * They stand in another order.
	 * @param order all of them, each once
	 * @throws RuleViolation {@code material.others-by-now}
	 */
	public Decision<SessionMaterials> reorder(List<MaterialId> order) {
		var now = this.all.stream().map(Material::id).toList();
		if (order.size() != now.size() || !new HashSet<>(order).equals(Set.copyOf(now))) {
			throw new RuleViolation("material.others-by-now");
		}
		return order.equals(now) ? Decision.unchanged(this) : Decision.of(with(order.stream().map(this::get)),
				new MaterialsReordered(this.meeting, this.session, order));
	}

	private SessionMaterials with(Material changed) {
		return with(this.all.stream().map((each) -> each.id().equals(changed.id()) ? changed : each));
	}

	private SessionMaterials with(Stream<Material> materials) {
		return new SessionMaterials(this.session, this.meeting, materials.toList());
	}

}
