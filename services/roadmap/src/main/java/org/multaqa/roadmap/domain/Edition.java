package org.multaqa.roadmap.domain;

/**
 * A numbered, approved content of a roadmap, as it is read; it never changes.
 *
 * @param publication its number, who approved and who published it
 * @param content what was approved
 */
public record Edition(Publication publication, Content content) {

	public Edition {
		if (!content.hash().equals(publication.contentHash())) {
			throw new IllegalArgumentException("edition " + publication.number() + " has another content");
		}
	}

}
