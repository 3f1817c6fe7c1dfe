# The column to predict: the one that is named, else the target of the dataset, else its last column.
choose_target <- function(columns, name) {
  if (!is.null(name) && nzchar(name)) return(name)
  targets <- columns$name[columns$role == "target"]
  c(targets, columns$name[nrow(columns)])[1]
}

# The columns that a linear model is made of: the intercept, each input, and perhaps its square.
make_matrix <- function(table, inputs, squares) {
  rows <- as.matrix(table[, inputs])
  if (squares) rows <- cbind(rows, rows^2)
  colnames(rows) <- c(inputs, if (squares) paste0(inputs, "^2"))
  cbind("(intercept)" = 1, rows)
}

# Numbers with all their digits, so that they read back as the same.
write_table <- function(columns, path) {
  texts <- lapply(columns, function(column) if (is.numeric(column)) sprintf("%.17g", column) else column)
  write.csv(as.data.frame(texts, check.names = FALSE), path, row.names = FALSE, quote = FALSE, eol = "\n")
}
