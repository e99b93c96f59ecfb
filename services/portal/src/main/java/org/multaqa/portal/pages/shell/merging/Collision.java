package org.multaqa.portal.pages.shell.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.merging.DrawnForm.Shown;

/**
 * A field that two have changed differently.
 *
 * @param field its name
 * @param shown how it is shown, or absent where it is on the page no more
 * @param pieces what is in it: one {@link Piece.Choice}, or a text in which there are
 * some
 */
public record Collision(String field, @Nullable Shown shown, List<Piece> pieces) {

	public Collision {
		pieces = List.copyOf(pieces);
	}

	/** Whether the whole is chosen at once, under its own name. */
	public boolean isWhole() {
		return this.pieces.size() == 1;
	}

	/** The name under which a piece is sent. */
	public String nameOf(int piece) {
		return isWhole() ? this.field : Choices.piece(piece, this.field);
	}

	/** Of what is written in it, or absent. */
	public @Nullable String language() {
		return (this.shown != null) ? this.shown.language() : null;
	}

	/** In which direction it is read; by its letters where that is not known. */
	public String direction() {
		return Optional.ofNullable(this.shown).map(Shown::direction).orElse("auto");
	}

	/** What a value is called, in the language of the page. */
	public String called(String value) {
		return Optional.ofNullable(this.shown).map(Shown::options).orElse(Map.of()).getOrDefault(value, value);
	}

}
