learn-symptom-of = What is mid-back pain a symptom of?
    .summary = Often of muscles and joints, less often of something else.
learn-symptom-of-often = Often it comes from posture and long sitting, muscles out of balance, stiff joints, wear of the discs and small joints, or a strain.
learn-symptom-of-less-often = Less often arthritis, a narrow spinal canal, a herniated disc, an infection or an injury is behind it.
learn-symptom-of-rarely = Rarely it comes from somewhere else in the body, such as the heart, the lungs or the stomach.
learn-symptom-of-no-diagnosis = This app cannot tell what it is in your case. The symptom check helps you see whether to ask for help, and how soon.
