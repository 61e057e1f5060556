using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>Partial disability: the rows of the table, of the function, and of sight.</summary>
[Article("PP 44/2015 Lampiran III I.b.3, II")]
[Article("Permenaker 5/2021 Pasal 84")]
internal static class TranscribedDisability
{
    // Part II, in hundredths of a percent, as printed.
    private static readonly Dictionary<string, int> LampiranIII = new(StringComparer.Ordinal)
    {
        ["arm-shoulder-right"] = 40_00,
        ["arm-shoulder-left"] = 35_00,
        ["arm-elbow-right"] = 35_00,
        ["arm-elbow-left"] = 30_00,
        ["hand-wrist-right"] = 32_00,
        ["hand-wrist-left"] = 28_00,
        ["legs-groin-both"] = 70_00,
        ["leg-groin-one"] = 35_00,
        ["feet-ankle-both"] = 50_00,
        ["foot-ankle-one"] = 25_00,
        ["eyes-both"] = 70_00,
        ["eye-one"] = 35_00,
        ["hearing-both"] = 40_00,
        ["hearing-one"] = 20_00,
        ["thumb-right"] = 15_00,
        ["thumb-left"] = 12_00,
        ["index-right"] = 9_00,
        ["index-left"] = 7_00,
        ["other-finger-right"] = 4_00,
        ["other-finger-left"] = 3_00,
        ["index-phalanx-right"] = 4_50,
        ["index-phalanx-left"] = 3_50,
        ["other-phalanx-right"] = 2_00,
        ["other-phalanx-left"] = 1_50,
        ["big-toe"] = 5_00,
        ["second-toe"] = 3_00,
        ["other-toe"] = 2_00,
        ["impotence"] = 40_00,
        ["leg-shortened-under-5cm"] = 10_00,
        ["leg-shortened-5-to-7.5cm"] = 20_00,
        ["leg-shortened-7.5cm-or-more"] = 30_00,
        ["auricle-one"] = 5_00,
        ["auricle-both"] = 10_00,
        ["nostril-rim"] = 30_00,
        ["septum"] = 15_00,
        ["smell"] = 10_00,
        ["physical-capacity-51-70"] = 40_00,
        ["physical-capacity-26-50"] = 20_00,
        ["physical-capacity-10-25"] = 5_00,
        ["mental-capacity"] = 70_00,
        ["colour-vision"] = 10_00,
    };

    // Rows stated for each ten decibels or ten percent.
    private static readonly Dictionary<string, int> ForEachTen = new(StringComparer.Ordinal)
    {
        ["hearing-reduced-both"] = 6_00,
        ["hearing-reduced-one"] = 3_00,
        ["visual-efficiency"] = 7_00,
        ["visual-field"] = 7_00,
    };

    public static IReadOnlyCollection<string> FixedRows => LampiranIII.Keys;

    public static IReadOnlyCollection<string> RowsForEachTen => ForEachTen.Keys;

    // The one row printed as a range, 10-30.
    public const string RangeRow = "scalp";

    public static long PartialOn(TranscribedWage basis, Participant participant, InsuredEvent happened, LocalDate law, TextReadings readings)
    {
        // In ten-thousandths of a hundredth of a percent, so that % of function x % of the table stays whole.
        long sum = 0;
        foreach (Loss loss in happened.Losses)
        {
            long row;
            if (loss.Code == RangeRow)
            {
                row = 100_00L * loss.Assessed!.Value.BasisPoints;
            }
            else if (ForEachTen.TryGetValue(loss.Code, out int forTen))
            {
                row = ForTens(forTen, 10L * loss.Measured!.Value, readings);
                if (readings.Is("hearing-over-deafness", "capped"))
                {
                    row = Math.Min(row, loss.Code switch { "hearing-reduced-both" => 40_00L, "hearing-reduced-one" => 20_00L, _ => 100_00L } * 100_00);
                }
            }
            else
            {
                // b. functional: % of the function lost x % of the table; a. anatomical: the whole row
                row = (long)LampiranIII[participant.LeftHanded && IsMirrored(loss.Code, readings) ? Mirrored(loss.Code) : loss.Code] * (loss.FunctionLost?.BasisPoints ?? 100_00);
            }

            sum += row;
        }

        if (happened.Sight is { } sight)
        {
            sum += OfSight(sight, readings);
        }

        // Permenaker 5/2021 Pasal 84(1); before 2 December 2019 by reading several-losses-before-2019.
        if (TranscribedDates.ArePaymentRulesInForce(law, readings) || !readings.Is("several-losses-before-2019", "no-ceiling"))
        {
            sum = Math.Min(sum, 70_00L * 100_00L);
        }

        return basis.Times((Int128)sum * 80, 100_000_000, readings);
    }

    // The formula that the table prints, divided by the four parts of which it is the sum (reading binocular-efficiency).
    private static long OfSight(Sight sight, TextReadings readings)
    {
        // In fortieths of a percent: one decimal, and a quarter of it.
        long better = sight.Better.BasisPoints / 10;
        long worse = sight.Worse.BasisPoints / 10;
        return readings.Is("binocular-efficiency", "undivided")
            ? ForTens(7_00, 1_000 - Math.Min(1_000, (3 * better) + worse), readings)
            : ForTens(7_00, 4_000 - ((3 * better) + worse), readings, parts: 4);
    }

    // "setiap 10": of what was measured, in tenths (or in parts of a tenth), the full tens.
    private static long ForTens(int forTen, long tenths, TextReadings readings, int parts = 1)
    {
        long ten = 100L * parts;
        if (readings.Is("per-ten", "pro-rata"))
        {
            return (long)forTen * 100_00 * tenths / ten;
        }

        long tens = readings.Is("per-ten", "started") ? (tenths + ten - 1) / ten : tenths / ten;
        return forTen * 100_00L * tens;
    }

    // The note stands on the rows of the arms and hands.
    private static bool IsMirrored(string code, TextReadings readings) =>
        !readings.Is("left-handed-fingers", "printed-rows") || code.StartsWith("arm-", StringComparison.Ordinal) || code.StartsWith("hand-", StringComparison.Ordinal);

    // "untuk kidal berlaku sebaliknya", and by reading left-handed-fingers for thumbs and fingers too.
    private static string Mirrored(string code)
    {
        if (code.EndsWith("-right", StringComparison.Ordinal))
        {
            return code[..^"-right".Length] + "-left";
        }

        return code.EndsWith("-left", StringComparison.Ordinal) ? code[..^"-left".Length] + "-right" : code;
    }
}
