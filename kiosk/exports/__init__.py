"""Writers of files that leave the product, over one stream of rows."""
