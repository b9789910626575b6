## Sources that are no publications of others. Looked up by id.

source-article = Spine Institute NY, a clinic: its guide to exercises for mid-back pain. This is the source article of the app.
source-own-choice = Our own cautious choice. No licensed physical therapist has reviewed it yet.
source-this-app = How this app is built: its source code and its architecture notes.
