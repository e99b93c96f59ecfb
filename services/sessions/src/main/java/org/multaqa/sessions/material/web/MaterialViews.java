package org.multaqa.sessions.material.web;

import org.multaqa.kit.application.Versioned;
import org.multaqa.model.MaterialId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.MaterialView;
import org.multaqa.sessions.api.MaterialsView;
import org.multaqa.sessions.material.application.ShownMaterials;
import org.multaqa.sessions.material.domain.Content.Link;
import org.multaqa.sessions.material.domain.Content.StoredFile;
import org.multaqa.sessions.material.domain.Material;

/** What readers see of materials. */
final class MaterialViews {

	private MaterialViews() {
	}

	static Versioned<MaterialsView> of(Versioned<ShownMaterials> shown) {
		return shown.map((now) -> new MaterialsView(now.materials().session(), now.materials().meeting(),
				now.readable().stream().map(MaterialViews::of).toList()));
	}

	static Versioned<MaterialView> one(Versioned<ShownMaterials> shown, MaterialId id) {
		return shown.map((now) -> now.readable()
			.stream()
			.filter((material) -> material.id().equals(id))
			.findFirst()
			.map(MaterialViews::of)
			.orElseThrow(() -> RuleViolation.unknown("material.unknown", id.value())));
	}

	private static MaterialView of(Material material) {
		return switch (material.content()) {
			case Link link ->
				new MaterialView(material.id(), material.title(), material.readers(), link.told(), null, null);
			case StoredFile file -> new MaterialView(material.id(), material.title(), material.readers(), file.told(),
					file.name(), file.hash());
		};
	}

}
