using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Losses that can stand together, and losses that cannot.</summary>
internal static class LossGenerator
{
    // One part of the body each: of these, one row at most.
    private static readonly string[][] Parts =
    [
        ["arm-shoulder-right", "arm-elbow-right", "hand-wrist-right", "thumb-right", "index-right", "index-phalanx-right", "other-finger-right", "other-phalanx-right"],
        ["arm-shoulder-left", "arm-elbow-left", "hand-wrist-left", "thumb-left", "index-left", "index-phalanx-left", "other-finger-left", "other-phalanx-left"],
        ["legs-groin-both", "leg-groin-one", "feet-ankle-both", "foot-ankle-one", "big-toe", "second-toe", "other-toe"],
        ["hearing-both", "hearing-one", "hearing-reduced-both", "hearing-reduced-one"],
        ["auricle-one", "auricle-both"],
        ["leg-shortened-under-5cm", "leg-shortened-5-to-7.5cm", "leg-shortened-7.5cm-or-more"],
        ["physical-capacity-51-70", "physical-capacity-26-50", "physical-capacity-10-25"],
        ["nostril-rim"],
        ["septum"],
        ["smell"],
        ["impotence"],
        ["mental-capacity"],
        ["scalp"],
        ["eyes-both", "eye-one", "visual-efficiency", "visual-field", "colour-vision"],
    ];

    private static readonly HashSet<string> WithFunction =
    [
        .. Parts[0], .. Parts[1], .. Parts[2], "impotence", "smell",
    ];

    private static readonly HashSet<string> WithSide =
    [
        "leg-groin-one", "foot-ankle-one", "big-toe", "second-toe", "other-toe", "eye-one", "hearing-one", "hearing-reduced-one", "auricle-one",
        "leg-shortened-under-5cm", "leg-shortened-5-to-7.5cm", "leg-shortened-7.5cm-or-more",
    ];

    public static ValueList<Loss> Next(Random random, bool withEyes = true)
    {
        string[][] parts = [.. withEyes ? Parts : Parts[..^1]];
        random.Shuffle(parts);
        List<Loss> losses = [];
        foreach (string[] part in parts.Take(random.Between(1, 4)))
        {
            string code = random.OneOf<string>(part);
            Loss loss = Row(random, code);
            losses.Add(loss);

            // Three other fingers of a hand or toes of a foot; a finger beside another; a stiff arm above an amputated hand.
            if (code.StartsWith("other-", StringComparison.Ordinal) && random.Percent(40))
            {
                losses.Add(Row(random, code) with { Side = loss.Side });
            }
            else if (code.StartsWith("thumb", StringComparison.Ordinal) && random.Percent(50))
            {
                losses.Add(Row(random, code.Replace("thumb", random.OneOf("index", "other-finger", "index-phalanx"), StringComparison.Ordinal)));
            }
            else if (code.StartsWith("hand-wrist", StringComparison.Ordinal) && random.Percent(40))
            {
                losses.Add(new Loss(code.Replace("hand-wrist", random.OneOf("arm-elbow", "arm-shoulder"), StringComparison.Ordinal)) { FunctionLost = Percentage.Tenths(random.Between(0, 1_000)) });
            }
        }

        return losses.ToValueList();
    }

    /// <summary>Losses that contradict each other, and the index at which the contradiction shows.</summary>
    public static (ValueList<Loss> Losses, int At) Impossible(Random random)
    {
        Loss[] pair = random.Next(9) switch
        {
            0 => Twice(random.OneOf("thumb-right", "index-left", "arm-shoulder-left", "smell", "septum", "impotence", "eyes-both", "legs-groin-both", "mental-capacity")),
            1 => [new("arm-shoulder-right"), new(random.OneOf("hand-wrist-right", "thumb-right", "index-right", "index-phalanx-right", "other-finger-right"))],
            2 => [new(random.OneOf("hand-wrist-left", "index-left", "other-phalanx-left")), new("arm-elbow-left")],
            3 => [new("legs-groin-both"), new(random.OneOf("leg-groin-one", "foot-ankle-one", "feet-ankle-both", "big-toe"))],
            4 => Twice(random.OneOf("eye-one", "hearing-one", "auricle-one")),
            5 => [new("physical-capacity-51-70"), new(random.OneOf("physical-capacity-26-50", "physical-capacity-10-25"))],
            6 => [new("hearing-both"), new(random.OneOf("hearing-one", "hearing-reduced-one", "hearing-reduced-both")) { Measured = null }],
            7 => [new("other-finger-right"), new("other-finger-right"), new("other-finger-right"), new("other-finger-right")],
            _ => [new("big-toe") { Side = BodySide.Left }, new("big-toe") { Side = BodySide.Left }],
        };
        return (pair.ToValueList(), pair.Length - 1);
    }

    private static Loss[] Twice(string code) => [new(code), new(code)];

    private static Loss Row(Random random, string code)
    {
        Loss loss = new(code) { Side = WithSide.Contains(code) && random.Percent(50) ? random.OneOf(BodySide.Left, BodySide.Right) : null };
        if (code == TranscribedDisability.RangeRow)
        {
            return loss with { Assessed = Percentage.Tenths(random.Between(100, 300)) };
        }

        if (TranscribedDisability.RowsForEachTen.Contains(code))
        {
            return loss with { Measured = random.OneOf(0, 9, 10, 19, 20, random.Between(0, 100)) };
        }

        return WithFunction.Contains(code) && random.Percent(40)
            ? loss with { FunctionLost = new Percentage(random.OneOf(0, 10, 3_330, 5_000, 9_990, 10_000, 10 * random.Next(1_001))) }
            : loss;
    }
}
