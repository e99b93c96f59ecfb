package org.multaqa.portal.pages.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MaterialId;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.projections.workshop.Materials;
import org.multaqa.portal.projections.workshop.Materials.Material;
import org.multaqa.sessions.api.MaterialOrder;
import org.multaqa.sessions.api.MaterialRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.multipart.MultipartFile;

/** What the forms of materials ask for. */
final class MaterialForms {

	private MaterialForms() {
	}

	static MaterialRequest link(Form form) {
		return new MaterialRequest(form.neededTexts("link-title", "link-language"),
				form.neededChoice("link-readers", MaterialReaders.class), form.needed("link-address"));
	}

	/** All forms for changes stand on one page, so each has names of its own. */
	static MaterialRequest revision(Form form, MaterialId material) {
		return new MaterialRequest(form.neededTexts(material + "-title"),
				form.neededChoice(material + "-readers", MaterialReaders.class), form.optional(material + "-address"));
	}

	static String name(@Nullable MultipartFile file) {
		return String.valueOf(chosen(file).getOriginalFilename());
	}

	static Resource content(@Nullable MultipartFile file) {
		return chosen(file).getResource();
	}

	/** Browsers send an empty file where none was chosen. */
	private static MultipartFile chosen(@Nullable MultipartFile file) {
		return Form.needed("file", (file != null && !file.isEmpty()) ? file : null);
	}

	/** All of them, with one of them a place further up or down than the page has it. */
	static MaterialOrder moved(Optional<Materials> now, MaterialId material, boolean down) {
		var order = new ArrayList<>(now.map(Materials::all).orElse(List.of()).stream().map(Material::id).toList());
		int from = order.indexOf(material);
		int to = down ? from + 1 : from - 1;
		if (from >= 0 && to >= 0 && to < order.size()) {
			Collections.swap(order, from, to);
		}
		return new MaterialOrder(order);
	}

}
