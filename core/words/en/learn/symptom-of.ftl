learn-symptom-of = What is mid-back pain a symptom of?
    .summary = Most often the muscles and joints; less often something else.
learn-symptom-of-often = Most often it comes from posture and long sitting, muscles out of balance, stiff joints, wear of the discs and small joints, or a strain.
learn-symptom-of-less-often = Less often it comes from arthritis, a narrow spinal canal, a herniated disc, an infection or an injury.
learn-symptom-of-rarely = Rarely, it comes from somewhere else in the body, such as the heart, the lungs or the stomach.
learn-symptom-of-no-diagnosis = This app cannot tell you which it is. Before you treat the pain, it helps to find out with a doctor or a physical therapist. The symptom check shows you whether to ask for help, and how soon.
