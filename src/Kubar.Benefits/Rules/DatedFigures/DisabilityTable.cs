using System.Collections.Frozen;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>The percentages of partial disability: PP 44/2015 Lampiran III part II, and the same part of PP 82/2019.</summary>
internal static class DisabilityTable
{
    /// <summary>No loss comes to more: that of both eyes or both legs.</summary>
    private const int MostOfALoss = 7000;

    public static readonly IReadOnlyList<LossRow> Rows =
    [
        new("arm-shoulder-right", new("Lengan kanan dari sendi bahu ke bawah", "Right arm from the shoulder joint down"), 4000, 4000, LossScale.Fixed, Grade.A, Grade.C) { Mirror = "arm-shoulder-left", SwapIsPrinted = true, TakesFunction = true, Side = BodySide.Right },
        new("arm-shoulder-left", new("Lengan kiri dari sendi bahu ke bawah", "Left arm from the shoulder joint down"), 3500, 3500, LossScale.Fixed, Grade.A, Grade.C) { Mirror = "arm-shoulder-right", SwapIsPrinted = true, TakesFunction = true, Side = BodySide.Left },
        new("arm-elbow-right", new("Lengan kanan dari atau dari atas siku ke bawah", "Right arm from or above the elbow down"), 3500, 3500, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "arm-elbow-left", SwapIsPrinted = true, PartOf = ["arm-shoulder-right"], TakesFunction = true, Side = BodySide.Right },
        new("arm-elbow-left", new("Lengan kiri dari atau dari atas siku ke bawah", "Left arm from or above the elbow down"), 3000, 3000, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "arm-elbow-right", SwapIsPrinted = true, PartOf = ["arm-shoulder-left"], TakesFunction = true, Side = BodySide.Left },
        new("hand-wrist-right", new("Tangan kanan dari atau dari atas pergelangan ke bawah", "Right hand from or above the wrist down"), 3200, 3200, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "hand-wrist-left", SwapIsPrinted = true, PartOf = ["arm-elbow-right"], TakesFunction = true, Side = BodySide.Right },
        new("hand-wrist-left", new("Tangan kiri dari atau dari atas pergelangan ke bawah", "Left hand from or above the wrist down"), 2800, 2800, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "hand-wrist-right", SwapIsPrinted = true, PartOf = ["arm-elbow-left"], TakesFunction = true, Side = BodySide.Left },
        new("legs-groin-both", new("Kedua belah kaki dari pangkal paha ke bawah", "Both legs from the groin down"), 7000, 7000, LossScale.Fixed, Grade.A, Grade.Inferred) { TakesFunction = true },
        new("leg-groin-one", new("Sebelah kaki dari pangkal paha ke bawah", "One leg from the groin down"), 3500, 3500, LossScale.Fixed, Grade.A, Grade.Inferred) { PartOf = ["legs-groin-both"], TakesFunction = true, TakesSide = true },
        new("feet-ankle-both", new("Kedua belah kaki dari mata kaki ke bawah", "Both feet from the ankle down"), 5000, 5000, LossScale.Fixed, Grade.A, Grade.Inferred) { PartOf = ["legs-groin-both"], TakesFunction = true },
        new("foot-ankle-one", new("Sebelah kaki dari mata kaki ke bawah", "One foot from the ankle down"), 2500, 2500, LossScale.Fixed, Grade.A, Grade.Inferred) { PartOf = ["leg-groin-one", "feet-ankle-both"], TakesFunction = true, TakesSide = true },
        new("eyes-both", new("Kedua belah mata", "Both eyes"), 7000, 7000, LossScale.Fixed, Grade.A, Grade.C),
        new(OneEyeCode, new("Sebelah mata atau diplopia pada penglihatan dekat", "One eye or diplopia in near vision"), 3500, 3500, LossScale.Fixed, Grade.A, Grade.C) { PartOf = ["eyes-both"], TakesSide = true },
        new("hearing-both", new("Pendengaran pada kedua belah telinga", "Hearing in both ears"), 4000, 4000, LossScale.Fixed, Grade.A, Grade.C),
        new("hearing-one", new("Pendengaran pada sebelah telinga", "Hearing in one ear"), 2000, 2000, LossScale.Fixed, Grade.A, Grade.C) { PartOf = ["hearing-both"], TakesSide = true },
        new("thumb-right", new("Ibu jari tangan kanan", "Right thumb"), 1500, 1500, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "thumb-left", SwapIsPrinted = false, PartOf = ["hand-wrist-right"], TakesFunction = true, Side = BodySide.Right },
        new("thumb-left", new("Ibu jari tangan kiri", "Left thumb"), 1200, 1200, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "thumb-right", SwapIsPrinted = false, PartOf = ["hand-wrist-left"], TakesFunction = true, Side = BodySide.Left },
        new("index-right", new("Telunjuk tangan kanan", "Right index finger"), 900, 900, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "index-left", SwapIsPrinted = false, PartOf = ["hand-wrist-right"], TakesFunction = true, Side = BodySide.Right },
        new("index-left", new("Telunjuk tangan kiri", "Left index finger"), 700, 700, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "index-right", SwapIsPrinted = false, PartOf = ["hand-wrist-left"], TakesFunction = true, Side = BodySide.Left },
        new("other-finger-right", new("Salah satu jari lain tangan kanan", "One other finger of the right hand"), 400, 400, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "other-finger-left", SwapIsPrinted = false, PartOf = ["hand-wrist-right"], MostTimes = 3, TakesFunction = true, Side = BodySide.Right },
        new("other-finger-left", new("Salah satu jari lain tangan kiri", "One other finger of the left hand"), 300, 300, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "other-finger-right", SwapIsPrinted = false, PartOf = ["hand-wrist-left"], MostTimes = 3, TakesFunction = true, Side = BodySide.Left },
        new("index-phalanx-right", new("Ruas pertama telunjuk kanan", "First phalanx of the right index finger"), 450, 450, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "index-phalanx-left", SwapIsPrinted = false, PartOf = ["index-right"], TakesFunction = true, Side = BodySide.Right },
        new("index-phalanx-left", new("Ruas pertama telunjuk kiri", "First phalanx of the left index finger"), 350, 350, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "index-phalanx-right", SwapIsPrinted = false, PartOf = ["index-left"], TakesFunction = true, Side = BodySide.Left },
        new("other-phalanx-right", new("Ruas pertama jari lain tangan kanan", "First phalanx of another finger, right hand"), 200, 200, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "other-phalanx-left", SwapIsPrinted = false, PartOf = ["other-finger-right"], MostTimes = 3, TakesFunction = true, Side = BodySide.Right },
        new("other-phalanx-left", new("Ruas pertama jari lain tangan kiri", "First phalanx of another finger, left hand"), 150, 150, LossScale.Fixed, Grade.A, Grade.Inferred) { Mirror = "other-phalanx-right", SwapIsPrinted = false, PartOf = ["other-finger-left"], MostTimes = 3, TakesFunction = true, Side = BodySide.Left },
        new("big-toe", new("Salah satu ibu jari kaki", "One big toe"), 500, 500, LossScale.Fixed, Grade.A, Grade.Inferred) { PartOf = ["foot-ankle-one"], TakesFunction = true, TakesSide = true },
        new("second-toe", new("Salah satu jari telunjuk kaki", "One second toe"), 300, 300, LossScale.Fixed, Grade.A, Grade.Inferred) { PartOf = ["foot-ankle-one"], TakesFunction = true, TakesSide = true },
        new("other-toe", new("Salah satu jari kaki lain", "One other toe"), 200, 200, LossScale.Fixed, Grade.A, Grade.Inferred) { PartOf = ["foot-ankle-one"], MostTimes = 3, TakesFunction = true, TakesSide = true },
        new("scalp", new("Terkelupasnya kulit kepala", "Scalp avulsion"), 1000, 3000, LossScale.Range, Grade.A, Grade.C),
        new("impotence", new("Impotensi", "Impotence"), 4000, 4000, LossScale.Fixed, Grade.A, Grade.Inferred) { TakesFunction = true },
        new("leg-shortened-under-5cm", new("Kaki memendek sebelah kurang dari 5 cm", "One leg shortened by less than 5 cm"), 1000, 1000, LossScale.Fixed, Grade.A, Grade.Inferred) { Measure = "leg-length", TakesSide = true },
        new("leg-shortened-5-to-7.5cm", new("Kaki memendek sebelah 5 cm sampai kurang dari 7,5 cm", "One leg shortened by 5 cm to less than 7.5 cm"), 2000, 2000, LossScale.Fixed, Grade.A, Grade.Inferred) { Measure = "leg-length", TakesSide = true },
        new("leg-shortened-7.5cm-or-more", new("Kaki memendek sebelah 7,5 cm atau lebih", "One leg shortened by 7.5 cm or more"), 3000, 3000, LossScale.Fixed, Grade.A, Grade.Inferred) { Measure = "leg-length", TakesSide = true },
        new("hearing-reduced-both", new("Penurunan daya dengar kedua belah telinga", "Reduced hearing in both ears"), 600, 600, LossScale.PerTen, Grade.A, Grade.C) { Deafness = "hearing-both", PartOf = ["hearing-both"] },
        new("hearing-reduced-one", new("Penurunan daya dengar sebelah telinga", "Reduced hearing in one ear"), 300, 300, LossScale.PerTen, Grade.A, Grade.C) { Deafness = "hearing-one", PartOf = ["hearing-one", "hearing-reduced-both"], TakesSide = true },
        new("auricle-one", new("Kehilangan daun telinga sebelah", "Loss of one auricle"), 500, 500, LossScale.Fixed, Grade.A, Grade.C) { PartOf = ["auricle-both"], TakesSide = true },
        new("auricle-both", new("Kehilangan kedua belah daun telinga", "Loss of both auricles"), 1000, 1000, LossScale.Fixed, Grade.A, Grade.C),
        new("nostril-rim", new("Cacat hilangnya cuping hidung", "Loss of the nostril rim"), 3000, 3000, LossScale.Fixed, Grade.A, Grade.C),
        new("septum", new("Perforasi sekat rongga hidung", "Perforation of the nasal septum"), 1500, 1500, LossScale.Fixed, Grade.A, Grade.C),
        new("smell", new("Kehilangan daya penciuman", "Loss of smell"), 1000, 1000, LossScale.Fixed, Grade.A, Grade.C) { TakesFunction = true },
        new("physical-capacity-51-70", new("Hilangnya kemampuan kerja fisik 51%-70%", "Loss of physical work capacity of 51-70%"), 4000, 4000, LossScale.Fixed, Grade.A, Grade.Inferred) { Measure = "physical-capacity" },
        new("physical-capacity-26-50", new("Hilangnya kemampuan kerja fisik 26%-50%", "Loss of physical work capacity of 26-50%"), 2000, 2000, LossScale.Fixed, Grade.A, Grade.Inferred) { Measure = "physical-capacity" },
        new("physical-capacity-10-25", new("Hilangnya kemampuan kerja fisik 10%-25%", "Loss of physical work capacity of 10-25%"), 500, 500, LossScale.Fixed, Grade.A, Grade.Inferred) { Measure = "physical-capacity" },
        new("mental-capacity", new("Hilangnya kemampuan kerja mental tetap", "Permanent loss of mental work capacity"), 7000, 7000, LossScale.Fixed, Grade.A, Grade.Inferred),
        new("visual-efficiency", new("Kehilangan sebagian fungsi penglihatan (efisiensi tajam penglihatan)", "Partial loss of visual acuity efficiency"), 700, 700, LossScale.PerTen, Grade.A, Grade.C) { PartOf = ["eyes-both"], MostMeasured = 100 },
        new("colour-vision", new("Kehilangan penglihatan warna", "Loss of colour vision"), 1000, 1000, LossScale.Fixed, Grade.A, Grade.C) { PartOf = ["eyes-both"] },
        new("visual-field", new("Kehilangan lapangan pandang", "Loss of visual field"), 700, 700, LossScale.PerTen, Grade.A, Grade.C) { PartOf = ["eyes-both"], MostMeasured = 100 },
    ];

