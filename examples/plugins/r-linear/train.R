# Fits a linear model to a table.
source(Sys.getenv("KSTORE_R", "kstore.R"))
source("columns.R")

table <- kstore$read_table("dataset")
columns <- kstore$columns("dataset")
target <- choose_target(columns, kstore$settings$target)
inputs <- columns$name[columns$type == "number" & columns$name != target]
squares <- isTRUE(kstore$settings$squares)

rows <- make_matrix(table, inputs, squares)
measured <- table[[target]]
fit <- lm.fit(rows, measured)
kstore$log_metric("r2", 1 - sum(fit$residuals^2) / sum((measured - mean(measured))^2))

folder <- kstore$output_folder("checkpoint")
write_table(list(name = colnames(rows), coefficient = unname(fit$coefficients)), file.path(folder, "coefficients.csv"))
write_table(list(inputs = inputs), file.path(folder, "inputs.csv"))
writeLines(c(target, if (squares) "squares"), file.path(folder, "target.txt"))
kstore$save_checkpoint(meta = list(target = target, squares = squares))
