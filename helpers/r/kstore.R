# What an R script needs of kstore: its inputs, settings and seed, and where its results go.
#
#     source(Sys.getenv("KSTORE_R", "kstore.R"))
#
#     table <- kstore$read_table("dataset")
#     rate <- kstore$settings$learningRate
#     kstore$log_metric("loss", 0.25, step = 3)
#     kstore$save_checkpoint("model.csv")
#
# Base R only. A script also runs without kstore, to be written and debugged alone; then the command line says what
# kstore would:
#
#     Rscript train.R --input dataset=concrete.csv --setting learningRate=0.1 --seed 7 --output out

kstore <- local({
  # Reading JSON: a value and the position behind it, by the characters of the text.
  parse_json <- function(text) {
    characters <- strsplit(enc2utf8(text), "", fixed = TRUE)[[1]]
    position <- 1
    fail <- function() stop("this is not JSON: ", substr(text, 1, 60), call. = FALSE)
    peek <- function() if (position > length(characters)) "" else characters[position]
    skip_space <- function() {
      while (peek() %in% c(" ", "\t", "\n", "\r")) position <<- position + 1
    }
    expect <- function(character) {
      if (peek() != character) fail()
      position <<- position + 1
    }
    parse_escape <- function() {
      character <- peek()
      position <<- position + 1
      if (character == "u") {
        code <- strtoi(parse_four_digits(), 16L)
        if (code >= 0xD800 && code < 0xDC00) {
          expect("\\")
          expect("u")
          code <- 0x10000 + (code - 0xD800) * 0x400 + (strtoi(parse_four_digits(), 16L) - 0xDC00)
        }
        return(intToUtf8(code))
      }
      known <- c("\"" = "\"", "\\" = "\\", "/" = "/", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t")
      if (!character %in% names(known)) fail()
      known[[character]]
    }
    parse_four_digits <- function() {
      digits <- paste(characters[position + 0:3], collapse = "")
      position <<- position + 4
      digits
    }
    parse_text <- function() {
      expect("\"")
      pieces <- character(0)
      while (peek() != "\"") {
        if (peek() == "") fail()
        character <- peek()
        position <<- position + 1
        pieces[length(pieces) + 1] <- if (character == "\\") parse_escape() else character
      }
      position <<- position + 1
      paste(pieces, collapse = "")
    }
    parse_list <- function(closing, parse_item) {
      position <<- position + 1
      skip_space()
      while (peek() != closing) {
        parse_item()
        skip_space()
        if (peek() == ",") {
          position <<- position + 1
          skip_space()
          if (peek() == closing) fail()
        } else if (peek() != closing) fail()
      }
      position <<- position + 1
    }
    parse_word <- function() {
      start <- position
      while (grepl("^[-+.A-Za-z0-9]$", peek())) position <<- position + 1
      word <- paste(characters[seq_len(position - start) + start - 1], collapse = "")
      if (word == "true") return(TRUE)
      if (word == "false") return(FALSE)
      if (word == "null") return(NULL)
      number <- suppressWarnings(as.numeric(word))
      if (is.na(number)) fail()
      number
    }
    parse_value <- function() {
      skip_space()
      if (peek() == "\"") return(parse_text())
      if (peek() == "{") {
        members <- list()
        parse_list("}", function() {
          name <- parse_text()
          skip_space()
          expect(":")
          # `members[name] <- list(NULL)` keeps a member that is null.
          members[name] <<- list(parse_value())
        })
        return(members)
      }
      if (peek() == "[") {
        items <- list()
        parse_list("]", function() items[length(items) + 1] <<- list(parse_value()))
        return(simplify(items))
      }
      parse_word()
    }
    # A list of numbers, of texts or of truth values is a vector, as R has it.
    simplify <- function(items) {
      is_plain <- vapply(items, function(item) is.atomic(item) && length(item) == 1, logical(1))
      types <- unique(vapply(items, typeof, character(1)))
      if (length(items) > 0 && all(is_plain) && length(types) == 1) unlist(items) else items
    }
    value <- parse_value()
    skip_space()
    if (peek() != "") fail()
    value
  }

  format_json <- function(value) {
    if (is.null(value)) return("null")
    if (is.list(value)) {
      if (is.null(names(value)) && length(value) > 0)
        return(paste0("[", paste(vapply(value, format_json, ""), collapse = ","), "]"))
      members <- vapply(names(value), function(name) paste0(format_text(name), ":", format_json(value[[name]])), "")
      return(paste0("{", paste(members, collapse = ","), "}"))
    }
    if (length(value) != 1) return(paste0("[", paste(vapply(as.list(value), format_json, ""), collapse = ","), "]"))
    if (is.logical(value)) return(if (value) "true" else "false")
    if (is.numeric(value)) return(sprintf("%.17g", value))
    format_text(as.character(value))
  }

  format_text <- function(text) {
    text <- gsub("\\", "\\\\", enc2utf8(text), fixed = TRUE)
    text <- gsub("\"", "\\\"", text, fixed = TRUE)
    for (code in 1:31) text <- gsub(intToUtf8(code), sprintf("\\u%04x", code), text, fixed = TRUE)
    paste0("\"", text, "\"")
  }

  read_text <- function(path) {
    paste(readLines(path, encoding = "UTF-8", warn = FALSE), collapse = "\n")
  }

  split_word <- function(word) {
    at <- regexpr("=", word, fixed = TRUE)
    if (at < 1) stop("\"", word, "\" has no '='", call. = FALSE)
    c(substr(word, 1, at - 1), substr(word, at + 1, nchar(word)))
  }

  read_setting <- function(text) tryCatch(parse_json(text), error = function(condition) text)

  from_environment <- function() {
    folder <- Sys.getenv("KSTORE_INPUTS")
    slots <- basename(list.dirs(folder, recursive = FALSE))
    list(
      inputs = setNames(as.list(file.path(folder, slots)), slots),
      settings = parse_json(read_text(Sys.getenv("KSTORE_SETTINGS"))),
      # `set.seed` takes whole numbers below 2^31 only.
      seed = as.integer(as.numeric(Sys.getenv("KSTORE_SEED")) %% 2147483647),
      outputs = Sys.getenv("KSTORE_OUTPUTS"),
      metrics = Sys.getenv("KSTORE_METRICS")
    )
  }

  from_command_line <- function() {
    found <- list(inputs = list(), settings = list(), seed = 1L, outputs = "outputs", metrics = "")
    words <- commandArgs(trailingOnly = TRUE)
    for (index in seq(1, length.out = length(words) %/% 2, by = 2)) {
      text <- words[index + 1]
      switch(words[index],
        "--input" = found$inputs[[split_word(text)[1]]] <- split_word(text)[2],
        "--setting" = found$settings[split_word(text)[1]] <- list(read_setting(split_word(text)[2])),
        "--settings" = found$settings <- parse_json(read_text(text)),
        "--seed" = found$seed <- as.integer(text),
        "--output" = found$outputs <- text,
        stop("unknown option ", words[index], call. = FALSE)
      )
    }
    found
  }

  here <- if (nzchar(Sys.getenv("KSTORE_OUTPUTS"))) from_environment() else from_command_line()

  say <- function(line) {
    text <- paste0(format_json(line), "\n")
    cat(text, file = if (nzchar(here$metrics)) here$metrics else stderr(), append = nzchar(here$metrics))
  }

  # Path of an input: a folder, or outside kstore also a file.
  input <- function(slot) {
    if (is.null(here$inputs[[slot]])) stop("there is no input \"", slot, "\"", call. = FALSE)
    here$inputs[[slot]]
  }

  # Settings of a settings artifact; columns and rows of a table; else what kstore knows of the version.
  value <- function(slot) parse_json(read_text(paste0(input(slot), ".json")))

  # The table of a dataset as a data frame, with the names of the columns as they are.
  read_table <- function(slot) {
    path <- input(slot)
    table <- if (file.exists(path) && !dir.exists(path)) path else paste0(path, ".csv")
    if (!file.exists(table)) stop("the input \"", slot, "\" has no table", call. = FALSE)
    read.csv(table, check.names = FALSE, stringsAsFactors = FALSE, encoding = "UTF-8", na.strings = "")
  }

  # Name, type and role of each column of a table; the role is empty when there is none.
  columns <- function(slot) {
    path <- input(slot)
    if (file.exists(path) && !dir.exists(path)) {
      table <- read_table(slot)
      types <- ifelse(vapply(table, is.numeric, logical(1)), "number", "text")
      return(data.frame(name = names(table), type = unname(types), role = ""))
    }
    described <- value(slot)$columns
    pick <- function(member) vapply(described, function(column) c(column[[member]], "")[1], character(1))
    data.frame(name = pick("name"), type = pick("type"), role = pick("role"))
  }

  log_metric <- function(name, value, step = NULL) {
    if (!is.numeric(value) || length(value) != 1 || !is.finite(value))
      stop("the metric ", name, " is not a finite number", call. = FALSE)
    say(c(list(metric = name, value = as.numeric(value)), if (!is.null(step)) list(step = as.numeric(step))))
  }

  log_progress <- function(done, total, unit = "step") {
    say(list(progress = list(done = done, total = total, unit = unit)))
  }

  log <- function(message) say(list(log = message))

  # The folder of an output; all files that are in it at the end are the output.
  output_folder <- function(slot) {
    folder <- file.path(here$outputs, slot)
    dir.create(folder, recursive = TRUE, showWarnings = FALSE)
    folder
  }

  given <- list()
  list_files <- function(folder) list.files(folder, all.files = TRUE, no.. = TRUE, recursive = TRUE)

  # Removes what save_output gave before, and nothing that the script wrote.
  empty <- function(slot, folder) {
    own <- setdiff(list_files(folder), given[[slot]])
    if (length(own) > 0) {
      stop("save_output(\"", slot, "\") would remove what this script wrote into output_folder(\"", slot, "\"): ",
        paste(own, collapse = ", "), "; give all files to save_output, or write all of them into the folder",
        call. = FALSE
      )
    }
    unlink(list.files(folder, full.names = TRUE, all.files = TRUE, no.. = TRUE), recursive = TRUE)
  }

  # Gives the files of an output: paths of files, or of one folder whose content is taken. The last call counts.
  save_output <- function(slot, files = output_folder(slot), meta = NULL) {
    folder <- output_folder(slot)
    if (length(files) == 1 && dir.exists(files)) {
      if (normalizePath(files) != normalizePath(folder)) {
        empty(slot, folder)
        file.copy(list.files(files, full.names = TRUE), folder, recursive = TRUE)
        given[[slot]] <<- list_files(folder)
      }
    } else {
      empty(slot, folder)
      if (!all(file.copy(files, folder))) stop("cannot copy ", paste(files, collapse = ", "), call. = FALSE)
      given[[slot]] <<- list_files(folder)
    }
    if (!is.null(meta)) say(list(output = slot, meta = meta))
  }

  save_checkpoint <- function(files = output_folder("checkpoint"), meta = NULL) save_output("checkpoint", files, meta)

  list(
    settings = here$settings,
    seed = here$seed,
    input = input,
    value = value,
    read_table = read_table,
    columns = columns,
    log_metric = log_metric,
    log_progress = log_progress,
    log = log,
    output_folder = output_folder,
    save_output = save_output,
    save_checkpoint = save_checkpoint
  )
})
