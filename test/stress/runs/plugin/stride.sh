# Takes steps, writes an output piece by piece, and leaves two processes behind.
set -eu
slot="$1"
key="$KSTORE_SETTING_KEY"
if [ -n "$KSTORE_SETTING_MARKER" ]; then
  sleep "$KSTORE_SETTING_MARKER" < /dev/null > /dev/null 2>&1 &
  setsid sleep "$KSTORE_SETTING_MARKER" < /dev/null > /dev/null 2>&1 &
fi
pause="$(printf '0.%03d' "$KSTORE_SETTING_STEP_MS")"
kibibytes=$((KSTORE_SETTING_OUTPUT_KI_B / KSTORE_SETTING_STEPS + 1))
done=0
while [ "$done" -lt "$KSTORE_SETTING_STEPS" ]; do
  done=$((done + 1))
  sleep "$pause"
  printf '{"metric":"value","value":%d,"step":%d}\n' "$key" "$done" >> "$KSTORE_METRICS"
  printf '{"progress":{"done":%d,"total":%d,"unit":"step"}}\n' "$done" "$KSTORE_SETTING_STEPS" >> "$KSTORE_METRICS"
  yes "$key step $done of the walk" | head -c "$((kibibytes * 1024))" >> "$KSTORE_OUTPUTS/$slot/walked.txt"
done