    /// <summary>What the rows hold: their percentages, and the grade of each in the text of the time.</summary>
    public static readonly LawTable Table = new()
    {
        Id = "jkk.disability.losses",
        Name = new("Persentase cacat sebagian", "Percentages of partial disability"),
        Columns =
        [
            new("least", new("Persentase, atau paling sedikit", "Percentage, or the least"), ParameterUnit.BasisPoints),
            new("most", new("Persentase, atau paling banyak", "Percentage, or the most"), ParameterUnit.BasisPoints),
        ],
        Periods =
        [
            new(Edition.FirstDay, Pp82.InForceFrom.PlusDays(-1), [.. Rows.Select(row => Percentages(row, row.Until2019))], Pp44.At("Lampiran III II").Citation, Edition.CheckedThrough),
            new(Pp82.InForceFrom, null, [.. Rows.Select(row => Percentages(row, row.Since2019))], Pp82.At("Lampiran III").Graded(Grade.B).Citation, Edition.CheckedThrough),
        ],
        Fault = FaultOf,
    };

    /// <summary>The rows that visual efficiency of both eyes stands instead of.</summary>
    public static readonly FrozenSet<string> OfSight = FrozenSet.Create(StringComparer.Ordinal, "eyes-both", OneEyeCode, SightCode);

