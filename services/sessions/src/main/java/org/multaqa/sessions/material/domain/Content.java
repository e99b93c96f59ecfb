package org.multaqa.sessions.material.domain;

import org.multaqa.model.Kind;
import org.multaqa.model.events.MaterialEvent.MaterialContent;

/** What a material is, as its owner keeps it. */
public sealed interface Content {

	/** What others are told of it. */
	MaterialContent told();

	/**
	 * Something that stands elsewhere.
	 *
	 * @param address as {@link WebAddress} writes it
	 */
	@Kind("link")
	record Link(String address) implements Content {

		@Override
		public MaterialContent told() {
			return new MaterialContent.Link(this.address);
		}

	}

	/**
	 * A file; its bytes are in the store before it is here.
	 *
	 * @param id under which the store has its bytes; no other file ever had it
	 * @param name as {@link FileName} writes it
	 * @param mediaType by what is in it
	 * @param size in bytes
	 * @param hash SHA-256, lower-case hex
	 */
	@Kind("file")
	record StoredFile(String id, String name, String mediaType, int size, String hash) implements Content {

		@Override
		public MaterialContent.File told() {
			return new MaterialContent.File(this.mediaType, this.size);
		}

		/** Whether somebody who opens it finds the same, under the same name. */
		boolean isSameAs(StoredFile other) {
			return this.hash.equals(other.hash) && this.name.equals(other.name)
					&& this.mediaType.equals(other.mediaType);
		}

	}

}
