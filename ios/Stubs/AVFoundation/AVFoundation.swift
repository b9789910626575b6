// What does AVFoundation add to AVFAudio that is used here? Nothing; it hands it on, as Apple's does.

@_exported import AVFAudio