    /// <summary>The row by whose percentage the efficiency of both eyes is rated.</summary>
    public const string SightCode = "visual-efficiency";

    /// <summary>The row of the loss of one eye.</summary>
    public const string OneEyeCode = "eye-one";

    public static readonly FrozenDictionary<string, LossRow> ByCode = Rows.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);

    private static LawTableRow Percentages(LossRow row, Grade grade) => new(row.Code, [row.Least, row.Most], grade);

    private static string? FaultOf(IReadOnlyList<LawTableRow> rows) =>
        !rows.Select(row => row.Key).Order(StringComparer.Ordinal).SequenceEqual(Rows.Select(row => row.Code).Order(StringComparer.Ordinal), StringComparer.Ordinal) ? "it has a row for each loss"
        : rows.Any(row => row.Values is not [{ } least, { } most] || least > most || most > MostOfALoss || least % 10 != 0 || most % 10 != 0) ? "percentages are whole tenths of a percent up to 70 %, the least first"
        : Rows.Any(row => row.Scale != LossScale.Range && rows.First(other => other.Key == row.Code) is var other && other.Values[0] != other.Values[1]) ? "only a row that is a range has two percentages"
        : Rows.Any(row => row.Scale == LossScale.Range && rows.First(other => other.Key == row.Code).Values is var range && (range[0] < row.Least || range[1] > row.Most)) ? "a range is within that of the law, as cases tell a percentage of that"
        : null;
}
