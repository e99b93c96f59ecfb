/**
 * Tables of people, as spreadsheets save them and as they are handed back: an adapter, as
 * persistence is one of the store. Nothing outside knows of sheets, cells and encodings.
 */
@NullMarked
package org.multaqa.registration.delegation.tables;

import org.jspecify.annotations.NullMarked;
