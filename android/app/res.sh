#!/bin/sh
# What does the app look up by R? Compiles and links the resources of the libraries and of the app into
# <target>/resources.apk, generates the R classes, and tells Robolectric where they are.
#   res.sh <target> <unpacked libraries> <framework jar> <texts made of the words>    AAPT2 names another aapt2.
set -eu
target=$1 libraries=$2 framework=$3 words=$4
aapt2=${AAPT2:-aapt2}
package=app.midback

rm -rf "$target/flat" "$target/generated" "$target/resources.apk"
mkdir -p "$target/flat" "$target/generated" "$target/test-config/com/android/tools"

# A release build writes these facts into the manifest itself, so the source manifest must not state them. <queries> is
# younger than the packaged aapt2, and nothing that runs here hides other apps.
sed "/<queries>/,/<\/queries>/d
     s|<manifest |<manifest package=\"$package\" android:versionCode=\"$VERSION_CODE\" android:versionName=\"$VERSION_NAME\" |
     s|<application|<uses-sdk android:minSdkVersion=\"$MIN_SDK\" android:targetSdkVersion=\"$TARGET_SDK\" />\n    <application|" \
  src/main/AndroidManifest.xml > "$target/AndroidManifest.xml"

packages=
for library in "$libraries"/*; do
  [ -d "$library/res" ] && "$aapt2" compile --dir "$library/res" -o "$target/flat/$(basename "$library").zip"
  # Each library's code asks for R in its own package; one whose R.txt is empty asks for nothing.
  [ -s "$library/R.txt" ] || continue
  packages="$packages$(sed -n 's/.*package="\([^"]*\)".*/\1/p' "$library/AndroidManifest.xml" | head -n 1):"
done
"$aapt2" compile --dir "$words" -o "$target/flat/zy-words.zip"
"$aapt2" compile --dir src/main/res -o "$target/flat/zz-app.zip" # last, so that the app's values win

set --
for flat in "$target"/flat/*.zip; do set -- "$@" -R "$flat"; done
"$aapt2" link -I "$framework" --manifest "$target/AndroidManifest.xml" --java "$target/generated" \
  --extra-packages "${packages%:}" --non-final-ids --auto-add-overlay -o "$target/resources.apk" "$@"

cat > "$target/test-config/com/android/tools/test_config.properties" <<END
android_custom_package=$package
android_merged_manifest=$target/AndroidManifest.xml
android_resource_apk=$target/resources.apk
END
