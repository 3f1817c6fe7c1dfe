# Predicts the target of each row with a linear model and compares with what was measured.
source(Sys.getenv("KSTORE_R", "kstore.R"))
source("columns.R")

folder <- kstore$input("checkpoint")
coefficients <- read.csv(file.path(folder, "coefficients.csv"), check.names = FALSE)
inputs <- read.csv(file.path(folder, "inputs.csv"))$inputs
target <- readLines(file.path(folder, "target.txt"))

table <- kstore$read_table("dataset")
rows <- make_matrix(table, inputs, "squares" %in% target[-1])
measured <- table[[target[1]]]
predicted <- as.vector(rows %*% coefficients$coefficient)
kstore$log_metric("rmse", sqrt(mean((predicted - measured)^2)))

result <- kstore$output_folder("result")
write_table(list(measured = measured, predicted = predicted), file.path(result, "predictions.csv"))
