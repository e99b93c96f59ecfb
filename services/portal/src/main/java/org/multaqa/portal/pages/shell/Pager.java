package org.multaqa.portal.pages.shell;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;

/**
 * The way from one page of a list to those beside it.
 *
 * @param previous address of the page before it, or absent if this is the first
 * @param next address of the page after it, or absent if this is the last
 */
public record Pager(@Nullable String previous, @Nullable String next) {

	/** The part of an address that says where a page of a list begins. */
	public static final String PARAMETER = "page";

	public static Pager of(String address, Slice<?> slice) {
		return new Pager(link(address, slice.previous()), link(address, slice.next()));
	}

	/**
	 * The same links to where the list stands, for one that does not begin the page.
	 * @param anchor the id of its element
	 */
	public Pager at(String anchor) {
		return new Pager(at(this.previous, anchor), at(this.next, anchor));
	}

	private static @Nullable String at(@Nullable String link, String anchor) {
		return (link != null) ? link + "#" + anchor : null;
	}

	/** Whether there is no page beside it. */
	public boolean isAll() {
		return this.previous == null && this.next == null;
	}

	/**
	 * What follows the address of a list, for a form to return to the same page of it.
	 * @param cursor where that page begins, or absent for the first
	 */
	public static String query(@Nullable Cursor cursor) {
		return (cursor != null) ? "?" + PARAMETER + "=" + cursor : "";
	}

	private static @Nullable String link(String address, @Nullable Cursor cursor) {
		return (cursor != null) ? address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + cursor : null;
	}

}
