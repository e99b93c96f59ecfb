/** What readers of our topics are promised: contracts, schemas, the AsyncAPI document. */
@NullMarked
package org.multaqa.model.contract;

import org.jspecify.annotations.NullMarked;
